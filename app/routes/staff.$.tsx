import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";

export const handle = { access: "staff:any" };

/** Addresses under /staff that no other route knows: those who are signed in see the staff frame around it. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await requireStaff(request, "staff:any");
  throw new Response(null, { status: 404 });
}

export async function action({ request }: LoaderFunctionArgs): Promise<never> {
  await requireStaff(request, "staff:any");
  throw new Response(null, { status: 404 });
}

/** Without a component this would be a resource route, and those have no error page. */
export default function NotFound() {
  return null;
}
