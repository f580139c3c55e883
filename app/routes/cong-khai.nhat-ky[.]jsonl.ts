import type { LoaderFunctionArgs } from "@remix-run/node";
import { logFile } from "~/features/publication/log-file.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

/** The whole log, a row a line, oldest first; sent as it is read. */
export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> =>
  logFile(db, request.headers, new Date());
