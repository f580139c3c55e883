import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSigner } from "~/features/access/guard.server";
import { standingWhole } from "~/features/reporting/closing/closed-whole.server";
import { buildWhole } from "~/features/reporting/documents/build-whole.server";
import { wholeStem } from "~/features/reporting/documents/whole-report";
import { isWholeFile, WHOLE_FILES, writeWhole } from "~/features/reporting/documents/write-whole.server";
import { askedReport } from "~/features/reporting/periods/report-page.server";
import { db } from "~/platform/db.server";
import { fileResponse, noFile } from "~/platform/http/file-response.server";

export const handle = { access: "report:read" };

/** The whole report as a file: `as` is docx, pdf, xlsx (its forms) or json. Of a signed one always the same bytes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const asked = await askedReport(db, actor, query, now);
  if (!asked) return noFile("Không đọc được kỳ báo cáo.");
  const as = query.get("as") ?? "";
  if (!isWholeFile(as)) return noFile("Chọn một dạng tệp: docx, pdf, xlsx hoặc json.");
  const { unit, period } = asked;
  let bytes = await standingWhole(db, { unit, period: period.code }, as);
  if (!bytes) {
    const built = await buildWhole(db, { unit, period, now });
    if (!built.ok) return noFile("Không có đề cương báo cáo nào áp dụng cho kỳ này.");
    bytes = await writeWhole(built.value.whole, as);
  }
  return fileResponse(bytes, {
    name: `${wholeStem({ unit: { code: unit }, period })}.${as}`,
    type: WHOLE_FILES[as],
  });
}
