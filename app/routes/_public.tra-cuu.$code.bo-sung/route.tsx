import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { ACCEPT, MAX_BYTES, MAX_FILES } from "~/features/intake/attachment-rules";
import { checkFiles, filesFrom } from "~/features/intake/check-file.server";
import { FILE_WORDS } from "~/features/intake/file-words";
import { INFORMATION_SCHEMA } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { giveInformation } from "~/features/intake/submitter-acts.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { SENDER_REFUSALS, senderRefusal } from "~/features/intake/tracking-notices";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { telephone } from "~/shared/telephone";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useVi, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ADDING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(ADDING);
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now, languageOf(request.url));
  if (!item) throw new Response(null, { status: 404 });
  const { version, question, mayAnswer, status } = item;
  return { referenceCode, version, question, mayAnswer, status };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["text"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const asked = async () => (await trackedItem(db, referenceCode, now))?.mayAnswer ?? false;
  const nothingAsked = () =>
    again(replyTo(answers, null, { formErrors: [SENDER_REFUSALS[language].NO_QUESTION] }), 409);
  const given = INFORMATION_SCHEMA[language].safeParse(answers, saidIn(language));
  const { files, problems } = await checkFiles(filesFrom(form, "files"), language);
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
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason, language)] }), 409);
}

export default function AddInformation() {
  const { referenceCode, version, question, mayAnswer, status } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(ADDING);
  const tracked = useWords(TRACKED);
  const files = useWords(FILE_WORDS);
  const vi = useVi();
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} title={tracked.notSent} />
      <PageTitle kicker={referenceCode}>{words.title}</PageTitle>
      {question ? (
        <Notice tone="info" title={words.asked}>
          <p className="said" {...vi}>
            {question.text}
          </p>
        </Notice>
      ) : null}
      {mayAnswer ? (
        <PostForm multipart>
          <input type="hidden" name="version" value={version} />
          <TextArea label={words.answer} {...vi} required rows={8} limit={20_000} {...field("text")} />
          <FileField
            label={words.files}
            hint={reply ? `${files.hint} ${words.filesAgain}` : files.hint}
            accept={ACCEPT}
            multiple
            limits={{ files: MAX_FILES, bytes: MAX_BYTES }}
            {...field("files")}
          />
          <Actions>
            <Button>{words.send}</Button>
            <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
              {tracked.back}
            </ButtonLink>
          </Actions>
        </PostForm>
      ) : (
        <>
          <p>{words.nothingAsked(status)}</p>
          <UnsavedTexts posted={reply?.values ?? {}} stored={{}} labels={{ text: words.answer }} />
          <p>
            {words.call} <a href={telephone(hotline)}>{hotline}</a> {words.tellCode(referenceCode)}{" "}
            <a href={paths.send()}>{words.sendAnother}</a> {words.withCode}
          </p>
          <Actions>
            <ButtonLink href={paths.tracking(referenceCode)}>{tracked.back}</ButtonLink>
          </Actions>
        </>
      )}
    </>
  );
}
