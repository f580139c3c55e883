import { sitemap } from "~/features/publication/sitemap.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = async (): Promise<Response> =>
  new Response(await sitemap(db), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
