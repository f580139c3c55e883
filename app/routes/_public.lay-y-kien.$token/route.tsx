import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { answerByLink, type LinkRefusal, surveyBehind } from "~/features/campaigns/answers.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { readContact } from "~/features/campaigns/contact";
import { QuestionFields } from "~/features/campaigns/question-fields";
import { readAnswers } from "~/features/campaigns/questions";
import { SURVEY } from "~/features/campaigns/survey-words";
import { DraftScript, KeptOnDevice } from "~/features/intake/kept-on-device";
import { writingHeaders } from "~/features/intake/private-headers";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { dateOf } from "~/shared/local-date";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useFormats, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta(SURVEY);
export { writingHeaders as headers };

const REFUSALS = {
  NO_SUCH_LINK: { status: 404, words: "noSuchLink" },
  ANSWERED: { status: 410, words: "answered" },
  OVER: { status: 410, words: "over" },
} as const satisfies Record<LinkRefusal, { status: number; words: keyof (typeof SURVEY)["vi"] }>;

/** A link that was used or came too late has a page of its own: nothing was taken down. One that never was is no page. */
function gone(request: Request, reason: LinkRefusal) {
  const { status, words } = REFUSALS[reason];
  if (reason === "NO_SUCH_LINK") throw new Response(SURVEY[languageOf(request.url)][words], { status });
  return data({ kept: "", survey: null, ended: reason, reply: undefined }, { status });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kept = `lay-y-kien/${params.token}`;
  const found = await surveyBehind(db, params.token ?? "", new Date());
  const sentNow = new URL(request.url).searchParams.has("xong");
  if (!found.ok && found.reason === "ANSWERED" && sentNow) return data({ kept, survey: null, ended: null });
  if (!found.ok) return gone(request, found.reason);
  const { title, regulation, regulationNo, article, purpose, questions, unitName, answerBy } =
    found.value.campaign;
  const survey = { title, regulation, regulationNo, article, purpose, questions, unitName };
  return data({ kept, survey: { ...survey, answerBy: dateOf(answerBy) }, ended: null });
}

/** Takes the answer, once. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const token = params.token ?? "";
  const found = await surveyBehind(db, token, now);
  if (!found.ok) return gone(request, found.reason);
  const language = languageOf(request.url);
  const { all, one, values } = textsOf(await request.formData());
  const { answers, errors } = readAnswers(found.value.campaign.questions, all, language);
  const { contact, errors: wrong } = readContact(one, language);
  const problems = { ...errors, ...wrong };
  if (Object.keys(problems).length > 0)
    return data({ ended: null, reply: { values, errors: problems, formErrors: [] } }, { status: 422 });
  const taken = await answerByLink(db, token, { answers, contact }, now);
  if (!taken.ok) return gone(request, taken.reason);
  throw redirect(`${paths.survey(token)}?xong=1`, 303);
}

export default function SurveyPage() {
  const { kept, survey, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply;
  const over = answer?.ended ?? ended;
  const field = fieldsOf(reply);
  const words = useWords(SURVEY);
  const formats = useFormats();
  if (over)
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Notice
          tone="info"
          title={over === "ANSWERED" ? words.answeredTitle : words.overTitle}
          announce={answer !== undefined}
        >
          <p>{words[REFUSALS[over].words]}</p>
        </Notice>
      </>
    );
  if (!survey)
    return (
      <>
        <DraftScript of={kept} takenFor={0} />
        <PageTitle>{words.title}</PageTitle>
        <Notice tone="success" title={words.thanks} announce>
          <p>{words.thanksMore}</p>
        </Notice>
      </>
    );
  const kicker = (
    <>
      <Vi>{survey.unitName}</Vi> {words.asks}
    </>
  );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={kicker} lead={<Vi>{survey.purpose}</Vi>}>
        <Vi>{survey.title}</Vi>
      </PageTitle>
      <p>
        {words.regulation}{" "}
        <Vi>{[survey.article, survey.regulation, survey.regulationNo].filter(Boolean).join(", ")}</Vi>.{" "}
        {words.answerBy(formats.date(survey.answerBy))}
      </p>
      <KeptOnDevice of={kept} />
      <PostForm>
        <QuestionFields questions={survey.questions} field={field} />
        <fieldset className="field">
          <legend className="label">{words.ownReply}</legend>
          <p className="hint">{words.ownReplyHint}</p>
          <TextField label={words.name} hideOptional autoComplete="name" {...field("name")} />
          <TextField label={words.address} hideOptional autoComplete="street-address" {...field("address")} />
          <TextField label={words.phone} type="tel" hideOptional autoComplete="tel" {...field("phone")} />
          <TextField label={words.email} type="email" hideOptional autoComplete="email" {...field("email")} />
        </fieldset>
        <Actions>
          <Button>{words.send}</Button>
        </Actions>
      </PostForm>
    </>
  );
}
