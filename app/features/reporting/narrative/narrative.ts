import { type Period, periodTitle } from "~/shared/period";
import { formatNumber } from "~/shared/vi-format";
import { coveragePhrase } from "../closing/coverage";
import { citedForms } from "../forms/form-codes";
import type { Outline, Section } from "../sections/outline";
import { partialSums } from "../sections/partial-sums";
import { NO_DATA, type ReportSections, type SectionData } from "../sections/section-data";
import { figureWords } from "../sections/section-figures";
import type { Adjustment, Sums } from "../sections/sums";
import { leftOver } from "./left-over";
import { type Facts, filled, noneSaid, saidBy, tokensOf, typedToken } from "./sentence";

/** A section as it stands in the document. */
export type WrittenSection = {
  key: string;
  number: string;
  title: string;
  depth: number;
  paragraphs: string[];
  /** "(Số liệu cụ thể tại Biểu số …)"; empty without forms or content. */
  source: string;
  /** Says nothing yet, though it should. */
  empty: boolean;
};

export type Written = { abstract: string; intro: string; sections: WrittenSection[]; closing: string };

/** "quý II năm 2020": a period inside a sentence. */
export function periodWords(period: Period): string {
  const title = periodTitle(period).replace(/^Quý ([IV]+)\/(\d+)$/, "quý $1 năm $2");
  return title.charAt(0).toLowerCase() + title.slice(1).replace(/^háng (\d\d)\/(\d+)$/, "háng $1 năm $2");
}

/** "quý III năm 2020": what comes after; "kỳ tới" where a period has no successor of its kind. */
export function nextPeriodWords(period: Period): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period.code) ?? [];
  if (year !== undefined) {
    const next = Number(quarter) % 4;
    return `quý ${["I", "II", "III", "IV"][next]} năm ${Number(year) + (next === 0 ? 1 : 0)}`;
  }
  const whole = /^(\d{4})-Y$/.exec(period.code)?.[1];
  return whole === undefined ? "kỳ tới" : `năm ${Number(whole) + 1}`;
}

export type ToWrite = {
  outline: Outline;
  unitName: string;
  period: Period;
  /** Counted and typed figures together. */
  figures: ReadonlyMap<string, number>;
  sections: ReportSections;
  details: SectionData["details"];
  /** What was added up from the units below, and what of it was corrected. */
  sums?: Sums | null;
  adjustments?: Readonly<Record<string, Adjustment>>;
  /** Codes of the forms behind the text, by subject: no other is cited. Left out for a report from elsewhere. */
  codes?: ReadonlyMap<string, string>;
  /** Whose the counted figures are, where not every unit's are in: said where they are printed. */
  counted?: { words: string; isIncomplete: boolean } | null;
};

/** The whole text of a report: every number in its sentences is one of `figures`. */
export function writeNarrative(toWrite: ToWrite): Written {
  const { outline, unitName, period, figures, sections, details, sums, counted } = toWrite;
  const words = { period: periodWords(period), next: nextPeriodWords(period), unit: unitName };
  const partial = partialSums(outline, sums ?? null);
  const facts = (data: SectionData, section?: Section): Facts => {
    const covered = section && sums?.coverage[section.key];
    return {
      partial,
      incomplete: new Set([
        ...(covered?.missing.length ? (section?.sums.map(({ key }) => key) ?? []) : []),
        ...(counted?.isIncomplete ? [...figures.keys()].filter(isCounted) : []),
      ]),
      figures,
      details,
      words: covered ? { ...words, coverage: coveragePhrase(covered.reported, covered.missing) } : words,
      typed: new Set(Object.keys(data.texts).filter((key) => data.texts[key]?.trim())),
    };
  };
  // "Trong quý II", but "trong thời gian từ ngày … đến ngày …".
  if (words.period.startsWith("từ ngày")) words.period = `thời gian ${words.period}`;
  const plain = (text: string) => filled(text, facts(NO_DATA)) ?? text;
  const said = new Set(
    outline.sections.flatMap((section) => {
      const data = sections[section.key] ?? NO_DATA;
      return saidIn(section, data, facts(data, section));
    }),
  );
  const written = outline.sections.map((section) => {
    const data = sections[section.key] ?? NO_DATA;
    const isCountedHere = counted && section.figures.includes(COUNTED_TOTAL);
    const made = writeSection(section, data, facts(data, section), said, plain, toWrite.codes);
    // What two sections ask for is typed, and said, in the first.
    for (const key of section.figures) said.add(key);
    return {
      ...made,
      paragraphs: [
        ...made.paragraphs,
        // Said once of all its figures where the counted ones come from the same units.
        ...(isCountedHere && counted.isIncomplete ? [] : coverageOf(section, made, sums)),
        ...(isCountedHere ? [counted.words] : []),
        ...correctionsOf(section, toWrite),
      ],
    };
  });
  return {
    abstract: plain(outline.abstract),
    intro: plain(outline.intro),
    sections: written,
    closing: plain(outline.closing),
  };
}

const COUNTED_TOTAL = "pakn.received_total";
const isCounted = (key: string): boolean => key.startsWith("pakn.");

/** From whom the sums of a section come, where some are missing and no sentence of its own says so. */
function coverageOf(section: Section, { paragraphs }: WrittenSection, sums?: Sums | null): string[] {
  const covered = sums?.coverage[section.key];
  const isSaid = section.sentences.some(({ text }) => text.includes("{@coverage}"));
  if (!covered?.missing.length || isSaid || paragraphs.length === 0) return [];
  return [`(Số cộng từ báo cáo của các đơn vị: ${coveragePhrase(covered.reported, covered.missing)}.)`];
}

/** A corrected sum is seen: what the units reported, by how much it was changed, and why. */
const correctionsOf = (section: Section, { sums, adjustments = {} }: ToWrite): string[] =>
  section.figures.flatMap((key) => {
    const [sum, adjusted] = [sums?.figures[key], adjustments[key]];
    if (sum === undefined || !adjusted) return [];
    const sign = adjusted.by < 0 ? "trừ" : "cộng thêm";
    return [
      `(Điều chỉnh so với số cộng từ các đơn vị: ${figureWords(key)} ${formatNumber(sum)} ${sign} ${formatNumber(Math.abs(adjusted.by))}; lý do: ${adjusted.reason}.)`,
    ];
  });

/** The figures that a section's sentences and typed texts print. */
const saidIn = (section: Section, data: SectionData, facts: Facts): string[] => [
  ...section.sentences.flatMap((sentence) => saidBy(sentence, facts).keys),
  ...section.texts.flatMap(({ key }) => tokensOf(data.texts[key] ?? "").map((token) => token.trim())),
];

function writeSection(
  section: Section,
  data: SectionData,
  facts: Facts,
  said: ReadonlySet<string>,
  plain: (text: string) => string,
  codes?: ReadonlyMap<string, string>,
): WrittenSection {
  const typed = (place: "before" | "after") =>
    section.texts
      .filter((text) => text.place === place)
      .flatMap(({ key, lead }) => paragraphsOf(led(data.texts[key] ?? "", lead), facts));
  const sentences = section.sentences.map((sentence) => saidBy(sentence, facts).text).filter(Boolean);
  const paragraphs = [...typed("before"), ...sentences, ...leftOver(section, said, facts), ...typed("after")];
  const isHeading = section.texts.length + section.sentences.length + section.figures.length === 0;
  const { key, number, depth } = section;
  const forms = citedForms(section.forms, codes);
  return {
    key,
    number,
    title: plain(section.title),
    depth,
    paragraphs,
    source:
      forms.length > 0 && paragraphs.length > 0
        ? `(Số liệu cụ thể tại ${forms.map((form) => `Biểu số ${form}`).join(", ")}).`
        : "",
    empty: !isHeading && paragraphs.length === 0,
  };
}

/** A typed text after the words that say what it is, unless it says so itself: "Đất đai." alone is no sentence. */
function led(text: string, lead: string | undefined): string {
  const typed = text.trim();
  const plainly = (words: string) => words.normalize("NFC").toLowerCase();
  const about = lead?.split(/\s+/).slice(0, 2).join(" ") ?? "";
  return !lead || typed === "" || plainly(typed).includes(plainly(about)) ? text : `${lead} ${typed}`;
}

/** Typed text, a paragraph a line; `{files.received}` inside it is the figure. What names none is a blank, never itself. */
const paragraphsOf = (text: string, facts: Facts): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      noneSaid(line, facts, true)
        .replace(/\{[^{}]*\}/g, (token) => typedToken(token.replace(/\s+/g, ""), facts) ?? BLANK)
        .replace(/\{\}|\{[^\s{}]*|\}/g, BLANK),
    );

const BLANK = "……";
