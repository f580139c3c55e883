import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { forgetView, saveView } from "~/features/nudges/saved-views.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { onlyPosts } from "~/platform/http/only-posts.server";

export const handle = { access: "queue:read", onlyPosts: true };

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(request, "queue:read");
  return onlyPosts();
}

/** Keeps or forgets a view of the queue; both lead back to it. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "queue:read");
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, 2000) : "";
  };
  const remove = Number(text("remove"));
  if (Number.isSafeInteger(remove) && remove > 0 && remove < 2 ** 31) {
    await forgetView(db, actor.staffId, remove);
    return redirect(paths.staff.queue(), 303);
  }
  const saved = await saveView(db, actor.staffId, { name: text("name"), query: text("query") }, new Date());
  // The address of a view has a query already: at least its tab.
  return redirect(`${saved.href}&view=${saved.kept ? "saved" : "full"}`, 303);
}
