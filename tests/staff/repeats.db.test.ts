import { expect, it } from "vitest";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { LAN, openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);

const HOA = { name: "Trần Văn Hòa", phone: "0987 654 321", phoneDigits: "0987654321", email: null };
const NOBODY = { name: null, address: null, phone: null, phoneDigits: null, email: null };

/** A registered item, sent by Lan but for what is said otherwise. */
async function sentBy(sender: object = {}, arrival: object = {}): Promise<string> {
  const code = await office.arrive(arrival);
  const { id } = await office.itemOf(code);
  await db.sender.update({ where: { feedbackId: id }, data: sender });
  await office.take(code, ["minh", "register"]);
  return code;
}
const link = (code: string, firstItem: string, note = "") =>
  office.act("minh", code, "linkRepeat", { firstItem, ...(note && { note }) });
const nth = async (code: string) => {
  const { repeatOf } = await office.itemOf(code);
  return repeatOf;
};

it("another sender's item is no repetition: it is refused with what to do instead", async () => {
  const [first, other] = [await sentBy(), await sentBy(HOA)];
  expect(await link(other, first, "Cùng việc.")).toMatchObject({
    ...{ status: 422, shown: expect.stringContaining(REFUSALS.REPEAT_OF_ANOTHER.message) },
  });
  expect(await nth(other)).toBeNull();
  // What one left, a phone, and the other, a name, says neither.
  const named = await sentBy({ ...NOBODY, name: LAN.name });
  const call = await sentBy({ ...NOBODY, phone: HOA.phone, phoneDigits: HOA.phoneDigits });
  expect((await link(call, named)).shown).toContain(REFUSALS.REPEAT_NEEDS_NOTE.message);
});

it("who writes under one phone number, whatever name stands there, repeats; so does who repeats a repetition", async () => {
  const first = await sentBy();
  const again = await sentBy({ name: "Ngọc Lan", email: null });
  expect((await link(again, first)).status).toBe(303);
  // Only the repetition has this address: that it was the same person is known by then.
  await db.sender.update({
    where: { feedbackId: (await office.itemOf(again)).id },
    data: { ...HOA, email: "lan2@vidu.vn" },
  });
  const third = await sentBy({ name: "Lan", phone: null, phoneDigits: null, email: "Lan2@vidu.vn" });
  expect((await link(third, again)).status).toBe(303);
  expect(await nth(third)).toBe((await office.itemOf(first)).id);
});

it("where senders cannot be compared, the link needs a note of how it is known, which the history keeps", async () => {
  const first = await sentBy();
  const nameless = await sentBy(NOBODY);
  expect(await link(nameless, first)).toMatchObject({
    ...{ status: 422, shown: expect.stringContaining(REFUSALS.REPEAT_NEEDS_NOTE.message) },
  });
  expect((await link(nameless, first, "Bà gọi lại, nói rõ mã cũ.")).status).toBe(303);
  const { shown } = await office.visit("minh", "staff.feedback.$code", { code: nameless });
  expect(JSON.parse(shown).history.at(-1).texts).toEqual(["Bà gọi lại, nói rõ mã cũ."]);
});

it("what came later is repeated by nobody, least of all by what it repeats itself", async () => {
  const first = await sentBy({}, { receivedAt: new Date(Date.now() - 3_600_000) });
  const again = await sentBy();
  const refusal = { status: 422, shown: expect.stringContaining(REFUSALS.REPEAT_OF_LATER.message) };
  expect(await link(first, again)).toMatchObject(refusal);
  expect((await link(again, first)).status).toBe(303);
  expect(await link(first, again), "its repetition leads back to itself").toMatchObject(refusal);
  expect(await nth(first)).toBeNull();
});
