import type { FormLine } from "./form-sheet";
import { formSheet } from "./form-sheet";
import type { Report } from "./report";

/**
 * The rows and the total as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read Vietnamese.
 * Text that a spreadsheet would run as a formula is given a leading apostrophe.
 */
export function reportCsv(report: Report): string {
  const sheet = formSheet(report);
  const headings = sheet.groups.flatMap(({ label, columns }) =>
    columns.map((column) => (label === null ? column.label : `${label}: ${column.label}`)),
  );
  const line = ({ number, name, values }: FormLine) => [
    number === null ? "" : String(number),
    name,
    ...values.map(String),
  ];
  const table = [["TT", sheet.rowHead, ...headings], ...sheet.lines.map(line), line(sheet.total)];
  return `\uFEFF${table.map((cells) => `${cells.map(quote).join(",")}\r\n`).join("")}`;
}

function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
