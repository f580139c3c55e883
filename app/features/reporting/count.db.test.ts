import { beforeAll, describe, expect, it } from "vitest";
import { parsePeriod } from "~/shared/period";
import { testDatabase } from "../../../tests/support/database";
import { CELL_KEYS, type CellKey, isFormCell, isMeasure } from "./cell-keys";
import { type CountRequest, countForm } from "./count";
import { countFormInDatabase, episodesBehind } from "./count.queries.server";
import { FIGURE_KEYS, type FormFigures } from "./figures";
import { FIELDS, PERIODS, randomItem, seeded, UNITS } from "./random-items.test-kit";
import { storeItems } from "./store-items.test-kit";

const { db, pool } = await testDatabase();
const pick = seeded(20_250_630);
const items = Array.from({ length: 10_000 }, () => randomItem(pick));
const states = items.map(({ state }) => state);

beforeAll(() => storeItems(pool, items));

/** The province, a district that closed, a leaf, a renamed department, a successor, closed units. */
const TARGETS = ["P", "D1", "B2", "S2", "S3", "C1", "A1", "S3-OLD"];
const requests: CountRequest[] = PERIODS.flatMap((code) =>
  TARGETS.flatMap((target) =>
    (["own", "consolidated"] as const).map((scope) => {
      const period = parsePeriod(code);
      if (!period) throw new RangeError(code);
      return { units: UNITS, fields: FIELDS, period, target, scope };
    }),
  ),
);
const nameOf = ({ period, target, scope }: CountRequest) => `${period.from}..${period.to} ${target} ${scope}`;

describe("10,000 random items", () => {
  it.each(PERIODS)("give the same figures in memory and in the database: %s", async (code) => {
    const period = parsePeriod(code);
    for (const request of requests.filter(
      ({ period: { from, to } }) => from === period?.from && to === period.to,
    )) {
      const expected = countForm(states, request);
      expect(await countFormInDatabase(db, request), nameOf(request)).toEqual(expected);
      expect(
        expected.checks.filter(({ ok }) => !ok),
        nameOf(request),
      ).toEqual([]);
    }
  });

  it("fill every kind of cell, so that the comparison says something", async () => {
    const form = await countFormInDatabase(db, request("2025-Y", "P", "consolidated"));
    for (const key of FIGURE_KEYS) expect(form.total[key], key).toBeGreaterThan(50);
    expect(form.excluded).toHaveLength(14);
    const own = await countFormInDatabase(db, request("2025-Q3", "C1", "own"));
    expect(Math.min(own.movement.movedIn, own.movement.previousClosing + 1)).toBeGreaterThan(0);
  });

  it("have behind each number exactly as many episodes as it says", async () => {
    const sampled = [
      request("2025-Q2", "P", "consolidated"),
      request("2025-Q3", "C1", "own"),
      request("2025-H1", "D1", "consolidated"),
      request("2025-01-03..2025-08-19", "S2", "own"),
    ];
    for (const each of sampled) {
      const form = await countFormInDatabase(db, each);
      for (const key of CELL_KEYS.filter((each) => !isMeasure(each)))
        for (const field of [null, "dat-dai", "chua-phan-loai"]) {
          if (field && !isFormCell(key)) continue;
          const behind = await episodesBehind(db, { ...each, field, key, limit: 50_000 });
          const where = `${nameOf(each)} ${field} ${key}`;
          expect(behind.count, where).toBe(numberOf(form, field, key));
          expect(new Set(behind.items.map(({ id, episode }) => `${id} ${episode}`)).size, where).toBe(
            behind.count,
          );
        }
    }
  });

  it("stand behind the parts of a number as they stand behind the whole, page by page", async () => {
    const each = request("2025-Q2", "P", "consolidated");
    const all = async (key: CellKey) => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await episodesBehind(db, { ...each, field: null, key, cursor, limit: 150 });
        ids.push(...page.items.map(({ on, id, episode }) => `${on} ${id} ${episode}`));
        cursor = page.next;
      } while (cursor);
      return ids;
    };
    const total = await all("resolved_total");
    expect(total.length).toBeGreaterThan(300);
    expect([...(await all("resolved_opening")), ...(await all("resolved_new"))].sort()).toEqual(
      [...total].sort(),
    );
    expect([...(await all("resolved_act")), ...(await all("resolved_reg"))].sort()).toEqual(
      [...total].sort(),
    );
    expect(total.map((row) => row.slice(0, 10))).toEqual(total.map((row) => row.slice(0, 10)).sort());
  });

  it("can be listed by the reason for which they were left out", async () => {
    const each = request("2025-Y", "P", "consolidated");
    const { excluded } = await countFormInDatabase(db, each);
    expect(excluded.map(({ reason }) => reason)).toContain("R10");
    for (const { exit, reason, count } of excluded) {
      const wanted = { ...each, field: null, key: "excluded" as const, reason: reason ?? exit, limit: 3 };
      const behind = await episodesBehind(db, wanted);
      expect(behind.count).toBe(count);
      expect(behind.items.every((item) => item.reason === reason && item.exit === exit)).toBe(true);
    }
  });
});

function request(code: string, target: string, scope: CountRequest["scope"]): CountRequest {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(code);
  return { units: UNITS, fields: FIELDS, period, target, scope };
}

function numberOf(form: FormFigures, field: string | null, key: CellKey): number {
  if (key === "excluded") return form.excluded.reduce((sum, { count }) => sum + count, 0);
  if (key === "previous_closing") return form.movement.previousClosing;
  if (key === "moved_in") return form.movement.movedIn;
  if (key === "moved_out") return form.movement.movedOut;
  if (isMeasure(key)) throw new RangeError(`${key} is no number of the form`);
  return (field === null ? form.total : form.rows.find((row) => row.field === field))?.[key] ?? 0;
}
