import fc from "fast-check";
import { expect, it } from "vitest";
import { localDateOf } from "~/shared/local-date";
import { decide } from "./decide";
import type { EventData, ItemEvent } from "./events";
import { applyEvent } from "./history";
import { ARRIVAL, eventFor, on, UNITS } from "./history.test-kit";
import { factsOf } from "./item.server";
import type { Intent } from "./item-facts";
import { begin } from "./item-state";

const UNIT_STAFF = {
  submitter: false as const,
  roles: UNITS.flatMap((unit) =>
    (["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map((role) => ({ role, unit })),
  ),
};
const STEPS = ["register", "assess", "assign", "return", "dispute", "start", "collect"] as const;

it("units alone hand an item around no further than out, back and out again", () => {
  let furthest = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ action: fc.constantFrom(...STEPS), pick: fc.nat(20) }), { minLength: 60 }),
      (tries) => {
        let state = begin(ARRIVAL);
        let moves = 0;
        for (const { action, pick } of tries) {
          const event: EventData = eventFor(action, state, pick, on(1));
          const intent = event as Intent;
          if (!decide(factsOf(state, false), action, UNIT_STAFF, intent, localDateOf(on(1))).ok) continue;
          const after = applyEvent(state, { ...event, at: on(1) } as ItemEvent);
          if (!after.ok) throw new Error(after.reason);
          if (after.value.holder !== state.holder) moves += 1;
          state = after.value;
        }
        furthest = Math.max(furthest, moves);
        expect(moves).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 150, seed: 20080214 },
  );
  expect(furthest).toBe(3);
});
