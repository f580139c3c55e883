import { localDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import type { Outline, Section } from "./outline";

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

/** The rows of a form as a unit is asked for that period: without those of levels that exist no more. */
export const rowsInForce = <R extends { key: string }>(
  rows: readonly R[],
  period: Pick<Period, "from">,
): R[] =>
  rows.filter(
    ({ key }) => !ENDED_LEVELS.some((level) => level.lastDay < period.from && level.rows.includes(key)),
  );

/** The outline as a unit is asked for that period: without figures of levels that exist no more. */
export function inForce<O extends Pick<Outline, "sections">>(outline: O, period: Pick<Period, "from">): O {
  const ended = ENDED_LEVELS.filter(({ lastDay }) => lastDay < period.from);
  if (ended.length === 0) return outline;
  const stays = (key: string) => !isOfEndedLevel(key, period);
  const sentence = (text: string) => ended.reduce((words, { spoken }) => words.replace(spoken, ""), text);
  const sections = outline.sections.map(
    (section): Section => ({
      ...section,
      figures: section.figures.filter(stays),
      required: section.required.filter(stays),
      details: section.details.filter(stays),
      sums: section.sums.filter(({ key }) => stays(key)),
      sentences: section.sentences.map((each) => ({ ...each, text: sentence(each.text) })),
    }),
  );
  return { ...outline, sections };
}
