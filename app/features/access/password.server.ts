import { randomInt } from "node:crypto";
import { hash as argonHash, verify as argonVerify, type Options } from "@node-rs/argon2";
import { MAX_PASSWORD, normalisePassword } from "./password-rules";

/** argon2id (the library's default), about 100 ms and 32 MiB a try on two ordinary cores. */
const COST: Options = { memoryCost: 32_768, timeCost: 3, parallelism: 1 };

/** The stored form of a password, with its salt and cost in it. */
export const hashPassword = (password: string): Promise<string> =>
  argonHash(normalisePassword(password), COST);

let nobody: Promise<string> | null = null;

/**
 * True when the password belongs to the stored hash. Without a hash (unknown account) it takes the same time and is
 * false, so that nobody learns from the clock which accounts exist.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(oneTimePassword());
  const matches = await argonVerify(
    storedHash ?? (await nobody),
    normalisePassword(password).slice(0, MAX_PASSWORD + 1),
  );
  return matches && storedHash !== null;
}

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to be told once and changed at the first sign-in: 79 bits, no look-alike characters. */
export function oneTimePassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}
