import type ExcelJS from "exceljs";
import { xlsxBytes } from "~/platform/documents/office-file.server";
import { excel } from "~/platform/documents/on-demand.server";
import type { LocalDate } from "~/shared/local-date";
import { formatNumber } from "~/shared/vi-format";
import { type RegisterEntry, registerColumns, WAITING } from "./register-entry";

const FONT = "Times New Roman";
const THIN = { style: "thin" as const };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEAD_ROW = 4;

export type RegisterSheet = {
  unitName: string;
  peopleCommittee: string;
  year: number;
  identities: boolean;
  entries: readonly RegisterEntry[];
  /** What has no number yet; it stands below the numbers, under a line of its own. */
  waiting: readonly RegisterEntry[];
  /** The date the file bears: of the last entry, never today. */
  on: LocalDate;
};

/** A register as a spreadsheet, landscape A4, headings repeated; the same entries give the same bytes. */
export async function registerXlsx(sheet: RegisterSheet): Promise<Buffer> {
  const columns = registerColumns(sheet.identities);
  const book = new (excel().Workbook)();
  book.creator = sheet.unitName;
  const page = book.addWorksheet(`Sổ ${sheet.year}`, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW + 1}`,
    },
    headerFooter: { oddFooter: "&CTrang &P/&N" },
    views: [{ state: "frozen", xSplit: 1, ySplit: HEAD_ROW + 1 }],
  });
  page.columns = columns.map(({ width }) => ({ width }));
  const last = columns.length;
  const put = (row: number, text: string, font: Partial<ExcelJS.Font>) => {
    page.mergeCells(row, 1, row, last);
    const cell = page.getCell(row, 1);
    cell.value = text;
    cell.font = { name: FONT, ...font };
    cell.alignment = { horizontal: "center" };
  };
  put(1, sheet.unitName.toUpperCase(), { size: 12, bold: true });
  put(2, `SỔ TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ NĂM ${sheet.year}`, { size: 14, bold: true });
  put(3, sheet.peopleCommittee, { size: 11, italic: true });
  columns.forEach(({ header }, i) => {
    for (const [row, text] of [
      [HEAD_ROW, header],
      [HEAD_ROW + 1, `(${i + 1})`],
    ] as const) {
      const cell = page.getCell(row, i + 1);
      cell.value = text;
      cell.font = { name: FONT, size: row === HEAD_ROW ? 11 : 10, bold: row === HEAD_ROW };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      cell.border = BORDER;
    }
  });
  const putEntry = (row: number, entry: RegisterEntry) => {
    columns.forEach((column, i) => {
      const cell = page.getCell(row, i + 1);
      cell.value = column.key === "no" && entry.no !== null ? entry.no : column.text(entry);
      cell.font = { name: FONT, size: 11 };
      cell.alignment = { vertical: "top", wrapText: true };
      cell.border = BORDER;
    });
  };
  const first = HEAD_ROW + 2;
  for (const [n, entry] of sheet.entries.entries()) putEntry(first + n, entry);
  if (sheet.waiting.length > 0) {
    const below = first + sheet.entries.length;
    put(below, `${WAITING}: ${formatNumber(sheet.waiting.length)}`, { size: 11, bold: true });
    for (const [n, entry] of sheet.waiting.entries()) putEntry(below + 1 + n, entry);
  }
  return xlsxBytes(book, sheet.on);
}
