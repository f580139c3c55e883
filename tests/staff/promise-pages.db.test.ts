import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { type PromiseTab, promiseList } from "~/features/replies/promise-list.queries.server";
import { promisePage } from "~/features/replies/promise-page.server";
import { readPosition, writePosition } from "~/features/workflow/queue";
import { testDatabase } from "../support/database";
import { aPlainFeedback } from "../support/plain-feedback";

const { db } = await testDatabase();
const NOW = new Date("2026-06-15T03:00:00Z");
const UNIT = "so-xay-dung";
const officer = (role: "PROVINCIAL_FOCAL" | "FOCAL_OFFICER", unit: string) =>
  ({ staffId: 1, unit, roles: [{ role, unit }] }) as unknown as Actor;

const day = (i: number) => new Date(Date.UTC(2026, 5, 1 + (i % 28)));
const made = { open: [] as string[], late: [] as string[], kept: [] as string[], dropped: [] as string[] };
beforeAll(async () => {
  for (let i = 0; i < 160; i += 1) {
    const feedbackId = await aPlainFeedback(db);
    const text = `Việc ${i}`;
    const state = i % 8 === 0 ? "dropped" : i % 2 === 0 ? "kept" : "open";
    await db.replyPromise.create({
      data: {
        ...{ feedbackId, eventSeq: 1, outcome: "O5", text, unit: UNIT, madeAt: NOW, dueOn: day(i) },
        ...(state === "kept" && { keptOn: day(i + 3) }),
        ...(state === "dropped" && { droppedOn: day(i + 5) }),
      },
    });
    const of = { open: 0, kept: 3, dropped: 5 }[state];
    made[state].push(
      `${String(day(i + of).getUTCDate()).padStart(2, "0")} ${String(i).padStart(3, "0")} ${text}`,
    );
  }
  for (const list of Object.values(made)) list.sort();
  made.late = made.open.filter((line) => line < "15");
  made.kept.reverse();
  made.dropped.reverse();
});

async function walk(actor: Actor, tab: PromiseTab): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor = ""; pages.length === 0 || cursor !== ""; ) {
    const { rows, next } = await promiseList(db, actor, tab, readPosition(cursor), NOW);
    pages.push(rows.map(({ text }) => text));
    cursor = next ? writePosition(next) : "";
  }
  return pages;
}

test("the pages of promises show each once: what is open by its date, what ended with the latest first", async () => {
  for (const tab of ["open", "late", "kept", "dropped"] as const) {
    const pages = await walk(officer("PROVINCIAL_FOCAL", UNIT), tab);
    expect(pages.flat(), tab).toEqual(made[tab].map((line) => line.slice(7)));
    expect(Math.max(...pages.map((page) => page.length)), tab).toBeLessThanOrEqual(30);
  }
  expect(made.open.length).toBeGreaterThan(60);
});

test("only the promises of the own unit are listed, and none of an item that became confidential", async () => {
  expect((await walk(officer("FOCAL_OFFICER", "so-y-te"), "open")).flat()).toEqual([]);
  const [first] = (await walk(officer("FOCAL_OFFICER", UNIT), "open")).flat();
  const { feedbackId } = await db.replyPromise.findFirstOrThrow({ where: { text: first ?? "" } });
  await db.feedback.update({ where: { id: feedbackId }, data: { confidential: true } });
  expect((await walk(officer("FOCAL_OFFICER", UNIT), "open")).flat()).not.toContain(first);
});

test("the page of a promise names the day that was promised first, and says when none was kept", async () => {
  const { id } = await db.replyPromise.findFirstOrThrow({
    where: { keptOn: null, droppedOn: null, dueOn: day(1) },
  });
  const step = { at: NOW, note: "", staffId: null };
  await db.promiseStep.create({ data: { ...step, promiseId: id, seq: 1, kind: "MADE", day: day(1) } });
  const page = () => promisePage(db, officer("PROVINCIAL_FOCAL", UNIT), String(id), NOW);
  expect(await page()).toMatchObject({ dueOn: "2026-06-02", movedFrom: null, late: true });
  await db.promiseStep.create({ data: { ...step, promiseId: id, seq: 2, kind: "MOVED", day: day(20) } });
  await db.replyPromise.update({ where: { id }, data: { dueOn: day(20) } });
  expect(await page()).toMatchObject({ dueOn: "2026-06-21", movedFrom: "2026-06-02", late: false });
});
