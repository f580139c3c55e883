import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { filesFrom } from "~/features/intake/check-file.server";
import { matterChoices, unknownCodes } from "~/features/intake/choices.server";
import { answersFrom, FIELDS, subjectOf } from "~/features/intake/draft";
import { addFiles, filesOfDraft, removeFile } from "~/features/intake/draft-files.server";
import { KeptOnDevice } from "~/features/intake/kept-on-device";
import { matterSchema } from "~/features/intake/matter.schema";
import { noticeOrigin } from "~/features/intake/notice-link.server";
import { pageStamp } from "~/features/intake/page-stamp.server";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { replyTo } from "~/features/intake/reply";
import { SendingSteps } from "~/features/intake/sending-steps";
import { SENDING } from "~/features/intake/sending-words";
import { goTo, keepStep, openStep, stepAddress } from "~/features/intake/step-door.server";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { answersTo, offered } from "~/features/publication/similar-answers.queries.server";
import { db } from "~/platform/db.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { recordNumber } from "~/shared/record-number";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldsOf } from "~/ui/form-values";
import { useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { MatterForm } from "./matter-form";
import { MATTER } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta((_, language) => MATTER[language].headTitle);
export { writingHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const { searchParams } = new URL(request.url);
  const draft = await openStep(request, "matter", now);
  const { title, content } = draft.answers.matter ?? {};
  const written = [title, content].map((text) => String(text ?? "")).join(". ");
  const similar = await answersTo(db, written, 3);
  return {
    similar: similar.map(offered),
    notice: searchParams.get("nhac"),
    subject: subjectOf(draft.answers) ?? ("ACT" as const),
    answers: draft.answers.matter,
    // A notice's QR code named it; it can be changed here like any other choice.
    known: await noticeUnit(draft.answers.start.unit, localDateOf(now)),
    // And this one was scanned just now: it wins over what was chosen before.
    scanned: await noticeUnit(searchParams.get("don-vi") ?? undefined, localDateOf(now)),
    stamp: pageStamp("matter", draft.answers.matter),
    files: await filesOfDraft(db, draft.id),
    choices: await matterChoices(db, localDateOf(now), languageOf(request.url)),
  };
}

async function noticeUnit(code: string | string[] | undefined, on: LocalDate) {
  const origin = await noticeOrigin(db, { unit: String(code ?? ""), channel: null }, on);
  return origin?.unit ? { unit: origin.unit.code } : {};
}

export async function action({ request }: ActionFunctionArgs) {
  const now = new Date();
  const language = languageOf(request.url);
  const form = await request.formData();
  const answers = answersFrom(form, "matter");
  const { draft, fresh, older, headers } = await keepStep(request, "matter", form, now);
  const fileProblems = await addFiles(db, draft.id, filesFrom(form, "files"), now, language);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422 = 422) =>
    data({ reply, posted: older ? answers : null }, { status, headers: { ...WRITING_HEADERS, ...headers } });
  const fileErrors: Record<string, string[]> = fileProblems.length > 0 ? { files: fileProblems } : {};
  if (older) {
    const more = { errors: fileErrors, formErrors: [SENDING[language].olderPage] };
    return again(replyTo(draft.answers.matter, null, more), 409);
  }
  const remove = recordNumber(form.get("remove"));
  if (remove !== null) {
    await removeFile(db, draft.id, remove, now);
    return goTo(`${stepAddress("matter")}#tep`, headers);
  }

  const go = form.get("go");
  const subject = subjectOf(draft.answers);
  if (!subject) return goTo(stepAddress("start", fresh ? "het-han" : "thieu"), headers);
  if (go === "back" && fileProblems.length === 0) return goTo(stepAddress("start"), headers);
  if (go === "add" || go === "back") {
    return fileProblems.length > 0
      ? again(replyTo(answers, null, { errors: fileErrors }))
      : goTo(`${stepAddress("matter")}#tep`, headers);
  }
  const matter = matterSchema(subject, language).safeParse(answers, saidIn(language));
  const unknown = matter.success
    ? unknownCodes(matter.data, await matterChoices(db, localDateOf(now)), language)
    : {};
  const errors = { ...unknown, ...fileErrors };
  if (!matter.success || Object.keys(errors).length > 0)
    return again(replyTo(answers, matter.error ?? null, { errors, order: FIELDS.matter }));
  return goTo(stepAddress("contact"), headers);
}

export default function MatterStep() {
  const { notice, subject, answers, known, scanned, stamp, files, choices, similar } =
    useLoaderData<typeof loader>();
  const { reply, posted } = useActionData<typeof action>() ?? {};
  const words = useWords(MATTER);
  return (
    <>
      <SendingSteps current={2} notice={reply ? null : notice} />
      <ErrorSummary reply={reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <KeptOnDevice />
      {posted ? <UnsavedTexts posted={posted} stored={answers} labels={words.texts} /> : null}
      <MatterForm
        {...{ subject, stamp, files, choices, similar }}
        field={fieldsOf(reply, { ...known, ...answers, ...scanned })}
      />
    </>
  );
}
