import type { LoaderFunctionArgs } from "@remix-run/node";
import { openDesk } from "~/features/reporting/sections/ballots.server";
import { db } from "~/platform/db.server";
import WORKER from "./worker.js?raw";

export const handle = { access: "public" };

/**
 * What keeps a desk's page on its tablet (decision 0052). Its reach is the address above its own: that desk's page in one
 * language, and no other page. With the desk it ends.
 */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  if (!(await openDesk(db, params.token ?? ""))) return new Response(null, { status: 404 });
  const { pathname } = new URL(request.url);
  return new Response(WORKER, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": pathname.slice(0, pathname.lastIndexOf("/")),
    },
  });
}
