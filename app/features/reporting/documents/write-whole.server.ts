import { DOCX, XLSX } from "~/platform/http/file-response.server";
import { formsXlsx } from "../report-xlsx.server";
import { wholeDocx } from "./whole-docx.server";
import { wholePdf } from "./whole-pdf.server";
import { type WholeReport, wholeJson } from "./whole-report";

/** The ways a whole report leaves the portal, with the media type of each; xlsx holds its forms alone. */
export const WHOLE_FILES = {
  docx: DOCX,
  pdf: "application/pdf",
  xlsx: XLSX,
  json: "application/json",
} as const;
export type WholeFile = keyof typeof WHOLE_FILES;

/** Whether the parameter of an address names one of them. */
export const isWholeFile = (text: string): text is WholeFile => Object.hasOwn(WHOLE_FILES, text);

/** The bytes of a whole report in one of its ways. */
export async function writeWhole(report: WholeReport, as: WholeFile): Promise<Buffer> {
  switch (as) {
    case "docx":
      return wholeDocx(report);
    case "pdf":
      return wholePdf(report);
    case "xlsx":
      return formsXlsx(report.annexes, report.period.to);
    case "json":
      return Buffer.from(wholeJson(report));
  }
}
