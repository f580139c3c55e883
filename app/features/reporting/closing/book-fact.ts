import type { Exit } from "~/features/workflow/states";
import type { LocalDate } from "~/shared/local-date";
import type { FigureKey } from "../figures";

/** What a closing counts: an episode, or a first publication (`episode` null), with what is known of its entry. */
export type Fact = {
  feedbackId: number;
  referenceCode: string;
  episode: number | null;
  /** Start of the episode, or day of the publication. */
  startedOn: LocalDate;
  /** Only when it ended by the last day of the period. */
  endedOn: LocalDate | null;
  exit: Exit | null;
  reason: string | null;
  unit: string;
  field: string;
  countedKind: "ACT" | "REGULATION";
  /** Holder at the end of the day before the period, when it was open then. */
  unitBefore: string | null;
  /** It came into the register, or to its day of arrival, after the period it belongs to was closed for its holder. */
  enteredAfterClosing: boolean;
  /** The closing of the period before says so: pending (an episode) or published already. */
  inPreviousClosing: boolean;
};

/** What the item adds to a form: the cells, or the list of what is left out. */
export type Booked = Fact & {
  keys: (FigureKey | "excluded")[];
  /** Entered late: counted as new although it arrived before the period (counting.md §7). */
  isLate: boolean;
  /** Pending when the period before was closed, here or elsewhere. */
  isOpening: boolean;
};

/**
 * counting.md §3 with §7 on top. What a closed period could not know is counted in this one, so that no signed figure
 * changes and no item is lost:
 * - an episode entered after its period was closed starts on the first day of this period;
 * - one that the closing before says is pending ends in this period at the earliest, and counts as opening;
 * - a publication that was recorded late is counted in this period.
 * Null: it does not touch the period.
 */
export function bookFact(fact: Fact, period: { from: LocalDate; to: LocalDate }): Booked | null {
  const isBefore = fact.startedOn < period.from;
  const isLate = isBefore && fact.enteredAfterClosing && !fact.inPreviousClosing;
  if (fact.episode === null) {
    if (isBefore && !isLate) return null;
    return { ...fact, keys: ["published"], isLate, isOpening: false };
  }
  const endedBefore = fact.endedOn !== null && fact.endedOn < period.from;
  if (endedBefore && !isLate && !fact.inPreviousClosing) return null;
  // Signed as pending: whatever day of arrival it was corrected to since, it is not new once more.
  const isOpening = (isBefore || fact.inPreviousClosing) && !isLate;
  const isOver = fact.endedOn !== null;
  const notOurs = fact.exit === "REJECTED" || fact.exit === "TRANSFERRED_OUT";
  if (isOver && notOurs && !isOpening) return { ...fact, keys: ["excluded"], isLate, isOpening };
  const split = fact.countedKind === "ACT" ? ("act" as const) : ("reg" as const);
  const keys: FigureKey[] = ["received_total", `received_${split}`, isOpening ? "opening" : "new"];
  if (isOver)
    keys.push("resolved_total", `resolved_${split}`, isOpening ? "resolved_opening" : "resolved_new");
  else keys.push("pending_total", `pending_${split}`);
  return { ...fact, keys, isLate, isOpening };
}
