import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedOf } from "~/features/open-data/feed.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = ({ request }: LoaderFunctionArgs): Promise<Response> => feedOf(db, request, "atom");
