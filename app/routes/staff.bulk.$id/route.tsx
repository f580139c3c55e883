import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { BULK } from "~/features/nudges/bulk";
import { confirmBulk, saveBulkChoice } from "~/features/nudges/bulk-confirm.server";
import { readBulkForm } from "~/features/nudges/bulk-form.server";
import { bulkView } from "~/features/nudges/bulk-view.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { Preview } from "./preview";
import { Result } from "./result";

// An administrator hands over work as well, and a run is shown to nobody but who began it.
export const handle = { access: "staff:any" };
export const meta = pageMeta<typeof loader>((found) => found && BULK[found.kind].vi);

async function ownRun(request: Request, id: string | undefined) {
  const actor = await requireStaff(request, "staff:any");
  const number = /^[1-9]\d{0,8}$/.test(id ?? "") ? Number(id) : 0;
  const view = await bulkView(db, actor, number, new Date());
  if (!view) throw new Response("Không có lượt việc này trong phạm vi của bạn.", { status: 404 });
  return { actor, view };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view } = await ownRun(request, params.id);
  return view;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, view } = await ownRun(request, params.id);
  const here = paths.staff.bulkRun(view.id);
  if (view.confirmed) return redirect(here, 303);
  const form = await request.formData();
  const asked = readBulkForm(form, view);
  if (!asked.ok)
    return data({ problem: asked.reason, note: String(form.get("note") ?? "") }, { status: 422 });
  const { intent, chosen, promises } = asked.value;
  await saveBulkChoice(db, view, intent, chosen, promises);
  if (asked.value.missing) return data({ problem: asked.value.missing, note: null }, { status: 422 });
  if (asked.value.confirm) await confirmBulk(db, actor, { ...view, intent }, new Date());
  return redirect(here, 303);
}

export default function BulkPage() {
  const view = useLoaderData<typeof loader>();
  const { problem, note = null } = useActionData<typeof action>() ?? {};
  return (
    <>
      {problem ? (
        <Notice tone="danger" title={problem} announce>
          <p>Chưa có gì thay đổi.</p>
        </Notice>
      ) : null}
      {view.confirmed ? <Result view={view} /> : <Preview view={view} note={note} />}
    </>
  );
}
