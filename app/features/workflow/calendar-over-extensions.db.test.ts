import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { localDate } from "../../shared/local-date";
import { citizenTimeline } from "../intake/citizen-timeline";
import { at, calendarKit, day } from "./change-calendar.test-kit";
import { correctFeedback } from "./correct-feedback.server";
import { eventsOf } from "./item.server";

const { db } = await testDatabase();
const { acting, step, underWay, stored, change, seen, shownFirst } = await calendarKit(db);

/** An item of 3 November, due on the 23rd, which its head put off until Thursday 3 December. */
async function extended(): Promise<string> {
  const code = await underWay("2026-11-03");
  const later = { type: "extended", dueOn: localDate("2026-12-03"), reason: "E1", note: "Đang xác minh" };
  await step(code, "extend", later, "2026-11-10T09:00:00");
  return code;
}

/** What the sender reads last, and what the office does. */
async function toldOf(code: string) {
  const { item } = await stored(code);
  const recorded = eventsOf(item).map(({ at, ...event }) => ({ event, at, bySender: false, unit: null }));
  const last = citizenTimeline(item, recorded, String).at(-1)?.title;
  const mails = await db.outboxMessage.findMany({
    where: { kind: "N6", feedbackId: item.id },
    orderBy: { id: "asc" },
  });
  const { history } = await seen(code, "2026-11-12T10:00:00");
  return { last, mail: mails.at(-1)?.payload, mails: mails.length, facts: history.at(-1)?.facts };
}

test("a day off put on an extended date moves that date: preview, history and sender name one and the same", async () => {
  const code = await extended();
  const off = { what: "DAY" as const, day: day("2026-12-03"), seen: null };
  const preview = await shownFirst(off, "2026-11-12T09:00:00");
  expect(preview).toMatchObject({
    moved: [{ code, unit: "vp-ubnd", before: "2026-12-03", after: "2026-12-04" }],
    ...{ confirmed: 0, unsettled: 0, below: 0 },
  });
  await change(off, "2026-11-12T09:01:00", preview.fingerprint);
  expect((await stored(code)).state.dueOn).toBe("2026-12-04");
  expect(await toldOf(code)).toEqual({
    last: "Hạn trả lời tính lại theo lịch nghỉ: 04/12/2026",
    mail: expect.objectContaining({ what: "RECOUNTED", dueBefore: "03/12/2026", dueOn: "04/12/2026" }),
    mails: 2,
    facts: ["Hạn trả lời: 04/12/2026", "Thời hạn khi chưa gia hạn: 23/11/2026"],
  });
});

test("a day off within the first limit moves that alone: the extended date stands everywhere", async () => {
  const code = await extended();
  const off = { what: "DAY" as const, day: day("2026-11-23"), seen: null };
  const preview = await shownFirst(off, "2026-11-12T09:02:00");
  expect(preview.moved.map((line) => line.code)).not.toContain(code);
  await change(off, "2026-11-12T09:03:00", preview.fingerprint);
  // 3 December had become a day off before this item was put off until then.
  expect(await toldOf(code)).toMatchObject({
    ...{ last: expect.stringMatching(/^Gia hạn đến 04\/12\/2026: /), mails: 1 },
    facts: ["Hạn trả lời: 04/12/2026", "Thời hạn khi chưa gia hạn: 24/11/2026"],
  });
});

test("another day of arrival leaves an extended date as it is, and nobody is told of another", async () => {
  const code = await extended();
  const { item } = await stored(code);
  await db.feedback.update({ where: { id: item.id }, data: { channel: "post" } });
  const { form, title, content, proposal, nationalCode, procedureCode } = item;
  const corrected = {
    ...{ form, title, content, proposal, nationalCode, procedureCode },
    ...{ channel: "post", receivedAt: at("2026-11-02T08:00:00") },
  };
  const command = { referenceCode: code, acting, reason: "Gõ nhầm ngày", corrected };
  expect(await correctFeedback(db, command, at("2026-11-12T09:30:00"))).toMatchObject({ ok: true });
  const { last, mails, facts } = await toldOf(code);
  expect([last, mails]).toEqual([expect.stringMatching(/^Ngày nhận được ghi lại cho đúng[^,]*$/), 1]);
  expect(facts?.slice(-2)).toEqual(["Hạn trả lời: 04/12/2026", "Thời hạn khi chưa gia hạn: 24/11/2026"]);
});
