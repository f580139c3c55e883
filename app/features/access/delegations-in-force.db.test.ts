import { beforeAll, expect, test } from "vitest";
import { localDate, toDbDate } from "~/shared/local-date";
import { createPerson, createUnits, UNITS } from "../../../tests/access/cast";
import { testDatabase } from "../../../tests/support/database";
import { delegationsOf } from "./cover.server";
import { delegationsInForce, deputiesOf } from "./delegations-in-force.server";

const { db } = await testDatabase();
const NOW = new Date("2026-06-15T03:00:00Z");
const day = localDate;
let [head, deputy, second] = [0, 0, 0];

type Given = { from: string; to?: string; endedBy?: number; unit?: string; by?: number };
const give = ({ from, to, endedBy, unit = UNITS.own, by = deputy }: Given) =>
  db.signingDelegation.create({
    data: {
      ...{ unit, mode: "KT", principalId: head, deputyId: by, createdBy: head, createdAt: NOW },
      ...{ onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: from, endedBy: endedBy ?? null },
      ...{ validFrom: toDbDate(day(from)), validTo: to ? toDbDate(day(to)) : null },
    },
  });
const inForce = async (on: string) =>
  (await delegationsInForce(db, day(on), { deputyId: deputy })).map(({ ground }) => ground);

beforeAll(async () => {
  await createUnits(db);
  const person = async (name: string) =>
    (
      await createPerson(
        db,
        name,
        [UNITS.own, ...(name === "second" ? [UNITS.other] : [])].map((unit) => ({ role: "HANDLER", unit })),
        NOW,
      )
    ).id;
  [head, deputy, second] = [await person("head"), await person("deputy"), await person("second")];
  await give({ from: "2026-06-01", to: "2026-06-30" });
  await give({ from: "2026-06-10" });
  await give({ from: "2026-06-11", endedBy: head });
  await give({ from: "2026-06-12", by: second });
  await give({ from: "2026-06-13", unit: UNITS.other, by: second });
});

test("a delegation is in force from its first day to its last, unless it was ended", async () => {
  expect(await inForce("2026-05-31")).toEqual([]);
  expect(await inForce("2026-06-01")).toEqual(["2026-06-01"]);
  expect(await inForce("2026-06-30")).toEqual(["2026-06-01", "2026-06-10"]);
  expect(await inForce("2026-07-01")).toEqual(["2026-06-10"]);
  expect(await deputiesOf(db, UNITS.own, day("2026-06-12"))).toEqual([deputy, deputy, second]);
});

test("whoever was moved to another unit, or has no account any more, signs nothing for the one they left", async () => {
  const held = () => delegationsOf(db, deputy, day("2026-06-15"));
  const moved = (unit: string) =>
    db.staff.update({
      where: { id: deputy },
      data: { unit, roles: { deleteMany: {}, create: { role: "HANDLER", unit } } },
    });
  await moved(UNITS.other);
  expect(await held()).toEqual([]);
  await moved(UNITS.own);
  expect(await held()).toHaveLength(2);
  await db.staff.update({ where: { id: deputy }, data: { disabledAt: NOW } });
  expect(await deputiesOf(db, UNITS.own, day("2026-06-15"))).toEqual([second]);
  await db.staff.update({ where: { id: deputy }, data: { disabledAt: null } });
});

test("none is in force in a unit that has ended, with or without one that took over", async () => {
  const held = async (on: string) => (await delegationsOf(db, second, day(on))).map(({ unit }) => unit);
  await db.unit.update({ where: { code: UNITS.other }, data: { validTo: toDbDate(day("2026-06-20")) } });
  expect(await held("2026-06-20"), "on its last day").toEqual([UNITS.own, UNITS.other]);
  expect(await held("2026-06-21")).toEqual([UNITS.own]);
  expect(await deputiesOf(db, UNITS.other, day("2026-06-21"))).toEqual([]);
  await db.unit.update({ where: { code: UNITS.other }, data: { successor: UNITS.own } });
  expect(await held("2026-06-21"), "who signs for its successor signs for both").toEqual(
    expect.arrayContaining([UNITS.own, UNITS.other]),
  );
  await db.signingDelegation.deleteMany({ where: { unit: UNITS.own } });
  expect(await held("2026-06-21")).toEqual([]);
});
