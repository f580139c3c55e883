import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { checkedField, publicTextFields, reasonField } from "~/features/publication/publication.schema";
import { proposeCorrection } from "~/features/publication/publication-room.server";
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
  const { status, ...head } = stepHead(item, "correctPublication", actor, now);
  // Without a right to publish nothing is read of the sender.
  const proposal = status === 200 ? await proposeCorrection(db, actor, item, now) : null;
  return data({ head, proposal }, { status });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const answer = await takePublicationStep(
    db,
    actor,
    item,
    "correctPublication",
    await request.formData(),
    new Date(),
  );
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, "correctPublication"), 303);
}

export default function CorrectPublicationPage() {
  const { head, proposal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StepFrame
      {...head}
      hint="Bản công khai được thay bằng nội dung dưới đây, địa chỉ giữ nguyên. Lịch sử giữ bản trước."
      button="Lưu đính chính"
      answer={answer}
    >
      <RemovedNotice removed={proposal?.removed ?? []} />
      <ActionFields
        fields={[...publicTextFields, reasonField("Vì sao đính chính"), checkedField]}
        known={proposal?.texts}
        reply={answer?.reply}
        keep={`${head.item.code}-correctPublication`}
      />
    </StepFrame>
  );
}
