import { createRequire } from "node:module";
import type { default as Excel } from "exceljs";
import type { default as Pdf } from "pdfkit";

const require = createRequire(import.meta.url);

/** ExcelJS, read when the first spreadsheet is made or opened: a start would spend half a second on it. */
export const excel = (): typeof Excel => require("exceljs");

/** PDFKit's document, read when the first one is drawn, for the same reason. */
export const pdfDocument = (): typeof Pdf => require("pdfkit");
