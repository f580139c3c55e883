import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { hit, PER_ADDRESS } from "~/features/access/throttle.server";
import { waitWords } from "~/features/access/wait-words";
import { DraftScript, KeptOnDevice } from "~/features/intake/kept-on-device";
import { drawPostingKey, postingKeyOf } from "~/features/intake/posting.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { CO_SIGN_SCHEMA } from "~/features/similar/co-sign.schema";
import { coSign, invitedMatter, publicMatter } from "~/features/similar/co-sign.server";
import { CO_SIGN } from "~/features/similar/co-sign-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useVi, useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "public" };
const titled = pageMeta<typeof loader>((found, language) =>
  found ? `${CO_SIGN[language].title}: ${found.title}` : CO_SIGN[language].title,
);
/** One page a matter, and the matter itself has its own: search engines need none of these. */
export const meta: MetaFunction<typeof loader> = (args) => [
  ...(titled(args) ?? []),
  { name: "robots", content: "noindex, follow" },
];
export { privateHeaders as headers };

async function matterBehind(request: Request) {
  const query = new URL(request.url).searchParams;
  const [slug, token] = [query.get("viec"), query.get("moi")];
  const matter = slug ? await publicMatter(db, slug) : token ? await invitedMatter(db, token) : null;
  if (!matter) throw new Response(CO_SIGN[languageOf(request.url)].closed, { status: 404 });
  return matter;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { title, slug } = await matterBehind(request);
  const { search, searchParams } = new URL(request.url);
  // A former address may hold a name that was taken out of the title.
  if (slug && (searchParams.get("viec") ?? slug) !== slug) throw redirect(paths.coSign({ viec: slug }), 301);
  const kept = `cung-gap${search.slice(0, 200)}`;
  return { kept, title, slug, unlisted: true, posting: drawPostingKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const words = CO_SIGN[language];
  const { feedbackId } = await matterBehind(request);
  const form = await request.formData();
  const answers = postedAnswers(form, ["email", "note"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422 | 429) =>
    data({ reply, signed: null }, { status, headers: WRITING_HEADERS });
  const given = CO_SIGN_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const wait = await hit(db, `co-sign:address:${clientAddress(request)}`, now, PER_ADDRESS);
  if (wait > 0)
    return again(
      replyTo(answers, null, { formErrors: [words.tooManySigned(waitWords(wait, language))] }),
      429,
    );
  const signed = await coSign(db, { feedbackId, ...given.data, key: postingKeyOf(form) }, now);
  if (!signed.ok)
    return again(replyTo(answers, null, { formErrors: [words.otherContent(signed.code)] }), 409);
  return data({ reply: null, signed: signed.value }, { headers: WRITING_HEADERS });
}

export default function CoSign() {
  const { kept, title, slug, posting } = useLoaderData<typeof loader>();
  const words = useWords(CO_SIGN);
  const vietnamese = useVi();
  const answer = useActionData<typeof action>();
  if (answer?.signed) return <Receipt kept={kept} title={title} {...answer.signed} />;
  const reply = answer?.reply;
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead={<Vi>{title}</Vi>}>{words.title}</PageTitle>
      <p>
        {words.about} <a href={paths.send()}>{words.own}</a>.
      </p>
      <KeptOnDevice of={kept} />
      <PostForm>
        <input type="hidden" name="posting" value={posting} />
        <TextField
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
          {...field("email")}
        />
        <TextArea
          label={words.note}
          hint={words.noteHint}
          rows={3}
          limit={1000}
          {...vietnamese}
          {...field("note")}
        />
        <Actions>
          <Button>{words.send}</Button>
          {slug ? (
            <ButtonLink variant="secondary" href={paths.answer(slug)}>
              {words.backToAnswer}
            </ButtonLink>
          ) : null}
        </Actions>
      </PostForm>
    </>
  );
}

type Signed = { kept: string; title: string; code: string; secret: string };

function Receipt({ kept, title, code, secret }: Signed) {
  const words = useWords(CO_SIGN);
  return (
    <>
      <DraftScript of={kept} takenFor={0} />
      <PageTitle lead={<Vi>{title}</Vi>}>{words.signed}</PageTitle>
      <Card title={words.twoCodes}>
        <SummaryList
          rows={[
            { label: words.code, value: <span className="code">{code}</span> },
            { label: words.secret, value: <span className="code">{secret}</span> },
          ]}
        />
        <p>{words.shownOnce}</p>
      </Card>
      <Actions>
        <PrintButton />
        <ButtonLink variant="secondary" href={paths.coSigned({ ma: code })}>
          {words.follow}
        </ButtonLink>
      </Actions>
    </>
  );
}
