import type { LocalDate } from "~/shared/local-date";
import type { EventData } from "./events";
import type { Episode, ItemState, Standing } from "./item-state";
import { type Exit, UNCLASSIFIED } from "./states";

/** Back to where the item was before it began to wait; an item that moved on meanwhile stays where it is. */
export function workGoesOn(state: ItemState): ItemState {
  if (state.status !== "AWAITING_SUBMITTER") return state;
  return { ...state, status: state.statusBeforeRequest ?? "REGISTERED", statusBeforeRequest: null };
}

/** Ends the running episode on that day. Only an answer is on time or late, and a posted copy is then older than it. */
export function close(state: ItemState, on: LocalDate, exit: Exit, more: Partial<Episode>): ItemState {
  const { holder: unit, field, countedKind } = state;
  const onTime = exit === "RESOLVED" ? on <= state.dueOn : null;
  return {
    ...state,
    status: exit === "RESOLVED" && state.published ? "PUBLISHED" : exit,
    statusBeforeRequest: null,
    copyOutdated: state.published && (state.copyOutdated || exit === "RESOLVED"),
    rejectionProposed: null,
    handedBack: false,
    disputed: false,
    escalated: false,
    repeatWaits: false,
    episodes: replaceLast(state.episodes, {
      ...more,
      endedOn: on,
      exit,
      onTime,
      end: { unit, field, countedKind },
    }),
  };
}

/** As though nobody had rejected the item: its episode goes on from its start, under the due date it had (decision 0030). */
export function liftRejection(state: ItemState): ItemState {
  return {
    ...state,
    ...(state.beforeRejection ?? { status: "REGISTERED" as const }),
    beforeRejection: null,
    contest: "DECIDED",
    episodes: replaceLast(state.episodes, {
      ...{ endedOn: null, exit: null, rejectionReason: null, onTime: null, end: null },
    }),
  };
}

/** Under a lead item; who classified it already stays right. */
export function merge(
  state: ItemState,
  on: LocalDate,
  { lead, field, kind, countedKind }: Extract<EventData, { type: "merged" }>,
): ItemState {
  const merged = { ...state, mergedInto: lead };
  if (state.field !== UNCLASSIFIED || !field || !kind || !countedKind) return merged;
  return stand(merged, on, { field, kind, countedKind });
}

/** Where the item stands from that day on: with whom, in which field, counted as what. The forms count these positions. */
export function stand(
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

/** The list with its last member changed; an empty one stays empty. */
export function replaceLast<T>(list: readonly T[], change: Partial<T>): T[] {
  const last = list.at(-1);
  return last === undefined ? [] : [...list.slice(0, -1), { ...last, ...change }];
}
