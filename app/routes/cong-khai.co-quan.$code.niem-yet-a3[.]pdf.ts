import type { LoaderFunctionArgs } from "@remix-run/node";
import { noticePdfResponse } from "~/features/notice-board/notice-file.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

export const loader = ({ request, params: { code = "" } }: LoaderFunctionArgs) =>
  noticePdfResponse(db, request.headers, code, "A3", new Date());
