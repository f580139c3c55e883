import type { LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import type { Divided } from "./axes";

/** What senders said of answers, from 1 (not content) to 4 (very content); sums only, released five at a time. */
export type Ratings = { total: number; byScore: readonly [number, number, number, number] };

/** What became of the promises in answers that were due in a period. The five after `due` add up to it. */
export type Promises = {
  due: number;
  keptInTime: number;
  keptLate: number;
  dropped: number;
  /** Past their date and not kept. */
  broken: number;
  /** Not yet due. */
  waiting: number;
};

/** One quarter of the whole province, counted as the form counts. */
export type Quarter = Pick<Period, "code" | "from" | "to"> & {
  /** "Quý IV/2026" */
  title: string;
  /** The last day of the quarter, or today while it runs. */
  asOf: LocalDate;
  isRunning: boolean;
  figures: Divided;
};

/** What codes are called. */
export type Names = Record<"unit" | "field" | "channel", Readonly<Record<string, string>>>;

/** All that the public statistics show. */
export type PublicStatistics = {
  /** The quarter asked for. */
  quarter: Quarter;
  /** The running quarter and the eight before it, the oldest first. */
  quarters: readonly Quarter[];
  ratings: Ratings | null;
  promises: Promises | null;
  names: Names;
};
