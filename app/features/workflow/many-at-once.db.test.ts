/**
 * Many people at the same items at once, over the real use case and the real database: random steps, legal and illegal,
 * several in the same instant on what all of them saw. No item is lost, held by two, published without approval, or out
 * of balance; what is stored is what its events say.
 */
import { beforeAll, expect, test } from "vitest";
import { localDate, localDateOf } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import type { Role } from "../access/permissions";
import { publishFeedback, unpublishFeedback } from "../publication/publish-feedback.server";
import { countFormInDatabase } from "../reporting/count.queries.server";
import { seeded } from "../reporting/random-items.test-kit";
import { loadFields, loadUnits } from "../reporting/reference.queries.server";
import { ACTIONS, type Action } from "./actions";
import { type AdvanceCommand, advanceFeedback } from "./advance-feedback.server";
import { availableActions } from "./decide";
import { ARRIVED, eventFor, on, possibleAction, UNITS } from "./history.test-kit";
import { decidedBy, factsOf, type StoredItem, stateOf, WITH_EVENTS } from "./item.server";
import { receiveFeedback } from "./receive-feedback.server";
import { isOpen } from "./states";

const { db } = await testDatabase();
const PROVINCE = "ubnd-tinh";
const ITEMS = 6;
const ROUNDS = 50;
/** So many act in the same instant. */
const CROWD = 3;

type Actor =
  | { submitter: true }
  | { submitter: false; roles: { role: Role; unit: string }[]; staffId: number };
const CROWD_OF: Actor[] = [{ submitter: true }];

beforeAll(async () => {
  const validFrom = new Date("2015-01-01T00:00:00Z");
  const unit = (code: string, parent: string | null) =>
    db.unit.create({
      data: { code, name: code, level: parent ? "DEPARTMENT" : "PROVINCE", parent, validFrom },
    });
  await unit(PROVINCE, null);
  for (const code of UNITS) await unit(code, PROVINCE);
  const join = async (role: Role, code: string) => {
    const email = `${role}.${code}@thu.example`;
    const { id } = await db.staff.create({ data: { email, name: email, unit: code, passwordHash: "-" } });
    await db.staffRole.create({ data: { staffId: id, role, unit: code } });
    CROWD_OF.push({ submitter: false, roles: [{ role, unit: code }], staffId: id });
  };
  for (const code of UNITS)
    for (const role of ["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const) await join(role, code);
  await join("PROVINCIAL_FOCAL", UNITS[0] ?? "");
  await join("LEADER", PROVINCE);
});

const load = (referenceCode: string): Promise<StoredItem> =>
  db.feedback.findUniqueOrThrow({ where: { referenceCode }, include: WITH_EVENTS });

test("whoever acts when: nothing is lost, held twice, published unapproved or out of balance", async () => {
  const pick = seeded(20261122);
  const codes: string[] = [];
  for (let i = 0; i < ITEMS; i += 1) {
    const given = { channel: "web", receivingUnit: UNITS[0] ?? "", form: "PHAN_ANH" } as const;
    const texts = { title: `Việc thứ ${i}`, content: "Nội dung" };
    const item = await receiveFeedback(
      db,
      { receivedAt: ARRIVED, ...given, ...texts },
      ARRIVED,
      async () => {},
    );
    codes.push(item.referenceCode);
  }
  let [taken, refused] = [0, 0];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const now = new Date(on(1).getTime() + round * 9 * 36e5);
    const code = codes[pick(ITEMS)] ?? "";
    const seen = await load(code);
    const state = stateOf(seen);
    const facts = factsOf(state, seen.confidential, decidedBy(seen));
    const next = possibleAction(state, pick(1000), now);
    const asked = Array.from({ length: CROWD }, () => {
      const able = CROWD_OF.filter(
        (one) => next && availableActions(facts, one, localDateOf(now)).includes(next),
      );
      // Mostly the same step by people who may take it, else anything by anybody.
      const actor = pick(4) > 0 ? able[pick(able.length || 1)] : undefined;
      return actor && next
        ? { actor, action: next }
        : {
            actor: CROWD_OF[pick(CROWD_OF.length)] ?? CROWD_OF[0],
            action: ACTIONS[pick(ACTIONS.length)] ?? "register",
          };
    });
    const other = codes.filter((one) => one !== code)[pick(ITEMS - 1)] ?? "";
    const answers = await Promise.all(
      asked.map(({ actor, action }) => actor && take(seen, action, actor, { pick: pick(1000), other }, now)),
    );
    const done = answers.filter((answer) => answer?.ok).length;
    taken += done;
    refused += CROWD - done;
    expect(done, `round ${round}: ${asked.map(({ action }) => action)}`).toBeLessThanOrEqual(1);
    await isSound(code);
  }
  // Both happen often enough to prove something.
  expect(taken).toBeGreaterThan(ROUNDS / 3);
  expect(refused).toBeGreaterThan(ROUNDS);
  for (const one of codes) await isSound(one);
  expect(await db.feedback.count()).toBe(ITEMS);
  await isInBalance();
});

/** Takes a step on the version that was seen; publishing brings its copy along, as everywhere. */
function take(
  seen: StoredItem,
  action: Action,
  acting: Actor,
  chance: { pick: number; other: string },
  now: Date,
) {
  const which = { referenceCode: seen.referenceCode, version: seen.version, acting };
  const texts = { publicTitle: "Tiêu đề", publicContent: "Nội dung", publicReply: "Trả lời" };
  if (action === "publish") return publishFeedback(db, { ...which, texts }, now);
  if (action === "unpublish") return unpublishFeedback(db, { ...which, reason: "Nhầm" }, now);
  const drawn = eventFor(action, stateOf(seen), chance.pick, now);
  const staff = CROWD_OF.flatMap((one) => (one.submitter ? [] : [one.staffId]));
  const event =
    drawn.type === "merged"
      ? { ...drawn, lead: chance.other }
      : drawn.type === "repeat_linked"
        ? { ...drawn, firstItem: chance.other, note: "Cùng nét chữ" }
        : drawn.type === "handed"
          ? { ...drawn, to: staff[chance.pick % staff.length] ?? null }
          : drawn;
  return advanceFeedback(db, { ...which, action, event } as AdvanceCommand, now);
}

/** One item, as it is stored in all its tables. */
async function isSound(code: string): Promise<void> {
  const item = await load(code);
  const state = stateOf(item);
  const [standings, episodes, copy] = await Promise.all([
    db.standing.findMany({ where: { feedbackId: item.id }, orderBy: { seq: "asc" } }),
    db.episode.findMany({ where: { feedbackId: item.id }, orderBy: { seq: "asc" } }),
    db.publishedFeedback.findUnique({ where: { feedbackId: item.id } }),
  ]);
  // Every step once, in a row without gaps, each from where the one before led.
  expect(item.events.map(({ seq }) => seq)).toEqual(item.events.map((_, i) => i));
  expect(item.version).toBe(item.events.length);
  const [first, ...rest] = item.events;
  expect(first?.fromStatus ?? "SUBMITTED").toBe("SUBMITTED");
  for (const [i, event] of rest.entries()) expect(event.fromStatus).toBe(item.events[i]?.toStatus);
  const { status, holder, field, countedKind, outcome } = state;
  expect(item).toMatchObject({ status, holder, field, countedKind, outcome });
  // Held by one unit at any time, and by the same one everywhere.
  expect(standings.filter(({ toOn }) => toOn === null)).toMatchObject([{ unit: holder }]);
  for (const [i, row] of standings.slice(1).entries()) expect(row.fromOn).toEqual(standings[i]?.toOn);
  expect(episodes.filter(({ endedOn }) => endedOn === null)).toHaveLength(isOpen(status) ? 1 : 0);
  // Public only what a head approved before, and a copy stands exactly while the item says so.
  const types = item.events.map(({ type }) => type);
  for (const [i, type] of types.entries())
    if (type === "published") expect(types.slice(0, i)).toContain("resolved");
  for (const event of item.events)
    if (event.type === "resolved" && event.actorRole) expect(event.actorRole).toBe("AGENCY_HEAD");
  expect(copy !== null && copy.withdrawnAt === null).toBe(state.published);
}

/** The form of the province and of each unit adds up, and every episode stands in it once. */
async function isInBalance(): Promise<void> {
  const [units, fields] = [await loadUnits(db), await loadFields(db)];
  const period = { from: localDate("2026-01-01"), to: localDate("2026-12-31") };
  const form = (target: string, scope: "own" | "consolidated") =>
    countFormInDatabase(db, { units, fields, period, target, scope });
  const whole = await form(PROVINCE, "consolidated");
  let [received, excluded] = [0, 0];
  for (const unit of [PROVINCE, ...UNITS]) {
    const own = await form(unit, "own");
    expect(own.checks.filter(({ ok }) => !ok)).toEqual([]);
    received += own.total.received_total;
    excluded += own.excluded.reduce((sum, { count }) => sum + count, 0);
  }
  expect(whole.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(whole.total.received_total).toBe(received);
  expect(received + excluded).toBe(await db.episode.count());
}
