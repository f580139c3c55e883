import { wholeDocx } from "./whole-docx.server";
import { wholePdf } from "./whole-pdf.server";
import { type WholeReport, wholeJson } from "./whole-report";

/** The ways a whole report leaves the portal, with the media type of each. */
export const WHOLE_FILES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  json: "application/json",
} as const;
export type WholeFile = keyof typeof WHOLE_FILES;

export const isWholeFile = (text: string): text is WholeFile => Object.hasOwn(WHOLE_FILES, text);

/** The bytes of a whole report in one of its ways. */
export async function writeWhole(report: WholeReport, as: WholeFile): Promise<Buffer> {
  if (as === "docx") return wholeDocx(report);
  return as === "pdf" ? wholePdf(report) : Buffer.from(wholeJson(report));
}
