import { type LocalDate, localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type HistoryRefusal, orderRefusal } from "./event-order";
import type { ItemEvent, OutcomeCode, RejectionReason } from "./events";
import type { AssessmentClass, CountedKind, Exit, Kind, Status } from "./states";

/** One run of an item from its arrival, or a reopening, to its end: counting.md §2. */
export type Episode = {
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  exit: Exit | null;
  rejectionReason: RejectionReason | null;
  outcome: OutcomeCode | null;
  /** The due date in force at the end, or now. */
  dueOn: LocalDate;
  /** Only of episodes that ended resolved: counting.md §8. */
  onTime: boolean | null;
  /** Holder and classification at the very end, in the order of events; null while open. */
  end: Position | null;
};

/** Who holds an item and how it is classified. */
export type Position = { unit: string; field: string; countedKind: CountedKind };

/** A position at the end of each local date d with fromOn ≤ d < toOn (toOn null: until now). */
export type Standing = Position & { fromOn: LocalDate; toOn: LocalDate | null };

/** What is known at arrival. The due date is recorded, not recounted: a calendar edited later moves nothing silently (C9). */
export type Arrival = {
  receivedAt: Date;
  receivingUnit: string;
  field: string;
  kind: Kind;
  countedKind: CountedKind;
  /** False for an item sent through the portal that nobody has entered in the register yet. */
  registered: boolean;
  dueOn: LocalDate;
};

/** Everything that follows from an item's events; nothing here is decided, all of it is derived. */
export type ItemState = {
  status: Status;
  /** The status to go back to when awaited information arrives. */
  statusBeforeRequest: Status | null;
  holder: string;
  /** Holders before each assignment that was not returned, oldest first. */
  earlierHolders: readonly string[];
  coordinatingUnits: readonly string[];
  field: string;
  kind: Kind;
  countedKind: CountedKind;
  assessmentClass: AssessmentClass | null;
  dueOn: LocalDate;
  outcome: OutcomeCode | null;
  published: boolean;
  /** Answered again since the public copy was checked: the page shows the answer before. */
  copyOutdated: boolean;
  rejectionProposed: { reason: RejectionReason; note: string } | null;
  /** Given back as wrongly assigned, or as a draft to be mended, and not taken up again since. */
  handedBack: boolean;
  returns: number;
  /** Requests for information that nobody has answered; work may go on meanwhile. */
  unansweredRequests: number;
  reopenings: number;
  lastAt: Date;
  episodes: readonly Episode[];
  standings: readonly Standing[];
  firstPublication: (Position & { publishedOn: LocalDate }) | null;
};

/** The state of an item at the moment it arrived. */
export function begin(arrival: Arrival): ItemState {
  const startedOn = localDateOf(arrival.receivedAt);
  const { receivingUnit: unit, field, kind, countedKind, dueOn } = arrival;
  return {
    status: arrival.registered ? "REGISTERED" : "SUBMITTED",
    statusBeforeRequest: null,
    holder: unit,
    earlierHolders: [],
    coordinatingUnits: [],
    field,
    kind,
    countedKind,
    assessmentClass: null,
    dueOn,
    outcome: null,
    published: false,
    copyOutdated: false,
    rejectionProposed: null,
    handedBack: false,
    returns: 0,
    unansweredRequests: 0,
    reopenings: 0,
    lastAt: arrival.receivedAt,
    episodes: [openEpisode(startedOn, dueOn)],
    standings: [{ unit, field, countedKind, fromOn: startedOn, toOn: null }],
    firstPublication: null,
  };
}

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
            ...withDueOn(next, event.dueOn ?? state.dueOn),
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
            coordinatingUnits: event.coordinatingUnits ?? [],
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
            coordinatingUnits: [],
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
      return done(on > state.dueOn ? next : { ...next, ...withDueOn(next, event.dueOn) });
    case "rejection_proposed":
      return done({ ...next, rejectionProposed: { reason: event.reason, note: event.note } });
    case "rejection_declined":
      return done({ ...next, rejectionProposed: null });
    case "rejected":
      return done(close(next, on, "REJECTED", { rejectionReason: event.reason }));
    case "transferred_out":
      return done(close(next, on, "TRANSFERRED_OUT", {}));
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
      return done({ ...next, status: "RESOLVED", published: false, copyOutdated: false });
    case "reopened": {
      return done({
        ...next,
        status: "IN_PROGRESS",
        statusBeforeRequest: null,
        outcome: null,
        dueOn: event.dueOn,
        reopenings: state.reopenings + 1,
        episodes: [...state.episodes, openEpisode(on, event.dueOn)],
      });
    }
    case "started":
      return done({ ...next, status: "IN_PROGRESS" });
    case "sent_back":
      return done({ ...next, status: "IN_PROGRESS", handedBack: true });
    case "collecting":
      return done({ ...next, status: "COLLECTING", handedBack: false });
    case "reply_drafted":
      return done({ ...next, status: "REPLY_DRAFTED", handedBack: false });
    case "publication_corrected":
      return done({ ...next, copyOutdated: false });
    case "corrected":
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

function openEpisode(startedOn: LocalDate, dueOn: LocalDate): Episode {
  return {
    startedOn,
    endedOn: null,
    exit: null,
    rejectionReason: null,
    outcome: null,
    dueOn,
    onTime: null,
    end: null,
  };
}

/** Back to where the item was before it began to wait; an item that moved on meanwhile stays where it is. */
function workGoesOn(state: ItemState): ItemState {
  if (state.status !== "AWAITING_SUBMITTER") return state;
  return { ...state, status: state.statusBeforeRequest ?? "REGISTERED", statusBeforeRequest: null };
}

function withDueOn(state: ItemState, dueOn: LocalDate): Pick<ItemState, "dueOn" | "episodes"> {
  return { dueOn, episodes: replaceLast(state.episodes, { dueOn }) };
}

function close(state: ItemState, on: LocalDate, exit: Exit, more: Partial<Episode>): ItemState {
  const { holder: unit, field, countedKind } = state;
  const onTime = exit === "RESOLVED" ? on <= state.dueOn : null;
  return {
    ...state,
    status: exit === "RESOLVED" && state.published ? "PUBLISHED" : exit,
    statusBeforeRequest: null,
    copyOutdated: state.published && (state.copyOutdated || exit === "RESOLVED"),
    rejectionProposed: null,
    handedBack: false,
    episodes: replaceLast(state.episodes, {
      ...more,
      endedOn: on,
      exit,
      onTime,
      end: { unit, field, countedKind },
    }),
  };
}

function stand(
  state: ItemState,
  on: LocalDate,
  change: Partial<Pick<ItemState, "holder" | "field" | "kind" | "countedKind">>,
): ItemState {
  const after = { ...state, ...change };
  const { holder: unit, field, countedKind } = after;
  const last = after.standings.at(-1);
  if (last && last.unit === unit && last.field === field && last.countedKind === countedKind) return after;
  const standing: Standing = { unit, field, countedKind, fromOn: on, toOn: null };
  // Only the last position of a day stands at its end.
  const standings =
    last?.fromOn === on
      ? [...after.standings.slice(0, -1), standing]
      : [...replaceLast(after.standings, { toOn: on }), standing];
  return { ...after, standings };
}

function replaceLast<T>(list: readonly T[], change: Partial<T>): T[] {
  const last = list.at(-1);
  return last === undefined ? [] : [...list.slice(0, -1), { ...last, ...change }];
}
