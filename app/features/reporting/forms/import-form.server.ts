import { xlsxBytes } from "~/platform/documents/office-file.server";
import { excel } from "~/platform/documents/on-demand.server";
import type { LocalDate } from "~/shared/local-date";
import { readCells } from "../sections/import-xlsx.server";
import { baseColumns, type FigureForm } from "./figure-forms";
import { type FormCells, formHead, importForm, type ReadForm } from "./import-form";

/** A sheet may not hold the slashes of a form's code. */
const sheetName = (form: FigureForm): string => form.code.replaceAll("/", "-");

/** The sheet of a form to fill in, with what is known already; dated `on`. */
export function formTemplate(form: FigureForm, cells: Readonly<FormCells>, on: LocalDate): Promise<Buffer> {
  const book = new (excel().Workbook)();
  const sheet = book.addWorksheet(sheetName(form), { views: [{ state: "frozen", xSplit: 2, ySplit: 1 }] });
  const base = baseColumns(form);
  sheet.columns = [{ width: 20 }, { width: 34 }, ...base.map(() => ({ width: 16 }))];
  const head = sheet.addRow(formHead(form));
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: "middle" };
  for (const { key, name } of form.rows)
    sheet.addRow([key, name, ...base.map((column) => cells[key]?.[column.key] ?? null)]);
  return xlsxBytes(book, on);
}

/** Reads such a sheet back: all or nothing. */
export async function readFormFile(bytes: Uint8Array, form: FigureForm): Promise<ReadForm> {
  const rows = await readCells(bytes, sheetName(form), baseColumns(form).length + 2);
  return typeof rows === "string" ? { ok: false, problems: [rows] } : importForm(rows, form);
}
