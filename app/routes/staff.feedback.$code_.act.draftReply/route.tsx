import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { answerReplyStep, showReplyStep } from "~/features/replies/reply-door.server";
import { ReplyStepPage } from "~/features/replies/reply-step";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  return showReplyStep(db, actor, params.code, "draftReply", request, new Date());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  return answerReplyStep(db, actor, params.code, "draftReply", await request.formData(), new Date());
}

export default function ReplyPage() {
  return <ReplyStepPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
