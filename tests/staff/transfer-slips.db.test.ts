import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { loadItem } from "~/features/workflow/item.server";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ASSESSED } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);

/** The paragraphs of the latest step's slip. */
async function slipOf(code: string) {
  const item = await loadItem(db, code);
  if (!item) throw new Error("no item");
  return transferSlip(db, item, item.events.length - 1);
}
const linesOf = async (slip: NonNullable<Awaited<ReturnType<typeof slipOf>>>): Promise<string[]> =>
  strFromU8(unzipSync(await transferSlipDocx(slip))["word/document.xml"] ?? new Uint8Array())
    .split("</w:p>")
    .map((part) => part.replace(/<[^>]+>/g, ""));
const offered = async (code: string): Promise<unknown[]> =>
  JSON.parse((await office.visit("khanh", "staff.feedback.$code", { code })).shown).legs.slips;

async function assessed(): Promise<string> {
  const code = await office.arrive();
  await office.take(code, ["minh", "register"], ["minh", "assess", ASSESSED]);
  return code;
}

it("no unit writes a slip to itself: what it takes on itself is handed over to nobody", async () => {
  const code = await assessed();
  await office.take(code, ["minh", "assign", { unit: UNITS.own }]);
  expect(await slipOf(code)).toBeNull();
  expect(await offered(code)).toEqual([]);
  const { version } = await office.itemOf(code);
  const asked = { code, seq: String(version - 1) };
  expect((await office.visit("khanh", "staff.feedback.$code_.slip.$seq", asked)).status).toBe(404);
  // In an old register, which names nobody, the unit that held it is the one that hands it out.
  await db.$executeRaw`ALTER TABLE feedback_event DISABLE TRIGGER USER`;
  await db.feedbackEvent.updateMany({ data: { actorUnit: null } });
  await db.$executeRaw`ALTER TABLE feedback_event ENABLE TRIGGER USER`;
  expect(await slipOf(code)).toBeNull();
  const onward = { unit: UNITS.other, instruction: "Đúng thẩm quyền." };
  await office.take(code, ["khanh", "assign", onward]);
  expect(await slipOf(code)).toMatchObject({ fromName: expect.stringMatching("Văn phòng") });
  expect(await offered(code)).toHaveLength(1);
});

it("who sends a slip, or gets it already, is no further addressee, and a code stays on one line", async () => {
  const code = await assessed();
  await office.take(code, ["minh", "assign", { unit: UNITS.other, coordinatingUnits: [UNITS.own] }]);
  const slip = await slipOf(code);
  if (!slip) throw new Error("no slip");
  const lines = await linesOf(slip);
  const addressees = lines.slice(lines.indexOf("Nơi nhận:"));
  expect(addressees.filter((line) => line.includes(slip.fromName))).toEqual([]);
  expect(lines).toContainEqual(expect.stringMatching(`Đơn vị phối hợp: ${slip.fromName}`));
  expect(addressees).toContainEqual(expect.stringContaining(`${slip.focalUnitName} (để theo dõi)`));

  const toFocal = await linesOf({ ...slip, to: slip.focalUnitName, mayReturn: false });
  expect(toFocal.join("\n")).not.toMatch(/để theo dõi/);
  expect(toFocal).toContainEqual(
    expect.stringMatching(/Đề nghị .* trả lời người gửi chậm nhất ngày .*\.\/\.$/),
  );

  expect(lines.join("\n")).not.toContain(code);
  expect(lines.join("\n").split(code.replaceAll("-", "\u2011"))).toHaveLength(3);
});
