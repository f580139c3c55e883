import type { LoaderFunctionArgs } from "@remix-run/node";
import { wholeFile } from "~/features/open-data/whole-file.server";
import { db } from "~/platform/db.server";

/** Written while it is read, and so long that no copy is kept. */
export const handle = { access: "public" };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => wholeFile(db, request, "csv");
