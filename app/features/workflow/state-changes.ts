import type { LocalDate } from "~/shared/local-date";
import type { Episode, ItemState, Standing } from "./item-state";
import type { Exit } from "./states";

/** Back to where the item was before it began to wait; an item that moved on meanwhile stays where it is. */
export function workGoesOn(state: ItemState): ItemState {
  if (state.status !== "AWAITING_SUBMITTER") return state;
  return { ...state, status: state.statusBeforeRequest ?? "REGISTERED", statusBeforeRequest: null };
}

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
    episodes: replaceLast(state.episodes, {
      ...more,
      endedOn: on,
      exit,
      onTime,
      end: { unit, field, countedKind },
    }),
  };
}

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

export function replaceLast<T>(list: readonly T[], change: Partial<T>): T[] {
  const last = list.at(-1);
  return last === undefined ? [] : [...list.slice(0, -1), { ...last, ...change }];
}
