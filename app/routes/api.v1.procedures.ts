import type { LoaderFunctionArgs } from "@remix-run/node";
import { proceduresApi } from "~/features/open-data/reference-api.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => proceduresApi(db, request);
