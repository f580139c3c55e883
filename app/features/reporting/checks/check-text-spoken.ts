import { formatNumber } from "~/shared/vi-format";
import { spokenNumbers } from "./number-words";
import type { Finding } from "./rule-codes";

/**
 * What `check` says of numbers written in words ("đã xử lý mười hai PAKN"): the text is read again with digits in their
 * place, and only what is new and speaks of one of them is told, in the words that were typed.
 */
export function checkSpokenNumbers(text: string, check: (text: string) => Finding[]): Finding[] {
  const spoken = spokenNumbers(text);
  if (spoken.length === 0) return [];
  const digits = spoken.reduce((read, { words, value, at }) => {
    const printed = formatNumber(value);
    // As long as the text, so that nothing moves; "ba" has room for any number below 100.
    if (printed.length > words.length) return read;
    return read.slice(0, at) + printed.padStart(words.length) + read.slice(at + words.length);
  }, text);
  const known = new Set(check(text).map(({ words }) => words));
  return check(digits).flatMap((finding) => {
    const said = spoken.find(({ value }) => formatNumber(value) === finding.numbers[0]);
    if (!said || known.has(finding.words)) return [];
    const printed = formatNumber(said.value);
    return [
      {
        ...finding,
        words: finding.words.replace(`${printed} ${said.noun}`.trim(), `${said.words} ${said.noun}`.trim()),
      },
    ];
  });
}
