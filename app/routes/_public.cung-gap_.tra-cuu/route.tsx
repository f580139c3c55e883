import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { hit, PER_ADDRESS, takeBack } from "~/features/access/throttle.server";
import { CodeAndSecret } from "~/features/intake/code-fields";
import { slowDown } from "~/features/intake/look-up-notices";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { CO_SIGNED_SCHEMA } from "~/features/similar/co-sign.schema";
import { coSignedMatter, findCoSignature, setCoSigned } from "~/features/similar/co-sign.server";
import { CO_SIGNED } from "~/features/similar/co-sign-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { saidIn } from "~/shared/form-words";
import { STATUS } from "~/shared/glossary";
import { languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useFormats, useLanguage, useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "public" };
export const meta = pageMeta(CO_SIGNED);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  return { code: new URL(request.url).searchParams.get("ma") };
}

/** Both codes come with every post, and nothing is kept on the device. */
export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const words = CO_SIGNED[language];
  const form = await request.formData();
  const answers = postedAnswers(form, ["code", "secret"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 422 | 429) => {
    const { secret: _secret, ...values } = reply.values;
    return data({ reply: { ...reply, values }, found: null }, { status, headers: WRITING_HEADERS });
  };
  const given = CO_SIGNED_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const throttle = `look-up:address:${clientAddress(request)}`;
  const wait = await hit(db, throttle, now, PER_ADDRESS);
  if (wait > 0) return again(replyTo(answers, null, { formErrors: [slowDown(wait, language)] }), 429);
  const row = await findCoSignature(db, given.data);
  if (!row) return again(replyTo(answers, null, { formErrors: [words.nothingFound] }), 422);
  await takeBack(db, throttle);
  const matter = await coSignedMatter(db, row, now);
  const intent = form.get("intent");
  const rejoins = intent === "again" && !matter.over;
  const withdrawn = intent === "take-back" || (!rejoins && row.withdrawnAt !== null);
  if (withdrawn !== (row.withdrawnAt !== null)) await setCoSigned(db, row.id, !withdrawn, now);
  const found = {
    ...matter,
    code: row.code,
    secret: given.data.secret,
    withdrawn,
    on: localDateOf(row.signedAt),
  };
  return data({ reply: null, found }, { headers: WRITING_HEADERS });
}

export default function CoSigned() {
  const { code } = useLoaderData<typeof loader>();
  const words = useWords(CO_SIGNED);
  const answer = useActionData<typeof action>();
  if (answer?.found) return <Matter {...answer.found} />;
  const reply = answer?.reply;
  const field = fieldsOf(reply, { code });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <PostForm>
        <CodeAndSecret words={words} field={field} />
        <Actions>
          <Button>{words.see}</Button>
        </Actions>
      </PostForm>
    </>
  );
}

type Found = NonNullable<NonNullable<ReturnType<typeof useActionData<typeof action>>>["found"]>;

function Matter({ over, title, status, holder, slug, review, code, secret, withdrawn, on }: Found) {
  const words = useWords(CO_SIGNED);
  const formats = useFormats();
  const language = useLanguage();
  return (
    <>
      <PageTitle kicker={code} lead={words.on(formats.date(on))}>
        {title === null ? words.untitled : <Vi>{title}</Vi>}
      </PageTitle>
      <Card title={status === null ? words.hidden : STATUS[status][language]}>
        {holder ? <SummaryList rows={[{ label: words.holder, value: <Vi>{holder}</Vi> }]} /> : null}
        {review ? (
          <p>{(review.isAnswered ? words.answeredAnew : words.reviewed)(formats.date(review.since))}</p>
        ) : null}
        {slug ? (
          <p>
            <a href={paths.answer(slug)}>{words.answer}</a>
          </p>
        ) : over ? (
          <p>
            {words.over} <a href={paths.send()}>{words.own}</a>.
          </p>
        ) : (
          <p>{words.noAnswer}</p>
        )}
        {withdrawn ? <p>{words.withdrawn}</p> : null}
      </Card>
      <PostForm>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="intent" value={withdrawn ? "again" : "take-back"} />
        <Actions>
          {withdrawn && over ? null : (
            <Button variant="secondary">{withdrawn ? words.again : words.takeBack}</Button>
          )}
          <ButtonLink variant="plain" href={paths.answers()}>
            {words.others}
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
