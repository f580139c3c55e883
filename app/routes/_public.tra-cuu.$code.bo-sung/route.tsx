import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { ACCEPT, MAX_BYTES, MAX_FILES } from "~/features/intake/attachment-rules";
import { checkFiles, filesFrom } from "~/features/intake/check-file.server";
import { FILE_WORDS } from "~/features/intake/file-words";
import { InformationSchema } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { giveInformation } from "~/features/intake/submitter-acts.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { SENDER_REFUSALS, senderRefusal } from "~/features/intake/tracking-notices";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { telephone } from "~/public-frame";
import type { loader as rootLoader } from "~/root";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Bổ sung thông tin");
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now);
  if (!item) throw new Response(null, { status: 404 });
  const { version, question, mayAnswer, status } = item;
  return { referenceCode, version, question, mayAnswer, status };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["text"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const asked = async () => (await trackedItem(db, referenceCode, now))?.mayAnswer ?? false;
  const nothingAsked = () =>
    again(replyTo(answers, null, { formErrors: [SENDER_REFUSALS.NO_QUESTION] }), 409);
  const given = InformationSchema.safeParse(answers);
  const { files, problems } = await checkFiles(filesFrom(form, "files"));
  if (!given.success || problems.length > 0) {
    if (!(await asked())) return nothingAsked();
    const errors: Record<string, string[]> = problems.length > 0 ? { files: problems } : {};
    return again(replyTo(answers, given.error ?? null, { errors }), 422);
  }
  const version = Number(form.get("version"));
  const answer = { referenceCode, version, text: given.data.text, files };
  const result = await giveInformation(db, answer, now);
  if (result.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-bo-sung" }));
  if (!(await asked())) return nothingAsked();
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason)] }), 409);
}

export default function AddInformation() {
  const { referenceCode, version, question, mayAnswer, status } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} title="Chưa gửi được" />
      <PageTitle kicker={referenceCode}>Bổ sung thông tin</PageTitle>
      {question ? (
        <Notice tone="info" title="Cơ quan hỏi bạn">
          <p className="said">{question.text}</p>
        </Notice>
      ) : null}
      {mayAnswer ? (
        <PostForm multipart>
          <input type="hidden" name="version" value={version} />
          <TextArea label="Trả lời của bạn" required rows={8} limit={20_000} {...field("text")} />
          <FileField
            label="Tệp đính kèm"
            hint={`${FILE_WORDS.vi.hint}${reply ? " Tệp chọn lần trước cần chọn lại." : ""}`}
            accept={ACCEPT}
            multiple
            limits={{ files: MAX_FILES, bytes: MAX_BYTES }}
            {...field("files")}
          />
          <Actions>
            <Button>Gửi bổ sung</Button>
            <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
              Về trang theo dõi
            </ButtonLink>
          </Actions>
        </PostForm>
      ) : (
        <>
          <p>Hiện không có câu hỏi nào đang chờ bạn trả lời. Trạng thái: {status}.</p>
          <UnsavedTexts posted={reply?.values ?? {}} stored={{}} labels={{ text: "Trả lời của bạn" }} />
          <p>
            Cần nói thêm điều gì, hãy gọi <a href={telephone(hotline)}>{hotline}</a> và đọc mã {referenceCode}
            , hoặc <a href={paths.send()}>gửi một phản ánh khác</a> có ghi mã này.
          </p>
          <Actions>
            <ButtonLink href={paths.tracking(referenceCode)}>Về trang theo dõi</ButtonLink>
          </Actions>
        </>
      )}
    </>
  );
}
