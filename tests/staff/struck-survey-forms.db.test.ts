import { expect, it } from "vitest";
import { answerByLink, enterPaper } from "~/features/campaigns/answers.server";
import { openCampaign, planCampaign } from "~/features/campaigns/campaign.server";
import { plannedCampaigns } from "~/features/campaigns/plan.server";
import { addRecipients, askRecipients } from "~/features/campaigns/recipients.server";
import { STRIKE_REFUSALS } from "~/features/campaigns/strike-answer.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf, yearOf } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const now = new Date();
const today = localDateOf(now);
const staffId = office.ids.minh;
const YEAR = yearOf(today);

/** An open campaign: paper of Ông Tư (1), the same form once more in nobody's name (2), an answer by link (3). */
async function survey() {
  const id = await planCampaign(
    db,
    { staffId, unit: UNITS.own, year: YEAR },
    {
      ...{ title: "Hỏi về hồ sơ", regulation: "Hồ sơ cấp phép", regulationNo: null, article: null },
      ...{ field: "dat-dai", procedureCode: null, purpose: "Rà soát", returnAddress: "Số 1" },
      ...{
        answerBy: addDays(today, 20),
        questions: [{ id: "q1", kind: "ONE", text: "Có nên bỏ?", options: ["Có", "Không"] }],
      },
    } as Parameters<typeof planCampaign>[2],
    now,
  );
  const people = [
    { name: "Ông Tư", address: "Tổ 3", email: null },
    { name: "Lan", address: null, email: `lan-${id}@vidu.vn` },
  ];
  await addRecipients(db, id, people, now);
  await openCampaign(db, id, now);
  await askRecipients(db, id, now);
  const { id: tu } = await db.campaignRecipient.findFirstOrThrow({
    where: { campaignId: id, name: "Ông Tư" },
  });
  const paper = (recipientId: number | null, answer: string) =>
    enterPaper(
      db,
      { campaignId: id, recipientId, receivedAt: now, staffId, answers: { q1: answer }, contact: null },
      now,
    );
  await paper(tu, "Có");
  await paper(null, "Có");
  const letter = await db.outboxMessage.findFirstOrThrow({
    where: { kind: "survey" },
    orderBy: { id: "desc" },
  });
  const { secret } = letter.payload as { secret: string };
  expect(await answerByLink(db, secret, { answers: { q1: "Không" }, contact: null }, now)).toMatchObject({
    ok: true,
  });
  const page = async () => JSON.parse((await office.visit("minh", "staff.campaigns.$id", asked)).shown);
  const asked = { id: String(id) };
  const strike = (no: number, reason = "Nhập hai lần.") =>
    office.visit("minh", "staff.campaigns.$id", asked, {
      intent: "strike",
      struckNo: String(no),
      reason,
    });
  const turn = (no: number) =>
    office.visit("minh", "staff.campaigns.$id", asked, { intent: "turn", no: String(no) });
  return { id, tu, paper, page, strike, turn };
}

it("a form struck out counts nowhere, keeps its number, its words and the reason, and its person can answer", async () => {
  const { id, tu, paper, page, strike, turn } = await survey();
  const planned = async () =>
    (await plannedCampaigns(db, [UNITS.own], YEAR, today)).find((line) => line.id === id)?.answers;
  expect([(await page()).forms, await planned()]).toEqual([3, 3]);
  expect((await strike(1)).status).toBe(303);
  const after = await page();
  expect([after.forms, await planned()]).toEqual([2, 2]);
  expect(after.results[0]).toMatchObject({ answered: 2, options: [{ count: 1 }, { count: 1 }] });
  expect(after.answers.map(({ no, struck }: { no: number; struck: object | null }) => [no, struck])).toEqual([
    [1, { at: expect.any(String), by: "Người minh", reason: "Nhập hai lần." }],
    [2, null],
    [3, null],
  ]);
  const kept = await db.campaignAnswer.findUniqueOrThrow({
    where: { campaignId_no: { campaignId: id, no: 1 } },
  });
  expect(kept).toMatchObject({ answers: { q1: "Có" }, recipientId: null, struckRecipientId: tu });

  // It becomes no item, even by a page that was open before, and the numbers go on behind it.
  await turn(1);
  expect(await db.feedback.count({ where: { channel: "survey_form" } })).toBe(0);
  expect(await paper(tu, "Không")).toEqual({ ok: true, value: 4 });
});

it("is refused with why: what came by link, is struck, is in the register, is not there, or has no reason", async () => {
  const { strike, turn } = await survey();
  const refused = async (no: number, reason: keyof typeof STRIKE_REFUSALS) =>
    expect(await strike(no)).toMatchObject({
      ...{ status: 422, shown: expect.stringContaining(STRIKE_REFUSALS[reason]) },
    });
  await refused(3, "BY_LINK");
  await refused(9, "NO_SUCH_FORM");
  expect((await turn(2)).status).toBe(303);
  await refused(2, "TURNED");
  expect((await strike(1, "  ")).shown).toContain("Viết vì sao gạch phiếu.");
  const both = await Promise.all([strike(1), strike(1)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  await refused(1, "STRUCK");
});
