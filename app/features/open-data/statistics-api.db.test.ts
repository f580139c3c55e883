import { beforeAll, expect, test } from "vitest";
import { localDateOf } from "~/shared/local-date";
import { parsePeriod, quartersBackFrom } from "~/shared/period";
import { testDatabase } from "../../../tests/support/database";
import { unitFace } from "../notice-board/unit-page.server";
import { randomItem, seeded, UNITS } from "../reporting/random-items.test-kit";
import { publicStatistics } from "../reporting/statistics/public-statistics.server";
import { sectionsOf } from "../reporting/statistics/sections";
import { hiddenPart } from "../reporting/statistics/shown-alone.server";
import { storeItems } from "../reporting/store-items.test-kit";
import { statisticsApi } from "./statistics-api.server";

const { db, pool } = await testDatabase();
const NOW = new Date("2025-12-10T09:00:00+07:00");
const TODAY = localDateOf(NOW);
const pick = seeded(20_251_210);

beforeAll(() =>
  storeItems(
    pool,
    Array.from({ length: 160 }, () => randomItem(pick)),
  ),
);

const ask = async (query: string) =>
  statisticsApi(db, new Request(`http://pakn.test/api/v1/statistics?${query}`), NOW);

test("page of figures, page of a unit and API name the same units in a quarter", async () => {
  const tally = { named: 0, hidden: 0 };
  for (const [index, { code: quarter }] of quartersBackFrom(TODAY, 4).entries()) {
    const shown = await publicStatistics(db, quarter, NOW);
    const rows = shown && sectionsOf(shown, "vi").find(({ name }) => name === "unit")?.rows;
    const named = new Set(rows?.map(([name]) => name));
    for (const { code: unit, validTo, level } of UNITS) {
      if (validTo || level === "PROVINCE") continue;
      const answer = await ask(`unit=${unit}&scope=own&period=${quarter}`);
      if (named.has(unit)) expect(answer.status, `${unit} ${quarter}`).toBe(200);
      else expect((await answer.json()).title, `${unit} ${quarter}`).toMatch(/gộp chung/);
      tally[named.has(unit) ? "named" : "hidden"] += 1;
      if (index > 1) continue;
      const figures = (await unitFace(db, unit, NOW))?.quarters[index]?.figures;
      expect(figures !== null, `${unit} ${quarter}`).toBe(named.has(unit));
    }
  }
  expect(Math.min(tally.named, tally.hidden)).toBeGreaterThan(2);
});

test("a unit has no months, and no longer period with a quarter in which it is not named", async () => {
  expect((await (await ask("unit=S2&scope=own&period=2025-M11")).json()).title).toMatch(/theo quý/);
  expect((await ask("period=2025-M11")).status).toBe(200);
  const stateOf = (unit: string, code: string) => {
    const period = parsePeriod(code);
    if (!period) throw new Error(code);
    return hiddenPart(db, { unit, scope: "own", period }, TODAY);
  };
  for (const { code, validTo } of UNITS) {
    if (validTo) continue;
    const parts = [await stateOf(code, "2025-Q3"), await stateOf(code, "2025-Q4")];
    expect(await stateOf(code, "2025-H2"), code).toBe(parts.includes("FEW") ? "FEW" : null);
  }
});

test("the province has a row for each field with a number, and for no other", async () => {
  const { rows } = await (await ask("period=2025-Q4")).json();
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(Object.values(row).some((n) => typeof n === "number" && n > 0)).toBe(true);
});
