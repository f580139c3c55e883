import { beforeAll, expect, it } from "vitest";
import { askReopening } from "~/features/intake/ask-reopening.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { castRating } from "~/features/ratings/cast-rating.server";
import { ratingLines } from "~/features/ratings/ratings.queries.server";
import { ratingToken } from "~/features/ratings/token.server";
import { setDatabase } from "~/platform/db.server";
import { localDate } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { openOffice } from "../staff/office";
import { UNDER_WAY } from "../staff/ways";
import { testDatabase } from "../support/database";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

it("lets the sender ask once to reopen, and the focal officer decide; the new episode is counted anew", async () => {
  const code = await office.arrive();
  await office.take(code, ...UNDER_WAY);
  const acting = { submitter: false as const, roles: [{ role: "AGENCY_HEAD" as const, unit: UNITS.own }] };
  const { advanceFeedback } = await import("~/features/workflow/advance-feedback.server");
  const hoa = { submitter: false as const, roles: [{ role: "HANDLER" as const, unit: UNITS.own }] };
  const reply = { outcome: "O6", reply: "Đã giải thích." } as const;
  const now = new Date();
  await advanceFeedback(
    db,
    { referenceCode: code, action: "draftReply", event: { type: "reply_drafted", ...reply }, acting: hoa },
    now,
  );
  const answered = await advanceFeedback(
    db,
    { referenceCode: code, action: "resolve", event: { type: "resolved", ...reply }, acting },
    now,
  );
  expect(answered.ok).toBe(true);
  const seen = await trackedItem(db, code, now);
  expect(seen).toMatchObject({ mayAskReopening: true, reopeningAsked: false });
  expect(seen?.ratingToken).toBeTruthy();
  const wish = { referenceCode: code, version: seen?.version ?? 0, reason: "Chưa trả lời về thửa thứ hai." };
  expect((await askReopening(db, wish, now)).ok).toBe(true);
  expect((await askReopening(db, wish, now)).ok).toBe(true);
  expect(await office.itemOf(code)).toMatchObject({ attention: "REOPENING_ASKED", status: "RESOLVED" });
  const reopened = await office.act("minh", code, "reopen", { reason: "Còn thiếu một thửa." });
  expect(reopened.status, reopened.shown.slice(0, 200)).toBe(303);
  expect(await db.episode.count({ where: { feedback: { referenceCode: code } } })).toBe(2);
  const again = await trackedItem(db, code, now);
  expect(again?.mayAskReopening).toBe(false);

  // What was mailed holds the link only until it leaves.
  const mail = await db.outboxMessage.findFirstOrThrow({ where: { kind: "N9" } });
  expect(JSON.stringify(mail.payload)).toContain(String(seen?.ratingToken));
});

it("shows ratings of five and more together, takes each link once, and keeps nothing that leads to an item", async () => {
  const links = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) =>
      ratingToken(db, {
        ...{ code: `PAKN-26-000${n}-00`, episode: 0, answeredOn: localDate("2026-02-02") },
        ...{ unit: UNITS.own, field: "dat-dai" },
      }),
    ),
  );
  const reader = { roles: [{ role: "LEADER" as const, unit: UNITS.province }] };
  for (const link of links.slice(0, 4)) expect((await castRating(db, link, 4)).ok).toBe(true);
  expect(await ratingLines(db, reader)).toEqual([]);
  // The same link at the same moment counts once.
  const both = await Promise.all([castRating(db, links[4] ?? "", 1), castRating(db, links[4] ?? "", 1)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await ratingLines(db, reader)).map(({ all, counts }) => ({ all, counts }))).toEqual(
    Array(2).fill({ all: 5, counts: { 1: 1, 4: 4 } }),
  );
  // The sixth alone moves nothing that anybody sees.
  await castRating(db, links[5] ?? "", 1);
  expect((await ratingLines(db, reader)).every(({ all }) => all === 5)).toBe(true);
  expect(await castRating(db, `${links[0]}x`, 1)).toEqual({ ok: false, reason: "UNKNOWN" });
  const kept = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
     WHERE table_name IN ('rating_tally', 'rating_province', 'rating_spent') ORDER BY 1`;
  expect([...new Set(kept.map(({ name }) => name))]).toEqual([
    ...["field", "hash", "pending", "period", "released", "score", "unit"],
  ]);
});

it("shows in the whole province what no unit got five of, in groups that stand in no unit's sum", async () => {
  let answers = 0;
  const rate = async (unit: string, score: number) => {
    const answer = { code: `PAKN-26-100${answers++}-00`, episode: 0, answeredOn: localDate("2025-08-04") };
    expect(
      (await castRating(db, await ratingToken(db, { ...answer, unit, field: "dat-dai" }), score)).ok,
    ).toBe(true);
  };
  const sums = async () => ({
    province: (await db.ratingProvince.aggregate({ where: { period: "2025-Q3" }, _sum: { released: true } }))
      ._sum.released,
    waiting: (
      await db.ratingTally.groupBy({
        ...{ by: ["unit"], where: { period: "2025-Q3", field: "", pending: { gt: 0 } } },
        _sum: { pending: true, released: true },
      })
    ).map(({ unit, _sum }) => [unit, _sum.pending, _sum.released]),
  });
  const { own, other, province } = UNITS;
  for (const unit of [own, own, own, own]) await rate(unit, 4);
  for (const unit of [other, other, other]) await rate(unit, 1);
  for (const unit of [province, province]) await rate(unit, 3);
  expect((await sums()).province).toBeNull();
  // The tenth that waits: the two smallest are joined, the one with four goes on waiting for its fifth.
  await rate(province, 2);
  expect(await sums()).toEqual({ province: 6, waiting: [[own, 4, 0]] });
  await rate(own, 4);
  expect(await sums()).toEqual({ province: 11, waiting: [] });
  const byScore = await db.ratingProvince.findMany({
    where: { period: "2025-Q3" },
    orderBy: { score: "asc" },
  });
  expect(byScore.map(({ score, released }) => [score, released])).toEqual([
    ...[
      [1, 3],
      [2, 1],
      [3, 2],
      [4, 5],
    ],
  ]);
});
