import { expect, test } from "vitest";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import { testDatabase } from "../../../tests/support/database";
import { localDate } from "../../shared/local-date";
import { importKit } from "../interchange/import-kit.test-kit";
import { advanceFeedback } from "./advance-feedback.server";
import type { CalendarChange } from "./calendar-cause";
import { at, calendarKit, day } from "./change-calendar.test-kit";
import { CLOCK_LABEL } from "./item-clocks";
import { limitOf } from "./item-state";

const home = await testDatabase();
const elsewhere = await testDatabase();
const { db } = home;
const { admin, acting, sent, step, underWay, stored, change, seen: seenAt } = await calendarKit(db);
await createDemoUnits(elsewhere.db);

test("a day added later shows what it would move, and moves exactly that once it is confirmed", async () => {
  // Both 20 days end on Sunday 22 November and are due on Monday.
  const running = await underWay("2026-11-02");
  const extended = await underWay("2026-11-02");
  await step(
    extended,
    "extend",
    { type: "extended", dueOn: localDate("2026-11-30"), reason: "E1", note: "Đang xác minh" },
    "2026-11-10T09:00:00",
  );
  const ended = await sent("2026-11-02");
  await step(ended, "withdraw", { type: "withdrawn" }, "2026-11-05T09:00:00");
  const later = await sent("2026-11-04");
  const monday: CalendarChange = { what: "DAY", day: day("2026-11-23"), seen: null };

  const asked = await change(monday, "2026-11-12T09:00:00");
  if (asked.ok || asked.reason !== "MOVES") throw new Error("It should have been shown first");
  expect(asked.preview).toMatchObject({
    moved: [{ code: running, unit: "vp-ubnd", before: "2026-11-23", after: "2026-11-24" }],
    // The extended date stands over a limit that moves: it was provisional neither before nor after.
    ...{ confirmed: 0, unsettled: 0, below: 1 },
  });
  // Fifteen working days end on that Monday as well, extended or not; no sender is told of them.
  expect(asked.preview.clocks.map(({ code, label, after }) => [code, label, after])).toEqual(
    [running, extended].map((code) => [code, "Mục tiêu xử lý", "2026-11-24"]),
  );
  // Nothing is saved before.
  expect(await db.calendarDay.count({ where: { name: "Nghỉ hoán đổi" } })).toBe(0);
  expect((await stored(running)).state.dueOn).toBe("2026-11-23");
  // Another list than the one shown is shown again.
  expect(await change(monday, "2026-11-12T09:00:00", "an older list")).toMatchObject({ reason: "MOVES" });

  const saved = await change(monday, "2026-11-12T09:05:00", asked.preview.fingerprint);
  expect(saved).toEqual({ ok: true, value: { moved: 1, clocks: 2 } });
  const { item, state } = await stored(running);
  expect(state.dueOn).toBe("2026-11-24");
  expect(item.events.at(-1)).toMatchObject({
    type: "due_recounted",
    actorId: admin.id,
    data: { dueOn: "2026-11-24", provisional: false, cause: expect.stringContaining("23/11/2026") },
  });
  const told = await db.outboxMessage.findMany({ where: { kind: "N6", feedbackId: item.id } });
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { what: "RECOUNTED", dueBefore: "23/11/2026", dueOn: "24/11/2026" },
  ]);
  // What the head granted stands, though the limit under it moved.
  const { state: granted } = await stored(extended);
  expect([granted.dueOn, limitOf(granted)]).toEqual(["2026-11-30", "2026-11-24"]);
  expect((await stored(ended)).item.events.at(-1)?.type).toBe("withdrawn");
  expect((await stored(later)).state.dueOn).toBe("2026-11-24");
});

test("clocks that run move with a preview and a log, and one that ended stays as late as it was", async () => {
  const code = await sent("2026-10-05");
  const assessed = { assessmentClass: "D", field: "dat-dai", kind: "ACT", countedKind: "ACT" };
  await step(code, "assess", { type: "assessed", ...assessed, contentTypes: [1] }, "2026-10-06T08:00:00");
  await step(code, "assign", { type: "assigned", unit: "vp-ubnd" }, "2026-10-14T08:00:00");
  const seen = () => seenAt(code, "2026-10-15T09:00:00");
  const dates = (page: Awaited<ReturnType<typeof seen>>) =>
    Object.fromEntries(page.clocks.map(({ key, dueOn, daysLate }) => [key, [dueOn, daysLate]]));
  const before = { RESPOND: ["2026-10-26", null], TRANSFER: ["2026-10-12", 2] };
  expect(dates(await seen())).toEqual({ ...before, HANDLE_TARGET: ["2026-10-26", null] });

  // No due date of an answer moves, and it is shown all the same.
  const past: CalendarChange = { what: "DAY", day: day("2026-10-08"), seen: null };
  const asked = await change(past, "2026-10-15T09:00:00");
  if (asked.ok || asked.reason !== "MOVES") throw new Error("It should have been shown first");
  expect(asked.preview).toMatchObject({
    moved: [],
    clocks: [
      { code, label: "Chuyển cơ quan có thẩm quyền", before: "2026-10-12", after: "2026-10-13", ended: true },
      { code, label: "Mục tiêu xử lý", before: "2026-10-26", after: "2026-10-27", ended: false },
    ],
  });
  const saved = await change(past, "2026-10-15T09:01:00", asked.preview.fingerprint);
  expect(saved).toEqual({ ok: true, value: { moved: 0, clocks: 1 } });
  const page = await seen();
  expect(dates(page)).toEqual({ ...before, HANDLE_TARGET: ["2026-10-27", null] });
  expect(page.clockMoves).toMatchObject([
    { label: "Chuyển cơ quan có thẩm quyền", ended: true, before: "2026-10-12", staffName: "Quản trị" },
    { label: "Mục tiêu xử lý", ended: false, after: "2026-10-27", cause: expect.stringContaining("08/10") },
  ]);
  // What is kept is kept for good: another change names only what runs.
  const next = await change({ what: "DAY", day: day("2026-10-09"), seen: null }, "2026-10-15T09:02:00");
  if (next.ok || next.reason !== "MOVES") throw new Error("It should have been shown first");
  expect(next.preview.clocks).toMatchObject([{ label: "Mục tiêu xử lý", after: "2026-10-28" }]);
});

test("what was typed in later is found by the day of its entry, from which its result is to be loaded", async () => {
  const code = await underWay("2026-08-03");
  await step(
    code,
    "draftReply",
    { type: "reply_drafted", outcome: "O1", reply: "Đã trả." },
    "2026-08-04T08:00:00",
  );
  await step(code, "resolve", { type: "resolved", outcome: "O1", reply: "Đã trả." }, "2026-08-04T09:00:00");
  const entered = { enteredAt: at("2026-09-15T00:30:00") };
  await db.feedback.update({ where: { referenceCode: code }, data: entered });
  const asked = await change({ what: "DAY", day: day("2026-09-17"), seen: null }, "2026-09-15T09:00:00");
  if (asked.ok || asked.reason !== "MOVES") throw new Error("It should have been shown first");
  expect(asked.preview.clocks.filter((each) => each.code === code)).toMatchObject([
    { label: CLOCK_LABEL.LOAD_RESULT, before: "2026-09-17", after: "2026-09-18", ended: false },
    { label: CLOCK_LABEL.PUBLISH, ended: false },
  ]);
});

test("a provisional date waits for the official notice, and is then counted anew with a log", async () => {
  const provisional = await sent("2026-12-22");
  const settled = await sent("2026-12-15");
  const first = (await stored(provisional)).state;
  expect([first.dueOn, first.dueProvisional]).toEqual(["2027-01-11", true]);
  // Typed in one by one, the days of an unofficial year move nobody's date yet.
  const typed = await change({ what: "DAY", day: day("2027-01-11"), seen: null }, "2026-12-28T09:00:00");
  expect(typed).toEqual({ ok: true, value: { moved: 0, clocks: 0 } });

  const notice: CalendarChange = { what: "YEAR", year: 2027, source: "Thông báo 99" };
  const asked = await change(notice, "2026-12-29T09:00:00");
  if (asked.ok || asked.reason !== "MOVES") throw new Error("It should have been shown first");
  expect(asked.preview).toMatchObject({ moved: [{ code: provisional, after: "2027-01-12" }], confirmed: 1 });
  await change(notice, "2026-12-29T09:01:00", asked.preview.fingerprint);
  const { item, state } = await stored(provisional);
  expect([state.dueOn, state.dueProvisional, item.dueProvisional]).toEqual(["2027-01-12", false, false]);
  // A date that only became final is logged too, and nobody is written to.
  const other = await stored(settled);
  expect(other.item.events.at(-1)?.type).toBe("due_recounted");
  expect(other.state).toMatchObject({ dueOn: "2027-01-04", dueProvisional: false });
  expect(await db.outboxMessage.count({ where: { kind: "N6", feedbackId: other.item.id } })).toBe(0);
});

test("a mistaken extension is put right, and the register says elsewhere what holds", async () => {
  const mistaken = await underWay("2026-11-09");
  const note = { reason: "E1", note: "Đang xác minh" };
  const wrong = { type: "extended", dueOn: localDate("2026-12-18"), ...note };
  await step(mistaken, "extend", wrong, "2026-11-10T09:00:00");
  const again = { referenceCode: mistaken, action: "extend", acting, event: wrong } as never;
  expect(await advanceFeedback(db, again, at("2026-11-10T10:00:00"))).toMatchObject({
    reason: "EXTENDED_ENOUGH",
  });
  const right = {
    type: "extension_corrected",
    dueOn: localDate("2026-12-08"),
    takenBack: false,
    reason: "Nhầm ngày",
  };
  await step(mistaken, "correctExtension", right, "2026-11-11T09:00:00");
  const never = await underWay("2026-11-09");
  await step(never, "extend", wrong, "2026-11-10T09:00:00");
  const back = {
    type: "extension_corrected",
    dueOn: localDate("2026-11-30"),
    takenBack: true,
    reason: "Nhầm phản ánh",
  };
  await step(never, "correctExtension", back, "2026-11-11T09:00:00");
  expect((await stored(mistaken)).state.dueOn).toBe("2026-12-08");
  expect((await stored(never)).state).toMatchObject({ dueOn: "2026-11-30", extensions: [] });

  const now = at("2026-12-30T09:00:00");
  await elsewhere.db.calendarDay.createMany({ data: await db.calendarDay.findMany(), skipDuplicates: true });
  await elsewhere.db.calendarYear.createMany({
    data: await db.calendarYear.findMany(),
    skipDuplicates: true,
  });
  const [from, to] = [importKit(home, now), importKit(elsewhere, now)];
  try {
    const lines = await from.take("feedback");
    expect((await to.feed("feedback", lines)).counts.refused).toBe(0);
    expect(await to.take("feedback")).toEqual(lines);
    // Of runs that ended, the format carries no due date (decision 0020).
    const due = `SELECT f.source_id, f.due_on::text, f.due_provisional, e.due_on::text AS episode_due
      FROM feedback f JOIN episode e ON e.feedback_id = f.id
      WHERE e.ended_on IS NULL ORDER BY f.source_id`;
    expect((await elsewhere.pool.query(due)).rows).toEqual((await home.pool.query(due)).rows);
  } finally {
    from.dispose();
    to.dispose();
  }
});
