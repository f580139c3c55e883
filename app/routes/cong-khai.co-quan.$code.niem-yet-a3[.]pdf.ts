import type { LoaderFunctionArgs } from "@remix-run/node";
import { noticePdfResponse } from "~/features/notice-board/notice-file.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

export const loader = ({ params: { code = "" } }: LoaderFunctionArgs) =>
  noticePdfResponse(db, code, "A3", new Date());
