import ExcelJS from "exceljs";
import { xlsxBytes } from "~/platform/documents/office-file.server";
import type { LocalDate } from "~/shared/local-date";
import { type Cell, IMPORT_HEAD, type Imported, importKeys, importSheet, MOST_ROWS } from "./import-sheet";
import type { Outline } from "./outline";
import { figureField } from "./section-figures";

/** A sheet of figures is small; a larger file is refused before it is unpacked. */
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;

/** Reads the first sheet of an XLSX file; anything that is not one is refused with a sentence. */
export async function importXlsx(bytes: Uint8Array, outline: Outline): Promise<Imported> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.from(bytes) as never);
  } catch {
    return { ok: false, problems: ["Tệp không phải là bảng tính XLSX, hoặc bị hỏng."] };
  }
  const sheet = book.worksheets[0];
  if (!sheet) return { ok: false, problems: ["Tệp không có trang tính nào."] };
  const rows: Cell[][] = [];
  // One row beyond the limit is enough to refuse; the count itself is told.
  const last = sheet.actualRowCount > MOST_ROWS + 1 ? 1 : sheet.rowCount;
  for (let at = 1; at <= last; at += 1)
    rows.push([1, 2, 3, 4].map((column) => cellOf(sheet.getCell(at, column))));
  while (last === 1 && rows.length < sheet.actualRowCount) rows.push([]);
  while (rows.length > 1 && rows.at(-1)?.every(({ value, error }) => value === null && error === null))
    rows.pop();
  return importSheet(rows, outline);
}

function cellOf(cell: ExcelJS.Cell): Cell {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value !== null && typeof value === "object" && "error" in value)
    return { value: null, isMerged: cell.isMerged, error: String(value.error) };
  if (value === null || value === undefined) return { value: null, isMerged: cell.isMerged, error: null };
  if (typeof value === "number" || typeof value === "string")
    return { value, isMerged: cell.isMerged, error: null };
  return { value: cell.text, isMerged: cell.isMerged, error: null };
}

/** The sheet to fill in: a row for every figure, what is known already in place. */
export function importTemplate(
  outline: Outline,
  figures: ReadonlyMap<string, number>,
  on: LocalDate,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Số liệu", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [{ width: 28 }, { width: 62 }, { width: 14 }, { width: 16 }];
  sheet.addRow([...IMPORT_HEAD]).font = { bold: true };
  for (const key of importKeys(outline)) {
    const field = figureField(key);
    sheet.addRow([key, field?.label ?? key, field?.unit ?? "", figures.get(key) ?? null]);
  }
  sheet.getColumn(4).numFmt = "#,##0.##";
  return xlsxBytes(book, on);
}
