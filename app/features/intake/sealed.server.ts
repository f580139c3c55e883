import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/**
 * Locks a text with the token that only the sender's device holds: for as long as a receipt can be shown again, the
 * database alone does not give away the lookup secret.
 */
export function seal(text: string, token: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(token), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what seal() locked; null for another token or a damaged text. */
export function unseal(sealed: string, token: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(token), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const keyOf = (token: string): Buffer => createHash("sha256").update(`receipt:${token}`).digest();
