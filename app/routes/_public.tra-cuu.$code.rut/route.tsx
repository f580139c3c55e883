import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { withdrawFeedback } from "~/features/intake/submitter-acts.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { withdrawalRefusal } from "~/features/intake/tracking-notices";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Rút phản ánh, kiến nghị");
export { privateHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now);
  if (!item) throw new Response(null, { status: 404 });
  const { version, mayWithdraw, status, own } = item;
  return { referenceCode, version, mayWithdraw, status, title: own?.title ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["sure"]);
  const mayStill = async () => (await trackedItem(db, referenceCode, now))?.mayWithdraw ?? false;
  // Whether it can be done comes first: nobody should tick a box in vain.
  if (answers.sure !== "on" && (await mayStill())) {
    const errors = { sure: ["Đánh dấu để xác nhận bạn muốn rút"] };
    return data({ reply: replyTo(answers, null, { errors }) }, { status: 422, headers: WRITING_HEADERS });
  }
  const version = Number(form.get("version"));
  const result = answers.sure === "on" ? await withdrawFeedback(db, { referenceCode, version }, now) : null;
  if (result?.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-rut" }));
  const reply = replyTo({}, null, { formErrors: [withdrawalRefusal(await mayStill())] });
  return data({ reply }, { status: 409, headers: WRITING_HEADERS });
}

export default function Withdraw() {
  const { referenceCode, version, mayWithdraw, status, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const back = (
    <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
      Về trang theo dõi
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary reply={reply} title="Chưa rút được" />
      <PageTitle kicker={referenceCode} lead={title ?? undefined}>
        Rút phản ánh, kiến nghị
      </PageTitle>
      {mayWithdraw ? (
        <>
          <p>
            Sau khi rút, cơ quan không xử lý tiếp và không trả lời. Không lấy lại được; muốn nêu lại thì gửi
            phản ánh mới. Việc bạn đã gửi và đã rút vẫn được ghi trong sổ tiếp nhận.
          </p>
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <CheckboxField label="Tôi muốn rút phản ánh, kiến nghị này" required {...field("sure")} />
            <Actions>
              <Button variant="danger">Rút</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>Không rút được nữa. Trạng thái: {status}.</p>
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
