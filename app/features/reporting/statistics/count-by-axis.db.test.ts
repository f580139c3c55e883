import { beforeAll, describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { testDatabase } from "../../../../tests/support/database";
import { type CellKey, MEASURES } from "../cell-keys";
import { type CountRequest, countForm } from "../count";
import { episodesBehind } from "../count.queries.server";
import { FIGURE_KEYS } from "../figures";
import { FIELDS, randomItem, seeded, UNITS } from "../random-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import { AXES, COUNTS, type Counts, noCounts } from "./axes";
import { countByAxis } from "./count-by-axis.queries.server";

const { db, pool } = await testDatabase();
const pick = seeded(20_260_101);
const items = Array.from({ length: 3_000 }, () => randomItem(pick));
const states = items.map(({ state }) => state);
beforeAll(() => storeItems(pool, items));

function request(code: string, target: string, scope: CountRequest["scope"]) {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(code);
  return { units: UNITS, fields: FIELDS, period, target, scope, asOf: period.to };
}
const REQUESTS = [
  request("2025-Q1", "P", "consolidated"),
  request("2025-Q2", "P", "consolidated"),
  request("2025-Q3", "P", "consolidated"),
  request("2025-Y", "P", "consolidated"),
  request("2025-H1", "D1", "consolidated"),
  request("2025-Q3", "C1", "own"),
  request("2025-01-03..2025-08-19", "S2", "own"),
];
/** What the form and the statistics have in common. */
const SHARED = FIGURE_KEYS.filter((key) => key !== "published");

describe.each(REQUESTS)("$period.code of $target, $scope", (each) => {
  it("has the totals of the form, and every axis adds up to them", async () => {
    const form = countForm(states, each);
    const { total, by, excluded } = await countByAxis(db, each);
    for (const key of SHARED) expect(total[key], key).toBe(form.total[key]);
    expect(excluded).toEqual(form.excluded);
    for (const axis of AXES.filter((name) => name !== "result"))
      for (const key of COUNTS) expect(sumOf(by[axis], key), `${axis} ${key}`).toBe(total[key]);
    expect(sumOf(by.result, "resolved_total")).toBe(total.resolved_total);
  });

  it("has the rows of the form by field, and each unit's own form by unit", async () => {
    const form = countForm(states, each);
    const { by } = await countByAxis(db, each);
    for (const row of form.rows)
      for (const key of SHARED)
        expect((by.field.get(row.field) ?? noCounts())[key], `${row.field} ${key}`).toBe(row[key]);
    for (const [unit, counts] of by.unit) {
      const own = countForm(states, { ...each, target: unit, scope: "own" });
      for (const key of SHARED) expect(counts[key], `${unit} ${key}`).toBe(own.total[key]);
    }
  });

  it("has behind each of its numbers as many episodes as it says", async () => {
    const { total } = await countByAxis(db, each);
    for (const key of MEASURES) {
      const wanted = { ...each, field: null, key: key as CellKey, limit: 1 };
      expect((await episodesBehind(db, wanted)).count, key).toBe(total[key]);
    }
  });

  it("counts answers and punctuality as the histories have them", async () => {
    const { total } = await countByAxis(db, each);
    expect(total.answered).toBe(total.on_time + total.late);
    expect(total.answered).toBeLessThanOrEqual(total.resolved_total);
    if (each.target !== "P") return;
    const { from, to } = each.period;
    const runs = states.flatMap(({ episodes }) => episodes.map((run, seq) => ({ ...run, seq })));
    const within = (day: string | null) => day !== null && day >= from && day <= to;
    const answers = runs.filter(({ exit, endedOn }) => exit === "RESOLVED" && within(endedOn));
    expect(total.answered).toBe(answers.length);
    expect(total.on_time).toBe(answers.filter(({ onTime }) => onTime).length);
    const notOurs = ["REJECTED", "TRANSFERRED_OUT"];
    const left = (exit: string | null, endedOn: string | null, exits = notOurs) =>
      exits.includes(exit ?? "") && endedOn !== null && endedOn <= to;
    const again = runs.filter(
      ({ seq, startedOn, exit, endedOn }) => seq > 0 && within(startedOn) && !left(exit, endedOn),
    );
    expect(total.reopened).toBe(again.length);
    const ours = runs.filter(
      ({ startedOn, exit, endedOn }) =>
        startedOn <= to &&
        (endedOn === null || endedOn >= from) &&
        !left(exit, endedOn, [...notOurs, "WITHDRAWN"]),
    );
    expect(total.competent).toBe(ours.length);
  });
});

it("finds the oldest open item of each unit", async () => {
  const each = request("2025-Q2", "P", "consolidated");
  const { by, oldest } = await countByAxis(db, each);
  for (const [unit, { pending_total }] of by.unit) {
    expect(oldest.has(unit), unit).toBe(pending_total > 0);
    if (pending_total === 0) continue;
    const wanted = {
      ...each,
      target: unit,
      scope: "own" as const,
      field: null,
      key: "pending_total" as const,
    };
    const [first] = (await episodesBehind(db, { ...wanted, limit: 1 })).items;
    expect(oldest.get(unit)?.since).toBe(first?.on);
  }
});

it("looks at due dates as they stood: an extension given later changes nothing before it", async () => {
  const quarter = request("2025-Q2", "P", "consolidated");
  const before = (await countByAxis(db, quarter)).total.overdue;
  expect(before).toBeGreaterThan(20);
  const { rows } = await pool.query<{ id: number; due: string }>(
    `SELECT e.feedback_id AS id, e.due_on::text AS due FROM episode e WHERE e.ended_on IS NULL AND e.started_on < '2025-04-01'
     AND e.due_on < '2025-06-01' LIMIT 5`,
  );
  expect(rows).toHaveLength(5);
  for (const { id } of rows) {
    await pool.query("UPDATE feedback SET arrival_due_on = '2025-05-01' WHERE id = $1", [id]);
    await pool.query(
      `INSERT INTO feedback_event (feedback_id, seq, type, at, to_status, data)
       VALUES ($1, 1, 'due_recounted', '2025-07-01T09:00:00+07:00', 'REGISTERED', '{"dueOn": "2025-09-30"}')`,
      [id],
    );
    await pool.query("UPDATE episode SET due_on = '2025-09-30' WHERE feedback_id = $1 AND ended_on IS NULL", [
      id,
    ]);
  }
  expect((await countByAxis(db, quarter)).total.overdue).toBe(before);
  const later = {
    ...quarter,
    asOf: localDate("2025-07-02"),
    period: { from: quarter.period.from, to: localDate("2025-07-02") },
  };
  const { total } = await countByAxis(db, later);
  expect(total.pending_total).toBeGreaterThan(total.overdue);

  // The calendar moved the limit below an extension, in time: what was extended is late by the extended date alone.
  for (const { id } of rows)
    await pool.query(
      `INSERT INTO feedback_event (feedback_id, seq, type, at, to_status, data)
       VALUES ($1, 2, 'due_recounted', '2025-04-20T09:00:00+07:00', 'REGISTERED', $2)`,
      [id, { dueOn: "2025-05-02", extended: { dueOn: "2025-07-15", provisional: false } }],
    );
  expect((await countByAxis(db, quarter)).total.overdue).toBe(before - 5);
});

const sumOf = (parts: ReadonlyMap<string, Counts>, key: keyof Counts): number =>
  [...parts.values()].reduce((sum, counts) => sum + counts[key], 0);
