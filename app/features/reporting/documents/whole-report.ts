import type { OfficialLetter } from "~/shared/official-letter";
import type { Period } from "~/shared/period";
import type { Finding } from "../checks/rule-codes";
import type { FormSheet } from "../form-sheet";
import type { Written } from "../narrative/narrative";
import type { PartialSums } from "../sections/partial-sums";

/** A whole report, ready to be laid out: DOCX, PDF and JSON are drawn from it and from nothing else. */
export type WholeReport = {
  unit: { code: string; name: string };
  period: Period;
  /** Which outline it follows, and whether that is confirmed. */
  outline: { code: string; citation: string; confirmed: boolean };
  letter: OfficialLetter;
  written: Written;
  /** The forms behind the text; the one of PAKN at least. */
  annexes: FormSheet[];
  figures: ReadonlyMap<string, number>;
  /** Sums that not every unit stated which reported figures of the section. */
  partial?: PartialSums;
  findings: readonly Finding[];
};

/** The same in JSON, keys in a fixed order: for other systems, and for comparing. */
export function wholeJson(report: WholeReport): string {
  const { unit, period, outline, letter, written, annexes, figures, findings } = report;
  const partial = [...(report.partial ?? [])].map(([key, { stated, of }]) => [key, { stated, of }] as const);
  return `${JSON.stringify({
    unit: unit.code,
    name: unit.name,
    period: { code: period.code, from: period.from, to: period.to },
    outline,
    letter,
    abstract: written.abstract,
    sections: written.sections.map(({ key, number, title, paragraphs, source }) => ({
      key,
      number,
      title,
      paragraphs: [...paragraphs, ...(source ? [source] : [])],
    })),
    figures: Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(partial.length > 0
      ? { partial: Object.fromEntries(partial.sort(([a], [b]) => (a < b ? -1 : 1))) }
      : {}),
    forms: annexes.map(({ code, title }) => ({ code, title })),
    findings,
  })}\n`;
}

/** "bao-cao-QNG-2020-Q1": good as a file name anywhere. */
export const wholeStem = ({ unit, period }: { unit: { code: string }; period: Period }): string =>
  `bao-cao-${unit.code}-${period.code}`.replace(/\.\./g, "_").replace(/[^A-Za-z0-9._-]/g, "-");

/** Stands where an outline asks for words that nobody has written yet. */
export const NOTHING_YET = "(Chưa có nội dung.)";
