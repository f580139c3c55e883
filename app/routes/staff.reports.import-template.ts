import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { askedReport } from "~/features/reporting/periods/report-page.server";
import { importTemplate } from "~/features/reporting/sections/import-xlsx.server";
import { loadWorkplace } from "~/features/reporting/sections/sections-page.server";
import { db } from "~/platform/db.server";
import { fileResponse, XLSX } from "~/platform/http/file-response.server";

export const handle = { access: "report:work" };

/** The sheet that a unit fills in and sends back. A page cannot hand out bytes, so it stands beside its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:work");
  const now = new Date();
  const asked = await askedReport(db, actor, new URL(request.url).searchParams, now);
  const place = asked && (await loadWorkplace(db, actor, asked, now));
  if (!asked || !place) throw new Response("Không có báo cáo này.", { status: 404 });
  const { outline, whole, sums } = place.built;
  const bytes = await importTemplate(outline, whole.figures, asked.period.to, sums?.figures);
  return fileResponse(bytes, { name: `so-lieu-${asked.unit}-${asked.period.code}.xlsx`, type: XLSX });
}
