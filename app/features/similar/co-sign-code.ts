import { composeReferenceCode, type Draw, parseReferenceCode } from "../workflow/reference-code";

/** Two letters in front, so that nobody takes a co-signature for an item of its own: CK-26-7K4M-92 (cùng ký). */
const PREFIX = "CK";

/** A new code for somebody who co-signs: drawn as the code of an item is, under letters of its own. */
export const composeCoSignCode = (year: number, draw: Draw): string =>
  composeReferenceCode(year, draw).replace(/^PAKN/, PREFIX);

/** Reads what a person typed, in any spelling but with its two letters; null when it cannot be one. */
export function parseCoSignCode(text: string): string | null {
  const [, rest] = /^\s*ck[\s\-–—.]*(.+)$/i.exec(text) ?? [];
  return rest ? (parseReferenceCode(rest)?.replace(/^PAKN/, PREFIX) ?? null) : null;
}
