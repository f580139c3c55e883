import type { LoaderFunctionArgs } from "@remix-run/node";
import { openapiApi } from "~/features/open-data/document.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => openapiApi(db, request);
