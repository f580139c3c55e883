import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { refusedStatus } from "~/platform/http/refusal.server";
import { FOREIGN_FORM } from "~/ui/error-words";

export const handle = { access: "staff:any" };

/**
 * Addresses under /staff that no other route knows: those who are signed in see the staff frame around it. So they do
 * around what the server refused by itself; who is not signed in is told that as well, and not sent to sign in for it.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  const refused = refusedStatus(request);
  if (refused !== undefined)
    throw new Response(null, { status: refused, statusText: refused === 403 ? FOREIGN_FORM : undefined });
  await requireStaff(request, "staff:any");
  throw new Response(null, { status: 404 });
}

export const action = loader;

/** Without a component this would be a resource route, and those have no error page. */
export default function NotFound() {
  return null;
}
