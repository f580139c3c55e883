import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSigner } from "~/features/access/guard.server";
import { closedFile } from "~/features/reporting/closing/closed-files.server";
import { closedForm } from "~/features/reporting/closing/closed-form.server";
import { closedWhole } from "~/features/reporting/closing/closed-whole.server";
import { isWholeFile, WHOLE_FILES } from "~/features/reporting/documents/write-whole.server";
import { isReportFile, REPORT_FILES } from "~/features/reporting/write-report.server";
import { db } from "~/platform/db.server";
import { fileResponse, noFile } from "~/platform/http/file-response.server";

export const handle = { access: "report:read" };

/** A closed form, or with `form=full` the whole report, as a file. Of a signed one always the same bytes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const { form } = await closedForm(db, actor, Number(params.id), new Date());
  const query = new URL(request.url).searchParams;
  const as = query.get("as") ?? "";
  const file = await (query.get("form") === "full" ? wholeFile(form.id, as) : formFile(form.id, as));
  if (typeof file === "string") return noFile(file);
  const supplement = form.supplement === null ? "" : `-bo-sung-${form.supplement}`;
  return fileResponse(file.bytes, {
    name: `${file.stem}-${form.unit}-${form.period}${supplement}.${as}`,
    type: file.mediaType,
  });
}

const formFile = async (id: number, as: string) =>
  isReportFile(as)
    ? { stem: "pakn", mediaType: REPORT_FILES[as], bytes: await closedFile(db, id, as) }
    : "Chọn một dạng tệp: json, xlsx, docx hoặc csv.";

async function wholeFile(id: number, as: string) {
  if (!isWholeFile(as)) return "Chọn một dạng tệp: docx, pdf, xlsx hoặc json.";
  const bytes = await closedWhole(db, id, as);
  return bytes
    ? { stem: "bao-cao", mediaType: WHOLE_FILES[as], bytes }
    : "Không có đề cương báo cáo nào áp dụng cho kỳ này.";
}
