import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerApi } from "~/features/open-data/answers-api.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = ({ request, params: { slug = "" } }: LoaderFunctionArgs): Promise<Response> =>
  answerApi(db, request, slug);
