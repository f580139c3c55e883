import type { LoaderFunctionArgs } from "@remix-run/node";
import { sectionCsv } from "~/features/reporting/statistics/section-csv";
import { statisticsPage } from "~/features/reporting/statistics/statistics-page.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["figures", "reference"] };

/** The table of one subject of the public statistics as CSV, in the language of the page; names of units stay Vietnamese. */
export async function loader({ request, params: { file = "" } }: LoaderFunctionArgs): Promise<Response> {
  const query = new URL(request.url).searchParams;
  // The file has one address; the page that links to it says which language its readers have.
  const language = query.get("lang") === "en" ? "en" : "vi";
  const page = await statisticsPage(db, query.get("ky"), new Date(), language);
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
