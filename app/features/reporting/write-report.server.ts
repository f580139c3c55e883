import { DOCX, XLSX } from "~/platform/http/file-response.server";
import { type Report, reportJson } from "./report";
import { reportCsv } from "./report-csv";
import { reportDocx } from "./report-docx.server";
import { reportXlsx } from "./report-xlsx.server";

/** The ways a form leaves the portal, with the media type of each. */
export const REPORT_FILES = {
  json: "application/json",
  xlsx: XLSX,
  docx: DOCX,
  csv: "text/csv; charset=utf-8",
} as const;
export type ReportFile = keyof typeof REPORT_FILES;

/** Whether the parameter of an address names one of them. */
export const isReportFile = (text: string): text is ReportFile => Object.hasOwn(REPORT_FILES, text);

/** The bytes of a form in one of its ways. */
export async function writeReport(report: Report, as: ReportFile): Promise<Buffer> {
  switch (as) {
    case "json":
      return Buffer.from(`${JSON.stringify(reportJson(report))}\n`);
    case "csv":
      return Buffer.from(reportCsv(report));
    case "xlsx":
      return reportXlsx(report);
    case "docx":
      return reportDocx(report);
  }
}
