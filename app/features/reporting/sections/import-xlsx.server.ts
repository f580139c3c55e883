import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xlsxBytes } from "~/platform/documents/office-file.server";
import { excel } from "~/platform/documents/on-demand.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { formatBytes, formatDate, formatNumber } from "~/shared/vi-format";
import { bareWorksheet } from "./bare-worksheet";
import { type Cell, IMPORT_HEAD, type Imported, importKeys, importSheet, MOST_ROWS } from "./import-sheet";
import type { Outline } from "./outline";
import { figureField } from "./section-figures";

/** A sheet of figures is small; a larger file is refused before it is unpacked. */
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;

/** What it may unpack to: a hundred times what such a sheet needs. */
const MAX_UNPACKED_BYTES = 30 * 1024 * 1024;
/** All sheets together; beyond that the file is not read at all. */
const MAX_ROWS_IN_FILE = 10_000;
const MAX_CELLS_IN_FILE = 200_000;
/** Pictures, notes, tables and what belongs to them: nothing of it is read. */
const NOT_READ = /^xl\/(?:worksheets\/_rels|drawings|media|tables|charts|comments|threadedComments|pivot\w+)/;
const SHEET_NAME = "Số liệu";

/**
 * Reads the sheet "Số liệu" of an XLSX file, or its only sheet. Refused with a sentence: what is no XLSX, old or
 * protected files, what unpacks to more than a sheet of figures is, sheets that are not the portal's, and everything
 * that `importSheet` refuses.
 */
export async function importXlsx(
  bytes: Uint8Array,
  outline: Outline,
  summed: Readonly<Record<string, unknown>> = {},
): Promise<Imported> {
  const rows = await readCells(bytes, SHEET_NAME, IMPORT_HEAD.length);
  return typeof rows === "string" ? { ok: false, problems: [rows] } : importSheet(rows, outline, summed);
}

/**
 * The first `columns` cells of every row of a sheet, found by its name or because it is the only one. A sentence where
 * there is no such thing to be read.
 */
export async function readCells(
  bytes: Uint8Array,
  sheetName: string,
  columns: number,
): Promise<Cell[][] | string> {
  const opened = unpack(bytes, columns);
  if (typeof opened === "string") return opened;
  const book = new (excel().Workbook)();
  try {
    await book.xlsx.load(Buffer.from(opened) as never);
  } catch {
    return BROKEN;
  }
  const sheets = book.worksheets;
  const sheet =
    sheets.find(({ name }) => name.normalize("NFC").trim() === sheetName) ??
    (sheets.length === 1 ? sheets[0] : undefined);
  if (!sheet)
    return wrongSheets(
      sheetName,
      sheets.map(({ name }) => name),
    );
  const unseen = whatNobodySees(sheet, columns);
  if (unseen) return unseen;
  const rows: Cell[][] = [];
  for (let at = 1; at <= sheet.rowCount; at += 1)
    rows.push(
      Array.from({ length: columns }, (_, index) => cellOf(sheet.getCell(at, index + 1), sheet.getRow(at))),
    );
  while (rows.length > 1 && rows.at(-1)?.every(({ value, error }) => value === null && error === null))
    rows.pop();
  return rows;
}

/** Why a sheet is not read of which whoever sends it does not see the numbers; null for one that is seen. */
function whatNobodySees(sheet: ExcelJS.Worksheet, columns: number): string | null {
  if (sheet.state !== "visible")
    return `Trang tính “${sheet.name.slice(0, 40)}” đang bị ẩn: bỏ ẩn trang tính, xem lại số rồi gửi lại.`;
  for (let at = 1; at <= columns; at += 1) {
    const { hidden, letter } = sheet.getColumn(at);
    if (hidden) return `Cột ${letter} đang bị ẩn: bỏ ẩn cột, xem lại số rồi gửi lại.`;
  }
  return null;
}

const BROKEN =
  "Tệp không phải là bảng tính XLSX, hoặc bị hỏng. Tệp CSV hay tệp kiểu khác đổi đuôi thành .xlsx không dùng được: mở bằng bảng tính rồi lưu lại dạng XLSX.";
const PROTECTED =
  "Tệp có mật khẩu bảo vệ, hoặc là bảng tính kiểu cũ (.xls). Bỏ mật khẩu, lưu lại dạng XLSX rồi gửi lên.";

const wrongSheets = (wanted: string, names: readonly string[]): string =>
  names.length === 0
    ? "Tệp không có trang tính nào."
    : `Tệp không có trang tính “${wanted}” của mẫu; tệp này có ${names.map((name) => `“${name.slice(0, 40)}”`).join(", ")}. Dán số vào mẫu tải từ cổng.`;

/**
 * The same workbook with nothing compressed and its sheets bare, or why not. Sizes are looked at before anything is
 * unpacked, so that no small file fills the memory; rows are counted before anything is read into cells.
 */
function unpack(bytes: Uint8Array, columns: number): Uint8Array | string {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return PROTECTED;
  if (!starts(0x50, 0x4b)) return BROKEN;
  try {
    let size = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    if (size > MAX_UNPACKED_BYTES)
      return `Tệp bung ra tới ${formatBytes(size)}; đây không phải mẫu số liệu báo cáo.`;
    const parts = unzipSync(bytes, { filter: ({ name }) => !NOT_READ.test(name) });
    const workbook = parts["xl/workbook.xml"];
    if (!workbook) return BROKEN;
    return bareParts({ ...parts, "xl/workbook.xml": withoutNames(workbook) }, columns);
  } catch {
    return BROKEN;
  }
}

function bareParts(parts: Record<string, Uint8Array>, columns: number): Uint8Array | string {
  let [rows, cells] = [0, 0];
  for (const [name, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const bare = bareWorksheet(strFromU8(xml), columns);
    if (!bare) return BROKEN;
    parts[name] = strToU8(bare.xml);
    rows += Math.max(bare.filledRows, bare.lastRow > MAX_ROWS_IN_FILE ? bare.lastRow : 0);
    cells += bare.cells;
  }
  if (rows > MAX_ROWS_IN_FILE)
    return `Tệp có ${formatNumber(rows)} dòng, nhiều hơn ${formatNumber(MOST_ROWS)}; đây không phải mẫu số liệu báo cáo.`;
  if (cells > MAX_CELLS_IN_FILE)
    return `Tệp có ${formatNumber(cells)} ô có dữ liệu; đây không phải mẫu số liệu báo cáo.`;
  return zipSync(parts, { level: 0 });
}

/** Names of ranges: a filter over whole columns is one, and would be read cell by cell. */
function withoutNames(workbook: Uint8Array): Uint8Array {
  const xml = strFromU8(workbook);
  const [from, to] = [xml.indexOf("<definedNames"), xml.indexOf("</definedNames>")];
  return from < 0 || to < from
    ? workbook
    : strToU8(xml.slice(0, from) + xml.slice(to + "</definedNames>".length));
}

function cellOf(cell: ExcelJS.Cell, { hidden }: ExcelJS.Row): Cell {
  const isFormula = cell.type === excel().ValueType.Formula;
  const value = isFormula ? cell.result : cell.value;
  const of = { isMerged: cell.isMerged, isHidden: hidden, error: null };
  // A program wrote the formula and nobody has computed it: an empty cell would be taken for "not stated".
  if (isFormula && (value === null || value === undefined))
    return { ...of, value: null, error: "chưa có kết quả; mở bằng bảng tính rồi lưu lại" };
  if (value !== null && typeof value === "object" && "error" in value)
    return { ...of, value: null, error: String(value.error) };
  if (value === null || value === undefined) return { ...of, value: null };
  if (value instanceof Date) return { ...of, value: formatDate(dateOf(value)) };
  if (typeof value === "number" || typeof value === "string") return { ...of, value };
  return { ...of, value: cell.text };
}

/** The sheet to fill in: a row for every figure that is typed, what is known already in place. */
export function importTemplate(
  outline: Outline,
  figures: ReadonlyMap<string, number>,
  on: LocalDate,
  summed: Readonly<Record<string, unknown>> = {},
): Promise<Buffer> {
  const book = new (excel().Workbook)();
  const sheet = book.addWorksheet(SHEET_NAME, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [{ width: 28 }, { width: 62 }, { width: 14 }, { width: 16 }];
  sheet.addRow([...IMPORT_HEAD]).font = { bold: true };
  for (const key of importKeys(outline, summed)) {
    const field = figureField(key);
    sheet.addRow([key, field?.label ?? key, field?.unit ?? "", figures.get(key) ?? null]);
  }
  sheet.getColumn(4).numFmt = "#,##0.##";
  return xlsxBytes(book, on);
}
