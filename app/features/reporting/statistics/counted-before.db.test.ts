import { beforeAll, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { quartersBackFrom } from "~/shared/period";
import { testDatabase } from "../../../../tests/support/database";
import { tallyInDatabase } from "../count.queries.server";
import { randomItem, seeded, UNITS } from "../random-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import { countByAxis } from "./count-by-axis.queries.server";
import { countingNow, tallyingNow } from "./counted-before.server";

const { db, pool } = await testDatabase();
const pick = seeded(20_430_001);
const items = Array.from({ length: 400 }, () => randomItem(pick));
beforeAll(() => storeItems(pool, items));

const requests = quartersBackFrom(localDate("2025-12-14"), 8)
  .toReversed()
  .map((period) => ({
    ...{ units: UNITS, period, target: "P", scope: "consolidated" as const, asOf: period.to },
  }));
const answers = async () => {
  const [count, tally] = [await countingNow(db), await tallyingNow(db)];
  return Promise.all([...requests.map(count), ...requests.map(tally)]);
};
const fresh = () =>
  Promise.all([
    ...requests.map((request) => countByAxis(db, request)),
    ...requests.map((request) => tallyInDatabase(db, request)),
  ]);

test("what did not change is not counted again, and what did is, whatever it was", async () => {
  const first = await answers();
  expect(await answers()).toSatisfy((again: typeof first) => again.every((each, i) => each === first[i]));
  for (const change of [
    "UPDATE feedback SET channel = 'post' WHERE id = $1",
    "UPDATE episode SET end_field = 'khac' WHERE feedback_id = $1 AND ended_on IS NOT NULL",
    "UPDATE episode SET ended_on = NULL, exit = NULL, rejection_reason = NULL, on_time = NULL WHERE feedback_id = $1",
    "UPDATE standing SET unit = 'S2' WHERE feedback_id = $1",
    "UPDATE first_publication SET published_on = published_on - 90 WHERE feedback_id = $1",
    "UPDATE first_publication SET field = 'khac' WHERE feedback_id = $1",
    "DELETE FROM first_publication WHERE feedback_id = $1",
    "DELETE FROM standing WHERE feedback_id = $1",
    "DELETE FROM episode WHERE feedback_id = $1",
  ])
    for (let i = 0; i < 4; i += 1) {
      await pool.query(change, [1 + pick(items.length)]);
      expect(await answers(), change).toEqual(await fresh());
    }
});

test("a quarter that was over before anything that changed stays as it was counted", async () => {
  const before = await answers();
  await pool.query("UPDATE feedback SET channel = 'phone' WHERE received_on >= $1", [
    requests.at(-2)?.period.from,
  ]);
  const after = await answers();
  const kept = [true, true, true, true, true, true, false, false];
  expect(after.map((each, i) => each === before[i])).toEqual([...kept, ...kept]);
  expect(after).toEqual(await fresh());
});

test("a change that is not committed yet changes nothing, and one that is does so at once", async () => {
  const before = await answers();
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("UPDATE feedback SET channel = 'post' WHERE received_on >= '2025-01-01'");
    expect((await answers()).every((each, i) => each === before[i])).toBe(true);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
  expect((await answers()).at(-1)).not.toBe(before.at(-1));
  expect(await answers()).toEqual(await fresh());
});
