import type { z } from "zod";
import { type Outcome, refused } from "~/shared/outcome";
import { parseJsonLine } from "./json-line";
import { schemaRefusal } from "./schema-refusal";

/**
 * One line of a file as what its schema describes; else the reason in words. `problem` is what the reader of the file
 * found wrong with it already.
 */
export function parseLine<S extends z.ZodType>(
  source: { text: string; problem: string | null },
  schema: S,
): Outcome<z.output<S>, string> {
  if (source.problem !== null) return refused(source.problem);
  const json = parseJsonLine(source.text);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  return parsed.success ? { ok: true, value: parsed.data } : refused(schemaRefusal(parsed.error));
}
