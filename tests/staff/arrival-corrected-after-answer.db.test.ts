import { expect, it } from "vitest";
import { buildReport } from "~/features/reporting/report.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf, startOfLocalDay } from "~/shared/local-date";
import { previousPeriod, quarterOf } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import type { Step } from "./office";
import { openOffice, WHOLE_ANSWER } from "./office";
import { answeredWith } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);

const TEXTS = { publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", publicReply: "Đã trả sổ." };
const CHECKED = { ...TEXTS, checked: "on" };
const ANSWER: Step[] = [
  ["hoa", "draftReply", WHOLE_ANSWER],
  ["tuan", "resolve", WHOLE_ANSWER],
];

it("an arrival corrected after the answer is counted where it belongs, and the history keeps what stood there", async () => {
  const period = previousPeriod(quarterOf(localDateOf(new Date())));
  const morning = (day: typeof period.from) => new Date(startOfLocalDay(day).getTime() + 9 * 36e5);
  const code = await office.arrive({ receivedAt: morning(addDays(period.from, 1)), channel: "phone" });
  await office.take(
    code,
    ...answeredWith(WHOLE_ANSWER),
    ["minh", "publish", CHECKED],
    ["minh", "reopen", { reason: "Chưa xong." }],
    ...ANSWER,
  );
  const counted = async () => {
    const report = await buildReport(db, { unit: UNITS.own, period, now: new Date() });
    if (!report.ok) throw new Error(report.reason);
    const { opening, new: fresh, received_total, pending_total } = report.value.figures.total;
    return { opening, fresh, received_total, pending_total };
  };
  expect(await counted()).toEqual({ opening: 0, fresh: 1, received_total: 1, pending_total: 1 });
  const item = await office.itemOf(code);
  const day = formatDate(addDays(period.from, -1));
  const form = {
    ...{ part: "item", version: String(item.version), title: item.title, content: item.content },
    ...{
      form: item.form,
      channel: item.channel,
      receivedDay: day,
      receivedTime: "09:00",
      reason: "Gõ nhầm ngày",
    },
  };
  const answer = await office.visit("minh", "staff.feedback.$code_.correct", { code }, form);
  expect(answer.status, answer.shown).toBe(303);
  expect(await counted()).toEqual({ opening: 1, fresh: 0, received_total: 1, pending_total: 1 });
  const { shown } = await office.visit("minh", "staff.feedback.$code", { code });
  expect(shown).toContain(`Nhận lúc: 09:00 ${formatDate(addDays(period.from, 1))} → 09:00 ${day}`);
  const again = await office.visit("minh", "staff.feedback.$code_.correct", { code }, form);
  expect(again.status).toBe(409);
  expect(await db.outboxMessage.count({ where: { feedbackId: item.id, kind: "N6" } }), "answered").toBe(1);
});
