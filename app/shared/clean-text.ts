/** A sign that stands where bytes were no UTF-8. */
const REPLACEMENT = "\uFFFD";
/** Control signs but line feed and tab, and the marks that turn the direction of writing around. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What a person typed, as it is stored: composed Vietnamese letters (Unicode NFC, as TCVN 6909:2001 asks of a data
 * message), line feeds only, no control signs, nothing around it.
 */
export const cleanText = (typed: string): string =>
  typed.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").normalize("NFC").trim();

/** How long people see a text: in letters, not in code units. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether bytes of a text were no UTF-8. */
export const isBroken = (text: string): boolean => text.includes(REPLACEMENT);
