import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { carriedBy, hiddenInputs, STEP } from "~/features/access/carried-form.server";
import { CarriedInputs } from "~/features/access/carried-inputs";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { CodeAndSecret } from "~/features/intake/code-fields";
import { LOOK_UP_SCHEMA } from "~/features/intake/look-up.schema";
import { LOOK_UP_REFUSALS, lookUpNotice, slowDown } from "~/features/intake/look-up-notices";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import {
  lookUp,
  openTracking,
  trackingCookies,
  unlockedPage,
} from "~/features/intake/tracking-access.server";
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
import { SendOn } from "./send-on";
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
  const form = await request.formData();
  // Written on a page that had closed meanwhile: it comes here with what it brought, and goes on from here.
  const carried = carriedBy(form, unlockedPage(new URL(request.url).searchParams.get("tiep")));
  const handedOn = carried ? [...hiddenInputs(carried), { name: STEP, value: "look-up" }] : [];
  const answers = postedAnswers(form, ["code", "secret"]);
  const again = (reply: ReturnType<typeof replyTo> | null, status: 401 | 422 | 429) => {
    // The secret is typed anew each time: it is not for a page that others may see over the shoulder.
    const { secret: _secret, ...values } = reply?.values ?? {};
    return data(
      { reply: reply && { ...reply, values }, carried: handedOn, resume: null },
      { status, headers: WRITING_HEADERS },
    );
  };
  if (carried && !form.has(STEP)) return again(null, 401);
  const given = LOOK_UP_SCHEMA[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  if (parseCoSignCode(given.data.code)) return goTo(paths.coSigned({ ma: given.data.code }));
  const found = await lookUp(db, { ...given.data, address: clientAddress(request) }, now);
  if (found.ok && carried) {
    const headers = new Headers(WRITING_HEADERS);
    for (const cookie of trackingCookies(request, found, now)) headers.append("Set-Cookie", cookie);
    // Only to the item that these codes open.
    const target = carried.target.replace(/^\/tra-cuu\/[^/]+/, paths.tracking(found.referenceCode));
    return data({ reply: null, carried: [], resume: { ...carried, target } }, { headers });
  }
  if (found.ok) return openTracking(request, found, now);
  const refused = (sentence: string, status: 422 | 429) =>
    again(replyTo(answers, null, { formErrors: [sentence] }), status);
  return found.reason === "WRONG"
    ? refused(LOOK_UP_REFUSALS[language].nothingFound, 422)
    : refused(slowDown(found.waitSeconds, language), 429);
}

export default function LookUp() {
  const { notice, code } = useLoaderData<typeof loader>();
  const { reply, carried = [], resume } = useActionData<typeof action>() ?? {};
  const words = useWords(LOOK_UP);
  const field = fieldsOf(reply, { code });
  if (resume) return <SendOn carried={resume} />;
  return (
    <>
      <ErrorSummary reply={reply} />
      {notice && !reply ? <Notice tone="warning" title={notice} announce /> : null}
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {carried.length > 0 ? (
        <Notice tone="info" title={words.stillThere}>
          <p>{words.sendAfter}</p>
        </Notice>
      ) : null}
      <PostForm>
        <CarriedInputs inputs={carried} />
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
