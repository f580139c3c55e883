import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { castRating } from "~/features/ratings/cast-rating.server";
import { readScore, SCORES } from "~/features/ratings/scores";
import { isSpent, readToken } from "~/features/ratings/token.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { useLanguage, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { RATING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(RATING);
export { privateHeaders as headers };

const gone = (request: Request) => new Response(RATING[languageOf(request.url)].gone, { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const rated = await readToken(db, params.token ?? "");
  if (!rated) throw gone(request);
  const unit = await db.unit.findUnique({ where: { code: rated.unit }, select: { name: true } });
  return {
    unit: unit?.name ?? rated.unit,
    spent: await isSpent(db, rated.hash),
    thanks: new URL(request.url).searchParams.has("cam-on"),
  };
}

/** Counts one rating; neither who rated nor which answer is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const token = params.token ?? "";
  const words = RATING[languageOf(request.url)];
  const score = readScore(String((await request.formData()).get("score") ?? ""));
  if (score === null) return problem(words.choose, 422);
  const cast = await castRating(db, token, score);
  if (!cast.ok && cast.reason === "UNKNOWN") throw gone(request);
  if (!cast.ok) return problem(words.spent, 409);
  throw redirect(paths.rate(token, { "cam-on": "1" }), 303);
}

const problem = (sentence: string, status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors: [sentence] } }, { status, headers: WRITING_HEADERS });

export default function Rate() {
  const { unit, spent, thanks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const words = useWords(RATING);
  const language = useLanguage();
  const kicker = <Vi>{unit}</Vi>;
  if (spent)
    return (
      <>
        <ErrorSummary reply={reply} />
        <PageTitle kicker={kicker}>{words.title}</PageTitle>
        <Notice tone={thanks ? "success" : "info"} title={thanks ? words.thanks : words.rated} announce>
          <p>
            {words.addedTo} <Vi>{unit}</Vi>. {words.once}
          </p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={kicker} lead={words.lead}>
        {words.question}
      </PageTitle>
      <PostForm>
        <Actions>
          {SCORES.map(({ score, ...label }) => (
            <Button key={score} variant="secondary" name="score" value={String(score)}>
              {label[language]}
            </Button>
          ))}
        </Actions>
      </PostForm>
    </>
  );
}
