import type { LocalDate } from "~/shared/local-date";
import type { ItemState } from "./item-state";
import { replaceLast } from "./state-changes";

type Due = Pick<ItemState, "dueOn" | "dueProvisional" | "episodes" | "extensions">;

/** A date set by hand. */
type ByHand = { dueOn: LocalDate; provisional?: boolean };

/** The head grants more time. */
export function extended(state: ItemState, { dueOn, provisional = false }: ByHand): ItemState {
  const extension = { dueBefore: state.dueOn, provisionalBefore: state.dueProvisional };
  return { ...state, ...due(state, dueOn, provisional), extensions: [...state.extensions, extension] };
}

/** The latest extension put right: another date, or the limit before it as if it had never been given. */
export function extensionCorrected(
  state: ItemState,
  { dueOn, provisional = false }: ByHand,
  takenBack: boolean,
): ItemState {
  const last = state.extensions.at(-1);
  if (!last) return { ...state, ...due(state, dueOn, provisional) };
  const before = state.extensions.slice(0, -1);
  if (takenBack)
    return { ...state, ...due(state, last.dueBefore, last.provisionalBefore), extensions: before };
  return { ...state, ...due(state, dueOn, provisional) };
}

/** A limit counted anew, and the date that an extension set instead of it. */
type Anew = ByHand & { extended?: { dueOn: LocalDate; provisional: boolean } | undefined };

/** The date that holds: the extended one, unless the limit itself lies later. No extension shortens what the law gives. */
export const dueThatHolds = ({ dueOn, provisional = false, extended: by }: Anew): Required<ByHand> =>
  by && by.dueOn >= dueOn ? by : { dueOn, provisional };

/** The limit as it is counted now. An extension stands as the head set it, or as the calendar lets it (`by`). */
export function recounted(
  state: ItemState,
  dueOn: LocalDate,
  provisional: boolean,
  by: { dueOn: LocalDate; provisional: boolean } = { dueOn: state.dueOn, provisional: state.dueProvisional },
): Due {
  const [first, ...later] = state.extensions;
  if (!first) return { ...due(state, dueOn, provisional), extensions: [] };
  const extensions = [{ ...first, dueBefore: dueOn, provisionalBefore: provisional }, ...later];
  const holds = dueThatHolds({ dueOn, provisional, extended: by });
  return { ...due(state, holds.dueOn, holds.provisional), extensions };
}

function due(state: ItemState, dueOn: LocalDate, dueProvisional: boolean): Omit<Due, "extensions"> {
  return { dueOn, dueProvisional, episodes: replaceLast(state.episodes, { dueOn }) };
}
