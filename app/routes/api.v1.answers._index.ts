import type { LoaderFunctionArgs } from "@remix-run/node";
import { answersApi } from "~/features/open-data/answers-api.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => answersApi(db, request);
