import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { remindReports } from "./remind-reports.server";

const { db, pool } = await testDatabase();
const on = (day: string) => new Date(`${day}T01:00:00Z`);

test("a unit whose report is out is reminded before, on and once after the day, however often the job runs", async () => {
  await pool.query(`INSERT INTO unit (code, name, level, parent, valid_from) VALUES
    ('P', 'Tỉnh', 'PROVINCE', NULL, '2020-01-01'), ('A', 'Xã A', 'COMMUNE', 'P', '2020-01-01')`);
  // Nobody reports here yet: nobody is reminded.
  expect(await remindReports(db, on("2026-09-16"))).toBe(0);
  await pool.query(`INSERT INTO report (unit, form_set, period, period_kind, period_from, period_to, begun_at)
    VALUES ('P', 'kstt-2026', '2026-Q3', 'QUARTER', '2026-06-15', '2026-09-14', now())`);
  const asked = ["2026-09-15", "2026-09-16", "2026-09-16", "2026-09-17", "2026-09-18"];
  const queued: number[] = [];
  for (const day of asked) queued.push(await remindReports(db, on(day)));
  expect(queued).toEqual([1, 1, 0, 1, 0]);
  const messages = await db.outboxMessage.findMany({ where: { kind: "report-due" }, orderBy: { id: "asc" } });
  expect(messages.map(({ unit, payload }) => [unit, (payload as { stage: string }).stage])).toEqual([
    ["A", "SOON"],
    ["A", "DUE"],
    ["A", "LATE"],
  ]);
  expect(
    await Promise.all([remindReports(db, on("2026-09-23")), remindReports(db, on("2026-09-23"))]),
  ).toEqual(expect.arrayContaining([0]));
  await pool.query(`INSERT INTO unit (code, name, level, parent, valid_from) VALUES
    ('B', 'Xã B', 'COMMUNE', 'P', '2020-01-01')`);
  const toNewUnit = async (day: string) => {
    await remindReports(db, on(day));
    return db.outboxMessage.count({ where: { kind: "report-due", unit: "B" } });
  };
  expect(await toNewUnit("2026-09-26"), "a Saturday").toBe(0);
  expect(await toNewUnit("2026-09-28")).toBe(1);
});
