import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { answerDraft, openAnswerDraft } from "~/features/intake/answer-draft.server";
import { filesFrom } from "~/features/intake/check-file.server";
import { discardDraft } from "~/features/intake/draft.server";
import { addFiles, filesOfDraft, removeFile } from "~/features/intake/draft-files.server";
import { KeptFiles } from "~/features/intake/kept-files";
import { KeptOnDevice } from "~/features/intake/kept-on-device";
import { takenMark } from "~/features/intake/kept-texts";
import { INFORMATION_SCHEMA } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { giveInformation } from "~/features/intake/submitter-acts.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { shownToSender, trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTrackedItem, requireTracking } from "~/features/intake/tracking-access.server";
import { SENDER_REFUSALS, senderRefusal } from "~/features/intake/tracking-notices";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { cleanText } from "~/shared/clean-text";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { recordNumber } from "~/shared/record-number";
import { telephone } from "~/shared/telephone";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
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
  const opened = await requireTrackedItem(request, params.code, now);
  const item = await shownToSender(db, opened, now, languageOf(request.url));
  const { referenceCode, version, question, mayAnswer, status } = item;
  const draft = await answerDraft(db, referenceCode, now);
  const files = draft ? await filesOfDraft(db, draft.id) : [];
  return { referenceCode, version, question, mayAnswer, status, files };
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
  const posted = filesFrom(form, "files");
  const remove = recordNumber(form.get("remove"));
  const open = await asked();
  if (!open && remove !== null) return nothingAsked();
  // Kept before anything is judged: who photographs a paper on a phone should not have to do it again.
  const draft = !open
    ? null
    : posted.length > 0
      ? await openAnswerDraft(db, referenceCode, now)
      : await answerDraft(db, referenceCode, now);
  if (draft && remove !== null) await removeFile(db, draft.id, remove, now);
  const problems = draft ? await addFiles(db, draft.id, posted, now, language) : [];
  if (remove !== null && problems.length === 0)
    return data({ reply: replyTo(answers, null) }, { headers: WRITING_HEADERS });
  const files = draft ? await filesOfDraft(db, draft.id) : posted;
  // The first of two presses may have taken the files along while this one was looking for them.
  const justSent = open && files.length === 0 && !(await asked());
  const wordless = cleanText(answers.text ?? "") === "";
  const text = wordless && (files.length > 0 || justSent) ? FILES_ALONE : answers.text;
  const given = INFORMATION_SCHEMA[language].safeParse({ text }, saidIn(language));
  if (!given.success || problems.length > 0) {
    if (!open) return nothingAsked();
    const errors: Record<string, string[]> = problems.length > 0 ? { files: problems } : {};
    return again(replyTo(answers, given.error ?? null, { errors }), 422);
  }
  const version = Number(form.get("version"));
  const unkept = draft ? [] : posted;
  const answer = { referenceCode, version, text: given.data.text, draftId: draft?.id ?? null, unkept };
  const result = await giveInformation(db, answer, now);
  if (result.ok) {
    // Of an answer sent twice the second brought its files in once more.
    if (draft) await discardDraft(db, draft.id);
    const taken = takenMark("bo-sung", "text", answers.text ?? "");
    return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-bo-sung", "da-nhan": taken }));
  }
  if (!(await asked())) return nothingAsked();
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason, language)] }), 409);
}

/** What stands in the history, in Vietnamese as all of it, when there are only files. */
const FILES_ALONE = "Gửi tệp kèm theo.";

export default function AddInformation() {
  const { referenceCode, version, question, mayAnswer, status, files } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(ADDING);
  const tracked = useWords(TRACKED);
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
      {mayAnswer ? <KeptOnDevice of={`${referenceCode}/bo-sung`} /> : null}
      {mayAnswer ? (
        <PostForm multipart>
          <input type="hidden" name="version" value={version} />
          <TextArea
            label={words.answer}
            hint={words.answerHint}
            hideOptional
            {...vi}
            rows={8}
            limit={20_000}
            {...field("text")}
          />
          <KeptFiles files={files} label={words.files} field={field("files")} />
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
