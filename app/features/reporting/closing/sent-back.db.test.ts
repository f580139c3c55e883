import { expect, it } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { localDate } from "~/shared/local-date";
import { periodClosed } from "../forms/closed-periods.server";
import { at, period } from "../hand-made-items.test-kit";
import { boardPage } from "../periods/board-page.server";
import { loadUnits } from "../reference.queries.server";
import { buildReport } from "../report.server";
import { storeItems } from "../store-items.test-kit";
import { booksBefore } from "./books.queries.server";
import { loadBelow } from "./parts.queries.server";
import { reportingOffice, stored } from "./reporting-office.test-kit";
import { standingForm } from "./standing-form.server";

const { db, pool, officer, close, step, handIn, accept, frozen } = await reportingOffice();
const Q1 = period("2025-Q1");
const supplement = { action: "supplement", reason: "Bổ sung một việc" };
const back = { action: "return", reason: "Thiếu mục" } as const;
const undo = { action: "reopen", reason: "Sửa mục I.1" } as const;

/** What of A's report for the quarter stands: for itself, in the books it goes on from, and for the unit above. */
async function whatStands() {
  const form = await buildReport(db, { unit: "A", period: Q1, now: at("2025-03-25") });
  if (!form.ok) throw new Error(form.reason);
  const units = await loadUnits(db);
  const books = await booksBefore(db, { units, unit: "A", period: period("2025-Q2") });
  const below = (await loadBelow(db, "P", Q1)).find(({ unit }) => unit === "A");
  const board = await boardPage(db, officer("P") as Actor, Q1.code, at("2025-03-25"));
  return {
    form: (await standingForm(db, form.value))?.id ?? null,
    books: books.own?.closingId ?? null,
    above: below?.why === null,
    accepted: board?.lines.find(({ unit }) => unit === "A")?.report?.accepted ?? null,
    coverage: board?.coverage,
  };
}

it("the accepted report stands until its supplement is accepted, also between a return and the next closing", async () => {
  expect(await close("A", Q1.code, "2025-03-16")).toMatchObject({ ok: true });
  await handIn("A", Q1.code, "2025-03-17");
  await accept("A", Q1.code, "2025-03-18");
  const { id: first } = await frozen("A", Q1.code);
  const before = await whatStands();
  expect(before).toMatchObject({ form: first, books: first, above: true, accepted: first });
  expect(before.coverage).toContain("1/2 sở");

  await storeItems(pool, [stored("A", "2025-03-01")], [], 100);
  expect(await close("A", Q1.code, "2025-03-19", supplement)).toMatchObject({ ok: true });
  await handIn("A", Q1.code, "2025-03-19");
  expect(await step("A", Q1.code, officer("P"), back, "2025-03-20")).toMatchObject({ ok: true });
  expect(await whatStands(), "sent back").toEqual(before);
  expect(await close("P", Q1.code, "2025-03-20", { allowMissing: true })).toMatchObject({ ok: true });
  expect((await frozen("P", Q1.code)).report.parts).toMatchObject([{ unit: "A", number: 1 }]);
  expect((await frozen("P", Q1.code)).report.figures.total.new).toBe(2);
  expect(await step("P", Q1.code, officer("P"), undo, "2025-03-20")).toMatchObject({ ok: true });

  expect(await close("A", Q1.code, "2025-03-21")).toMatchObject({ ok: true });
  expect(await whatStands(), "closed anew").toMatchObject({ above: true, accepted: first });
  expect(await step("A", Q1.code, officer("A"), undo, "2025-03-21")).toMatchObject({ ok: true });
  expect(await whatStands(), "cancelled").toEqual(before);
  expect(await close("A", Q1.code, "2025-03-21")).toMatchObject({ ok: true });
  await handIn("A", Q1.code, "2025-03-22");
  await accept("A", Q1.code, "2025-03-22");
  const { id } = await frozen("A", Q1.code);
  expect(await whatStands()).toMatchObject({ form: id, books: id, above: true, accepted: id });
});

it("while a supplement is made again no new forms reach back over the report, and the periods keep their order", async () => {
  expect(await close("A", Q1.code, "2025-03-23", supplement)).toMatchObject({ ok: true });
  expect(await step("A", Q1.code, officer("A"), undo, "2025-03-23")).toMatchObject({ ok: true });
  expect((await db.report.findFirstOrThrow({ where: { unit: "A" } })).status).toBe("DRAFT");
  expect(await periodClosed(db, localDate("2025-03-01"))).toMatchObject({ closed: "2025-03-14" });
  expect(await periodClosed(db, localDate("2025-03-15"))).toBeNull();
  expect(await close("A", "2025-Q2", "2025-06-16")).toMatchObject({ reason: "PREVIOUS_NOT_CLOSED" });
  const drop = { action: "drop", reason: "Không cần nữa" } as const;
  expect(await step("A", Q1.code, officer("A"), drop, "2025-06-16")).toMatchObject({ ok: true });
  // The same for a later period: what it adds to was counted from this one.
  expect(await close("A", "2025-Q2", "2025-06-16")).toMatchObject({ ok: true });
  await handIn("A", "2025-Q2", "2025-06-17");
  await accept("A", "2025-Q2", "2025-06-17");
  expect(await close("A", "2025-Q2", "2025-06-18", supplement)).toMatchObject({ ok: true });
  expect(await step("A", "2025-Q2", officer("A"), undo, "2025-06-18")).toMatchObject({ ok: true });
  expect(await close("A", Q1.code, "2025-06-19", supplement)).toMatchObject({ reason: "LATER_CLOSED" });
});
