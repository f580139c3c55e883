import { cleanText, lengthOf } from "~/shared/clean-text";
import { formatNumber } from "~/shared/vi-format";
import { readPrinted } from "../checks/printed-number";
import type { Section } from "./outline";
import type { SectionData } from "./section-data";
import { figureWords, isCounted } from "./section-figures";

export const MAX_TEXT = 20_000;
const MAX_FIGURE = 1e12;

/** Names of the fields of one section's form. */
export const figureName = (key: string): string => `figure.${key}`;
export const textName = (key: string): string => `text.${key}`;
export const detailsName = (key: string): string => `details.${key}`;

export type ReadSection = {
  data: SectionData;
  /** By field name; nothing is saved while there is one. */
  errors: Record<string, string[]>;
};

/**
 * What was typed into a section's form. An empty figure is not stated. Figures that the portal counts are not read: nobody
 * types them. Numbers are written as in reports ("1.370", "606,5"); every other sign is refused with a sentence.
 */
export function readSectionForm(section: Section, get: (name: string) => string): ReadSection {
  const figures: Record<string, number> = {};
  const texts: Record<string, string> = {};
  const details: Record<string, Record<string, number>> = {};
  const errors: Record<string, string[]> = {};
  for (const key of section.figures.filter((each) => !isCounted(each) || each === "pakn.through_system")) {
    const typed = get(figureName(key)).trim();
    if (!typed) continue;
    const { value, wrong } = readPrinted(typed);
    if (value === null || wrong !== null || value > MAX_FIGURE)
      errors[figureName(key)] = [
        `Số ${figureWords(key)}: viết bằng chữ số, ví dụ 1.370 hoặc 606,5; không viết “${typed.slice(0, 30)}”`,
      ];
    else figures[key] = value;
  }
  for (const { key, label } of section.texts) {
    const text = cleanText(get(textName(key)));
    if (lengthOf(text) > MAX_TEXT)
      errors[textName(key)] = [`${label}: rút gọn còn tối đa ${formatNumber(MAX_TEXT)} ký tự`];
    if (text) texts[key] = text;
  }
  for (const key of section.details) {
    const rows = readDetails(get(detailsName(key)));
    if (typeof rows === "string") errors[detailsName(key)] = [rows];
    else if (Object.keys(rows).length > 0) details[key] = rows;
  }
  return { data: { figures, texts, details }, errors };
}

/** "xúc tiến thương mại: 2.362", a line each; a sentence when one cannot be read. */
function readDetails(typed: string): Record<string, number> | string {
  const rows: Record<string, number> = {};
  for (const line of cleanText(typed).split("\n").filter(Boolean)) {
    const [, name = "", number = ""] = /^(.{1,200}?)\s*[:：]\s*(\S+)$/.exec(line.trim()) ?? [];
    const { value, wrong } = readPrinted(number || "?");
    if (!name || value === null || wrong !== null)
      return `Không đọc được dòng “${line.slice(0, 60)}”; viết “tên: số”`;
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
  return values;
}
