import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { withdrawFeedback } from "~/features/intake/submitter-acts.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { shownToSender, trackedItem } from "~/features/intake/tracking.queries.server";
import { requireTrackedItem, requireTracking } from "~/features/intake/tracking-access.server";
import { withdrawalRefusal } from "~/features/intake/tracking-notices";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { WITHDRAWING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(WITHDRAWING);
export { privateHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const opened = await requireTrackedItem(request, params.code, now);
  const item = await shownToSender(db, opened, now, languageOf(request.url));
  const { referenceCode, version, mayWithdraw, status, own } = item;
  return { referenceCode, version, mayWithdraw, status, title: own?.title ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["sure"]);
  const mayStill = async () => (await trackedItem(db, referenceCode, now))?.mayWithdraw ?? false;
  // Whether it can be done comes first: nobody should tick a box in vain.
  if (answers.sure !== "on" && (await mayStill())) {
    const errors = { sure: [WITHDRAWING[language].tick] };
    return data({ reply: replyTo(answers, null, { errors }) }, { status: 422, headers: WRITING_HEADERS });
  }
  const version = Number(form.get("version"));
  const result = answers.sure === "on" ? await withdrawFeedback(db, { referenceCode, version }, now) : null;
  if (result?.ok) return goTo(withQuery(paths.tracking(referenceCode), { nhac: "da-rut" }));
  const reply = replyTo({}, null, { formErrors: [withdrawalRefusal(await mayStill(), language)] });
  return data({ reply }, { status: 409, headers: WRITING_HEADERS });
}

export default function Withdraw() {
  const { referenceCode, version, mayWithdraw, status, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const words = useWords(WITHDRAWING);
  const tracked = useWords(TRACKED);
  const back = (
    <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
      {tracked.back}
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary reply={reply} title={words.notYet} />
      <PageTitle kicker={referenceCode} lead={title ? <Vi>{title}</Vi> : undefined}>
        {words.title}
      </PageTitle>
      {mayWithdraw ? (
        <>
          <p>{words.what}</p>
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <CheckboxField label={words.sure} required {...field("sure")} />
            <Actions>
              <Button variant="danger">{words.withdraw}</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>{words.notNow(status)}</p>
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
