import { createHash } from "node:crypto";

/**
 * A short text that is equal as long as `value` is: it goes out with a form and comes back, and tells whether a
 * colleague changed the same thing meanwhile. Keys in a fixed order are the caller's duty.
 */
export function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
