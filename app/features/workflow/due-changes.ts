import { type LocalDate, latest } from "~/shared/local-date";
import type { ItemState } from "./item-state";
import { replaceLast } from "./state-changes";

type Due = Pick<ItemState, "dueOn" | "dueProvisional" | "episodes" | "extensions">;

/** The head grants more time: a date set by hand, that no calendar edit moves. */
export function extended(state: ItemState, dueOn: LocalDate): ItemState {
  const before = { dueBefore: state.dueOn, provisionalBefore: state.dueProvisional };
  return { ...state, ...due(state, dueOn, false), extensions: [...state.extensions, before] };
}

/** The latest extension put right: another date, or the limit before it as if it had never been given. */
export function extensionCorrected(state: ItemState, dueOn: LocalDate, takenBack: boolean): ItemState {
  const last = state.extensions.at(-1);
  if (!last || !takenBack) return { ...state, ...due(state, dueOn, false) };
  const extensions = state.extensions.slice(0, -1);
  return { ...state, ...due(state, last.dueBefore, last.provisionalBefore), extensions };
}

/**
 * The limit as it is counted now. An extension stands as the head set it, unless the limit itself now lies later: no
 * extension shortens what the law gives.
 */
export function recounted(state: ItemState, dueOn: LocalDate, provisional: boolean): Due {
  const [first, ...later] = state.extensions;
  if (!first) return { ...due(state, dueOn, provisional), extensions: [] };
  const extensions = [{ dueBefore: dueOn, provisionalBefore: provisional }, ...later];
  return { ...due(state, latest(dueOn, state.dueOn), false), extensions };
}

function due(state: ItemState, dueOn: LocalDate, dueProvisional: boolean): Omit<Due, "extensions"> {
  return { dueOn, dueProvisional, episodes: replaceLast(state.episodes, { dueOn }) };
}
