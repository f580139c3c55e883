import type { z } from "zod";
import { parseLine } from "./parse-line";
import { readLines, type SourceLine } from "./read-lines.server";

/** A well-formed line of a list. */
export type ReferenceLine<T> = SourceLine & { value: T };

/**
 * Reads a whole list of units or fields. A code told twice is refused the second time when the two tell different
 * things: one would be lost silently. The same thing told twice is there already, and left out of `good` as `twice`.
 */
export async function readReferenceLines<S extends z.ZodType<{ code: string }>>(
  path: string,
  schema: S,
  textOf: (value: z.output<S>) => string,
) {
  const good: ReferenceLine<z.output<S>>[] = [];
  const bad: (SourceLine & { reason: string })[] = [];
  const first = new Map<string, { number: number; text: string }>();
  let read = 0;
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      read += 1;
      const parsed = parseLine(line, schema);
      if (!parsed.ok) {
        bad.push({ ...line, reason: parsed.reason });
        continue;
      }
      const text = textOf(parsed.value);
      const twin = first.get(parsed.value.code);
      if (!twin) {
        first.set(parsed.value.code, { number: line.number, text });
        good.push({ ...line, value: parsed.value });
      } else if (twin.text !== text) {
        bad.push({
          ...line,
          reason: `mã "${parsed.value.code}" đã có ở dòng ${twin.number} với nội dung khác`,
        });
      }
    }
  }
  return { good, bad, read };
}
