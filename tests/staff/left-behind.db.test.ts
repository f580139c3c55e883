import { expect, test } from "vitest";
import { findStaff } from "~/features/access/staff.queries.server";
import { setDatabase } from "~/platform/db.server";
import { cookieOf, createPerson, UNITS } from "../access/cast";
import { knock } from "../access/knock";
import { ROUTES } from "../access/route-modules";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { hoa } = office.ids;
const admin = await createPerson(db, "quan-tri", [{ role: "ADMINISTRATOR", unit: UNITS.office }], new Date());
const cookie = await cookieOf(db, admin.id, new Date());

/** The page of Hoa's account, or the posting of one of its forms. */
async function account(posted?: Record<string, string>) {
  const route = ROUTES.find(({ id }) => id === "staff.admin.people.$id");
  if (!route) throw new Error("No page of an account");
  const visit = { params: { id: String(hoa) }, cookie };
  const answer = await knock(
    route,
    posted ? { ...visit, method: "POST", posted } : { ...visit, method: "GET" },
  );
  if (!answer) throw new Error("No answer");
  return answer;
}
const held = async () => JSON.parse((await account()).shown).held;
const listed = async () =>
  JSON.parse((await office.visit("tuan", "staff.hand-over", {})).shown).people.map(
    ({ staffId, idle }: { staffId: number; idle: string | null }) => [staffId, idle],
  );
const move = async (unit: string) => {
  const seen = (await findStaff(db, hoa))?.version ?? "";
  expect((await account({ seen, name: "Hoa", unit, roles: "HANDLER" })).status).toBe(303);
};

test("the page of an account tells what its person holds before they are moved, and that it stays behind after", async () => {
  expect(await held()).toEqual([]);
  await office.take(await office.arrive(), ...UNDER_WAY);
  const unhindered = { unit: UNITS.own, unitName: "Sở Y tế Thử", items: 1, promises: 0, idle: null };
  expect(await held()).toMatchObject([unhindered]);

  await move(UNITS.other);
  expect(await held()).toMatchObject([{ ...unhindered, idle: "LEFT" }]);
  await move(UNITS.own);
  expect(await held()).toMatchObject([unhindered]);
});

test("so does a closed account, and the list for handing over names first who can act no more", async () => {
  const second = await office.arrive();
  await office.take(second, ...UNDER_WAY.slice(0, 3), ["tuan", "start"]);
  const hoaFirst = [
    [hoa, "CLOSED"],
    [office.ids.tuan, null],
  ];
  expect((await account({ intent: "disable", confirmDisable: "on" })).status).toBe(303);
  expect(await held()).toMatchObject([{ items: 1, idle: "CLOSED" }]);
  expect(await listed()).toEqual(hoaFirst);
  expect((await account({ intent: "enable" })).status).toBe(303);
  await move(UNITS.other);
  expect(await listed()).toEqual([
    [hoa, "LEFT"],
    [office.ids.tuan, null],
  ]);
});
