import { expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ASSESSED } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);

/** What the unit asked for an opinion has heard and said of an item, by its leg and its letters. */
async function askedOf(code: string) {
  const { id: feedbackId } = await office.itemOf(code);
  const leg = await db.coordinatingUnit.findFirst({ where: { feedbackId, unit: UNITS.other } });
  const letters = await db.outboxMessage.findMany({ where: { feedbackId, kind: "N5", unit: UNITS.other } });
  const asking = letters.filter(({ payload }) => (payload as { part: string }).part === "COORDINATING");
  return { hasSpoken: leg ? leg.answeredOn !== null : null, letters: asking.length };
}

it("an opinion once given stands through return, dispute and a leader's decision, until somebody asks anew", async () => {
  const code = await office.arrive();
  const helped = { unit: UNITS.own, coordinatingUnits: [UNITS.other], instruction: "Rõ số thửa." };
  await office.take(
    code,
    ["minh", "register"],
    ["minh", "assess", ASSESSED],
    ["minh", "assign", helped],
    ["nguoiLa", "giveOpinion", { stance: "OPINION", text: "Thửa 12, tờ 5." }],
  );
  expect(await askedOf(code)).toEqual({ hasSpoken: true, letters: 1 });

  await office.take(
    code,
    ["hoa", "return", { reason: "Việc của xã.", suggestedUnit: UNITS.commune }],
    ["minh", "assign", helped],
  );
  expect(await askedOf(code), "returned and handed out anew").toEqual({ hasSpoken: true, letters: 1 });

  await office.take(
    code,
    ["hoa", "dispute", { reason: "Vẫn không phải.", suggestedUnit: UNITS.commune }],
    ["lanhDao", "decideUnit", { unit: UNITS.other, instruction: "Theo Luật Đất đai." }],
  );
  expect(await askedOf(code), "it leads, and helps nobody").toEqual({ hasSpoken: null, letters: 1 });
  await office.take(code, ["lanhDao", "assign", helped]);
  expect(await askedOf(code), "it helps again").toEqual({ hasSpoken: true, letters: 1 });
  expect((await office.visit("hoa", "staff.feedback.$code", { code })).shown).toContain("Thửa 12, tờ 5.");

  const commune = { unit: UNITS.commune, instruction: "Hỏi lại theo bản đồ mới." };
  await office.take(code, ["lanhDao", "assign", { ...commune, askAnew: [UNITS.other] }]);
  expect(await askedOf(code), "asked anew, in so many words").toEqual({ hasSpoken: false, letters: 2 });
  const { history } = JSON.parse((await office.visit("lanhDao", "staff.feedback.$code", { code })).shown);
  expect(history.at(-1).facts).toContainEqual(expect.stringContaining("Hỏi lại ý kiến: "));
});

it("only who has given an opinion can be asked anew, and who has not is asked with everybody", async () => {
  const code = await office.arrive();
  await office.take(code, ["minh", "register"], ["minh", "assess", ASSESSED]);
  const form = await office.visit("minh", "staff.feedback.$code_.act.$action", { code, action: "assign" });
  expect(JSON.parse(form.shown).fields.map(({ name }: { name: string }) => name)).not.toContain("askAnew");
  const invented = { unit: UNITS.own, askAnew: [UNITS.other] };
  expect((await office.act("minh", code, "assign", invented)).status).toBe(422);
  const helped = { unit: UNITS.own, coordinatingUnits: [UNITS.other] };
  await office.take(
    code,
    ["minh", "assign", helped],
    ["hoa", "return", { reason: "Việc của xã.", suggestedUnit: UNITS.commune }],
    ["minh", "assign", helped],
  );
  expect(await askedOf(code)).toEqual({ hasSpoken: false, letters: 2 });
});

it("a question of its own keeps its words and its date when the item goes to another lead, until it is asked anew", async () => {
  const code = await office.arrive();
  const legOf = async () => {
    const { id: feedbackId } = await office.itemOf(code);
    return db.coordinatingUnit.findFirst({ where: { feedbackId, unit: UNITS.other } });
  };
  await office.take(
    code,
    ["minh", "register"],
    ["minh", "assess", ASSESSED],
    ["minh", "assign", { unit: UNITS.own }],
    ["hoa", "askOpinion", { units: [UNITS.other], question: "Có dịch bệnh không?" }],
  );
  const asked = await legOf();
  const other = { unit: UNITS.commune, coordinatingUnits: [UNITS.other], instruction: "Trả lời dân." };
  await office.take(
    code,
    ["hoa", "return", { reason: "Việc của xã.", suggestedUnit: UNITS.commune }],
    ["minh", "assign", other],
  );
  expect(await legOf()).toEqual(asked);
  expect(await askedOf(code)).toEqual({ hasSpoken: false, letters: 1 });
  expect((await office.visit("minh", "staff.feedback.$code", { code })).shown).toContain(
    "Có dịch bệnh không?",
  );

  await office.take(code, ["lanhDao", "assign", { ...other, unit: UNITS.own, askAnew: [UNITS.other] }]);
  expect(await askedOf(code)).toEqual({ hasSpoken: false, letters: 2 });
});
