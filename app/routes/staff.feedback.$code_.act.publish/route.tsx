import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { answerPublication, publicationPage } from "~/features/publication/publication-page.server";
import { PublicationStepPage } from "~/features/publication/publication-step";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  return publicationPage(db, actor, item, "publish", new Date());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  return answerPublication(db, actor, item, "publish", await request.formData(), new Date());
}

export default function PublishPage() {
  return <PublicationStepPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
