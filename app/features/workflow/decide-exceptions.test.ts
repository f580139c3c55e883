import { describe, expect, it } from "vitest";
import { addDays } from "~/shared/local-date";
import type { Role } from "../access/permissions";
import type { Action } from "./actions";
import { availableActions, decide } from "./decide";
import { BELOW, item, ME, OTHER, OWN, staff, TODAY } from "./decide.test-kit";
import { STATUSES } from "./states";

// Who may do what beyond the plain words of the table: decide.test.ts holds the table itself.

describe("the counter that received an item", () => {
  const handedOn = item("AWAITING_SUBMITTER", { holder: OTHER });
  it.each(["renewSecret", "withdraw", "receiveInformation"] as const)(
    "may still %s for its sender",
    (action) => {
      expect(decide(handedOn, action, staff("COUNTER"), {}, TODAY).ok).toBe(true);
      expect(decide(handedOn, action, staff("FOCAL_OFFICER"), {}, TODAY).ok).toBe(false);
      expect(decide({ ...handedOn, receiver: OTHER }, action, staff("COUNTER"), {}, TODAY).ok).toBe(false);
    },
  );
  it("may do nothing else to it", () => {
    expect(decide(handedOn, "correct", staff("COUNTER"), {}, TODAY).ok).toBe(false);
  });
});

const COPY_STEPS: readonly Action[] = ["correctPublication", "unpublish"];

describe("a public copy of an item that is open again, or closed since", () => {
  const standing = STATUSES.filter((status) => status !== "SUBMITTED" && status !== "RESOLVED");
  it.each(standing)("can be corrected and taken down in %s by whom the table names", (status) => {
    const posted = item(status, { published: true, holder: OTHER });
    const offered = (role: Role, unit: string) =>
      availableActions(posted, staff(role, unit), TODAY).filter((action) => COPY_STEPS.includes(action));
    expect(offered("AGENCY_HEAD", OTHER)).toEqual(COPY_STEPS);
    expect(offered("PROVINCIAL_FOCAL", OWN)).toEqual(["correctPublication"]);
    expect(offered("LEADER", OWN)).toEqual(["unpublish"]);
    for (const [role, unit] of [
      ["AGENCY_HEAD", OWN],
      ["FOCAL_OFFICER", OTHER],
      ["HANDLER", OTHER],
      ["COUNTER", OTHER],
    ] as const)
      expect(offered(role, unit)).toEqual([]);
  });
  it("is never what comes next: the work is", () => {
    const again = item("IN_PROGRESS", { published: true });
    expect(availableActions(again, staff("AGENCY_HEAD"), TODAY)[0]).toBe("draftReply");
  });
  it("of a denunciation can only be taken down", () => {
    const hidden = item("AWAITING_SUBMITTER", { published: true, confidential: true });
    expect(decide(hidden, "unpublish", staff("LEADER"), {}, TODAY).ok).toBe(true);
    expect(decide(hidden, "correctPublication", staff("PROVINCIAL_FOCAL"), {}, TODAY)).toMatchObject({
      reason: "CONFIDENTIAL",
    });
  });
});

describe("units that help", () => {
  const helped = item("IN_PROGRESS", { coordinatingUnits: [OTHER] });
  it("give their opinion, and the lead unit does not give it for them", () => {
    expect(decide(helped, "giveOpinion", staff("HANDLER", OTHER), {}, TODAY).ok).toBe(true);
    expect(decide(helped, "giveOpinion", staff("HANDLER"), {}, TODAY).ok).toBe(false);
  });
  it("do nothing else to the item", () => {
    for (const role of ["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD"] as const)
      expect(availableActions(helped, staff(role, OTHER), TODAY)).toEqual(["giveOpinion"]);
  });
});

describe("what a leader may that others may not", () => {
  it("names the unit of a disputed item, also the one that has it", () => {
    const disputed = item("ASSIGNED", { disputed: true, returns: 1 });
    expect(decide(disputed, "decideUnit", staff("LEADER", OTHER), { unit: OWN }, TODAY).ok).toBe(true);
    expect(decide(disputed, "decideUnit", staff("PROVINCIAL_FOCAL"), { unit: OWN }, TODAY).ok).toBe(false);
  });
  it("hands out a repetition, the first time also the provincial focal officer", () => {
    const repeated = item("ASSESSED", { repetition: 1 });
    expect(decide(repeated, "assign", staff("PROVINCIAL_FOCAL"), { unit: OTHER }, TODAY).ok).toBe(true);
    const again = item("ASSESSED", { repetition: 2, escalated: true });
    expect(decide(again, "decideUnit", staff("LEADER", OTHER), { unit: OTHER }, TODAY).ok).toBe(true);
  });
  it.each([
    ["return", { returns: 1 }, "IN_PROGRESS"],
    ["reopen", { reopenings: 1 }, "RESOLVED"],
  ] as const)("%s a second time", (action, facts, status) => {
    expect(decide(item(status, facts), action, staff("LEADER", OTHER), {}, TODAY).ok).toBe(true);
  });
});

describe("a denunciation", () => {
  it.each(["ASSIGNED", "IN_PROGRESS", "COLLECTING"] as const)(
    "can be told in %s by the unit that has it",
    (status) => {
      for (const role of ["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD"] as const) {
        const returned = item(status, { returns: 1, leaderDecided: true });
        expect(decide(returned, "proposeRejection", staff(role), { reason: "R7" }, TODAY).ok).toBe(true);
        expect(decide(returned, "proposeRejection", staff(role), { reason: "R6" }, TODAY).ok).toBe(false);
      }
      expect(decide(item("ASSESSED"), "proposeRejection", staff("HANDLER"), { reason: "R5" }, TODAY).ok).toBe(
        false,
      );
    },
  );

  it("that its sender contests is decided by the provincial focal, too, and by who approved it where nobody else is", () => {
    const hidden = { confidential: true, contest: "WAITS" as const, rejectedBy: ME };
    const focal = staff("PROVINCIAL_FOCAL");
    for (const action of ["confirmRejection", "liftRejection"] as const) {
      expect(decide(item("REJECTED", { ...hidden, rejectedBy: 8 }), action, focal, {}, TODAY).ok).toBe(true);
      expect(decide(item("REJECTED", { contest: "WAITS" }), action, focal, {}, TODAY).ok).toBe(false);
      expect(decide(item("REJECTED", hidden), action, staff("LEADER"), {}, TODAY).ok).toBe(false);
      expect(
        decide(item("REJECTED", { ...hidden, alone: true }), action, staff("LEADER"), {}, TODAY).ok,
      ).toBe(true);
    }
  });

  it("of which every leader is accused is decided by the provincial focal", () => {
    const proposed = { confidential: true, rejectionProposed: true };
    const focal = staff("PROVINCIAL_FOCAL");
    expect(decide(item("REGISTERED", proposed), "reject", focal, {}, TODAY).ok).toBe(false);
    expect(decide(item("REGISTERED", { ...proposed, leaderless: true }), "reject", focal, {}, TODAY).ok).toBe(
      true,
    );
  });
});

describe("the edges of dates and places", () => {
  it("extends on the due date itself", () => {
    const facts = item("IN_PROGRESS", { dueOn: TODAY });
    expect(decide(facts, "extend", staff("AGENCY_HEAD"), { dueOn: addDays(TODAY, 1) }, TODAY).ok).toBe(true);
  });

  it("extends to the last date the rule allows, and takes an extension back on any day", () => {
    const head = staff("AGENCY_HEAD");
    expect(decide(item("IN_PROGRESS"), "extend", head, { dueOn: addDays(TODAY, 25) }, TODAY).ok).toBe(true);
    const late = item("IN_PROGRESS", { dueOn: addDays(TODAY, -1), extendedFrom: addDays(TODAY, -9) });
    const back = { dueOn: addDays(TODAY, -9), takenBack: true };
    expect(decide(late, "correctExtension", head, back, TODAY).ok).toBe(true);
  });

  it("lets a focal officer assign an assessed item to their own unit", () => {
    expect(decide(item("ASSESSED"), "assign", staff("FOCAL_OFFICER"), { unit: OWN }, TODAY).ok).toBe(true);
  });

  it("lets the unit that has it pass it down, also after a leader's decision, and nowhere else", () => {
    for (const leaderDecided of [false, true]) {
      const held = item("IN_PROGRESS", { leaderDecided });
      const focal = staff("FOCAL_OFFICER");
      expect(decide(held, "assign", focal, { unit: BELOW }, TODAY).ok).toBe(true);
      expect(decide(held, "assign", focal, { unit: OTHER }, TODAY).ok).toBe(false);
      expect(availableActions({ ...held, below: [] }, focal, TODAY)).not.toContain("assign");
      expect(decide(held, "assign", staff("PROVINCIAL_FOCAL"), { unit: OTHER }, TODAY).ok).toBe(
        !leaderDecided,
      );
      expect(decide(held, "assign", staff("LEADER"), { unit: OTHER }, TODAY).ok).toBe(true);
    }
  });

  it("lets a unit that has had it from its sender alone hand it to another", () => {
    const own = item("IN_PROGRESS", { onlyHere: true, below: [] });
    expect(decide(own, "assign", staff("FOCAL_OFFICER"), { unit: OTHER }, TODAY).ok).toBe(true);
  });

  it("leaves a posted item posted when its new answer is signed", () => {
    const facts = item("REPLY_DRAFTED", { published: true });
    expect(decide(facts, "resolve", staff("AGENCY_HEAD"), {}, TODAY)).toMatchObject({
      value: { to: "PUBLISHED" },
    });
  });
});
