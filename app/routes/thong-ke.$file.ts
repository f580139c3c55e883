import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionCsv } from "~/features/reporting/statistics/section-csv";
import { statisticsPage } from "~/features/reporting/statistics/statistics-page.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["figures", "reference"] };

/** The table of one subject of the public statistics as CSV. */
export async function loader({ request, params: { file = "" } }: LoaderFunctionArgs): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("ky");
  const page = await statisticsPage(db, asked, new Date());
  const section = page?.sections.find(({ id }) => `${id}.csv` === file);
  if (!page || !section) throw new Response(null, { status: 404 });
  return new Response(sectionCsv(section), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="pakn-${page.quarter.code}-${section.id}.csv"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
