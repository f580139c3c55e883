import type { LoaderFunctionArgs } from "@remix-run/node";
import { embeddedList } from "~/features/open-data/frame.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => embeddedList(db, request);
