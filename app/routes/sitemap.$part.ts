import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitemapPart } from "~/features/publication/sitemap.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export async function loader({ params: { part = "" } }: LoaderFunctionArgs): Promise<Response> {
  const file = await sitemapPart(db, part.replace(/\.xml$/, ""));
  if (file === null) throw new Response(null, { status: 404 });
  return new Response(file, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
