import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { figuresPage } from "~/features/reporting/forms/figures-page.server";
import { formTemplate } from "~/features/reporting/forms/import-form.server";
import { askedReport } from "~/features/reporting/periods/report-page.server";
import { db } from "~/platform/db.server";
import { fileResponse, XLSX } from "~/platform/http/file-response.server";

export const handle = { access: "report:work" };

/** The sheet of one form, to be filled in and sent back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:work");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const asked = await askedReport(db, actor, query, now);
  const page = asked && (await figuresPage(db, actor, asked, query.get("form"), now));
  if (!asked || !page) throw new Response("Báo cáo này không có biểu đó.", { status: 404 });
  const bytes = await formTemplate(page.form, page.cells, asked.period.to);
  return fileResponse(bytes, {
    name: `bieu-${page.form.code}-${asked.unit}-${asked.period.code}.xlsx`,
    type: XLSX,
  });
}
