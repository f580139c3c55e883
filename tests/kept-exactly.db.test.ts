import { afterAll, beforeAll, expect, it } from "vitest";
import { randomItem, seeded, UNITS } from "~/features/reporting/random-items.test-kit";
import { storeItems } from "~/features/reporting/store-items.test-kit";
import { setDatabase } from "~/platform/db.server";
import { setChangeWatch } from "~/platform/kept.server";
import { watchPageChanges } from "~/platform/pages/page-changes.server";
import { loader as rootLoader } from "~/root";
import { loader as listLoader } from "~/routes/_public.cong-khai/route";
import { loader as answerLoader } from "~/routes/_public.cong-khai_.$slug/route";
import { loader as statisticsLoader } from "~/routes/_public.thong-ke/route";
import { testDatabase } from "./support/database";
import { aPlainFeedback } from "./support/plain-feedback";

// What a portal keeps of lists and counts is right in the next page after a change, whoever makes it: here always another
// connection, as another portal, the pakn command or psql would.
const database = await testDatabase();
const { db, pool, url } = database;
setDatabase(database);
const watch = watchPageChanges(url);
beforeAll(() => setChangeWatch(watch));
afterAll(async () => {
  setChangeWatch(undefined);
  await watch.close();
});

const asked = (path: string, params = {}) => ({
  request: new Request(`http://pakn.test${path}`),
  params,
  context: {},
});
const list = () => listLoader(asked("/cong-khai"));
const unitChoices = async () => (await list()).choices.unit.map(({ label }) => label);
const related = async (slug: string) =>
  (await answerLoader(asked(`/cong-khai/${slug}`, { slug }))).related.map((one) => one.slug);

let made = 0;
async function publish(title: string): Promise<string> {
  made += 1;
  const { slug } = await db.publishedFeedback.create({
    data: {
      ...{ feedbackId: await aPlainFeedback(db), title, slug: `tra-loi-c${made}`, findable: true },
      ...{ content: title, reply: "Trả lời.", field: "khac", unit: "so-xay-dung", outcome: "O5" },
      ...{ version: 1, receivedOn: new Date("2026-01-05"), answeredOn: new Date("2026-01-20") },
      publishedAt: new Date(Date.UTC(2026, 0, 21, 0, made)),
    },
  });
  return slug;
}

it("a renamed unit has its new name in the filters at once", async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  await publish("Đèn đường hỏng ở phường Một");
  const [before] = await unitChoices();
  expect(before).toMatch(/\(1\)$/);
  expect(await unitChoices()).toEqual([before]);
  await pool.query("UPDATE unit SET name = 'Sở Kiến thiết' WHERE code = 'so-xay-dung'");
  expect(await unitChoices()).toEqual(["Sở Kiến thiết (1)"]);
});

it("a published answer is counted, and stands beside others, at once; a withdrawn one no longer", async () => {
  const first = await publish("Chậm cấp giấy chứng nhận đất đai");
  expect(await related(first)).toEqual([]);
  const second = await publish("Cấp giấy chứng nhận đất đai quá chậm");
  expect((await list()).total).toMatch(/^Có 0?3 trả lời/);
  expect(await related(first)).toEqual([second]);
  await pool.query("UPDATE published_feedback SET withdrawn_at = now() WHERE slug = $1", [second]);
  expect((await list()).total).toMatch(/^Có 0?2 trả lời/);
  expect(await related(first)).toEqual([]);
});

it("a setting shows in the next page", async () => {
  const name = async () => (await rootLoader(asked("/"))).data.settings.portalName;
  const before = await name();
  await pool.query(
    `INSERT INTO setting (key, value) VALUES ('portalName', '"Cổng mới"') ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  expect(await name()).not.toBe(before);
  expect(await name()).toBe("Cổng mới");
});

it("the statistics count what is in the register now", async () => {
  const counted = async () => {
    const { page } = await statisticsLoader(asked("/thong-ke"));
    const [quarters] = page?.sections ?? [];
    return quarters?.rows.reduce((sum, [, n]) => sum + Number(n), 0);
  };
  expect(await counted()).toBeUndefined();
  const pick = seeded(20_261_122);
  await storeItems(
    pool,
    Array.from({ length: 40 }, () => randomItem(pick)),
    UNITS,
    1001,
  );
  expect(await counted()).toBeGreaterThan(0);
  await pool.query("DELETE FROM standing; DELETE FROM first_publication; DELETE FROM episode");
  expect(await counted()).toBe(0);
});
