import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fingerprint } from "~/features/access/fingerprint.server";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { BALLOT_RATING, isBallotRating } from "~/features/reporting/sections/ballots";
import { castBallot, newPageMark, openDesk } from "~/features/reporting/sections/ballots.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { useLanguage, useWords, Vi } from "~/ui/language";
import { loadedFile } from "~/ui/loaded-file";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { BALLOT } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(BALLOT);

const gone = (request: Request) => new Response(BALLOT[languageOf(request.url)].gone, { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await openDesk(db, params.token ?? "");
  if (!desk) throw gone(request);
  const thanks = new URL(request.url).searchParams.has("cam-on");
  return { desk: desk.name, page: newPageMark(), question: paths.ballot(params.token ?? ""), thanks };
}

/** Counts one press; who pressed is not kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const token = params.token ?? "";
  const words = BALLOT[languageOf(request.url)];
  const form = await request.formData();
  const rating = String(form.get("rating") ?? "");
  if (!isBallotRating(rating)) return problem(words.choose, 422);
  const cast = await castBallot(
    db,
    {
      ...{ token, rating, page: String(form.get("page") ?? "") },
      fingerprint: fingerprint(clientAddress(request)),
    },
    new Date(),
  );
  if (!cast.ok && cast.reason === "NO_SUCH_DESK") throw gone(request);
  if (!cast.ok) return problem(words.tooMany, 429);
  throw redirect(paths.ballot(token, { "cam-on": "1" }), 303);
}

const problem = (sentence: string, status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors: [sentence] } }, { status });

export default function Ballot() {
  const { desk, page, question, thanks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const words = useWords(BALLOT);
  const language = useLanguage();
  if (thanks && !reply)
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Notice tone="success" title={words.thanks} announce>
          <p>
            {words.addedTo} <Vi>{desk}</Vi>; {words.nobody}
          </p>
          <p data-ballot-again hidden>
            {words.again}
          </p>
        </Notice>
        <Actions>
          <ButtonLink href={question}>{words.next}</ButtonLink>
        </Actions>
        <BallotScript />
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={<Vi>{desk}</Vi>} lead={words.lead}>
        {words.question}
      </PageTitle>
      <PostForm>
        <input type="hidden" name="page" value={page} />
        <Actions>
          {Object.entries(BALLOT_RATING).map(([value, label]) => (
            <Button key={value} variant="secondary" name="rating" value={value}>
              {label[language]}
            </Button>
          ))}
        </Actions>
      </PostForm>
      <div data-ballot-kept role="alert" hidden>
        <Notice tone="info" title={words.thanks}>
          <p>{words.kept}</p>
        </Notice>
      </div>
      <BallotScript />
    </>
  );
}

/** For the tablet at a desk whose line is away; without it the page posts as any other. */
const BallotScript = () => <script type="module" src={loadedFile("ballot.js")} />;
