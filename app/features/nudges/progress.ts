import { addDays, daysBetween, type LocalDate } from "~/shared/local-date";

/** Days before a mark at which the handler is asked to write the note. */
const ASK_BEFORE = 3;

/** What the rule of the progress note asks of an open item today (TT 02/2017/TT-VPCP; workflow.md T7). */
export type ProgressDuty =
  /** Nothing: the limit has not passed, or somebody wrote in time. */
  | { kind: "NONE" }
  /** The next mark is near and nobody has written yet. */
  | { kind: "ASK"; round: number; markOn: LocalDate }
  /** A mark has passed unwritten: the sender gets a note that says so. */
  | { kind: "TELL"; round: number; markOn: LocalDate };

/**
 * Marks lie every `every` days after the limit. A note written, or an automatic one sent, in the stretch that a mark
 * ends counts for that mark. Of several missed marks only the last is made up for: a sender needs no letter about the past.
 * @param lastNoteOn local date of the last note of this episode, null without one
 * @param lastAutomatic round of the last automatic note for this limit, 0 without one
 */
export function progressDuty(
  item: { limitOn: LocalDate; lastNoteOn: LocalDate | null; lastAutomatic: number },
  every: number,
  today: LocalDate,
): ProgressDuty {
  if (!Number.isInteger(every) || every < 1) throw new RangeError(`Not a number of days: ${every}`);
  const late = daysBetween(item.limitOn, today);
  if (late <= 0) return { kind: "NONE" };
  const passed = Math.floor(late / every);
  const markOf = (round: number) => addDays(item.limitOn, round * every);
  // The stretch of a round: after the mark before, up to its own.
  const written = (round: number) => item.lastNoteOn !== null && item.lastNoteOn > markOf(round - 1);
  if (passed >= 1 && item.lastAutomatic < passed && !written(passed))
    return { kind: "TELL", round: passed, markOn: markOf(passed) };
  const next = passed + 1;
  if (daysBetween(today, markOf(next)) <= ASK_BEFORE && !written(next))
    return { kind: "ASK", round: next, markOn: markOf(next) };
  return { kind: "NONE" };
}
