import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { isBulkKind } from "~/features/nudges/bulk";
import { prepareBulk } from "~/features/nudges/bulk-prepare.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { onlyPosts } from "~/platform/http/only-posts.server";

export const handle = { access: "feedback:act", onlyPosts: true };

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(request, "feedback:act");
  return onlyPosts();
}

/** Puts the items ticked in the queue together; nothing happens to them before the page it leads to is confirmed. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const form = await request.formData();
  const kind = form.get("kind");
  const codes = form.getAll("codes").filter((code): code is string => typeof code === "string");
  if (!isBulkKind(kind) || kind === "HAND_OVER" || codes.length === 0)
    return redirect(paths.staff.queue({ bulk: "none" }), 303);
  const id = await prepareBulk(db, actor, kind, codes, new Date());
  return redirect(id === null ? paths.staff.queue({ bulk: "none" }) : paths.staff.bulkRun(id), 303);
}
