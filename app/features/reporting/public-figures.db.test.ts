import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import { countForm } from "./count";
import { publicFigures } from "./public-figures.server";
import { randomItem, seeded, UNITS } from "./random-items.test-kit";
import { storeItems } from "./store-items.test-kit";

const { db, pool } = await testDatabase();
const pick = seeded(20_251_022);
const items = Array.from({ length: 1_500 }, () => randomItem(pick));
const NOW = new Date("2025-10-22T10:00:00+07:00");
const [from, to] = [localDate("2025-09-15"), localDate("2025-10-22")];

test("without a province there is nothing to show", async () => {
  expect(await publicFigures(db, new Date("2025-01-22T10:00:00+07:00"))).toBeNull();
});

test("the numbers on the home page are those of the form, the province consolidated", async () => {
  publicFigures.forget();
  await storeItems(pool, items);
  const { total } = countForm(
    items.map(({ state }) => state),
    { units: UNITS, fields: [], period: { from, to }, target: "P", scope: "consolidated" },
  );
  const answers = items
    .flatMap(({ state }) => state.episodes)
    .filter(
      ({ exit, endedOn }) => exit === "RESOLVED" && endedOn !== null && endedOn >= from && endedOn <= to,
    );
  expect(answers.length).toBeGreaterThan(10);
  expect(await publicFigures(db, NOW)).toEqual({
    title: "Quý IV/2025",
    from,
    to,
    received: total.new,
    resolved: total.resolved_total,
    answered: answers.length,
    onTime: answers.filter(({ onTime }) => onTime).length,
  });
});

test("they are kept until they are forgotten, which a minute does by itself", async () => {
  const before = await publicFigures(db, NOW);
  await pool.query("DELETE FROM standing; DELETE FROM first_publication; DELETE FROM episode");
  expect(await publicFigures(db, NOW)).toEqual(before);
  publicFigures.forget();
  expect(await publicFigures(db, NOW)).toMatchObject({ received: 0, answered: 0 });
});
