import type { LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";

/** A figure as a document states it: a number, or the words that stand there ("12.4408", "hơn 47"). */
export type Stated = number | string;

/** A share as printed. Without `to` the document does not name what it is a share of. */
export type StatedShare = { of: string; to: string | null; printed: string };

/** Figures of one period. */
export type FigureSet = {
  period: Period;
  figures: Readonly<Record<string, Stated>>;
  shares?: readonly StatedShare[];
};

/**
 * A text that somebody typed, with the section it stands in. `plans`: it speaks of the next period; `figures`: the keys
 * that the section asks for, which say what its bare "đã giải quyết" means.
 */
export type TypedText = { section: string; text: string; plans?: boolean; figures?: readonly string[] };

/** Figure → the units behind it, where those are not all. */
export type Covers = ReadonlyMap<string, { units: string }>;

/** Everything about one report that can be checked; nothing here knows where it came from. */
export type CheckInput = FigureSet & {
  /** A report owes every section of its outline; an article owes nothing. */
  kind: "report" | "article";
  reportedOn: LocalDate | null;
  /** Breakdowns of a figure by names of the unit's own choosing: by field, by department. */
  details?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  texts: readonly TypedText[];
  /** What the outline asks for and is still empty, one name each. */
  missing?: readonly { where: string; words: string }[];
  /** The same unit's figures of the period before. */
  previous?: Readonly<Record<string, number>> | null;
  /** Shorter periods that lie inside this one. */
  contained?: readonly FigureSet[];
  /** Sums that not every unit stated, with the units that did: only figures of the same units are compared. */
  partial?: Covers;
  /** Whose report it is, as sentences may name it. */
  unitName?: string | null;
  /** Codes of the report's own forms: a text may cite them, whatever circular they come from. */
  formCodes?: readonly string[];
};
