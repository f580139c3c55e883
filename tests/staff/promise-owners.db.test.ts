import { beforeEach, expect, test } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ANSWERS, inDays, itemsToAnswer } from "./replying";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { act, visit, ids, itemOf } = office;
const { started } = itemsToAnswer(office);
const [hoa, minh] = [String(ids.hoa), String(ids.minh)];
const { name } = await db.staff.findUniqueOrThrow({ where: { id: ids.minh } });
const TWO = {
  ...{ ...ANSWERS, owner: hoa },
  ...{ promise2: "Niêm yết lại bộ thủ tục", owner2: minh, promiseOn2: inDays(12) },
};
const approval = async (code: string) =>
  JSON.parse((await visit("tuan", "staff.feedback.$code_.act.resolve", { code })).shown);

let code: string;
beforeEach(async () => {
  code = await started();
  await office.take(code, ["hoa", "draftReply", TWO]);
});

/** What the approver reads about an owner who cannot keep the promise, on the page and when it is posted all the same. */
async function refused(why: string) {
  const said = `Dự thảo giao cam kết cho ${name}, nhưng ${why}: chọn người khác.`;
  const { findings, people } = await approval(code);
  expect(findings).toMatchObject([{ code: "UNFIT_OWNER", level: "ERROR", field: "owner2", text: said }]);
  expect(people.map(({ value }: { value: string }) => value)).not.toContain(minh);
  const posted = await act("tuan", code, "resolve", TWO);
  expect(posted.status).toBe(422);
  expect(posted.shown).toContain(said);
  const { id: feedbackId } = await itemOf(code);
  expect(await db.replyPromise.count({ where: { feedbackId } })).toBe(0);
  return feedbackId;
}

test("a draft whose promise fell to somebody who left is not approved until another keeps it", async () => {
  expect((await approval(code)).findings, "nothing to say while both work here").toEqual([]);
  await db.staff.update({ where: { id: ids.minh }, data: { disabledAt: new Date() } });
  const feedbackId = await refused("tài khoản của người này đã bị vô hiệu hóa");
  expect((await act("tuan", code, "resolve", { ...TWO, owner2: hoa })).status).toBe(303);
  const owners = await db.replyPromise.findMany({ where: { feedbackId }, select: { ownerId: true } });
  expect(owners).toEqual([{ ownerId: ids.hoa }, { ownerId: ids.hoa }]);
  await db.staff.update({ where: { id: ids.minh }, data: { disabledAt: null } });
});

test("who moved to another unit keeps no promise of a draft here", async () => {
  const moved = (unit: string) => db.staffRole.updateMany({ where: { staffId: ids.minh }, data: { unit } });
  await moved(UNITS.other);
  await refused("người này không còn làm việc ở đơn vị");
  await moved(UNITS.own);
});

test("who is named after the draft was written keeps no promise of it, and its writer is told as well", async () => {
  await office.take(code, ["khanh", "nameOfficials", { officials: [minh] }]);
  await refused("phản ánh nêu tên người này");
  await office.take(code, ["tuan", "sendBack", { note: "Chọn người khác.", remarks: ["PROMISE"] }]);
  const page = await visit("hoa", "staff.feedback.$code_.act.draftReply", { code });
  expect(page.shown).toContain("UNFIT_OWNER");
});

/** Takes Minh from the unit while `what` waits for it in its own transaction, with a form that was read before. */
async function whileLeaving<T>(what: () => Promise<T>): Promise<T> {
  const leaving = await database.pool.connect();
  try {
    await leaving.query("BEGIN");
    await leaving.query("UPDATE staff_role SET unit = $1 WHERE staff_id = $2", [UNITS.other, ids.minh]);
    const going = what();
    const waiting = async () => (await leaving.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount;
    await expect.poll(waiting).toBeGreaterThan(0);
    await leaving.query("COMMIT");
    return await going;
  } finally {
    await leaving.query("ROLLBACK");
    leaving.release();
    await db.staffRole.updateMany({ where: { staffId: ids.minh }, data: { unit: UNITS.own } });
  }
}

test("who leaves while the answer is being approved gets no promise of it", async () => {
  const posted = await whileLeaving(() => act("tuan", code, "resolve", TWO));
  expect(posted.status).toBe(422);
  expect(posted.shown).toContain(`Dự thảo giao cam kết cho ${name}, nhưng người này không còn làm việc`);
  const { id: feedbackId } = await itemOf(code);
  expect(await db.replyPromise.count({ where: { feedbackId } })).toBe(0);
  expect((await act("tuan", code, "resolve", TWO)).status).toBe(303);
});

test("nor is a promise handed to who leaves meanwhile", async () => {
  await office.take(code, ["tuan", "resolve", { ...TWO, owner2: hoa }]);
  const { id: feedbackId } = await itemOf(code);
  const { id } = await db.replyPromise.findFirstOrThrow({ where: { feedbackId } });
  const step = { kind: "HANDED", "HANDED.ownerId": minh, "HANDED.note": "Đi công tác." };
  const hand = () => visit("tuan", "staff.promises.$id", { id: String(id) }, step);
  const posted = await whileLeaving(hand);
  expect([posted.status, posted.shown]).toEqual([422, expect.stringContaining("chọn người khác")]);
  expect((await hand()).status).toBe(303);
  expect((await db.replyPromise.findUniqueOrThrow({ where: { id } })).ownerId).toBe(ids.minh);
});
