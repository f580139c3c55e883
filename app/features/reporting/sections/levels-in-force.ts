import { localDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import type { Outline, Section } from "./outline";
import { figuresOf, type ReportSections } from "./section-data";

/** Levels of government that exist no more, with the figures and rows of forms that count them; another change is another row. */
const ENDED_LEVELS = [
  {
    lastDay: localDate("2025-06-30"),
    citation: "Tổ chức chính quyền địa phương hai cấp (ngày bắt đầu 01/07/2025: cần xác nhận)",
    figures: /^district\.|_district$|\.districts(?:_all)?$/,
    rows: ["district"] as readonly string[],
    /** ", cấp huyện {files.received_district} hồ sơ": how sentences name it among the other levels. */
    spoken: /,\s*cấp huyện \{[\w.]+_district\}(?:\s+(?:hồ sơ|TTHC))?/gu,
  },
] as const;

/**
 * Whether a figure counts something of a level that did not exist on any day of the period. A period with a last day of
 * that level in it may still count it.
 */
export const isOfEndedLevel = (key: string, period: Pick<Period, "from">): boolean =>
  ENDED_LEVELS.some(({ lastDay, figures }) => lastDay < period.from && figures.test(key));

/** Numbers other than 0 that were typed, by key: what counts is shown, whichever level it is of. */
type Counted = ReadonlySet<string>;
const NOTHING: Counted = new Set();

/** Which figures, or rows of a form, have a number other than 0 typed in these sections. */
export const countedIn = (sections: ReportSections, form?: string): Counted =>
  new Set(
    form === undefined
      ? Object.entries(figuresOf(sections)).flatMap(([key, value]) => (value === 0 ? [] : [key]))
      : Object.entries(sections[form]?.details ?? {}).flatMap(([key, cells]) =>
          Object.values(cells).some((value) => value !== 0) ? [key] : [],
        ),
  );

const endedBefore = (period: Pick<Period, "from">) =>
  ENDED_LEVELS.filter(({ lastDay }) => lastDay < period.from);

/** The rows of a form as a unit is asked for that period: of levels that exist no more only those that count something. */
export const rowsInForce = <R extends { key: string }>(
  rows: readonly R[],
  period: Pick<Period, "from">,
  counted: Counted = NOTHING,
): R[] =>
  rows.filter(
    ({ key }) => counted.has(key) || !endedBefore(period).some((level) => level.rows.includes(key)),
  );

/** What is to be said of a figure or row of a level that existed on no day of the period; null: nothing. */
export function endedLevelWords(key: string, period: Pick<Period, "from">): string | null {
  const ended = endedBefore(period).find(({ figures, rows }) => figures.test(key) || rows.includes(key));
  if (!ended) return null;
  return `kỳ này không còn cấp đó sau ngày ${formatDate(ended.lastDay)} (${ended.citation}); chuyển số sang cấp đang có, hoặc để trống`;
}

/** The outline as a unit is asked for that period: of levels that exist no more only figures that count something. */
export function inForce<O extends Pick<Outline, "sections">>(
  outline: O,
  period: Pick<Period, "from">,
  counted: Counted = NOTHING,
): O {
  const ended = endedBefore(period);
  if (ended.length === 0) return outline;
  const isSaid = (words: string) => [...counted].some((key) => words.includes(`{${key}}`));
  const sentence = (text: string) =>
    ended.reduce((words, { spoken }) => words.replace(spoken, (named) => (isSaid(named) ? named : "")), text);
  const left = only(outline, (key) => counted.has(key) || !isOfEndedLevel(key, period));
  const sections = left.sections.map(
    (section): Section => ({
      ...section,
      sentences: section.sentences.map((each) => ({ ...each, text: sentence(each.text) })),
    }),
  );
  return { ...outline, sections };
}

/** Files by the level that received them: what is of one level only has nothing to divide. */
const BY_LEVEL = /^files\.received_(?:province|district|commune)$/;
const OF_ONE_LEVEL: ReadonlySet<string> = new Set(["OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "COMMUNE"]);

/** The outline as a unit of that level is asked: a commune does not say how many files the province's level received. */
export const forLevel = <O extends Pick<Outline, "sections">>(
  outline: O,
  level: string,
  counted: Counted = NOTHING,
): O => (OF_ONE_LEVEL.has(level) ? only(outline, (key) => counted.has(key) || !BY_LEVEL.test(key)) : outline);

/** The outline with those figures alone. */
const only = <O extends Pick<Outline, "sections">>(outline: O, stays: (key: string) => boolean): O => ({
  ...outline,
  sections: outline.sections.map(
    (section): Section => ({
      ...section,
      figures: section.figures.filter(stays),
      required: section.required.filter(stays),
      details: section.details.filter(stays),
      sums: section.sums.filter(({ key }) => stays(key)),
    }),
  ),
});
