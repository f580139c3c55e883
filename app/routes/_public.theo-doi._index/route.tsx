import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { FOLLOW_FIELDS, FOLLOW_SCHEMA } from "~/features/following/follow.schema";
import { askToFollow } from "~/features/following/follow.server";
import { followChoices, isKnown } from "~/features/following/follow-choices.server";
import { FOLLOWING } from "~/features/following/following-messages";
import { PRIVATE_HEADERS, privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { tooMany } from "~/features/intake/step-door.server";
import { aboutInWords } from "~/features/open-data/about.server";
import { followedQuery, readFollowed } from "~/features/open-data/followed";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useVi, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>(
  (found, language) => [FOLLOWING[language].title, found?.about].filter(Boolean).join(": "),
  (_, language) => FOLLOWING[language].lead,
);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const chosen = readFollowed(new URL(request.url).searchParams);
  const language = languageOf(request.url);
  const about = await aboutInWords(db, chosen, language);
  return { chosen, about: about || null, choices: await followChoices(db, language) };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const language = languageOf(request.url);
  const answers = postedAnswers(await request.formData(), FOLLOW_FIELDS);
  const given = FOLLOW_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success)
    return data(
      { reply: replyTo(answers, given.error, { order: FOLLOW_FIELDS }), asked: false },
      { status: 422, headers: WRITING_HEADERS },
    );
  const { email, ...asked } = given.data;
  const query = followedQuery(readFollowed(new URLSearchParams(asked)));
  if (!(await isKnown(db, query)))
    return data(
      { reply: replyTo(answers, null, { formErrors: [FOLLOWING[language].unknown] }), asked: false },
      { status: 422, headers: WRITING_HEADERS },
    );
  const wait = await askToFollow(db, { email, query, language, address: clientAddress(request) }, new Date());
  if (wait > 0) throw tooMany(wait, language);
  return data({ reply: null, asked: true }, { headers: PRIVATE_HEADERS });
}

export default function Follow() {
  const { chosen, choices } = useLoaderData<typeof loader>();
  const words = useWords(FOLLOWING);
  const vietnamese = useVi();
  const result = useActionData<typeof action>();
  if (result?.asked) return <Asked />;
  const field = fieldsOf(result?.reply, chosen);
  return (
    <>
      <ErrorSummary reply={result?.reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <PostForm>
        <Select
          label={words.field}
          placeholder={words.anyField}
          options={choices.field}
          {...field("field")}
        />
        <Select label={words.unit} placeholder={words.anyUnit} options={choices.unit} {...field("unit")} />
        <TextField label={words.q} hint={words.qHint} {...vietnamese} {...field("q")} />
        {(["procedure", "level", "outcome"] as const).map((name) =>
          chosen[name] ? <input key={name} type="hidden" name={name} value={chosen[name]} /> : null,
        )}
        <TextField
          label={words.email}
          hint={words.privacy}
          required
          type="email"
          inputMode="email"
          autoComplete="email"
          width={30}
          {...field("email")}
        />
        <Actions>
          <Button>{words.send}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`${paths.openData()}#nguon-tin`}>{words.feed}</a>
      </p>
    </>
  );
}

function Asked() {
  const words = useWords(FOLLOWING);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Notice tone="success" title={words.askedTitle} announce>
        <p>{words.asked}</p>
        <p>{words.spam}</p>
      </Notice>
      <Actions>
        <ButtonLink href={paths.answers()}>{words.seeAnswers}</ButtonLink>
      </Actions>
    </>
  );
}
