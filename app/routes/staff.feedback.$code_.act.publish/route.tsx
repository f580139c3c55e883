import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { checkedField, publicTextFields } from "~/features/publication/publication.schema";
import { proposePublication } from "~/features/publication/publication-room.server";
import { takePublicationStep } from "~/features/publication/publish-step.server";
import { RemovedNotice } from "~/features/publication/removed-notice";
import { ActionFields } from "~/features/workflow/action-forms/action-fields";
import { stepHead } from "~/features/workflow/action-page.server";
import { afterStep } from "~/features/workflow/after-step.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { StepFrame } from "~/features/workflow/step-frame";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const now = new Date();
  const { status, ...head } = stepHead(item, "publish", actor, now);
  // Without a right to publish nothing is read of the sender.
  const proposal = status === 200 ? await proposePublication(db, actor, item, now) : null;
  return data({ head, proposal }, { status });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const answer = await takePublicationStep(db, actor, item, "publish", await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, "publish"), 303);
}

export default function PublishPage() {
  const { head, proposal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StepFrame
      {...head}
      hint="Ai cũng đọc được bản này. Bản gốc không thay đổi; người gửi nhận thư kèm đường dẫn."
      button="Công khai"
      answer={answer}
    >
      <RemovedNotice removed={proposal?.removed ?? []} />
      <ActionFields
        fields={[...publicTextFields, checkedField]}
        known={proposal?.texts}
        reply={answer?.reply}
        keep={`${head.item.code}-publish`}
      />
    </StepFrame>
  );
}
