import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { CodeAndSecret } from "~/features/intake/code-fields";
import { LOOK_UP_SCHEMA } from "~/features/intake/look-up.schema";
import { LOOK_UP_REFUSALS, lookUpNotice, slowDown } from "~/features/intake/look-up-notices";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { lookUp, openTracking } from "~/features/intake/tracking-access.server";
import { parseCoSignCode } from "~/features/similar/co-sign-code";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { LOOK_UP } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(LOOK_UP);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const notice = lookUpNotice(searchParams.get("nhac"), languageOf(request.url));
  return { notice, code: searchParams.get("ma") };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const answers = postedAnswers(await request.formData(), ["code", "secret"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 422 | 429) => {
    // The secret is typed anew each time: it is not for a page that others may see over the shoulder.
    const { secret: _secret, ...values } = reply.values;
    return data({ reply: { ...reply, values } }, { status, headers: WRITING_HEADERS });
  };
  const given = LOOK_UP_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  if (parseCoSignCode(given.data.code)) return goTo(paths.coSigned({ ma: given.data.code }));
  const found = await lookUp(db, { ...given.data, address: clientAddress(request) }, now);
  if (found.ok) return openTracking(request, found, now);
  const refused = (sentence: string, status: 422 | 429) =>
    again(replyTo(answers, null, { formErrors: [sentence] }), status);
  return found.reason === "WRONG"
    ? refused(LOOK_UP_REFUSALS[language].nothingFound, 422)
    : refused(slowDown(found.waitSeconds, language), 429);
}

export default function LookUp() {
  const { notice, code } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const words = useWords(LOOK_UP);
  const field = fieldsOf(reply, { code });
  return (
    <>
      <ErrorSummary reply={reply} />
      {notice && !reply ? <Notice tone="warning" title={notice} announce /> : null}
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <PostForm>
        <CodeAndSecret words={words} field={field} />
        <Actions>
          <Button>{words.show}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={paths.lostSecret()}>{words.lost}</a>
      </p>
      <p>
        <a href={paths.coSigned()}>{words.coSigned}</a>
      </p>
    </>
  );
}
