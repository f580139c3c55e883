import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate, localDateOf } from "~/shared/local-date";
import { ROLES } from "../access/permissions";
import { officialsFrom } from "./action-forms/officials";
import { ACTIONS, type Action } from "./actions";
import { EVENT_OF } from "./advance-feedback.server";
import { availableActions, decide } from "./decide";
import type { EventData } from "./events";
import { applyEvent } from "./history";
import { factsOf } from "./item.server";
import type { ActingParty, Intent } from "./item-facts";
import { begin, type ItemState } from "./item-state";
import { bearsName, NOBODY_NAMED, withNamed } from "./officials";

const UNIT = "so-xd";
const ARRIVED = new Date("2026-01-05T02:00:00Z");
const PEOPLE = [1, 2, 3, 4];
const fresh = () =>
  begin({
    ...{ receivedAt: ARRIVED, receivingUnit: UNIT, field: "dat-dai", kind: "ACT", countedKind: "ACT" },
    ...{ registered: true, dueOn: localDate("2026-03-30") },
  });

/** Everybody has every role: only the guard itself can keep somebody out. */
const as = (staffId: number): ActingParty => ({
  submitter: false,
  staffId,
  roles: ROLES.map((role) => ({ role, unit: UNIT })),
});

const DATA: Partial<Record<Action, object>> = {
  assess: { assessmentClass: "B", field: "dat-dai", kind: "ACT", countedKind: "ACT", contentTypes: [1] },
  proposeRejection: { reason: "R5", note: "n" },
  reject: { reason: "R5" },
  assign: { unit: "so-tp" },
  reclassify: { field: "y-te", kind: "ACT" },
  extend: { dueOn: localDate("2026-04-02"), reason: "E1" },
  reopen: { reason: "r", dueOn: localDate("2026-04-02") },
  resolve: { outcome: "O6", reply: "r" },
  draftReply: { outcome: "O6", reply: "r" },
};

test("whoever is named takes no step, whatever anybody tries in whatever order", () => {
  const tries = fc.array(
    fc.record({
      who: fc.constantFrom(...PEOPLE),
      action: fc.constantFrom(...ACTIONS),
      named: fc.subarray(PEOPLE, { maxLength: 3 }),
      pick: fc.nat(50),
    }),
    { minLength: 10, maxLength: 40 },
  );
  let kept = 0;
  fc.assert(
    fc.property(tries, (list) => {
      let state: ItemState = fresh();
      for (const [i, { who, action: blind, named, pick }] of list.entries()) {
        const at = new Date(ARRIVED.getTime() + i * 3_600_000);
        const today = localDateOf(at);
        const facts = factsOf(state, false);
        const open = availableActions(facts, as(who), today);
        const barred = state.officials.staff.some(({ id }) => id === who);
        if (barred) expect(open).toEqual([]);
        const action =
          open.includes("nameOfficials") && pick % 5 === 0 ? "nameOfficials" : (open[pick % 7] ?? blind);
        const staff = named.map((id) => ({ id, name: `n${id}` }));
        const data = action === "nameOfficials" ? { staff, names: [] } : (DATA[action] ?? { note: "n" });
        const event = { type: EVENT_OF[action], ...data } as EventData;
        const decision = decide(facts, action, as(who), event as Intent, today);
        if (barred) {
          expect(decision.ok).toBe(false);
          kept += 1;
        }
        if (!decision.ok) continue;
        const after = applyEvent(state, { ...event, at });
        if (after.ok) state = after.value;
      }
    }),
    { numRuns: 200, seed: 20 },
  );
  expect(kept).toBeGreaterThan(100);
});

test("a name that is written like an account's is that account", () => {
  const about = {
    accounts: [
      { value: "1", label: "Trần Văn Tuấn – Sở Xây dựng" },
      { value: "2", label: "Lê Thị Hoa – Sở Xây dựng" },
    ],
    officials: NOBODY_NAMED,
  } as unknown as Parameters<typeof officialsFrom>[0];
  expect(
    officialsFrom(about, { officials: ["2"], officialNames: "tran van tuan\nÔng Bảy\nÔng Bảy\n" }),
  ).toEqual({
    staff: [
      { id: 1, name: "Trần Văn Tuấn" },
      { id: 2, name: "Lê Thị Hoa" },
    ],
    names: ["Ông Bảy"],
  });
});

test("what only the head may do a leader does as soon as officials are named", () => {
  const leader: ActingParty = { submitter: false, staffId: 9, roles: [{ role: "LEADER", unit: "tinh" }] };
  const drafted = { ...fresh(), status: "REPLY_DRAFTED" as const };
  const today = localDate("2026-01-06");
  expect(decide(factsOf(drafted, false), "resolve", leader, {}, today).ok).toBe(false);
  const named = { ...drafted, officials: { staff: [{ id: 1, name: "Tuấn" }], names: [] } };
  expect(decide(factsOf(named, false), "resolve", leader, {}, today)).toMatchObject({
    ok: true,
    value: { as: "LEADER" },
  });
});

test("a typed name guards whoever bears it, however it is written, until somebody says it is another", () => {
  const account = "Nguyễn Thu Hoa";
  const theirs = [
    "Nguyễn Thu Hoa",
    "bà NGUYEN THU HOA",
    "Ông/Bà Nguyễn  Thu Hoa, chuyên viên",
    "Đ/c Nguyễn Thu Hoa",
  ];
  for (const typed of [...theirs, "Trưởng phòng Nguyễn Thu Hoa"])
    expect(bearsName(typed, account), typed).toBe(true);
  for (const typed of ["Nguyễn Thu Hoài", "Bà Hoa", "Nguyễn Thu", ""])
    expect(bearsName(typed, account), typed).toBe(false);
  expect(bearsName("Ông Lê Bảy, lái xe", "Lê Bảy")).toBe(true);

  const typed = { staff: [], names: ["Bà Nguyễn Thu Hoa"] };
  expect(withNamed(typed, [{ id: 7, name: account }]).staff).toEqual([
    { id: 7, name: account, byName: true },
  ]);
  expect(withNamed({ ...typed, others: [7] }, [{ id: 7, name: account }]).staff).toEqual([]);
});

test("an account that was matched and is unticked stays off while the name stays on record", () => {
  const about = {
    accounts: [{ value: "7", label: "Nguyễn Thu Hoa – Sở Nông nghiệp" }],
    officials: { staff: [{ id: 7, name: "Nguyễn Thu Hoa", byName: true }], names: ["Bà Nguyễn Thu Hoa"] },
  } as unknown as Parameters<typeof officialsFrom>[0];
  expect(officialsFrom(about, { officials: [], officialNames: "Bà Nguyễn Thu Hoa" })).toEqual({
    staff: [],
    names: ["Bà Nguyễn Thu Hoa"],
    others: [7],
  });
});
