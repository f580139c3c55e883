import fc from "fast-check";
import { expect, it } from "vitest";
import { localDateOf } from "~/shared/local-date";
import { KNOW_DENUNCIATIONS, type Role } from "../access/permissions";
import { ACTIONS, type Action } from "./actions";
import { confidentialAfter } from "./confidential";
import { availableActions, decide } from "./decide";
import type { ItemEvent } from "./events";
import { applyEvent } from "./history";
import { ARRIVAL, eventFor, on, UNITS } from "./history.test-kit";
import { factsOf } from "./item.server";
import type { Intent, ItemFacts } from "./item-facts";
import { begin, type ItemState } from "./item-state";
import { isOpen } from "./states";

/** One of each in every unit, and of the province one focal officer and one leader: nobody to spare. */
const PEOPLE = [
  { id: 0, role: "LEADER" as Role, unit: "vp-ubnd" },
  { id: 1, role: "PROVINCIAL_FOCAL" as Role, unit: "vp-ubnd" },
  ...UNITS.flatMap((unit, i) =>
    (["AGENCY_HEAD", "FOCAL_OFFICER", "HANDLER", "COUNTER"] as const).map((role, j) => ({
      ...{ id: 2 + 4 * i + j, role: role as Role, unit },
    })),
  ),
];
type Someone = (typeof PEOPLE)[number];
type Walk = { state: ItemState; confidential: boolean; rejectedBy: number | null; proposedBy: number | null };

const party = ({ id, role, unit }: Someone) => ({
  submitter: false as const,
  roles: [{ role, unit }],
  staffId: id,
});
const knows = (walk: Walk, { role }: Someone) => !walk.confidential || KNOW_DENUNCIATIONS.includes(role);

/** As eyesLeft counts it. */
function factsFor({ state, confidential, rejectedBy, proposedBy }: Walk): ItemFacts {
  const named = state.officials.staff.map(({ id }) => id);
  const left = PEOPLE.filter(({ id }) => !named.includes(id));
  const others = left.filter(
    ({ id, role, unit }) =>
      id !== rejectedBy &&
      id !== proposedBy &&
      (role === "LEADER" ||
        (confidential ? role === "PROVINCIAL_FOCAL" : role === "AGENCY_HEAD" && unit === state.holder)),
  );
  const leaderless = confidential && !left.some(({ role }) => role === "LEADER");
  return factsOf(state, confidential, { rejectedBy, proposedBy, leaderless, alone: others.length === 0 });
}

/** Steps that leave an item where it waits. */
const MOVES_NOTHING: readonly Action[] = [
  ...(["nameOfficials", "linkRepeat", "unlinkRepeat", "askOpinion", "giveOpinion", "reclassify"] as const),
  ...(["hand", "noteProgress", "extend", "correctExtension", "correct", "renewSecret", "withdraw"] as const),
  ...(["requestInformation", "correctPublication", "unpublish", "listPoints"] as const),
];

const openTo = (walk: Walk, one: Someone, now: Date): Action[] =>
  knows(walk, one) ? availableActions(factsFor(walk), party(one), localDateOf(now)) : [];

/** Whether somebody can take it further; a contested rejection, whether somebody can lift it. */
const canMove = (walk: Walk, now: Date): boolean =>
  PEOPLE.some((one) =>
    openTo(walk, one, now).some((action) =>
      walk.state.contest === "WAITS" ? action === "liftRejection" : !MOVES_NOTHING.includes(action),
    ),
  );

const tries = fc.array(
  fc.record({
    usual: fc.boolean(),
    action: fc.constantFrom(...ACTIONS),
    pick: fc.nat(1000),
    who: fc.nat(PEOPLE.length - 1),
  }),
  { minLength: 50, maxLength: 70 },
);

it("there is always somebody who can move an item on, with nobody to spare and whoever is named", () => {
  const seen = { contested: 0, denounced: 0 };
  const now = on(1);
  fc.assert(
    fc.property(tries, (all) => {
      let walk: Walk = { state: begin(ARRIVAL), confidential: false, rejectedBy: null, proposedBy: null };
      for (const { usual, pick, who, ...tried } of all) {
        const actor = PEOPLE[who] as Someone;
        const open = usual ? openTo(walk, actor, now).filter((action) => action !== "withdraw") : [];
        // The sender contests what is rejected, as often as not.
        const rejected = usual && walk.state.status === "REJECTED" && walk.state.contest === null;
        const action = rejected ? "contestRejection" : (open[pick % (open.length || 1)] ?? tried.action);
        const event = eventFor(action, walk.state, pick, now);
        const may =
          knows(walk, actor) &&
          decide(factsFor(walk), action, party(actor), event as Intent, localDateOf(now)).ok;
        const after = may || rejected ? applyEvent(walk.state, { ...event, at: now } as ItemEvent) : null;
        if (!after?.ok) continue;
        walk = {
          state: after.value,
          confidential: confidentialAfter(walk.confidential, event, walk.state),
          rejectedBy: event.type === "rejected" ? actor.id : walk.rejectedBy,
          proposedBy: event.type === "rejection_proposed" ? actor.id : walk.proposedBy,
        };
        const contested = walk.state.contest === "WAITS";
        if (contested) seen[walk.confidential ? "denounced" : "contested"] += 1;
        const { status, officials } = walk.state;
        if (isOpen(status) || contested)
          expect(canMove(walk, now), `${action} → ${status}, ${JSON.stringify(officials.staff)}`).toBe(true);
      }
    }),
    { numRuns: 90, seed: 20080214 },
  );
  expect(Math.min(seen.contested, seen.denounced)).toBeGreaterThan(0);
});
