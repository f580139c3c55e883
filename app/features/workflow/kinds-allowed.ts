import type { Kind } from "./states";

/** Content 1 makes it an act, 2–5 a regulation; both together, both (workflow.md §5). 6–8 leave the choice open. */
export function kindsAllowedBy(contentTypes: readonly number[]): readonly Kind[] {
  const act = contentTypes.includes(1);
  const regulation = contentTypes.some((c) => c >= 2 && c <= 5);
  if (act && regulation) return ["BOTH"];
  if (act) return contentTypes.some((c) => c >= 6) ? ["ACT", "BOTH"] : ["ACT"];
  if (regulation) return contentTypes.some((c) => c >= 6) ? ["REGULATION", "BOTH"] : ["REGULATION"];
  return ["ACT", "REGULATION", "BOTH"];
}
