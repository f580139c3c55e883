import { addDays, daysBetween, type LocalDate } from "~/shared/local-date";
import { toldFrom } from "../workflow/progress-notes";

/** Days before a mark at which the handler is asked to write the note. */
const ASK_BEFORE = 3;

/** A mark, and what it is counted from: the limit, or the last note after it. */
type Mark = { round: number; markOn: LocalDate; from: LocalDate };

/** What the rule of the progress note asks of an open item today (TT 02/2017/TT-VPCP; workflow.md T7). */
export type ProgressDuty =
  /** Nothing: the limit has not passed, or somebody wrote not long ago. */
  | { kind: "NONE" }
  /** The next mark is near and nobody has written yet. */
  | ({ kind: "ASK" } & Mark)
  /** A mark has passed unwritten: the sender gets a note that says so. */
  | ({ kind: "TELL" } & Mark);

/**
 * Marks lie every `every` days after the last note, or after the limit where none was written since: the first is the
 * date that the clock of the item shows (nextProgressOn). Of several missed marks only the last is made up for: a sender
 * needs no letter about the past. An automatic note says nothing of how things stand, so the next mark is counted on from
 * where it was.
 * @param toldOn local date of the last letter about how things stand in this episode, null without one
 * @param automatic round of the last automatic note by the date that its marks are counted from
 */
export function progressDuty(
  item: { limitOn: LocalDate; toldOn: LocalDate | null; automatic: Readonly<Record<string, number>> },
  every: number,
  today: LocalDate,
): ProgressDuty {
  if (!Number.isInteger(every) || every < 1) throw new RangeError(`Not a number of days: ${every}`);
  if (today <= item.limitOn) return { kind: "NONE" };
  const from = toldFrom(item.limitOn, item.toldOn);
  const passed = Math.floor(daysBetween(from, today) / every);
  const mark = (round: number): Mark => ({ round, markOn: addDays(from, round * every), from });
  if (passed >= 1 && (item.automatic[from] ?? 0) < passed) return { kind: "TELL", ...mark(passed) };
  const next = mark(passed + 1);
  return daysBetween(today, next.markOn) <= ASK_BEFORE ? { kind: "ASK", ...next } : { kind: "NONE" };
}
