import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 small hexadecimal signs. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");
