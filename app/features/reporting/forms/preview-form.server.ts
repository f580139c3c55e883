import type { DbOrTx } from "~/platform/db.server";
import { closePdf, openPdf } from "~/platform/documents/pdf-page.server";
import { XLSX } from "~/platform/http/file-response.server";
import { localDateOf } from "~/shared/local-date";
import { previousPeriod, quarterOf } from "~/shared/period";
import { drawForm } from "../documents/pdf-form.server";
import type { FormSheet } from "../form-sheet";
import { loadFields, loadUnits } from "../reference.queries.server";
import { formsXlsx } from "../report-xlsx.server";
import { exampleSheet } from "./example-sheet";
import type { StoredForm } from "./form-list.server";

export const PREVIEW_FILES = { xlsx: XLSX, pdf: "application/pdf" } as const;
export type PreviewFile = keyof typeof PREVIEW_FILES;

/** A stored form with invented numbers, under the head of the province and of the quarter that is over at `now`. */
export async function previewForm(db: DbOrTx, form: StoredForm, now: Date): Promise<FormSheet> {
  const period = previousPeriod(quarterOf(localDateOf(now)));
  const [units, fields] = [await loadUnits(db), await loadFields(db)];
  const province = units.find(({ level, validTo }) => level === "PROVINCE" && validTo === null);
  return exampleSheet(form, {
    ...{ unit: province?.name ?? "Đơn vị ví dụ", period },
    names: fields.map(({ name }) => name),
  });
}

/** The same as a file, by the programs that print the true forms. */
export async function writePreview(sheet: FormSheet, as: PreviewFile, now: Date): Promise<Buffer> {
  const on = localDateOf(now);
  if (as === "xlsx") return formsXlsx([sheet], on);
  const pdf = openPdf(sheet.title, sheet.reportingUnit, on, { firstPage: false });
  drawForm(pdf, sheet);
  return closePdf(pdf);
}
