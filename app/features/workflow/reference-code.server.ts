import { createHash, randomInt } from "node:crypto";
import { CODE_SIGNS, composeReferenceCode, drawSigns } from "./reference-code";

/** 16 signs of 28 are 76 bits: beyond guessing, so a plain SHA-256 keeps it safely. */
const SECRET_SIGNS = 16;

/** A reference code for an item that arrived in `year` (local). Who stores it draws again when it is taken. */
export const drawReferenceCode = (year: number, signs: 4 | 8 = 4): string =>
  composeReferenceCode(year, randomInt, signs);

/** A lookup secret in groups of four, such as 7K4M-92QX-3HTV-AGWP; shown to the sender once, kept only as its hash. */
export const drawSecret = (): string => (drawSigns(SECRET_SIGNS, randomInt).match(/.{4}/g) ?? []).join("-");

/** SHA-256 of a secret as typed: spaces, hyphens and case make no difference. */
export function secretHash(secret: string): Uint8Array<ArrayBuffer> {
  const signs = [...secret.toUpperCase()].filter((sign) => CODE_SIGNS.includes(sign)).join("");
  return new Uint8Array(createHash("sha256").update(signs).digest());
}
