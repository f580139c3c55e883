import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { closedFile } from "~/features/reporting/closing/closed-files.server";
import { closedForm } from "~/features/reporting/closing/closed-form.server";
import { isReportFile, REPORT_FILES } from "~/features/reporting/write-report.server";
import { db } from "~/platform/db.server";

export const handle = { access: "report:read" };

/** A closed form as a file: `as` is json, xlsx, docx or csv. Of a signed one always the same bytes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:read");
  const { form } = await closedForm(db, actor, Number(params.id), new Date());
  const as = new URL(request.url).searchParams.get("as") ?? "";
  if (!isReportFile(as))
    return new Response("Chọn một dạng tệp: json, xlsx, docx hoặc csv.", {
      status: 422,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const supplement = form.supplement === null ? "" : `-bo-sung-${form.supplement}`;
  const name = `pakn-${form.unit}-${form.period}${supplement}.${as}`.replace(/[^A-Za-z0-9._-]/g, "-");
  return new Response(new Uint8Array(await closedFile(db, form.id, as)), {
    headers: {
      "Content-Type": REPORT_FILES[as],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
