import { describe, expect, test } from "vitest";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import { testDatabase } from "../../../tests/support/database";
import { advanceFeedback } from "./advance-feedback.server";
import { at, itemsOn, MORNING, PLAIN, staffOf } from "./items-on.test-kit";
import { receiveFeedback } from "./receive-feedback.server";

const { db } = await testDatabase();
await createDemoUnits(db);
const { receive, item, register } = itemsOn(db);

describe("the register", () => {
  test("has no gap when many are entered at once and some fail", async () => {
    const unit = {
      receivingUnit: "so-yt",
      enteredBy: { ...staffOf("so-yt"), role: "FOCAL_OFFICER" as const },
    };
    const entries = Array.from({ length: 12 }, (_, i) =>
      receiveFeedback(db, { ...PLAIN, ...unit }, MORNING, async () => {
        if (i % 4 === 1) throw new Error("the line broke");
      }).catch(() => null),
    );
    await Promise.all(entries);
    const numbers = await db.feedback.findMany({
      where: { receivingUnit: "so-yt" },
      orderBy: { registerNo: "asc" },
    });
    expect(numbers.map(({ registerNo }) => registerNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("has what was withdrawn before anybody registered it, with whoever came around it", async () => {
    const unit = { receivingUnit: "so-ct" };
    const first = await receive(unit);
    const kept = await receive(unit);
    const withdraw = {
      action: "withdraw",
      event: { type: "withdrawn" },
      acting: { submitter: true },
    } as const;
    const { referenceCode } = first;
    expect(
      await advanceFeedback(db, { referenceCode, ...withdraw }, at("2026-11-02T08:30:00")),
    ).toMatchObject({ ok: true });
    expect((await register(kept.referenceCode)).ok).toBe(true);
    expect(
      await advanceFeedback(
        db,
        { referenceCode: kept.referenceCode, ...withdraw },
        at("2026-11-02T10:00:00"),
      ),
    ).toMatchObject({ ok: true });
    expect(await item(referenceCode)).toMatchObject({
      status: "WITHDRAWN",
      registerYear: 2026,
      registerNo: 1,
    });
    expect(await item(kept.referenceCode)).toMatchObject({ status: "WITHDRAWN", registerNo: 2 });
  });

  test("has a number for everything that is counted and has left the entrance, without a gap", async () => {
    expect(await db.feedback.count({ where: { status: { not: "SUBMITTED" }, registerNo: null } })).toBe(0);
    const gaps = await db.$queryRaw`SELECT receiving_unit, register_year FROM feedback
      WHERE register_no IS NOT NULL GROUP BY receiving_unit, register_year
      HAVING max(register_no) <> count(*) OR min(register_no) <> 1`;
    expect(gaps).toEqual([]);
  });

  test("belongs to the year of the true arrival", async () => {
    const enteredBy = { ...staffOf("so-tc"), role: "FOCAL_OFFICER" as const };
    const receivedAt = at("2025-12-31T23:30:00");
    const { id } = await receiveFeedback(
      db,
      { ...PLAIN, receivingUnit: "so-tc", receivedAt, enteredBy },
      MORNING,
      async () => {},
    );
    expect(await db.feedback.findUniqueOrThrow({ where: { id } })).toMatchObject({
      registerYear: 2025,
      registerNo: 1,
    });
  });
});
