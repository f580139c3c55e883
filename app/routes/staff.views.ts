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
  const number = (name: string) => {
    const value = Number(text(name));
    return Number.isSafeInteger(value) && value > 0 && value < 2 ** 31 ? value : null;
  };
  const remove = number("remove");
  if (remove !== null) {
    await forgetView(db, actor.staffId, remove);
    return redirect(paths.staff.queue(), 303);
  }
  const given = { name: text("name"), query: text("query"), replace: number("replace") };
  const saved = await saveView(db, actor.staffId, given, new Date());
  const became = new URLSearchParams({
    view: saved.became,
    ...(saved.became === "named" && { named: saved.name }),
  });
  // The address of a view has a query already: at least its tab.
  return redirect(`${saved.href}&${became}`, 303);
}
