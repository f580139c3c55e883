import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { reasonField } from "~/features/publication/publication.schema";
import { takePublicationStep } from "~/features/publication/publish-step.server";
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
  const { status, ...head } = stepHead(item, "unpublish", actor, new Date());
  return data({ head }, { status });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const answer = await takePublicationStep(
    db,
    actor,
    item,
    "unpublish",
    await request.formData(),
    new Date(),
  );
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, "unpublish"), 303);
}

export default function UnpublishPage() {
  const { head } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StepFrame
      {...head}
      hint="Trang công khai biến mất ngay; địa chỉ cũ báo rằng nội dung đã được gỡ. Lịch sử giữ lại lý do."
      button="Gỡ công khai"
      danger
      answer={answer}
    >
      <ActionFields
        fields={[reasonField("Vì sao gỡ")]}
        reply={answer?.reply}
        keep={`${head.item.code}-unpublish`}
      />
    </StepFrame>
  );
}
