import { beforeAll, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { createUnits, UNITS } from "../../../tests/access/cast";
import { testDatabase } from "../../../tests/support/database";
import { answerByLink, enterPaper, surveyBehind } from "./answers.server";
import { closeCampaign, openCampaign, planCampaign, reopenCampaign } from "./campaign.server";
import { readContact } from "./contact";
import { readRecipients } from "./recipient-lines";
import { addRecipients, askRecipients, removeRecipient } from "./recipients.server";
import { remindCampaigns } from "./remind.server";
import { turnIntoItems } from "./turn-into-items.server";

const { db } = await testDatabase();
const at = (text: string) => new Date(`${text}+07:00`);
const OPENED = at("2026-03-02T08:00");
let campaign: number;
let staffId: number;

beforeAll(async () => {
  await createUnits(db);
  const person = { email: "minh@thu.example", name: "Minh", unit: UNITS.own, passwordHash: "x" };
  staffId = (await db.staff.create({ data: person })).id;
  campaign = await planCampaign(
    db,
    { staffId, unit: UNITS.own, year: 2026 },
    {
      ...{ title: "Hỏi về hồ sơ cấp phép", regulation: "Hồ sơ cấp phép" },
      ...{ regulationNo: "12/2025/QĐ-UBND", article: "Điều 5" },
      ...{
        field: "dat-dai",
        procedureCode: null,
        purpose: "Rà soát",
        returnAddress: "Số 1",
        answerBy: localDate("2026-03-30"),
      },
      questions: [{ id: "q1", kind: "PROPOSAL", text: "Nên sửa gì?", options: [] }],
    },
    at("2026-02-01T08:00"),
  );
});

const letters = (stage: string) =>
  db.outboxMessage.findMany({
    where: { kind: "survey", payload: { path: ["stage"], equals: stage } },
    orderBy: { id: "asc" },
  });
const tokenOf = (payload: unknown) => String((payload as { secret: string }).secret);
const form = { answers: { q1: "Bỏ bản sao" }, contact: { name: "Lan", email: "lan@vidu.vn" } };

test("nobody is asked before it opens, and each once afterwards", async () => {
  const people = [
    { name: "Lan", address: null, email: "lan@vidu.vn" },
    { name: "Hoa", address: null, email: "hoa@vidu.vn" },
    { name: "Ông Tư", address: "Tổ 3", email: null },
  ];
  expect(await addRecipients(db, campaign, people, OPENED)).toEqual({ added: 3, known: 0 });
  const again = [
    ...people,
    { name: "ông tư", address: "tổ 3", email: null },
    { ...people[2], name: "Bà Năm" },
  ];
  expect(await addRecipients(db, campaign, again as typeof people, OPENED)).toEqual({ added: 1, known: 4 });
  const five = await db.campaignRecipient.findFirstOrThrow({ where: { name: "Bà Năm" } });
  expect(await removeRecipient(db, { campaignId: campaign, recipientId: five.id })).toBe(true);
  expect(await askRecipients(db, campaign, OPENED)).toEqual({ ok: false, reason: "NOT_OPEN" });
  expect((await openCampaign(db, campaign, OPENED)).ok).toBe(true);
  const both = await Promise.all([askRecipients(db, campaign, OPENED), askRecipients(db, campaign, OPENED)]);
  expect(both.map((one) => (one.ok ? one.value.mails : -1)).sort()).toEqual([0, 2]);
  expect(await letters("ASK")).toHaveLength(2);
});

test("a name too long is asked to be shorter, in the reader's language, and never cut", () => {
  const typed = (name: string) => (name === "name" ? "Lan ".repeat(80) : "");
  expect(readContact(typed).errors).toEqual({ name: ["Viết nhiều nhất 300 ký tự."] });
  expect(readContact(typed, "en").errors.name?.[0]).toContain("300");
});

test("who was written to stays on the list", async () => {
  const { id } = await db.campaignRecipient.findFirstOrThrow({ where: { name: "Hoa" } });
  expect(await removeRecipient(db, { campaignId: campaign, recipientId: id })).toBe(false);
});

test("a word that is neither a mail nor a postal address is asked about", () => {
  expect(readRecipients("Xuân; khongphai").problems).toHaveLength(1);
  expect(readRecipients("Xuân; Tổ 3, xã Tân An; xuan@vidu.vn").problems).toEqual([]);
});

test("a link takes one answer, however often and in how many tabs it is sent", async () => {
  const [letter] = await letters("ASK");
  expect(letter?.payload).toMatchObject({ regulationNo: "12/2025/QĐ-UBND", article: "Điều 5" });
  const token = tokenOf(letter?.payload);
  const now = at("2026-03-05T09:00");
  const sent = await Promise.all([1, 2, 3].map(() => answerByLink(db, token, form, now)));
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await surveyBehind(db, token, now)).toEqual({ ok: false, reason: "ANSWERED" });
  expect(await surveyBehind(db, "khong-co", now)).toEqual({ ok: false, reason: "NO_SUCH_LINK" });
});

test("paper goes on with the numbers, without gaps", async () => {
  const tu = await db.campaignRecipient.findFirstOrThrow({ where: { name: "Ông Tư" } });
  const paper = { ...form, contact: null, campaignId: campaign, receivedAt: at("2026-03-06T12:00"), staffId };
  const now = at("2026-03-07T08:00");
  expect(await enterPaper(db, { ...paper, recipientId: tu.id }, now)).toEqual({ ok: true, value: 2 });
  expect(await enterPaper(db, { ...paper, recipientId: tu.id }, now)).toEqual({
    ok: false,
    reason: "ANSWERED",
  });
  expect(await enterPaper(db, { ...paper, recipientId: null }, now)).toEqual({ ok: true, value: 3 });
  // The same form posted again after a lost connection is the same answer; with other words it is nobody's yet.
  const posted = { key: "k".repeat(22), digest: "a" };
  const again = () => enterPaper(db, { ...paper, recipientId: null }, now, posted);
  expect([await again(), await again()]).toEqual([4, 4].map((value) => ({ ok: true, value })));
  expect(await enterPaper(db, { ...paper, recipientId: null }, now, { ...posted, digest: "b" })).toEqual({
    ...{ ok: false, reason: "OTHER_CONTENT" },
  });
});

test("only who has not answered is reminded, once a stage, with a link that works", async () => {
  const soon = at("2026-03-26T07:45");
  expect(await Promise.all([remindCampaigns(db, soon), remindCampaigns(db, soon)])).toContain(0);
  const [reminder, ...more] = await letters("SOON");
  expect(more).toEqual([]);
  expect((await surveyBehind(db, tokenOf(reminder?.payload), soon)).ok).toBe(true);
});

test("answers become items of the agency that asked, each once", async () => {
  const acting = {
    ...({ submitter: false, roles: [{ role: "FOCAL_OFFICER", unit: UNITS.own }], staffId } as const),
    ...({ unit: UNITS.own, role: "FOCAL_OFFICER" } as const),
  };
  const now = at("2026-03-31T08:00");
  const runs = await Promise.all([1, 2].map(() => turnIntoItems(db, campaign, [1, 2, 3], acting, now)));
  expect(runs[0] ?? 0).toBe(3 - (runs[1] ?? 0));
  const items = await db.feedback.findMany({
    where: { channel: "survey_form" },
    orderBy: { registerNo: "asc" },
  });
  expect(items.map(({ registerNo }) => registerNo)).toEqual([1, 2, 3]);
  expect(items[0]).toMatchObject({
    receivingUnit: UNITS.own,
    form: "KIEN_NGHI",
    kind: "REGULATION",
    status: "REGISTERED",
  });
  expect(items[0]?.receivedAt).toEqual(at("2026-03-05T09:00"));
});

test("after the end no link opens", async () => {
  await closeCampaign(db, campaign, at("2026-03-29T08:00"));
  const [, letter] = await letters("ASK");
  const behind = (when: string) => surveyBehind(db, tokenOf(letter?.payload), at(when));
  expect((await behind("2026-03-29T08:30")).ok).toBe(false);
  expect((await reopenCampaign(db, campaign, at("2026-03-29T08:40"))).ok).toBe(true);
  expect((await behind("2026-03-29T08:50")).ok).toBe(true);
  await closeCampaign(db, campaign, at("2026-03-29T08:55"));
  expect(await reopenCampaign(db, campaign, at("2026-04-02T08:00"))).toEqual({
    ok: false,
    reason: "TOO_LATE",
  });
  expect(await surveyBehind(db, tokenOf(letter?.payload), at("2026-03-29T09:00"))).toEqual({
    ok: false,
    reason: "OVER",
  });
});
