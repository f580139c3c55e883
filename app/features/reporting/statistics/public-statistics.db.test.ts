import { beforeAll, describe, expect, test } from "vitest";
import { forgetTopic } from "~/platform/kept.server";
import { localDateOf } from "~/shared/local-date";
import { quartersBackFrom } from "~/shared/period";
import { testDatabase } from "../../../../tests/support/database";
import { countForm } from "../count";
import { randomItem, seeded, UNITS } from "../random-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import { publicStatistics } from "./public-statistics.server";

const { db, pool } = await testDatabase();
const pick = seeded(20_261_214);
const items = Array.from({ length: 600 }, () => randomItem(pick));
const LAST_DAY = new Date("2025-12-14T23:59:00+07:00");
const FIRST_DAY = new Date("2025-12-15T00:01:00+07:00");

const forget = () => {
  for (const topic of ["figures", "reference"] as const) forgetTopic(topic);
};

test("without a province there is nothing to show", async () => {
  expect(await publicStatistics(db, null, LAST_DAY)).toBeNull();
});

describe("with a register", () => {
  beforeAll(async () => {
    forget();
    await storeItems(pool, items);
  });

  test("each of the nine quarters has the totals of the province's form", async () => {
    const shown = await publicStatistics(db, "2025-Q2", LAST_DAY);
    expect(shown?.quarter.code).toBe("2025-Q2");
    expect(shown?.quarters).toHaveLength(9);
    const states = items.map(({ state }) => state);
    for (const period of quartersBackFrom(localDateOf(LAST_DAY), 9)) {
      const quarter = shown?.quarters.find(({ code }) => code === period.code);
      const request = { units: UNITS, fields: [], period, target: "P", scope: "consolidated" } as const;
      const { published: _, ...total } = countForm(states, request).total;
      expect(quarter?.figures.total, period.code).toMatchObject(total);
    }
  });

  test("the running quarter is another one from midnight of the fifteenth on", async () => {
    forget();
    const before = await publicStatistics(db, null, LAST_DAY);
    expect(before?.quarter).toMatchObject({ code: "2025-Q4", isRunning: true });
    forget();
    const after = await publicStatistics(db, null, FIRST_DAY);
    expect(after?.quarter).toMatchObject({ code: "2026-Q1", isRunning: true, asOf: "2025-12-15" });
    expect(after?.quarters.at(-2)).toMatchObject({ code: "2025-Q4", isRunning: false });
    expect(after?.quarters.some(({ code }) => code === before?.quarters[0]?.code)).toBe(false);
  });

  test("other periods are not public", async () => {
    expect(await publicStatistics(db, "2019-Q1", LAST_DAY)).toBeNull();
    expect(await publicStatistics(db, "2025-Y", LAST_DAY)).toBeNull();
  });

  test("ratings are those released of the whole province, from five on, whatever its units show", async () => {
    const release = (score: number, n: number) =>
      pool.query("INSERT INTO rating_province (period, score, released) VALUES ('2025-Q4', $1, $2)", [
        score,
        n,
      ]);
    await pool.query(
      "INSERT INTO rating_tally (period, unit, field, score, pending, released) VALUES ('2025-Q4', 'S2', '', 4, 4, 5)",
    );
    await release(4, 3);
    await release(1, 1);
    expect((await publicStatistics(db, null, LAST_DAY))?.ratings).toBeNull();
    await pool.query("UPDATE rating_province SET released = 9 WHERE score = 4");
    expect((await publicStatistics(db, null, LAST_DAY))?.ratings).toEqual({
      total: 10,
      byScore: [1, 0, 0, 9],
    });
    expect((await publicStatistics(db, "2025-Q3", LAST_DAY))?.ratings).toBeNull();
  });

  test("promises: kept, kept late, dropped, broken and waiting add up", async () => {
    expect((await publicStatistics(db, null, LAST_DAY))?.promises).toBeNull();
    const promise = (due: string, kept: string | null, dropped: string | null) =>
      pool.query(
        `INSERT INTO promise (feedback_id, event_seq, outcome, text, unit, due_on, made_at, kept_on, dropped_on)
         VALUES (1, 1, 'O5', 'x', 'S2', $1, '2025-09-20', $2, $3)`,
        [due, kept, dropped],
      );
    const now = new Date("2025-12-01T09:00:00+07:00");
    await promise("2025-10-10", "2025-10-10", null);
    await promise("2025-10-10", "2025-10-12", null);
    await promise("2025-10-10", null, "2025-10-11");
    await promise("2025-11-30", null, null);
    await promise("2025-12-01", null, null);
    await promise("2026-01-05", null, null);
    forget();
    expect((await publicStatistics(db, null, now))?.promises).toEqual({
      ...{ due: 5, keptInTime: 1, keptLate: 1, dropped: 1, broken: 1, waiting: 1 },
    });
  });
});
