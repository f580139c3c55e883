import type { LoaderFunctionArgs } from "@remix-run/node";
import { statisticsApi } from "~/features/open-data/statistics-api.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["figures", "reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> =>
  statisticsApi(db, request, new Date());
