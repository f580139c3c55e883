import { logHead } from "~/features/publication/public-log.queries.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers"] };

/** The newest row of the log, small enough to be kept by anyone every day; null while there is none. */
export async function loader() {
  return new Response(`${JSON.stringify(await logHead(db))}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
