import { beforeAll, expect, test } from "vitest";
import { localDate, toDbDate } from "~/shared/local-date";
import { createPerson, createUnits, UNITS } from "../../../tests/access/cast";
import { testDatabase } from "../../../tests/support/database";
import { deputiesOf } from "./delegations-in-force.server";
import type { Role } from "./permissions";
import { staysIn, workersOf, worksIn } from "./works-in.server";

const { db } = await testDatabase();
const NOW = new Date("2026-06-15T03:00:00Z");
const TODAY = localDate("2026-06-15");
let [head, hoa] = [0, 0];

beforeAll(async () => {
  await createUnits(db);
  head = (await createPerson(db, "truong", [{ role: "AGENCY_HEAD", unit: UNITS.own }], NOW)).id;
  hoa = (await createPerson(db, "hoa", [{ role: "HANDLER", unit: UNITS.own }], NOW)).id;
  await db.signingDelegation.create({
    data: {
      ...{ unit: UNITS.own, mode: "KT", principalId: head, deputyId: hoa, createdBy: head, createdAt: NOW },
      ...{
        onBehalfOf: "GIÁM ĐỐC",
        deputyPosition: "PHÓ GIÁM ĐỐC",
        ground: "QĐ 1",
        validFrom: toDbDate(TODAY),
      },
    },
  });
});

/** Gives Hoa these roles; the place of work stays what it was. */
const hold = (...roles: { role: Role; unit: string }[]) =>
  db.staff.update({ where: { id: hoa }, data: { roles: { deleteMany: {}, create: roles } } });

/** Whether Hoa works in a unit, as each of those who ask is told, and whether she signs for its head. */
async function asked(unit: string, on = TODAY) {
  const people = await workersOf(db, unit, on);
  return {
    owns: await worksIn(db, hoa, unit, on),
    keeps: await db.$transaction((tx) => staysIn(tx, hoa, unit, on)),
    offered: people.some(({ id }) => id === hoa),
    signs: (await deputiesOf(db, unit, on)).includes(hoa),
  };
}
const all = (works: boolean) => ({ owns: works, keeps: works, offered: works, signs: works });

test.each(["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD"] as const)("%s works in the unit", async (role) => {
  await hold({ role, unit: UNITS.own });
  expect(await asked(UNITS.own)).toEqual(all(true));
  expect(await worksIn(db, hoa, UNITS.other, TODAY)).toBe(false);
});

test.each(["COUNTER", "REPORT_OFFICER", "AUDITOR"] as const)("%s handles none of its items", async (role) => {
  await hold({ role, unit: UNITS.own });
  expect(await asked(UNITS.own), "but may sign, whatever her duties").toEqual({ ...all(false), signs: true });
});

test("a place of work without a role there opens no item, and a role elsewhere counts there", async () => {
  await hold({ role: "HANDLER", unit: UNITS.other });
  expect((await db.staff.findUniqueOrThrow({ where: { id: hoa } })).unit).toBe(UNITS.own);
  expect(await asked(UNITS.own)).toEqual({ ...all(false), signs: true });
  await db.staff.update({ where: { id: hoa }, data: { unit: UNITS.other } });
  expect(await asked(UNITS.own)).toEqual(all(false));
  await db.staff.update({ where: { id: hoa }, data: { unit: UNITS.own } });
  expect(await worksIn(db, hoa, UNITS.other, TODAY)).toBe(true);
});

test("a closed account works nowhere, nobody neither", async () => {
  await hold({ role: "HANDLER", unit: UNITS.own });
  await db.staff.update({ where: { id: hoa }, data: { disabledAt: NOW } });
  expect(await asked(UNITS.own)).toEqual(all(false));
  await db.staff.update({ where: { id: hoa }, data: { disabledAt: null } });
  expect(await worksIn(db, null, UNITS.own, TODAY)).toBe(false);
});

test("after the end of a unit its work is that of the people of its successor, and nobody signs for it", async () => {
  const validTo = toDbDate(localDate("2026-06-20"));
  await db.unit.update({ where: { code: UNITS.own }, data: { validTo, successor: UNITS.other } });
  const after = localDate("2026-06-21");
  expect(await asked(UNITS.own, localDate("2026-06-20"))).toEqual(all(true));
  expect(await asked(UNITS.own, after)).toEqual(all(false));
  await hold({ role: "HANDLER", unit: UNITS.other });
  expect(await asked(UNITS.own, after)).toEqual({ ...all(true), signs: false });
  await db.unit.update({ where: { code: UNITS.own }, data: { successor: null } });
  await hold({ role: "HANDLER", unit: UNITS.own });
  expect(await asked(UNITS.own, after), "roles in it only read").toEqual(all(false));
});
