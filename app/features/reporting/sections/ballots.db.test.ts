import { expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { loadReference } from "../../../../prisma/seed/reference";
import { testDatabase } from "../../../../tests/support/database";
import { buildWhole } from "../documents/build-whole.server";
import { ballotTotals, castBallot, MOST_A_DAY, newPageMark } from "./ballots.server";
import { closeDesk, openNewDesk } from "./desks.server";
import { frozenSections } from "./frozen-sections.server";
import { frozenData } from "./sections.queries.server";

const { db } = await testDatabase();
const period = parsePeriod("2026-Q1") ?? (undefined as never);
const now = new Date("2026-03-14T16:59:59Z");

await db.unit.create({
  data: { code: "xa", name: "Xã Suối Trai", level: "COMMUNE", validFrom: new Date("2000-01-01") },
});
const desk = await openNewDesk(db, "xa", "Quầy số 1", now);
const press = (fingerprint: string, at = now) =>
  castBallot(db, { token: desk.token, rating: "SATISFIED", fingerprint }, at);

test("presses become figures of the period they fall into, by local date", async () => {
  expect((await press("a")).ok).toBe(true);
  await press("b", new Date("2026-03-14T17:00:00Z"));
  expect(await ballotTotals(db, "xa", period)).toEqual({
    "ballots.very_satisfied": 0,
    "ballots.satisfied": 1,
    "ballots.normal": 0,
    "ballots.unsatisfied": 0,
    "ballots.total": 1,
  });
});

test("two taps on one page count once, also when both arrive at the same moment", async () => {
  const total = async () => (await ballotTotals(db, "xa", period))?.["ballots.total"];
  const before = (await total()) ?? 0;
  const one = {
    token: desk.token,
    rating: "NORMAL",
    fingerprint: "slow phone",
    page: newPageMark(),
  } as const;
  const taps = await Promise.all([castBallot(db, one, now), castBallot(db, one, now)]);
  expect(taps.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await total()).toBe(before + 1);
  await castBallot(db, { ...one, page: newPageMark() }, now);
  expect(await total()).toBe(before + 2);
  await db.ballotCount.deleteMany({ where: { rating: "NORMAL" } });
});

test("a press that was kept on the tablet counts once, whichever of its sendings arrived, and is not spent by a refusal", async () => {
  const total = async () => (await ballotTotals(db, "xa", period))?.["ballots.total"] ?? 0;
  const before = await total();
  const kept = { token: desk.token, rating: "NORMAL", fingerprint: "tablet", page: newPageMark() } as const;
  const hours = (n: number) => new Date(now.getTime() + (n - 240) * 3_600_000);
  for (let n = 0; n < 8; n += 1) await castBallot(db, { ...kept, page: newPageMark() }, hours(0));
  expect(await castBallot(db, kept, hours(0)), "a full minute").toEqual({ ok: false, reason: "TOO_MANY" });
  expect(await total()).toBe(before + 8);
  for (const later of [1, 30, 140])
    expect(await castBallot(db, kept, hours(later)), `${later} h`).toMatchObject({ ok: true });
  expect(await total()).toBe(before + 9);
  await db.ballotCount.deleteMany({ where: { rating: "NORMAL" } });
});

test("what was pressed stands in the report and is frozen with it", async () => {
  await loadReference(db);
  const built = await buildWhole(db, { unit: "xa", period, now });
  if (!built.ok) throw new Error(built.reason);
  const of = { reportId: null, unit: { code: "xa", level: "COMMUNE" }, period, below: [] } as const;
  expect(built.value.whole.figures.get("ballots.total")).toBe(1);
  expect(JSON.stringify(built.value.whole.written)).toContain("Có 01 lượt đánh giá");
  expect(frozenData(await frozenSections(db, of))?.ballots).toMatchObject({ "ballots.total": 1 });
});

test("one address cannot flood a desk, nor can many together", async () => {
  const times = async (count: number, everySeconds: number) => {
    const answers = [];
    for (let at = 0; at < count; at += 1)
      answers.push(await press("c", new Date(Date.UTC(2026, 2, 20, 2) + at * everySeconds * 1000)));
    return answers.map(({ ok }) => ok);
  };
  // A tablet that everybody served presses, one after the other, for an hour.
  expect(await times(90, 40)).not.toContain(false);
  await db.throttle.deleteMany();
  expect((await times(20, 1)).lastIndexOf(true)).toBeLessThan(10);
  expect((await times(200, 15)).filter((ok) => ok).length).toBeLessThanOrEqual(120);
  expect((await press("c", new Date("2026-03-20T03:00:00Z"))).ok).toBe(true);
  await db.ballotCount.updateMany({ where: { deskId: desk.id }, data: { count: MOST_A_DAY } });
  expect(await press("d", now)).toEqual({ ok: false, reason: "TOO_MANY" });
});

test("what is kept says nothing of who pressed", async () => {
  const rows = await db.ballotCount.findMany();
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["count", "day", "deskId", "rating"]);
});

test("a closed desk takes no more", async () => {
  await closeDesk(db, "xa", desk.id, now);
  expect(await press("e")).toEqual({ ok: false, reason: "NO_SUCH_DESK" });
});
