import { expect, test } from "vitest";
import { coordinationLines } from "~/features/routing/coordination.queries.server";
import { readPosition, writePosition } from "~/features/routing/coordination-position";
import { testDatabase } from "../support/database";
import { aPlainFeedback } from "../support/plain-feedback";

const { db } = await testDatabase();
const FOCAL = { roles: [{ role: "PROVINCIAL_FOCAL", unit: "so-xay-dung" }] } as const;

test("the pages of asked opinions show each part once, those without an opinion first", async () => {
  const parts: string[] = [];
  for (let i = 0; i < 70; i += 1) {
    const feedbackId = await aPlainFeedback(db);
    const { referenceCode } = await db.feedback.findUniqueOrThrow({ where: { id: feedbackId } });
    const [answered, day] = [i % 5 === 0, (["2026-03-02", "2026-03-03"] as const)[i % 2] ?? "2026-03-02"];
    await db.coordinatingUnit.create({
      data: {
        ...{ feedbackId, unit: "so-xay-dung", dueOn: i % 7 === 0 ? null : new Date(day) },
        answeredOn: answered ? new Date("2026-02-20") : null,
      },
    });
    const due = i % 7 === 0 ? "2026-02-25" : day;
    parts.push(`${answered ? 1 : 0} ${due} ${String(feedbackId).padStart(5, "0")} ${referenceCode}`);
  }
  const shown: string[] = [];
  let pages = 0;
  for (let cursor = ""; pages === 0 || cursor !== ""; pages += 1) {
    const { lines, next } = await coordinationLines(db, FOCAL, readPosition(cursor));
    shown.push(...lines.map(({ code }) => code));
    cursor = next ? writePosition(next) : "";
  }
  expect(pages).toBe(3);
  expect(shown).toEqual(parts.sort().map((part) => part.split(" ")[3]));
});

test("an address that no page wrote begins at the beginning", () => {
  for (const text of ["", "0~2026-13-40~1~so", "2~2026-03-02~1~so", "0~2026-03-02~x~so", "0~2026-03-02~1~"])
    expect(readPosition(text), text).toBeNull();
});
