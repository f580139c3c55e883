import { describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import type { EventData } from "./events";
import { applyEvent, replay } from "./history";
import { ARRIVAL, ARRIVED, having, on } from "./history.test-kit";
import { begin, type ItemState } from "./item-state";

it("refuses what cannot follow", () => {
  const at = on(1);
  const open = begin(ARRIVAL);
  const refusal = (state: ItemState, event: EventData, when = at) => {
    const outcome = applyEvent(state, { ...event, at: when });
    return outcome.ok ? null : outcome.reason;
  };
  expect(refusal(open, { type: "registered" }, new Date(ARRIVED.getTime() - 1))).toBe(
    "BEFORE_PREVIOUS_EVENT",
  );
  expect(refusal(open, { type: "returned", reason: "r" })).toBe("NOTHING_TO_RETURN");
  expect(refusal(open, { type: "information_received", text: "t" })).toBe("NO_REQUEST_TO_ANSWER");
  expect(refusal(open, { type: "reopened", reason: "r", dueOn: ARRIVAL.dueOn })).toBe("NOT_RESOLVED");
  expect(refusal(open, { type: "unpublished", reason: "r" })).toBe("NOT_PUBLISHED");
  const closed = replay(ARRIVAL, [{ type: "withdrawn", at }]);
  if (!closed.ok) throw new Error(closed.reason);
  expect(refusal(closed.value, { type: "started" })).toBe("ITEM_NOT_OPEN");
  expect(refusal(closed.value, { type: "reclassified", field: "y-te" })).toBe("ITEM_CLOSED");
});

describe("a public copy", () => {
  const texts = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const answered: EventData = { type: "resolved", outcome: "O6", reply: "r" };
  const reopened: EventData = { type: "reopened", reason: "r", dueOn: localDate("2026-12-31") };
  const posted: EventData[] = [answered, { type: "published", ...texts }];
  const taken: EventData = { type: "unpublished", reason: "r" };

  it.each<[string, EventData[], string]>([
    ["that is at work again", [reopened], "IN_PROGRESS"],
    [
      "that waits for the sender",
      [reopened, { type: "information_requested", text: "t" }],
      "AWAITING_SUBMITTER",
    ],
    ["with a new draft", [reopened, { type: "reply_drafted", outcome: "O6", reply: "r" }], "REPLY_DRAFTED"],
    ["withdrawn since", [reopened, { type: "withdrawn" }], "WITHDRAWN"],
    ["turned away since", [reopened, { type: "rejected", reason: "R5" }], "REJECTED"],
    ["handed out of the province since", [reopened, { type: "transferred_out", to: "x" }], "TRANSFERRED_OUT"],
  ])("of an item %s is corrected and taken down where it is", (_what, since, status) => {
    const corrected = having(...posted, ...since, { type: "publication_corrected", reason: "r", ...texts });
    expect(corrected).toMatchObject({ status, published: true });
    const down = having(...posted, ...since, taken);
    expect(down).toMatchObject({ status, published: false, copyOutdated: false });
    expect(down.episodes).toEqual(having(...posted, ...since).episodes);
    expect(down.firstPublication).toEqual(having(...posted).firstPublication);
    const again = applyEvent(down, { ...taken, at: on(2) });
    expect(again).toEqual({ ok: false, reason: "NOT_PUBLISHED" });
  });

  it("of what may be a denunciation is public no longer, whatever is decided then", () => {
    const proposed: EventData = { type: "rejection_proposed", reason: "R7", note: "n" };
    expect(having(...posted, reopened, proposed).published).toBe(false);
    const declined: EventData = { type: "rejection_declined", note: "n" };
    expect(having(...posted, reopened, proposed, declined, answered).status).toBe("RESOLVED");
    expect(having(...posted, reopened, { type: "rejected", reason: "R7" }).published).toBe(false);
  });

  it("that was taken down meanwhile does not come back with the new answer", () => {
    expect(having(...posted, reopened, taken, answered)).toMatchObject({
      status: "RESOLVED",
      published: false,
    });
    expect(having(...posted, reopened, answered)).toMatchObject({ status: "PUBLISHED", copyOutdated: true });
    expect(having(...posted, reopened, taken, answered, { type: "published", ...texts }).status).toBe(
      "PUBLISHED",
    );
  });
});
