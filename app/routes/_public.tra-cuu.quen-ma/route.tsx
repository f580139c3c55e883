import type { ActionFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useRouteLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { CodeField } from "~/features/intake/code-fields";
import { LOST_SECRET_SCHEMA } from "~/features/intake/look-up.schema";
import { askForNewSecret } from "~/features/intake/lost-secret.server";
import { PRIVATE_HEADERS, privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { tooMany } from "~/features/intake/step-door.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import type { loader as rootLoader } from "~/root";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { telephone } from "~/shared/telephone";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { LOST_SECRET } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(LOST_SECRET);
export { privateHeaders as headers };

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const language = languageOf(request.url);
  const answers = postedAnswers(await request.formData(), ["code", "email"]);
  const given = LOST_SECRET_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) {
    return data(
      { reply: replyTo(answers, given.error), asked: false },
      { status: 422, headers: WRITING_HEADERS },
    );
  }
  const wait = await askForNewSecret(db, { ...given.data, address: clientAddress(request) }, new Date());
  if (wait > 0) throw tooMany(wait, language);
  return data({ reply: null, asked: true }, { headers: PRIVATE_HEADERS });
}

export default function LostSecret() {
  const result = useActionData<typeof action>();
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(LOST_SECRET);
  if (result?.asked) return <Asked />;
  const field = fieldsOf(result?.reply);
  return (
    <>
      <ErrorSummary reply={result?.reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <PostForm>
        <CodeField words={words} field={field} />
        <TextField
          label={words.email}
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
      <h2>{words.noMail}</h2>
      <p>
        {words.call} <a href={telephone(hotline)}>{hotline}</a>. {words.callBack}
      </p>
    </>
  );
}

function Asked() {
  const words = useWords(LOST_SECRET);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Notice tone="success" title={words.asked} announce>
        <p>{words.askedWhat}</p>
      </Notice>
      <Actions>
        <ButtonLink href={paths.lookUp()}>{words.back}</ButtonLink>
      </Actions>
    </>
  );
}
