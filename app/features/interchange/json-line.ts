import { type Outcome, refused } from "~/shared/outcome";

/** Deeper than any line of the format, and shallow enough for recursion. */
const MAX_DEPTH = 8;

/**
 * One line as a JSON object, with everything that is null left out: formats/register.md, "null is the same as missing".
 * Refused, in words: broken JSON, something other than an object, and a key written twice, since one of the two
 * values would be lost silently.
 */
export function parseJsonLine(text: string): Outcome<Record<string, unknown>, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("dòng không phải JSON đúng cú pháp");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refused("dòng phải là một đối tượng JSON { … }");
  if (depthExceeds(value, MAX_DEPTH)) return refused("dữ liệu lồng nhau quá sâu");
  const written = writtenKeys(text);
  const read = keysOf(value);
  if (written.length !== read.length) return refused(`khóa "${repeated(written, read)}" được ghi hai lần`);
  // Most lines have none; looking for the word is cheaper than copying them all.
  const kept = text.includes("null") ? withoutNulls(value) : value;
  return { ok: true, value: kept as Record<string, unknown> };
}

function depthExceeds(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((inner) => depthExceeds(inner, left - 1));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((inner) => inner !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** Every key of correct JSON text, in the order it is written. */
function writtenKeys(text: string): string[] {
  const keys: string[] = [];
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === 0x3a) keys.push(text.slice(start, end));
    if (sign !== 0x22) continue;
    start = i + 1;
    do i = text.indexOf('"', i + 1);
    while (isEscaped(text, i));
    end = i;
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}

function keysOf(value: object, keys: string[] = []): string[] {
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.push(key);
    if (typeof inner === "object" && inner !== null) keysOf(inner, keys);
  }
  return keys;
}

function repeated(written: readonly string[], kept: readonly string[]): string {
  const left = [...kept];
  for (const key of written) {
    const at = left.indexOf(key);
    if (at < 0) return key;
    left.splice(at, 1);
  }
  return "";
}
