import { createHash, randomBytes } from "node:crypto";

/** A word that cannot be guessed, fit for an address: 24 bytes. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What the database keeps of a token that opens something. */
export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(`follow:${token}`).digest());

/** Whether a word of an address can be such a token, before a database is asked for it. */
export const looksLikeToken = (text: string): boolean => /^[\w-]{32}$/.test(text);
