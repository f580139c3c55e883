import type { OfficialLetter } from "~/shared/official-letter";
import type { Period } from "~/shared/period";
import type { Finding, KeptFinding } from "../checks/rule-codes";
import type { FormSheet } from "../form-sheet";
import type { Written, WrittenSection } from "../narrative/narrative";
import { unfinished } from "../period-stage";
import type { Report } from "../report";
import type { PartialSums } from "../sections/partial-sums";

/** A whole report, ready to be laid out: DOCX, PDF and JSON are drawn from it and from nothing else. */
export type WholeReport = {
  unit: { code: string; name: string };
  period: Period;
  /** Which outline it follows, and whether that is confirmed. */
  outline: { code: string; citation: string; confirmed: boolean };
  letter: OfficialLetter;
  written: Written;
  /** Not closed yet: the paper says so above its title, with what a closing would take where that differs. Else missing. */
  draft?: string;
  /** The unit sends the counted form alone: sections that say nothing are not printed as if somebody forgot them. */
  formAlone?: boolean;
  /** The forms behind the text; the one of PAKN at least. */
  annexes: FormSheet[];
  figures: ReadonlyMap<string, number>;
  /** Sums that not every unit stated which reported figures of the section. */
  partial?: PartialSums;
  findings: readonly KeptFinding[];
};

/** One that is drawn up now: what speaks against it was found by today's rules. */
export type DrawnReport = WholeReport & { findings: readonly Finding[] };

/** The same in JSON, keys in a fixed order: for other systems, and for comparing. */
export function wholeJson(report: WholeReport): string {
  const { unit, period, outline, letter, written, annexes, figures, findings } = report;
  const partial = [...(report.partial ?? [])].map(([key, { stated, of }]) => [key, { stated, of }] as const);
  return `${JSON.stringify({
    unit: unit.code,
    name: unit.name,
    period: { code: period.code, from: period.from, to: period.to },
    outline,
    ...(report.draft ? { draft: report.draft } : {}),
    letter,
    abstract: written.abstract,
    intro: written.intro,
    closing: written.closing,
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

export const DRAFT = "DỰ THẢO";

/** What a draft says of itself: a letter with these figures was sent by nobody. */
export const draftWords = (
  { period, stage }: Pick<Report, "period" | "stage">,
  ifClosed: { now: string | null; closed: string } | null,
): string =>
  [
    ...[unfinished(period, stage)?.words].filter((words) => words !== undefined),
    "Báo cáo chưa chốt, số liệu và lời văn còn thay đổi.",
    ...(ifClosed && ifClosed.now !== null ? [ifClosed.now, ifClosed.closed] : []),
  ].join(" ");

/** Stands where an outline asks for words that nobody has written yet. */
export const NOTHING_YET = "(Chưa có nội dung.)";

const FORM_ALONE =
  "Kỳ này đơn vị chỉ gửi biểu kết quả xử lý phản ánh, kiến nghị, không gửi các mục khác của báo cáo.";

/** A number and its % stay on one line. */
const tight = (words: string): string => words.replace(/(\d) %/g, "$1\u00a0%");

/** The letter's words as they are printed: of a form sent alone only what says something, with the headings above it. */
export function printedWords({ written, formAlone }: Pick<WholeReport, "written" | "formAlone">): Written {
  const { sections } = written;
  const says = ({ paragraphs }: WrittenSection) => paragraphs.length > 0;
  const kept = sections.filter((section, at) => {
    if (!formAlone || says(section)) return true;
    const next = sections.slice(at + 1);
    const end = next.findIndex(({ depth }) => depth <= section.depth);
    return next.slice(0, end < 0 ? undefined : end).some(says);
  });
  return {
    ...written,
    intro: tight(formAlone ? `${written.intro} ${FORM_ALONE}`.trim() : written.intro),
    closing: tight(written.closing),
    sections: kept.map((section) => ({
      ...section,
      empty: section.empty && !formAlone,
      paragraphs: section.paragraphs.map(tight),
    })),
  };
}
