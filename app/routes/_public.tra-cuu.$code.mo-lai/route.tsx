import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { askReopening } from "~/features/intake/ask-reopening.server";
import { ReopeningSchema } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
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
export const meta = pageMeta("Đề nghị mở lại");
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now);
  if (!item) throw new Response(null, { status: 404 });
  const { version, mayAskReopening, reopeningAsked, status, answer, own } = item;
  return {
    referenceCode,
    version,
    mayAskReopening,
    reopeningAsked,
    status,
    answer,
    title: own?.title ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["reason"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const given = ReopeningSchema.safeParse(answers);
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const version = Number(form.get("version"));
  const result = await askReopening(db, { referenceCode, version, reason: given.data.reason }, now);
  if (result.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-de-nghi-mo-lai" }));
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason)] }), 409);
}

export default function AskReopening() {
  const { referenceCode, version, mayAskReopening, reopeningAsked, status, answer, title } =
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
        Đề nghị mở lại
      </PageTitle>
      {mayAskReopening ? (
        <>
          <p>
            Nói rõ câu trả lời chưa đúng hoặc còn thiếu ở chỗ nào. Đầu mối của cơ quan xem xét: nếu mở lại,
            việc được xử lý tiếp với hạn trả lời mới, vẫn mã này; nếu không, bạn được trả lời vì sao. Mỗi phản
            ánh đề nghị được một lần.
          </p>
          {answer ? (
            <details className="field">
              <summary>Xem lại câu trả lời</summary>
              <p className="said">{answer.reply}</p>
            </details>
          ) : null}
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <TextArea
              label="Bạn chưa đồng ý ở chỗ nào"
              hint="Không ghi số căn cước."
              required
              rows={6}
              limit={5000}
              {...field("reason")}
            />
            <Actions>
              <Button>Gửi đề nghị</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>
            {reopeningAsked
              ? "Đề nghị của bạn đang được xem xét."
              : `Không đề nghị mở lại được: mỗi phản ánh một lần, sau khi có câu trả lời. Trạng thái: ${status}. Việc có tình tiết mới, bạn gửi phản ánh mới và ghi mã này.`}
          </p>
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
