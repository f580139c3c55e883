type Cell = string | number | boolean | null;

/** The first bytes of a CSV file, by which spreadsheets know that it is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One line of CSV (RFC 4180). A text that a spreadsheet would run as a formula is given a leading apostrophe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(quote).join(",")}\r\n`;

function quote(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Items of one shape as a CSV file; the names of the columns are those of the API. */
export const csvFile = (
  columns: readonly string[],
  items: readonly Readonly<Record<string, Cell>>[],
): string =>
  BYTE_ORDER_MARK +
  csvLine(columns) +
  items.map((item) => csvLine(columns.map((column) => item[column] ?? null))).join("");
