import { cleanText, lengthOf } from "~/shared/clean-text";
import { formatNumber } from "~/shared/vi-format";
import { readPrinted } from "../checks/printed-number";
import { BALLOTS_TOGETHER } from "./collected-ballots";
import { figureProblem, MOST_OF_A_FIGURE } from "./figure-bounds";
import type { Section } from "./outline";
import type { SectionData } from "./section-data";
import { figureField, figureWords, isCounted } from "./section-figures";
import type { Adjustment } from "./sums";

export const MAX_TEXT = 20_000;
const MAX_REASON = 300;

/** Names of the fields of one section's form. */
export const figureName = (key: string): string => `figure.${key}`;
export const textName = (key: string): string => `text.${key}`;
export const detailsName = (key: string): string => `details.${key}`;
export const adjustName = (key: string): string => `adjust.${key}`;
export const reasonName = (key: string): string => `reason.${key}`;

export type ReadSection = {
  data: SectionData;
  /** By field name; nothing is saved while there is one. */
  errors: Record<string, string[]>;
};

/**
 * What was typed into a section's form. An empty figure is not stated. Figures that the portal counts are not read: nobody
 * types them. Of figures that are added up from units below (`sums`) only a correction with its reason is read. Numbers are written as in reports ("1.370", days "606,5"); every other sign, a part of something counted and a number that nobody can have are refused with a sentence.
 */
export function readSectionForm(
  section: Section,
  get: (name: string) => string,
  sums: Readonly<Record<string, number>> = {},
): ReadSection {
  const figures: Record<string, number> = {};
  const texts: Record<string, string> = {};
  const details: Record<string, Record<string, number>> = {};
  const errors: Record<string, string[]> = {};
  for (const key of section.figures.filter((each) => !isCounted(each) || each === "pakn.through_system")) {
    if (sums[key] !== undefined) continue;
    const typed = get(figureName(key)).trim();
    if (!typed) continue;
    const { value, wrong } = readPrinted(typed);
    if (value === null || wrong !== null)
      errors[figureName(key)] = [
        `Số ${figureWords(key)}: viết bằng chữ số, ví dụ ${sampleOf(key)}; không viết “${typed.slice(0, 30)}”`,
      ];
    else {
      const problem = figureProblem(key, value);
      if (problem === null) figures[key] = value;
      else errors[figureName(key)] = [`Số ${figureWords(key)}: “${typed.slice(0, 30)}” ${problem}`];
    }
  }
  for (const { key, label } of section.texts) {
    const text = cleanText(get(textName(key)));
    if (lengthOf(text) > MAX_TEXT)
      errors[textName(key)] = [`${label}: rút gọn còn tối đa ${formatNumber(MAX_TEXT)} ký tự`];
    if (text) texts[key] = text;
  }
  if (section.figures.includes("ballots.total") && get(textName(BALLOTS_TOGETHER)) === "on")
    texts[BALLOTS_TOGETHER] = "on";
  for (const key of section.details) {
    const rows = readDetails(key, get(detailsName(key)));
    if (typeof rows === "string") errors[detailsName(key)] = [rows];
    else if (Object.keys(rows).length > 0) details[key] = rows;
  }
  const adjustments: Record<string, Adjustment> = {};
  for (const key of section.figures) {
    const sum = sums[key];
    if (sum === undefined) continue;
    const read = readAdjustment(key, sum, get(adjustName(key)), cleanText(get(reasonName(key))));
    if (read === null) continue;
    if ("error" in read) errors[read.field] = [read.error];
    else adjustments[key] = read;
  }
  return { data: { figures, texts, details, adjustments }, errors };
}

const sampleOf = (key: string): string => (figureField(key)?.unit === "ngày" ? "606,5" : "1.370");

/** "+12" or "-3" with its reason; null when nothing is corrected. */
function readAdjustment(
  key: string,
  sum: number,
  typed: string,
  reason: string,
): Adjustment | { field: string; error: string } | null {
  const text = typed.trim().replace(/^[−–]/, "-");
  if (!text) return null;
  const { value, wrong } = readPrinted(text.replace(/^[+-]\s*/, ""));
  const by = text.startsWith("-") ? -(value ?? 0) : (value ?? 0);
  const name = figureWords(key);
  if (value === null || wrong !== null || value > MOST_OF_A_FIGURE)
    return {
      field: adjustName(key),
      error: `Điều chỉnh số ${name}: viết bằng chữ số, ví dụ 12 hoặc -3; không viết “${typed.slice(0, 30)}”`,
    };
  if (by === 0) return null;
  const problem = figureProblem(key, Math.abs(by));
  if (problem !== null)
    return {
      field: adjustName(key),
      error: `Điều chỉnh số ${name}: “${typed.slice(0, 30)}” ${problem}`,
    };
  if (sum + by < 0)
    return {
      field: adjustName(key),
      error: `Điều chỉnh số ${name}: số cộng từ các đơn vị là ${formatNumber(sum)}, không trừ được ${formatNumber(-by)}`,
    };
  if (!reason)
    return { field: reasonName(key), error: `Nhập lý do điều chỉnh số ${name} so với số cộng từ các đơn vị` };
  if (lengthOf(reason) > MAX_REASON)
    return { field: reasonName(key), error: `Lý do: rút gọn còn tối đa ${MAX_REASON} ký tự` };
  return { by, reason };
}

/** "xúc tiến thương mại: 2.362", a line each; a sentence when one cannot be read. */
function readDetails(key: string, typed: string): Record<string, number> | string {
  const rows: Record<string, number> = {};
  for (const line of cleanText(typed).split("\n").filter(Boolean)) {
    const [, name = "", number = ""] = /^(.{1,200}?)\s*[:：]\s*(\S+)$/.exec(line.trim()) ?? [];
    const { value, wrong } = readPrinted(number || "?");
    if (!name || value === null || wrong !== null)
      return `Không đọc được dòng “${line.slice(0, 60)}”; viết “tên: số”`;
    const problem = figureProblem(key, value);
    if (problem !== null) return `Dòng “${line.slice(0, 60)}”: ${problem}`;
    if (Object.hasOwn(rows, name)) return `Dòng “${line.slice(0, 60)}”: tên này có hai lần`;
    rows[name] = value;
  }
  return rows;
}

/** The values of the form's fields for a section that was stored. */
export function sectionValues(data: SectionData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(data.figures)) values[figureName(key)] = formatNumber(value);
  for (const [key, text] of Object.entries(data.texts)) values[textName(key)] = text;
  for (const [key, rows] of Object.entries(data.details))
    values[detailsName(key)] = Object.entries(rows)
      .map(([name, value]) => `${name}: ${formatNumber(value)}`)
      .join("\n");
  for (const [key, { by, reason }] of Object.entries(data.adjustments ?? {})) {
    values[adjustName(key)] = by < 0 ? `-${formatNumber(-by)}` : formatNumber(by);
    values[reasonName(key)] = reason;
  }
  return values;
}
