import type { LoaderFunctionArgs } from "@remix-run/node";
import { startApi } from "~/features/open-data/document.server";

export const handle = { access: "public", shows: [] };

export const loader = ({ request }: LoaderFunctionArgs): Response => startApi(request);
