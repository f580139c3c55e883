import { isDeepStrictEqual } from "node:util";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { answerByLink, type Linked, linkedSurvey } from "~/features/campaigns/answers.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { CONTACT, readContact } from "~/features/campaigns/contact";
import { carryOn } from "~/features/campaigns/late-answer.server";
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
import { fieldsOf, oneValue } from "~/ui/form-values";
import { useFormats, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Answered, type Late, Over } from "./ended";

export const handle = { access: "public" };
export const meta = pageMeta(SURVEY);
export { writingHeaders as headers };

const noSuchLink = (request: Request) =>
  new Response(SURVEY[languageOf(request.url)].noSuchLink, { status: 404 });

const shown = ({ campaign }: Linked) => {
  const { title, regulation, regulationNo, article, purpose, questions, unitName, answerBy } = campaign;
  const survey = { title, regulation, regulationNo, article, purpose, questions, unitName };
  return { ...survey, answerBy: dateOf(answerBy) };
};

/** A link that was used or came too late has a page of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const linked = await linkedSurvey(db, token, new Date());
  if (!linked) throw noSuchLink(request);
  const thanks = linked.given !== null && new URL(request.url).searchParams.has("xong");
  const ended = thanks ? null : linked.given ? ("ANSWERED" as const) : linked.over ? ("OVER" as const) : null;
  return data(
    { kept: `lay-y-kien/${token}`, survey: shown(linked), thanks, ended },
    ended ? { status: 410 } : undefined,
  );
}

/** Takes the answer, once. What comes too late comes back as it was written, and can go on as feedback. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const token = params.token ?? "";
  const linked = await linkedSurvey(db, token, now);
  if (!linked) throw noSuchLink(request);
  const language = languageOf(request.url);
  const { all, one, values } = textsOf(await request.formData());
  const { answers, errors } = readAnswers(linked.campaign.questions, all, language);
  const { contact, errors: wrong } = readContact(one, language);
  const again = (late: Late | null, status: number, problems: Record<string, string[]> = {}) =>
    data({ late, reply: { values, errors: problems, formErrors: [] } }, { status });
  const thanks = () => redirect(`${paths.survey(token)}?xong=1`, 303);
  // Pressed twice, the second finds its own answer.
  if (linked.given) return isDeepStrictEqual(linked.given, answers) ? thanks() : again("ANSWERED", 410);
  const instead = one("intent") === "instead";
  const problems = { ...errors, ...(linked.over ? {} : wrong) };
  if (Object.keys(problems).length > 0 && (instead || !linked.over)) return again(null, 422, problems);
  if (linked.over && !instead) return again("OVER", 410);
  if (linked.over)
    return (await carryOn(db, request, linked.campaign, { answers, one }, now)) ?? again("WRITING", 409);
  const taken = await answerByLink(db, token, { answers, contact }, now);
  if (taken.ok) return thanks();
  if (taken.reason === "NO_SUCH_LINK") throw noSuchLink(request);
  const other = await linkedSurvey(db, token, now);
  return isDeepStrictEqual(other?.given, answers) ? thanks() : again(taken.reason, 410);
}

export default function SurveyPage() {
  const { kept, survey, thanks, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply;
  const field = fieldsOf(reply);
  const words = useWords(SURVEY);
  const formats = useFormats();
  if (ended === "ANSWERED") return <Answered questions={survey.questions} posted={reply?.values ?? {}} />;
  if (thanks)
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
      {ended ? <Over late={answer?.late ?? null} announce={answer !== undefined} /> : null}
      <PageTitle kicker={kicker} lead={<Vi>{survey.purpose}</Vi>}>
        <Vi>{survey.title}</Vi>
      </PageTitle>
      <p>
        {words.regulation}{" "}
        <Vi>{[survey.article, survey.regulation, survey.regulationNo].filter(Boolean).join(", ")}</Vi>.{" "}
        {ended ? null : words.answerBy(formats.date(survey.answerBy))}
      </p>
      <KeptOnDevice of={kept} />
      <PostForm>
        <QuestionFields questions={survey.questions} field={field} />
        {ended ? (
          CONTACT.map((name) => (
            <input key={name} type="hidden" name={name} defaultValue={oneValue(field(name).defaultValue)} />
          ))
        ) : (
          <fieldset className="field">
            <legend className="label">{words.ownReply}</legend>
            <p className="hint">{words.ownReplyHint}</p>
            <TextField label={words.name} hideOptional autoComplete="name" {...field("name")} />
            <TextField
              label={words.address}
              hideOptional
              autoComplete="address-line1"
              {...field("address")}
            />
            <TextField label={words.phone} type="tel" hideOptional autoComplete="tel" {...field("phone")} />
            <TextField
              label={words.email}
              type="email"
              hideOptional
              autoComplete="email"
              {...field("email")}
            />
          </fieldset>
        )}
        <Actions>
          {ended ? (
            <Button name="intent" value="instead">
              {words.instead}
            </Button>
          ) : (
            <Button>{words.send}</Button>
          )}
        </Actions>
      </PostForm>
    </>
  );
}
