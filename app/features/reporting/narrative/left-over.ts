import type { Section } from "../sections/outline";
import { figureField, isCounted } from "../sections/section-figures";
import { BY_THOSE_WHO_REPORTED, type Facts, typedToken } from "./sentence";

/**
 * Stated figures of a section that no sentence has room for: a blank beside them keeps its sentence from being said, and
 * a number that somebody typed still stands in the report. `said` are the figures that are printed anyhow.
 */
export function leftOver(section: Section, said: ReadonlySet<string>, facts: Facts): string[] {
  const left = section.figures.filter((key) => facts.figures.has(key) && !isCounted(key) && !said.has(key));
  const isNothing = (key: string) => facts.figures.get(key) === 0 && unitOf(key) !== "%";
  // Under sentences that are a list the line is one more of it.
  const mark = section.sentences.some(({ text }) => text.startsWith("- ")) ? "- " : "";
  const some = left.filter((key) => !isNothing(key)).map((key) => countWords(key, facts));
  const isUnsure = (key: string) => facts.partial?.has(key) || facts.incomplete?.has(key);
  const none = left.filter(isNothing);
  return [
    ...(some.length > 0 ? [`${mark}${capital(some.join("; "))}.`] : []),
    ...nothing(
      none.filter((key) => !isUnsure(key)),
      mark,
      facts,
    ),
    ...nothing(none.filter(isUnsure), mark, facts, `${BY_THOSE_WHO_REPORTED}, `),
  ];
}

/** "Trong quý III năm 2026, không phát sinh hồ sơ nộp qua bưu chính; không có dịch vụ công một phần." */
function nothing(keys: readonly string[], mark: string, facts: Facts, whose = ""): string[] {
  if (keys.length === 0) return [];
  const words = keys.map((key) => `${STOCK.test(key) ? "không có" : "không phát sinh"} ${labelOf(key)}`);
  return [`${mark}Trong ${facts.words.period}, ${whose}${words.join("; ")}.`];
}

/** "số hồ sơ nộp qua bưu chính: 345", "tỷ lệ trước và đúng hạn tại Trung tâm: 94,1 %" */
function countWords(key: string, facts: Facts): string {
  const value = typedToken(`{${key}}`, facts) ?? "";
  return unitOf(key) === "%" ? `${labelOf(key)}: ${value} %` : `số ${labelOf(key)}: ${value}`;
}

/** What is there or not on a day; all else happens in the period or does not. */
const STOCK =
  /^(?:publish\.(?:open|local)|services\.|units\.|boxes\.|portal\.|onestop\.procedures|nonterritorial\.|inspect\.|esystem\.(?:units|departments|districts))/;

const unitOf = (key: string): string => figureField(key)?.unit ?? "";
const labelOf = (key: string): string => figureField(key)?.label ?? key;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
