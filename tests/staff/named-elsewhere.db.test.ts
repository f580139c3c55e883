import { expect, test } from "vitest";
import type { Role } from "~/features/access/permissions";
import { countCalls } from "~/features/notifications/call-list.server";
import { PROMISE_NAMED } from "~/features/replies/promise-named";
import { actOnPromise, makePromise } from "~/features/replies/promises.server";
import { remindPromises } from "~/features/replies/remind-promises.server";
import { openLegs } from "~/features/routing/coordination.queries.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, type Person } from "./office";
import { ASSESSED, UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { act, take, arrive, itemOf, visit, ids } = office;
const TODAY = localDateOf(new Date());

const shown = async (who: Person, route: string, params = {}) =>
  JSON.parse((await visit(who, route, params)).shown);

/** A promise of an item under way, owed by the handler. */
async function promised(): Promise<{ code: string; id: number }> {
  const code = await arrive();
  await take(code, ...UNDER_WAY);
  const { id: feedbackId } = await itemOf(code);
  const made = { feedbackId, eventSeq: 1, unit: UNITS.own, staffId: ids.hoa };
  const followUp = {
    kind: "PROMISE",
    text: "Niêm yết lại.",
    ownerId: ids.hoa,
    dueOn: addDays(TODAY, 20),
  } as const;
  await db.$transaction((tx) => makePromise(tx, made, { outcome: "O5", followUp }, new Date()));
  const { id } = await db.replyPromise.findFirstOrThrow({ where: { feedbackId } });
  return { code, id };
}

const page = (who: Person, id: number) => shown(who, "staff.promises.$id", { id: String(id) });
const step = (who: Person, id: number, form: Record<string, string>) =>
  visit(who, "staff.promises.$id", { id: String(id) }, form);
const handTo = (to: number) => ({
  kind: "HANDED",
  "HANDED.ownerId": String(to),
  "HANDED.note": "Nghỉ phép.",
});
const KEPT = {
  kind: "KEPT",
  "KEPT.day": formatDate(TODAY),
  "KEPT.note": "Đã niêm yết.",
  "KEPT.checked": "on",
};

test("a promise is not handed to whom its item names, by account or typed", async () => {
  const { name } = await db.staff.findUniqueOrThrow({ where: { id: ids.minh } });
  const ways = [{ officials: [String(ids.minh)] }, { officialNames: `Ông ${name}` }] as Record<
    string,
    string | string[]
  >[];
  for (const named of ways) {
    const { code, id } = await promised();
    await take(code, ["khanh", "nameOfficials", named]);
    const choices = (await page("tuan", id)).people.map(({ value }: { value: string }) => Number(value));
    expect(choices).toContain(ids.hoa);
    expect(choices).not.toContain(ids.minh);
    const refused = await step("tuan", id, handTo(ids.minh));
    expect(refused.status).toBe(422);
    expect(refused.shown).toContain(PROMISE_NAMED.NAMED_CANNOT_HANDLE);
    const direct = { kind: "HANDED", ownerId: ids.minh, note: "" } as const;
    expect(
      await db.$transaction((tx) => actOnPromise(tx, id, direct, { staffId: ids.tuan }, new Date())),
    ).toEqual({
      ok: false,
      reason: "NAMED_CANNOT_HANDLE",
    });
  }
});

test("one promise handed on says from whom to whom, as a hand-over does", async () => {
  const { id } = await promised();
  expect((await step("tuan", id, handTo(ids.minh))).status).toBe(303);
  const { steps, ownerName } = await page("tuan", id);
  expect(steps.at(-1).note).toMatch(/^Bàn giao việc của .+ cho .+\. Nghỉ phép\.$/);
  expect(steps.at(-1).note).toContain(`cho ${ownerName}.`);
});

test("an owner who is named later takes no step; the head is told and hands it on", async () => {
  const { code, id } = await promised();
  expect(await page("tuan", id)).toMatchObject({ ownerNamed: false, barred: false });
  await take(code, ["khanh", "nameOfficials", { officials: [String(ids.hoa)] }]);
  expect(await page("hoa", id)).toMatchObject({ barred: true, may: [], ownerNamed: false });
  expect(await page("tuan", id)).toMatchObject({ barred: false, ownerNamed: true });
  expect((await step("hoa", id, KEPT)).status).toBe(403);
  const act = { kind: "KEPT", day: TODAY, note: "Đã niêm yết." } as const;
  expect(await db.$transaction((tx) => actOnPromise(tx, id, act, { staffId: ids.hoa }, new Date()))).toEqual({
    ok: false,
    reason: "NAMED_IN_IT",
  });
  expect((await step("tuan", id, handTo(ids.minh))).status).toBe(303);
  expect(await page("tuan", id)).toMatchObject({ ownerNamed: false });
  expect((await step("minh", id, KEPT)).status).toBe(303);
});

test("whoever is named is reminded of no promise: its head is, from the first reminder on", async () => {
  const { code, id } = await promised();
  const soon = new Date(Date.now() + 14 * 86_400_000);
  const told = async () =>
    (await db.promiseReminder.findMany({ where: { promiseId: id } })).map(({ staffId }) => staffId);
  await take(code, ["khanh", "nameOfficials", { officials: [String(ids.hoa)] }]);
  await remindPromises(db, soon);
  expect(await told()).not.toContain(ids.hoa);
  expect(await told()).toContain(ids.tuan);
});

test("a leaver's promises do not go to whom their item names", async () => {
  const { code, id } = await promised();
  await take(code, ["khanh", "nameOfficials", { officials: [String(ids.minh)] }]);
  const person = `${ids.hoa}@${UNITS.own}`;
  const run = await visit("tuan", "staff.hand-over", {}, { person });
  const params = { id: run.to?.split("/").at(-1) ?? "" };
  await visit("tuan", "staff.bulk.$id", params, { intent: "preview", target: String(ids.minh) });
  const { promises } = await shown("tuan", "staff.bulk.$id", params);
  const line = promises.find(({ promiseId }: { promiseId: number }) => promiseId === id);
  expect(line.refusal).toBe(PROMISE_NAMED.NAMED_CANNOT_HANDLE);
});

test("lists offer the named no step that ends in a refusal, and hand offers no named person", async () => {
  const code = await arrive();
  await take(
    code,
    ["minh", "register"],
    ["minh", "assess", ASSESSED],
    ["minh", "assign", { unit: UNITS.own, coordinatingUnits: [UNITS.other], instruction: "Rõ số thửa." }],
  );
  const { id: feedbackId } = await itemOf(code);
  await db.outboxMessage.create({ data: { kind: "N7", feedbackId, status: "NO_ADDRESS", payload: {} } });
  const of = async (who: Person, route: string) =>
    (await shown(who, route)).lines.find((line: { code: string }) => line.code === code);
  const hand = async () =>
    (await visit("minh", "staff.feedback.$code_.act.$action", { code, action: "hand" })).shown;
  expect(await of("nguoiLa", "staff.coordination")).toMatchObject({ isTheirs: true });
  expect(await of("quay", "staff.calls")).toMatchObject({ barred: false, phone: true });
  expect(await hand()).toContain(`"value":"${ids.hoa}"`);
  const { name } = await db.staff.findUniqueOrThrow({ where: { id: ids.nguoiLa } });
  const counted = async () => {
    const actor = (staffId: number, role: Role, unit: string) => ({
      staffId,
      roles: [{ role, unit }],
    });
    const calls = await countCalls(db, actor(ids.quay, "COUNTER", UNITS.own), "");
    return { calls, legs: await openLegs(db, actor(ids.nguoiLa, "FOCAL_OFFICER", UNITS.other)) };
  };
  const before = await counted();
  const officials = [ids.hoa, ids.quay].map(String);
  await take(code, ["khanh", "nameOfficials", { officials, officialNames: name }]);
  expect(await of("nguoiLa", "staff.coordination")).toMatchObject({ isTheirs: false });
  expect(await of("quay", "staff.calls")).toMatchObject({ barred: true, phone: false });
  expect(await counted(), "nor counts them").toEqual({ calls: before.calls - 1, legs: before.legs - 1 });
  expect(await hand()).not.toContain(`"value":"${ids.hoa}"`);
  expect((await act("minh", code, "hand", { to: String(ids.hoa) })).status).toBe(422);
});
