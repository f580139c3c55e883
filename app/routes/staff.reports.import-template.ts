import type { LoaderFunctionArgs } from "@remix-run/node";
import { importTemplate } from "~/features/reporting/sections/import-xlsx.server";
import { requireWorkplace } from "~/features/reporting/sections/workplace-door.server";
import { fileResponse, XLSX } from "~/platform/http/file-response.server";

export const handle = { access: "report:work" };

/** The sheet that a unit fills in and sends back. A page cannot hand out bytes, so it stands beside its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { asked, place } = await requireWorkplace(request, "report:work");
  const { outline, whole, sums } = place.built;
  const bytes = await importTemplate(outline, whole.figures, asked.period.to, sums?.figures);
  return fileResponse(bytes, { name: `so-lieu-${asked.unit}-${asked.period.code}.xlsx`, type: XLSX });
}
