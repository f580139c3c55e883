import { localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { extended, extensionCorrected, recounted } from "./due-changes";
import { type HistoryRefusal, orderRefusal } from "./event-order";
import type { ItemEvent } from "./events";
import { type Arrival, arrivalCounts, begin, type ItemState, openEpisode } from "./item-state";
import { answeredLeg, asked, handedOut, objected, stillHelping } from "./legs";
import { officialsOf } from "./officials";
import { close, liftRejection, merge, stand, workGoesOn } from "./state-changes";
import type { Status } from "./states";
import { BEING_HANDLED } from "./transition";

/**
 * The state after one more event. It checks order only, as formats/register.md asks of an import: roles, deadlines and
 * limits on repetition are the transition table's business.
 */
export function applyEvent(state: ItemState, event: ItemEvent): Outcome<ItemState, HistoryRefusal> {
  if (event.at.getTime() < state.lastAt.getTime()) return refused("BEFORE_PREVIOUS_EVENT");
  const refusal = orderRefusal(state, event);
  if (refusal) return refused(refusal);
  const on = localDateOf(event.at);
  const next: ItemState = { ...state, lastAt: event.at };

  switch (event.type) {
    case "registered":
      return done({ ...next, status: state.status === "SUBMITTED" ? "REGISTERED" : state.status });
    case "assessed":
      return done(
        stand(
          {
            ...next,
            status: "ASSESSED",
            statusBeforeRequest: null,
            handedBack: false,
            assessmentClass: event.assessmentClass,
            officials: event.officials ?? state.officials,
            ...(event.dueOn && recounted(next, event.dueOn, event.provisional ?? false)),
          },
          on,
          { field: event.field, kind: event.kind, countedKind: event.countedKind },
        ),
      );
    case "assigned":
      return done(
        stand(
          {
            ...next,
            status: "ASSIGNED",
            statusBeforeRequest: null,
            rejectionProposed: null,
            handedBack: false,
            earlierHolders: [...state.earlierHolders, state.holder],
            ...handedOut(next, event, on),
          },
          on,
          { holder: event.unit },
        ),
      );
    case "returned":
      return done(
        stand(
          {
            ...next,
            status: "ASSESSED",
            statusBeforeRequest: null,
            handedBack: true,
            earlierHolders: state.earlierHolders.slice(0, -1),
            ...stillHelping(state, state.earlierHolders.at(-1)),
            ...objected(next, event, on),
            disputed: false,
            // After a leader named the unit, only a leader takes it back from there.
            leaderDecided: false,
            returns: state.returns + 1,
          },
          on,
          { holder: state.earlierHolders.at(-1) ?? state.holder },
        ),
      );
    case "reclassified": {
      const kind = event.kind ?? state.kind;
      const countedKind = kind === "BOTH" ? (event.countedKind ?? state.countedKind) : kind;
      return done(stand(next, on, { field: event.field ?? state.field, kind, countedKind }));
    }
    case "information_requested":
      return done({
        ...next,
        status: "AWAITING_SUBMITTER",
        statusBeforeRequest: state.status === "AWAITING_SUBMITTER" ? state.statusBeforeRequest : state.status,
        unansweredRequests: state.unansweredRequests + 1,
      });
    case "information_received":
      return done({ ...workGoesOn(next), unansweredRequests: state.unansweredRequests - 1 });
    case "resumed":
      return done({ ...workGoesOn(next), unansweredRequests: 0 });
    case "extended":
      // Granted after the due date it changes nothing: a late item never becomes timely (counting.md §8).
      return done(on > state.dueOn ? next : extended(next, event));
    case "extension_corrected":
      return done(extensionCorrected(next, event, event.takenBack));
    case "due_recounted":
      return done({ ...next, ...recounted(next, event.dueOn, event.provisional, event.extended) });
    case "rejection_proposed":
      return done({
        ...next,
        rejectionProposed: { reason: event.reason, note: event.note },
        // What may be a denunciation is public no longer, from an earlier answer either (workflow.md §5, R7).
        ...(event.reason === "R7" && { published: false, copyOutdated: false }),
      });
    case "rejection_declined":
      return done({ ...next, rejectionProposed: null });
    case "rejected":
      return done({
        ...close(next, on, "REJECTED", { rejectionReason: event.reason }),
        // An old register may say so without a proposal before it.
        ...(event.reason === "R7" && { published: false, copyOutdated: false }),
        beforeRejection: { status: state.status, statusBeforeRequest: state.statusBeforeRequest },
      });
    case "rejection_contested":
      return done({ ...next, contest: "WAITS" });
    case "rejection_confirmed":
      return done({ ...next, contest: "DECIDED" });
    case "rejection_lifted":
      return done(liftRejection(next));
    case "officials_named":
      return done({ ...next, officials: officialsOf(event) });
    case "merged":
      return done(merge(next, on, event));
    case "unmerged":
      return done({ ...next, mergedInto: null });
    case "transferred_out":
      return done({
        ...close(next, on, "TRANSFERRED_OUT", {}),
        outsideAnswer:
          event.answerTo === "UNIT" ? { from: event.to, answerBy: event.answerBy ?? null } : null,
      });
    case "outside_answered":
      return done({ ...next, outsideAnswer: null });
    case "withdrawn":
      return done(close({ ...next, outcome: "O9" }, on, "WITHDRAWN", { outcome: "O9" }));
    case "resolved":
      return done(close({ ...next, outcome: event.outcome }, on, "RESOLVED", { outcome: event.outcome }));
    case "published": {
      const { holder: unit, field, countedKind } = state;
      return done({
        ...next,
        status: "PUBLISHED",
        published: true,
        copyOutdated: false,
        firstPublication: state.firstPublication ?? { publishedOn: on, unit, field, countedKind },
      });
    }
    case "unpublished":
      // While it is open again, or closed in another way since, only the copy goes (decision 0039).
      return done({
        ...next,
        status: state.status === "PUBLISHED" ? "RESOLVED" : state.status,
        published: false,
        copyOutdated: false,
      });
    case "reopened": {
      return done({
        ...next,
        status: "IN_PROGRESS",
        statusBeforeRequest: null,
        outcome: null,
        mergedInto: null,
        dueOn: event.dueOn,
        dueProvisional: event.provisional ?? false,
        extensions: [],
        reopeningAsked: null,
        reopenings: state.reopenings + 1,
        episodes: [...state.episodes, openEpisode(on, event.dueOn)],
      });
    }
    case "started":
      return done({ ...next, status: "IN_PROGRESS", disputed: false });
    case "sent_back":
      return done({ ...next, status: "IN_PROGRESS", handedBack: true });
    case "collecting":
      return done({ ...next, status: "COLLECTING", handedBack: false, disputed: false });
    case "reply_drafted":
      return done({ ...next, status: "REPLY_DRAFTED", handedBack: false, disputed: false });
    case "publication_corrected":
      return done({ ...next, copyOutdated: false });
    case "corrected": {
      const { dueOn, provisional = false, extended: by } = event;
      return done(
        dueOn && arrivalCounts(state) ? { ...next, ...recounted(next, dueOn, provisional, by) } : next,
      );
    }
    case "opinion_asked":
      return done(asked(next, event, on));
    case "opinion_given":
      return done(answeredLeg(next, event.unit, on));
    case "disputed":
      return done({ ...next, ...objected(next, event, on), disputed: true });
    case "reopening_asked":
      return done({
        ...next,
        reopeningAsked: { reason: event.reason, on },
        reopeningRequests: state.reopeningRequests + 1,
      });
    case "reopening_declined":
      return done({ ...next, reopeningAsked: null });
    case "repeat_linked": {
      const { firstItem, nth } = event;
      // Raised a second time again, it goes to a leader (art. 17.3 of Decree 20/2008).
      const handled = (BEING_HANDLED as readonly Status[]).includes(state.status);
      return done({
        ...next,
        repeat: { firstItem, nth },
        escalated: nth >= 2 && !state.leaderDecided,
        repeatWaits: handled && !state.leaderDecided,
      });
    }
    case "repeat_unlinked":
      return done({ ...next, repeat: null, escalated: false, repeatWaits: false });
    case "handed":
    case "points_listed":
    case "progress_noted":
    case "secret_renewed":
      return done(next);
  }
}

/** All of an item's events in order, or the first that cannot have happened. */
export function replay(
  arrival: Arrival,
  events: readonly ItemEvent[],
): { ok: true; value: ItemState } | { ok: false; reason: HistoryRefusal; index: number } {
  let state = begin(arrival);
  for (const [index, event] of events.entries()) {
    const after = applyEvent(state, event);
    if (!after.ok) return { ok: false, reason: after.reason, index };
    state = after.value;
  }
  return { ok: true, value: state };
}
