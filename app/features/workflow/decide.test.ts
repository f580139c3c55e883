import { describe, expect, it } from "vitest";
import { addDays, localDate } from "~/shared/local-date";
import { ROLES, type Role } from "../access/permissions";
import { ACTIONS, type Action } from "./actions";
import { availableActions, decide, type Refusal } from "./decide";
import { item, ME, OTHER, OWN, staff, TODAY } from "./decide.test-kit";
import type { ItemFacts } from "./item-facts";
import { OPEN_STATUSES, STATUSES, type Status } from "./states";
import type { Guard } from "./transition";
import { AFTER_THE_ANSWER } from "./transition-table/after-the-answer";
import { AT_RECEPTION } from "./transition-table/at-reception";
import { HANDLING } from "./transition-table/handling";
import { MEANWHILE } from "./transition-table/meanwhile";
import { ROUTING } from "./transition-table/routing";
import { TRANSITIONS } from "./transitions";

const USED_UP = {
  latest: addDays(TODAY, 25),
  ...{ times: 1, timesLeft: 0, amount: 20, dayKind: "CALENDAR" as const, citation: "", confirmed: false },
};
const NAMED_ABOVE = { staff: [{ id: 9, name: "Tuấn" }], names: [], by: { "#9": "PROVINCE" } };
/** What contents an item needs for an action's guards to be content. */
const fitting = (action: Action, status: Status): ItemFacts =>
  item(status, {
    rejectionProposed: TRANSITIONS[action].guards.includes("REJECTION_PROPOSED"),
    ...(TRANSITIONS[action].guards.includes("IS_PUBLISHED") && { published: true }),
    ...(TRANSITIONS[action].guards.includes("CONTESTED") && { contest: "WAITS" as const }),
    ...(TRANSITIONS[action].guards.includes("IS_MERGED") && { merged: true }),
    ...(TRANSITIONS[action].guards.includes("LEADER_IS_ASKED") && { disputed: true }),
    ...(TRANSITIONS[action].guards.includes("RETURNED_BEFORE") && { returns: 1 }),
    ...(TRANSITIONS[action].guards.includes("REOPENING_ASKED") && { reopeningAsked: true }),
    ...(TRANSITIONS[action].guards.includes("OUTSIDE_ANSWER_AWAITED") && { outsideAwaited: true }),
    ...(TRANSITIONS[action].guards.includes("IS_REPEAT") && { repetition: 1 }),
  });
const PROVINCE_WIDE: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];

describe.each(ACTIONS)("%s", (action) => {
  const { from, by, to } = TRANSITIONS[action];

  it.each(STATUSES)("in %s is taken by the roles of the table and by no one else", (status) => {
    const facts = fitting(action, status);
    for (const role of ROLES) {
      for (const unit of [OWN, OTHER]) {
        const decision = decide(facts, action, staff(role, unit), {}, TODAY);
        const reaches = unit === OWN || PROVINCE_WIDE.includes(role);
        if (by.includes(role) && !from.includes(status))
          expect(decision).toEqual({ ok: false, reason: "NOT_POSSIBLE_NOW" });
        else if (!by.includes(role) || !reaches)
          expect(decision).toEqual({ ok: false, reason: "NOT_YOUR_ROLE" });
        else expect(decision).toMatchObject({ ok: true, value: { as: role } });
      }
    }
    const submitter = decide(facts, action, { submitter: true }, {}, TODAY);
    expect(submitter.ok).toBe(from.includes(status) && by.includes("SUBMITTER"));
  });

  it("leads where the table says", () => {
    for (const status of from) {
      const role = by.find((party): party is Role => party !== "SUBMITTER");
      if (!role) continue;
      const decision = decide(fitting(action, status), action, staff(role), {}, TODAY);
      const places = {
        ...{ SAME: status, BEFORE: "IN_PROGRESS", BEFORE_REJECTION: "ASSESSED" },
        WITHOUT_COPY: status === "PUBLISHED" ? "RESOLVED" : status,
      } as const;
      const expected = to in places ? places[to as keyof typeof places] : to;
      expect(decision).toMatchObject({ ok: true, value: { to: expected } });
    }
  });
});

describe("every guard refuses what it is for, and says so", () => {
  type Story = [Guard, Refusal, Action, Partial<ItemFacts>, Parameters<typeof decide>[3]?];
  const stories: Story[] = [
    ["CLASS_ACCEPTED", "CLASS_A_IS_REJECTED", "assess", {}, { assessmentClass: "A" }],
    ["KIND_FITS_CONTENT", "KIND_DOES_NOT_FIT", "assess", {}, { contentTypes: [1], kind: "REGULATION" }],
    ["KIND_FITS_CONTENT", "KIND_DOES_NOT_FIT", "assess", {}, { contentTypes: [2, 3], kind: "ACT" }],
    ["REJECTION_PROPOSED", "NO_REJECTION_TO_DECIDE", "reject", {}],
    ["REJECTION_PROPOSED", "NO_REJECTION_TO_DECIDE", "declineRejection", {}],
    ["NO_REJECTION_PROPOSED", "REJECTION_WAITS", "assign", { rejectionProposed: true }],
    ["NO_REJECTION_PROPOSED", "REJECTION_WAITS", "draftReply", { rejectionProposed: true }],
    ["WAS_ASSIGNED", "NEVER_ASSIGNED", "return", { wasAssigned: false }],
    ["FIRST_RETURN_OR_LEADER", "SECOND_RETURN_NEEDS_LEADER", "return", { returns: 1 }],
    ["BEFORE_DUE_DATE", "TOO_LATE_TO_EXTEND", "extend", { dueOn: addDays(TODAY, -1) }],
    ["LATER_DUE_DATE", "NEW_DUE_DATE_NOT_LATER", "extend", {}, { dueOn: addDays(TODAY, 5) }],
    ["MAY_BE_EXTENDED", "NO_GROUND_TO_EXTEND", "extend", { extension: null }],
    ["MAY_BE_EXTENDED", "EXTENDED_ENOUGH", "extend", { extension: USED_UP }],
    ["NOT_TOO_FAR", "EXTENDED_TOO_FAR", "extend", {}, { dueOn: addDays(TODAY, 26) }],
    ["NOT_TOO_FAR", "EXTENDED_TOO_FAR", "extend", {}, { dueOn: localDate("9999-01-01") }],
    ["WAS_EXTENDED", "NO_EXTENSION_TO_CORRECT", "correctExtension", { extendedFrom: null }],
    ["CORRECTS_EXTENSION", "SAME_DUE_DATE", "correctExtension", {}, { dueOn: addDays(TODAY, 5) }],
    ["CORRECTS_EXTENSION", "EARLIER_THAN_THE_LIMIT", "correctExtension", {}, { dueOn: TODAY }],
    ["CORRECTS_EXTENSION", "EXTENDED_TOO_FAR", "correctExtension", {}, { dueOn: addDays(TODAY, 26) }],
    [
      "CORRECTS_EXTENSION",
      "TOO_LATE_TO_EXTEND",
      "correctExtension",
      { dueOn: addDays(TODAY, -1), extendedFrom: addDays(TODAY, -9) },
      { dueOn: addDays(TODAY, 3) },
    ],
    ["OTHER_HOLDER", "ALREADY_THERE", "assign", { status: "IN_PROGRESS" }, { unit: OWN }],
    ["MAY_PASS_ON", "RETURN_TO_PASS_ON", "assign", {}, { unit: OTHER }],
    ["MAY_PASS_ON", "RETURN_TO_PASS_ON", "assign", { below: [] }],
    ["MAY_PASS_ON", "LEADER_HAS_DECIDED", "assign", { leaderDecided: true }, { unit: OTHER }],
    ["NOT_CONFIDENTIAL", "CONFIDENTIAL", "publish", { confidential: true }],
    ["NOT_CONFIDENTIAL", "CONFIDENTIAL", "correctPublication", { confidential: true, published: true }],
    ["NOT_PUBLISHED", "ALREADY_PUBLISHED", "publish", { published: true }],
    ["IS_PUBLISHED", "NOT_PUBLISHED", "unpublish", { published: false }],
    ["FIRST_RETURN_OR_LEADER", "SECOND_RETURN_NEEDS_LEADER", "return", { leaderDecided: true }],
    ["NO_DISPUTE", "LEADER_DECIDES", "assign", { disputed: true }],
    ["NO_DISPUTE", "LEADER_DECIDES", "dispute", { disputed: true, returns: 1 }],
    ["LEADER_IS_ASKED", "NOTHING_TO_DECIDE", "decideUnit", {}],
    ["RETURNED_BEFORE", "RETURN_INSTEAD", "dispute", {}],
    ["RETURNED_BEFORE", "LEADER_HAS_DECIDED", "dispute", { returns: 1, leaderDecided: true }],
    ["HIGH_ENOUGH_FOR_REPEAT", "REPEAT_GOES_UP", "assign", { repetition: 1 }],
    ["HIGH_ENOUGH_FOR_REPEAT", "LEADER_DECIDES", "assign", { repetition: 2, escalated: true }],
    ["REPEAT_HANDED_OUT", "LEADER_DECIDES", "draftReply", { repetition: 2, escalated: true }],
    ["REPEAT_HANDED_OUT", "REPEAT_WAITS_ABOVE", "draftReply", { repetition: 1, repeatWaits: true }],
    ["FIRST_REQUEST", "REOPENING_ASKED_BEFORE", "askReopening", { reopeningRequests: 1 }],
    ["FIRST_REQUEST", "REOPENING_ASKED_BEFORE", "askReopening", { reopenings: 1 }],
    ["REOPENING_ASKED", "NO_REOPENING_ASKED", "declineReopening", {}],
    ["OUTSIDE_ANSWER_AWAITED", "NO_OUTSIDE_ANSWER", "recordOutsideAnswer", {}],
    ["NO_REPEAT", "REPEAT_ALREADY", "linkRepeat", { repetition: 1 }],
    ["IS_REPEAT", "NO_REPEAT_TO_UNDO", "unlinkRepeat", {}],
    ["FIRST_REOPENING_OR_LEADER", "SECOND_REOPENING_NEEDS_LEADER", "reopen", { reopenings: 1 }],
    ["NOT_CONTESTED_BEFORE", "CONTESTED_ONCE", "contestRejection", { contest: "DECIDED" }],
    ["CONTESTED", "NOTHING_CONTESTED", "liftRejection", {}],
    ["NOT_THE_APPROVER", "APPROVED_IT_YOURSELF", "confirmRejection", { contest: "WAITS", rejectedBy: ME }],
    ["NOT_THE_APPROVER", "APPROVED_IT_YOURSELF", "liftRejection", { contest: "WAITS", proposedBy: ME }],
    ["DENUNCIATION_WHERE_HANDLED", "ONLY_DENUNCIATION_NOW", "proposeRejection", {}, { reason: "R5" }],
    ["NAMES_STAY", "NAMED_BY_ABOVE", "nameOfficials", { officials: NAMED_ABOVE }, { staff: [], names: [] }],
    [
      "NAMES_STAY",
      "NAME_OFF_NEEDS_REASON",
      "nameOfficials",
      { officials: { ...NAMED_ABOVE, by: { "#9": OWN } } },
      { staff: [], names: [] },
    ],
    ["NOT_TO_THE_NAMED", "NAMED_CANNOT_HANDLE", "hand", { named: [8] }, { to: 8 }],
    ["NOT_MERGED", "ANSWERED_WITH_LEAD", "resolve", { merged: true }],
    ["IS_MERGED", "NOT_MERGED", "unmerge", {}],
  ];

  it.each(stories)("%s → %s (%s)", (_guard, reason, action, facts, intent = {}) => {
    const { from, by } = TRANSITIONS[action];
    const role = by.find((party): party is Role => party !== "SUBMITTER" && party !== "LEADER");
    const last = from.at(-1) as Status;
    const decision = decide(item(last, facts), action, staff(role ?? "LEADER"), intent, TODAY);
    expect(decision).toEqual({ ok: false, reason });
  });

  it("has a story for every guard of the table", () => {
    const used = new Set(ACTIONS.flatMap((action) => TRANSITIONS[action].guards));
    expect(new Set(stories.map(([guard]) => guard))).toEqual(used);
  });
});

it("the parts of the table name every action once", () => {
  const parts = [AT_RECEPTION, ROUTING, HANDLING, AFTER_THE_ANSWER, MEANWHILE].flatMap((part) =>
    Object.keys(part),
  );
  expect(parts.sort()).toEqual([...ACTIONS].sort());
});

describe("what pages offer", () => {
  it("offers exactly what can be done, whatever still has to be entered", () => {
    for (const status of STATUSES)
      for (const role of ROLES) {
        const offered = availableActions(item(status), staff(role), TODAY);
        for (const action of ACTIONS)
          expect(offered.includes(action)).toBe(decide(item(status), action, staff(role), {}, TODAY).ok);
      }
  });

  it("offers nothing to auditors and report officers, and to administrators only handing over", () => {
    for (const status of OPEN_STATUSES)
      expect(availableActions(item(status), staff("ADMINISTRATOR"), TODAY)).toEqual(["hand"]);
    for (const role of ["AUDITOR", "REPORT_OFFICER"] as const)
      for (const status of STATUSES) expect(availableActions(item(status), staff(role), TODAY)).toEqual([]);
  });

  it("has somebody for the next step of every open state", () => {
    for (const status of OPEN_STATUSES)
      expect(ROLES.some((role) => availableActions(item(status), staff(role), TODAY).length > 0)).toBe(true);
  });
});
