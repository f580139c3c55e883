import type ExcelJS from "exceljs";
import { xlsxBytes } from "~/platform/documents/office-file.server";
import { excel } from "~/platform/documents/on-demand.server";
import type { LocalDate } from "~/shared/local-date";
import { type FormLine, type FormSheet, formSheet } from "./form-sheet";
import { columnLetters, liveFormulae } from "./forms/spreadsheet";
import type { Report } from "./report";

const FONT = "Times New Roman";
const THIN = { style: "thin" as const };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEAD_ROW = 7;
const CENTRE = { horizontal: "center" as const, vertical: "middle" as const, wrapText: true };

/** The official form as a spreadsheet. */
export const reportXlsx = (report: Report): Promise<Buffer> =>
  formsXlsx([formSheet(report)], report.period.to);

/** Forms as one spreadsheet, a sheet each, their computed columns as live formulae; dated `on`. */
export function formsXlsx(sheets: readonly FormSheet[], on: LocalDate): Promise<Buffer> {
  const book = new (excel().Workbook)();
  book.creator = sheets[0]?.reportingUnit ?? "";
  for (const sheet of sheets) addForm(book, sheet);
  return xlsxBytes(book, on);
}

/** Landscape A4, fitted to the page's width, headings repeated on each page. */
function addForm(book: ExcelJS.Workbook, sheet: FormSheet): void {
  const page = book.addWorksheet(sheet.code.replaceAll("/", "-"), {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW + 2}`,
    },
    headerFooter: { oddFooter: "&C&P/&N" },
    views: [{ state: "frozen", xSplit: 2, ySplit: HEAD_ROW + 2, showGridLines: false }],
  });
  const columns = sheet.groups.flatMap((group) => group.columns);
  // Head and signatures need room of their own beside a form of few columns.
  const last = Math.max(columns.length + 2, 12);
  page.columns = [{ width: 5 }, { width: 30 }, ...columns.map(() => ({ width: 10.5 }))];

  const put = (row: number, from: number, to: number, text: string, style: Partial<ExcelJS.Style> = {}) => {
    if (to > from) page.mergeCells(row, from, row, to);
    const cell = page.getCell(row, from);
    cell.value = text;
    cell.font = { name: FONT, size: 11, ...style.font };
    cell.alignment = { vertical: "middle", wrapText: true, ...style.alignment };
  };
  put(1, 1, 3, `Biểu số: ${sheet.code}`, { font: { bold: true } });
  put(1, 4, last - 4, sheet.title, { font: { bold: true, size: 13 }, alignment: CENTRE });
  put(1, last - 3, last, `Đơn vị báo cáo: ${sheet.reportingUnit}`);
  put(2, 4, last - 4, sheet.periodLine, { alignment: CENTRE });
  put(2, last - 3, last, `Đơn vị nhận báo cáo: ${sheet.receivingUnit}`);
  put(3, 4, last - 4, sheet.scopeLine, { font: { italic: true }, alignment: CENTRE });
  put(5, last - 3, last, sheet.unitOfCount, { font: { italic: true }, alignment: { horizontal: "right" } });
  page.getRow(1).height = 36;
  page.getRow(2).height = 32;

  headings(page, sheet);
  let at = HEAD_ROW + 3;
  const first = at;
  const live = liveFormulae(columns, 3);
  for (const line of sheet.lines) writeLine(page, at++, line, (index) => live(index, at - 1));
  const sums = (index: number) => {
    const column = columnLetters(index + 3);
    return live(index, at) ?? `SUM(${column}${first}:${column}${at - 1})`;
  };
  // Without lines there is nothing to add up; what the columns make of each other stays live.
  writeLine(page, at, sheet.total, sheet.lines.length > 0 ? sums : (index) => live(index, at));
  at += 1;
  at += 1;
  for (const note of sheet.notes) put(at++, 1, last, note, { font: { italic: true } });
  at += 1;
  put(at, 1, 5, "NGƯỜI LẬP BIỂU", { font: { bold: true }, alignment: CENTRE });
  put(at + 1, 1, 5, "(Ký, ghi rõ họ tên)", { font: { italic: true }, alignment: CENTRE });
  const head = sheet.signature;
  const centred = { alignment: CENTRE };
  if (head === null) {
    for (const [index, text] of sheet.head.entries())
      put(at + index, last - 5, last, text, { font: { bold: true }, ...centred });
    put(at + sheet.head.length, last - 5, last, "(Ký, đóng dấu)", { font: { italic: true }, ...centred });
    return;
  }
  put(at - 1, last - 5, last, head.dateLine, { font: { italic: true }, ...centred });
  for (const [index, text] of head.lines.entries())
    put(at + index, last - 5, last, text, { font: { bold: true }, ...centred });
  put(at + head.lines.length + 3, last - 5, last, head.name, { font: { bold: true }, ...centred });
}

function headings(page: ExcelJS.Worksheet, { groups, rowHead }: FormSheet): void {
  const head = (row: number, column: number, text: string) => {
    const cell = page.getCell(row, column);
    cell.value = text;
  };
  page.mergeCells(HEAD_ROW, 1, HEAD_ROW + 1, 1);
  page.mergeCells(HEAD_ROW, 2, HEAD_ROW + 1, 2);
  head(HEAD_ROW, 1, "TT");
  head(HEAD_ROW, 2, rowHead);
  head(HEAD_ROW + 2, 1, "A");
  head(HEAD_ROW + 2, 2, "B");
  let column = 3;
  for (const { label, columns } of groups) {
    if (label === null) page.mergeCells(HEAD_ROW, column, HEAD_ROW + 1, column);
    else page.mergeCells(HEAD_ROW, column, HEAD_ROW, column + columns.length - 1);
    head(HEAD_ROW, column, label ?? columns[0]?.label ?? "");
    for (const each of columns) {
      if (label !== null) head(HEAD_ROW + 1, column, each.label);
      head(HEAD_ROW + 2, column, `(${each.number})`);
      column += 1;
    }
  }
  for (const row of [HEAD_ROW, HEAD_ROW + 1, HEAD_ROW + 2])
    for (let at = 1; at < column; at += 1) {
      const cell = page.getCell(row, at);
      cell.font = { name: FONT, size: row === HEAD_ROW + 2 ? 10 : 11, bold: row !== HEAD_ROW + 2 };
      cell.alignment = CENTRE;
      cell.border = BORDER;
    }
  page.getRow(HEAD_ROW).height = 20;
  page.getRow(HEAD_ROW + 1).height = 48;
}

/** `live` gives the formula behind a figure; the figure itself is kept as its last result. */
function writeLine(
  page: ExcelJS.Worksheet,
  at: number,
  { number, name, values, field }: FormLine,
  live: (index: number) => string | null,
): void {
  [number ?? "", name, ...values].forEach((value, index) => {
    const cell = page.getCell(at, index + 1);
    const formula = index > 1 ? live(index - 2) : null;
    cell.value = formula === null ? value : { formula, result: value };
    cell.font = { name: FONT, size: 11, bold: field === null };
    cell.border = BORDER;
    cell.alignment = {
      vertical: "middle",
      wrapText: true,
      horizontal: index === 0 ? "center" : index === 1 ? "left" : "right",
    };
    if (index > 1) cell.numFmt = "#,##0";
  });
  page.getRow(at).height = name.length > 28 ? 32 : 18;
}
