import type { ItemState } from "./item-state";

/**
 * What counting reads of an item, as rows whose keys are column names; whoever writes them adds `feedback_id`. One shape
 * for the portal's steps, for registers that come in, and for tests.
 */
export function projectionRows(state: Pick<ItemState, "episodes" | "standings" | "firstPublication">) {
  const first = state.firstPublication;
  return {
    episodes: state.episodes.map((episode, seq) => ({
      seq,
      started_on: episode.startedOn,
      ended_on: episode.endedOn,
      exit: episode.exit,
      rejection_reason: episode.rejectionReason,
      outcome: episode.outcome,
      due_on: episode.dueOn,
      on_time: episode.onTime,
      end_unit: episode.end?.unit ?? null,
      end_field: episode.end?.field ?? null,
      end_counted_kind: episode.end?.countedKind ?? null,
    })),
    standings: state.standings.map(({ fromOn, toOn, unit, field, countedKind }, seq) => ({
      ...{ seq, from_on: fromOn, to_on: toOn, unit, field, counted_kind: countedKind },
    })),
    firstPublication: first && {
      published_on: first.publishedOn,
      unit: first.unit,
      field: first.field,
      counted_kind: first.countedKind,
    },
  };
}
