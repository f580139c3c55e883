/** A sign that stands where bytes were no UTF-8. */
const REPLACEMENT = "\uFFFD";
/** Control signs but line feed and tab, and the marks that turn the direction of writing around. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Signs that nobody sees: format signs such as U+200B and U+2060, what fonts leave out, the empty Braille pattern. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What is seen of a text: without signs that show nothing, each run of spaces as one. */
export const seen = (text: string): string => text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();

/**
 * What a person typed, as it is stored: composed Vietnamese letters (Unicode NFC, as TCVN 6909:2001 asks of a data
 * message), line feeds only, no control signs, nothing around it; "" when nothing of it would be seen. Joiners inside
 * real text stay: emoji and some scripts need them.
 */
export function cleanText(typed: string): string {
  const text = typed.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").normalize("NFC").trim();
  return seen(text) === "" ? "" : text;
}

/** How long people see a text: in letters, not in code units. */
export const lengthOf = (text: string): number => [...text].length;

/** How much of a text is seen, in letters: what a least length is measured by. */
export const seenLengthOf = (text: string): number => lengthOf(seen(text));

/** Whether bytes of a text were no UTF-8. */
export const isBroken = (text: string): boolean => text.includes(REPLACEMENT);
