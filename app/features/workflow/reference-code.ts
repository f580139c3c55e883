/**
 * Digits and letters that nobody mixes up by eye or by ear: without 0/O, 1/I/L, 2's Z, 5's S and 8's B.
 * The lookup secret is written in the same signs.
 */
export const CODE_SIGNS = "23456789ACDEFGHJKMNPQRTUVWXY";

/** The largest prime below 28², so that two signs hold it; a prime finds every single mistyped sign and every swap. */
const CHECK_MODULUS = 773;

/** Draws a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** `length` signs drawn one by one. */
export function drawSigns(length: number, draw: Draw): string {
  let signs = "";
  for (let i = 0; i < length; i += 1) signs += CODE_SIGNS.charAt(draw(CODE_SIGNS.length));
  return signs;
}

/**
 * A reference code such as PAKN-26-7K4M-92: two digits of the year, random signs, two check signs. It has no serial
 * and opens nothing by itself. `signs` of 4, 8 … give more room where a year is crowded (28⁴ = 614,656 codes).
 */
export function composeReferenceCode(year: number, draw: Draw, signs: 4 | 8 = 4): string {
  const yy = String(year % 100).padStart(2, "0");
  const drawn = drawSigns(signs, draw);
  return spell(yy, drawn);
}

/**
 * Reads what a person typed: any case, spaces or hyphens anywhere or nowhere, the prefix left out, O for 0 and I or L
 * for 1 in the year. The code in its proper spelling; null when it cannot be one.
 */
export function parseReferenceCode(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-–—‑.]/g, "")
    .replace(/^PAKN/, "");
  const [, typedYear = "", drawn = "", check = ""] = /^([0-9OIL]{2})((?:.{4}){1,2})(..)$/.exec(plain) ?? [];
  const yy = typedYear.replaceAll("O", "0").replace(/[IL]/g, "1");
  if (drawn === "" || [...drawn, ...check].some((sign) => !CODE_SIGNS.includes(sign))) return null;
  const code = spell(yy, drawn);
  return code.endsWith(check) ? code : null;
}

function spell(yy: string, drawn: string): string {
  const groups = drawn.match(/.{4}/g) ?? [];
  return ["PAKN", yy, ...groups, checkSigns(yy, drawn)].join("-");
}

function checkSigns(yy: string, drawn: string): string {
  let rest = Number(yy);
  for (const sign of drawn) rest = (rest * CODE_SIGNS.length + CODE_SIGNS.indexOf(sign)) % CHECK_MODULUS;
  const base = CODE_SIGNS.length;
  return CODE_SIGNS.charAt(Math.floor(rest / base)) + CODE_SIGNS.charAt(rest % base);
}
