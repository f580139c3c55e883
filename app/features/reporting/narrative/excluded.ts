import { EXIT, REJECTION } from "~/shared/glossary";
import type { Excluded } from "../figures";

/** Whether somebody reported a crime or denounced an official is nobody's guess: these reasons stand together. */
const OTHER_LAWS: readonly string[] = ["R7", "R8", "R9"];

/** What is left out of the form (counting.md §3), by reason: the breakdown of `pakn.excluded` in the narrative. */
export function excludedByReason(excluded: readonly Excluded[]): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { exit, reason, count } of excluded) {
    const name = `“${nameOf(exit, reason)}”`;
    rows[name] = (rows[name] ?? 0) + count;
  }
  return rows;
}

function nameOf(exit: Excluded["exit"], reason: string | null): string {
  if (exit === "TRANSFERRED_OUT") return EXIT.TRANSFERRED_OUT.vi;
  if (reason !== null && OTHER_LAWS.includes(reason)) return "Thuộc luật khác";
  return REJECTION[reason as keyof typeof REJECTION]?.vi ?? EXIT.REJECTED.vi;
}
