import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { matterReason } from "~/features/replies/matter.schema";
import { matterRefusal, saveMatter } from "~/features/replies/save-matter.server";
import { matterExtras } from "~/features/replies/step-extras.server";
import { ActionFields } from "~/features/workflow/action-forms/action-fields";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:act" };
export const meta = pageMeta("Các điểm phải trả lời");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const refusal = matterRefusal(actor, item, new Date());
  if (refusal) throw new Response(refusal.message, { status: refusal.status });
  const { referenceCode: code, title, content, version } = item;
  const { fields, known } = await matterExtras(db, item);
  return { code, title, content, version, fields: [...fields, matterReason], known };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const answer = await saveMatter(db, actor, item, await request.formData(), new Date());
  return answer
    ? data(answer, { status: answer.status })
    : redirect(paths.staff.feedback(item.referenceCode), 303);
}

export default function PointsPage() {
  const { code, title, content, version, fields, known } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(code)}>
            <span className="code">{code}</span> · {title}
          </a>
        }
        lead="Câu trả lời đi từng điểm theo số này. Quy định bị phản ánh được tập hợp để đề xuất rà soát."
      >
        Các điểm phải trả lời
      </PageTitle>
      <div className="said">{content}</div>
      <PostForm>
        <input type="hidden" name="version" value={version} />
        <ActionFields fields={fields} known={known} reply={reply} keep={`${code}-points`} />
        <Actions>
          <Button>Lưu</Button>
          <a href={paths.staff.feedback(code)}>Quay lại, không làm gì</a>
        </Actions>
      </PostForm>
    </>
  );
}
