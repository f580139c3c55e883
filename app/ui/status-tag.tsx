import type { ReactNode } from "react";

/** How urgent or final a state is; the words always say it too. */
export type Tone = "neutral" | "info" | "ok" | "warn" | "late";

/** A small label for a state. The words come from the glossary: `<StatusTag tone={…}>{STATUS[s].vi}</StatusTag>`. */
export function StatusTag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
