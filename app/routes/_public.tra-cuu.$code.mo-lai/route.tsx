import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { askReopening } from "~/features/intake/ask-reopening.server";
import { REOPENING_SCHEMA } from "~/features/intake/look-up.schema";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { senderRefusal } from "~/features/intake/tracking-notices";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useVi, useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { REOPENING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(REOPENING);
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now, languageOf(request.url));
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
  const language = languageOf(request.url);
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["reason"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const given = REOPENING_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const version = Number(form.get("version"));
  const result = await askReopening(db, { referenceCode, version, reason: given.data.reason }, now);
  if (result.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-de-nghi-mo-lai" }));
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason, language)] }), 409);
}

export default function AskReopening() {
  const { referenceCode, version, mayAskReopening, reopeningAsked, status, answer, title } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const words = useWords(REOPENING);
  const tracked = useWords(TRACKED);
  const vi = useVi();
  const back = (
    <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
      {tracked.back}
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary reply={reply} title={tracked.notSent} />
      <PageTitle kicker={referenceCode} lead={title ? <Vi>{title}</Vi> : undefined}>
        {words.title}
      </PageTitle>
      {mayAskReopening ? (
        <>
          <p>{words.what}</p>
          {answer ? (
            <details className="field">
              <summary>{words.seeAnswer}</summary>
              <p className="said" {...vi}>
                {answer.reply}
              </p>
            </details>
          ) : null}
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <TextArea
              label={words.reason}
              hint={words.reasonHint}
              {...vi}
              required
              rows={6}
              limit={5000}
              {...field("reason")}
            />
            <Actions>
              <Button>{words.send}</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>{reopeningAsked ? words.waits : words.notNow(status)}</p>
          <UnsavedTexts posted={reply?.values ?? {}} stored={{}} labels={{ reason: words.reason }} />
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
