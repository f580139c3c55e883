import type { LoaderFunctionArgs } from "@remix-run/node";
import { refusedStatus } from "~/platform/http/refusal.server";
import { FOREIGN_FORM } from "~/ui/error-words";

export const handle = { access: "public" };

/** Every address that no other route knows, whatever the method, and what the server refused by itself. */
export function loader({ request }: LoaderFunctionArgs): never {
  const status = refusedStatus(request) ?? 404;
  throw new Response(null, { status, statusText: status === 403 ? FOREIGN_FORM : undefined });
}

export const action = loader;

/** Without a component this would be a resource route, and those have no error page. */
export default function NotFound() {
  return null;
}
