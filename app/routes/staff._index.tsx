import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { paths } from "~/paths";

export const handle = { access: "staff:any" };

/** Everyone starts where their work is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "staff:any");
  if (mayDo(actor, "feedback:act")) return redirect(paths.staff.queue());
  if (mayDo(actor, "report:read")) return redirect(paths.staff.reports());
  if (mayDo(actor, "queue:read")) return redirect(paths.staff.queue());
  return redirect(mayDo(actor, "admin:people") ? paths.staff.people() : paths.staff.password());
}
