import { formatNumber } from "~/shared/vi-format";
import { figureField, figureWords } from "../sections/section-figures";
import type { Finding } from "./rule-codes";

/** What stands in braces in a typed text, closed or not. */
const BRACES = /\{([^{}\n]*)(\}?)|\}/g;
const WORDS = ["@period", "@next", "@unit", "@coverage"];

/**
 * N3: `{files.nope}` in a typed text names no figure: it can never be printed. S11: it names one that nobody stated. A
 * share names both its figures.
 */
export function checkTokens(
  section: string,
  text: string,
  values: ReadonlyMap<string, number>,
  details: Readonly<Record<string, unknown>>,
): Finding[] {
  return [...text.matchAll(BRACES)].flatMap(([printed, token, end]): Finding[] => {
    if (token === undefined || end === "")
      return [error(section, `Ngoặc nhọn “${printed.trim()}” không đủ cặp; không in được.`)];
    const keys = keysOf(token.trim());
    const unknown = keys.filter((key) => !WORDS.includes(key) && !figureField(key));
    if (unknown.length > 0)
      return [
        error(
          section,
          `Không có chỉ tiêu nào tên “${unknown.join(", ")}”; chỗ điền số “${printed}” không in được.`,
        ),
      ];
    const unstated = keys.filter((key) => figureField(key) && !values.has(key) && !details[key]);
    if (unstated.length === 0) return [];
    const words = `Chỗ điền số “${printed}” chưa có số: ${unstated.map(figureWords).join(", ")}.`;
    return [{ rule: "S11", where: section, words, numbers: [] }];
  });
}

/** The text as it will be read: figures in their places, a word where no single number stands. */
export const withFigures = (text: string, values: ReadonlyMap<string, number>): string =>
  text.replace(/\{([^{}\n]*)\}/g, (_, token: string) => {
    const value = values.get(token.trim());
    return value === undefined ? "số" : formatNumber(value);
  });

const keysOf = (token: string): string[] =>
  token
    .replace(/^(?:share|list):/, "")
    .split("/")
    .map((part) => part.trim());

const error = (section: string, words: string): Finding => ({
  rule: "N3",
  where: section,
  words,
  numbers: [],
  severity: "ERROR",
});
