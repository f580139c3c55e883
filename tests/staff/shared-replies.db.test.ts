import { beforeAll, expect, test } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { LAN, openOffice, WHOLE_ANSWER } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { act, arrive, itemOf, take, visit } = office;

const PAGE = "staff.feedback.$code_.act.draftReply";
const TO_HER = { ...WHOLE_ANSWER, reply: `${WHOLE_ANSWER.reply} Xin lỗi bà Ngọc Lan, ${LAN.phone}.` };

let lead: string;
let under: string;
beforeAll(async () => {
  [lead, under] = [await arrive(), await arrive()];
  await take(lead, ...UNDER_WAY);
  await take(under, ["minh", "register"]);
});

const lookedAt = async (code: string) =>
  db.senderAccess.count({ where: { purpose: "SHARED_REPLY", feedbackId: (await itemOf(code)).id } });

test("an answer to one sender may name them", async () => {
  const checked = await act("hoa", lead, "draftReply", { ...TO_HER, intent: "check" });
  expect(checked.status).toBe(200);
  expect(checked.shown).not.toContain("Câu trả lời này được gửi cho");
  expect(JSON.parse((await visit("hoa", PAGE, { code: lead })).shown)).toMatchObject({ others: 0 });
  expect(await lookedAt(lead), "nobody's name was looked up").toBe(0);
});

test("one that goes to several says so, and does not name one to the others unless somebody says why", async () => {
  await take(under, ["minh", "merge", { lead, note: "Cùng việc." }]);
  expect(JSON.parse((await visit("hoa", PAGE, { code: lead })).shown)).toMatchObject({ others: 1 });
  const refused = await act("hoa", lead, "draftReply", TO_HER);
  expect(refused.status).toBe(422);
  expect(refused.shown).toContain(
    "Câu trả lời này được gửi cho 2 người, ở đây có tên người gửi (“bà Ngọc Lan”)",
  );
  expect(refused.shown).toContain("số điện thoại người gửi");
  expect(await lookedAt(lead), "the reading is logged").toBe(1);
  expect(await lookedAt(under)).toBe(1);
  expect((await act("hoa", lead, "draftReply", { ...WHOLE_ANSWER, intent: "check" })).shown).not.toContain(
    "Câu trả lời này được gửi cho",
  );
  const why = { overrideReason: "Hai phản ánh cùng một người gửi." };
  expect((await act("hoa", lead, "draftReply", { ...TO_HER, ...why })).status).toBe(303);
});

test("how things stand is told to all of them in the same words", async () => {
  const text = "Đã đối chiếu sổ giao nhận, tuần sau trả kết quả.";
  await take(lead, ["hoa", "noteProgress", { text }]);
  for (const code of [lead, under]) {
    const feedbackId = (await itemOf(code)).id;
    const told = await db.outboxMessage.findMany({ where: { kind: "N6", feedbackId } });
    expect(told.map(({ payload }) => payload)).toMatchObject([{ what: "PROGRESS", code, note: text }]);
  }
  const form = await visit("hoa", "staff.feedback.$code_.act.$action", {
    code: lead,
    action: "noteProgress",
  });
  expect(form.shown).toContain("Người gửi 1 phản ánh gộp vào cũng nhận nguyên văn");
});

test("the head finds it too", async () => {
  const page = await visit("tuan", "staff.feedback.$code_.act.resolve", { code: lead });
  expect(page.shown).toContain("Câu trả lời này được gửi cho 2 người");
  expect((await act("tuan", lead, "resolve", TO_HER)).status).toBe(422);
  expect((await act("tuan", lead, "resolve", { ...TO_HER, overrideReason: "Đã hỏi." })).status).toBe(303);
  expect(await itemOf(under)).toMatchObject({ status: "RESOLVED" });
});
