import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { ContestSchema } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { contestRejection } from "~/features/intake/submitter-acts.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { senderRefusal } from "~/features/intake/tracking-notices";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Đề nghị xem lại việc không tiếp nhận");
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now);
  if (!item) throw new Response(null, { status: 404 });
  const { version, mayContest, contest, status, guidance, own } = item;
  return { referenceCode, version, mayContest, contest, status, guidance, title: own?.title ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["reason"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const given = ContestSchema.safeParse(answers);
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const version = Number(form.get("version"));
  const result = await contestRejection(db, { referenceCode, version, reason: given.data.reason }, now);
  if (result.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-de-nghi" }));
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason)] }), 409);
}

export default function ContestRejection() {
  const { referenceCode, version, mayContest, contest, status, guidance, title } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const back = (
    <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
      Về trang theo dõi
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary reply={reply} title="Chưa gửi được" />
      <PageTitle kicker={referenceCode} lead={title ?? undefined}>
        Đề nghị xem lại việc không tiếp nhận
      </PageTitle>
      {mayContest ? (
        <>
          <p>
            Người khác với người đã duyệt sẽ xem lại. Nếu đề nghị đúng, phản ánh được xử lý tiếp và thời hạn
            vẫn tính từ ngày bạn gửi. Mỗi phản ánh được xem lại một lần.
          </p>
          {guidance ? <p>Hướng dẫn đã gửi bạn: {guidance}</p> : null}
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <TextArea
              label="Vì sao phản ánh cần được tiếp nhận"
              hint="Nêu điều cơ quan hiểu chưa đúng hoặc thông tin còn thiếu. Không ghi số căn cước."
              required
              rows={6}
              limit={5000}
              {...field("reason")}
            />
            <Actions>
              <Button>Gửi đề nghị xem lại</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>
            {contest
              ? "Bạn đã đề nghị xem lại một lần; mỗi phản ánh chỉ xem lại một lần."
              : `Hiện không có việc không tiếp nhận nào để xem lại. Trạng thái: ${status}.`}
          </p>
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
