import type { Section } from "./section";

/** The table of a subject as CSV (RFC 4180) with a byte order mark, as the forms have it; whole numbers without dots. */
export function sectionCsv({ columns, rows }: Pick<Section, "columns" | "rows">): string {
  const lines = [columns, ...rows].map(
    (cells) => `${cells.map((cell) => quoted(String(cell))).join(",")}\r\n`,
  );
  return `\uFEFF${lines.join("")}`;
}

/** Names come from administrators: what a spreadsheet would run as a formula gets an apostrophe. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
