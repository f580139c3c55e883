/** No sentence has more of one kind in a row: blanks, digits, signs and letters without a blank. */
const BLANKS = 3;
const DIGITS = 40;
const WORD = 200;

/**
 * A typed text without what only an accident or malice makes: thousands of blanks, digits or signs in a row, over which the
 * patterns of the checks would go on for hours. Lines stay lines; a text as people write it comes back as it was, but for
 * blanks beyond the third.
 */
export const boundedRuns = (text: string): string =>
  text
    .replace(/\s{4,}/g, (run) => (run.includes("\n") ? "\n".repeat(lines(run)) : run.slice(0, BLANKS)))
    .replace(/\d{41,}/g, (run) => run.slice(0, DIGITS))
    .replace(/\S{201,}/g, (run) => run.slice(0, WORD));

const lines = (run: string): number => Math.min(run.split("\n").length - 1, BLANKS);
