import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { hit, type ThrottlePolicy } from "~/features/access/throttle.server";
import { HONEYPOT, Honeypot } from "~/features/intake/honeypot";
import { KeptForMatter } from "~/features/intake/kept-on-device";
import { digestsOf } from "~/features/intake/kept-texts";
import { NOT_RECEIVING } from "~/features/intake/not-receiving";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { reviewOf } from "~/features/intake/review.queries.server";
import { sendFeedback } from "~/features/intake/send-feedback.server";
import { SendingSteps } from "~/features/intake/sending-steps";
import { SENDING } from "~/features/intake/sending-words";
import { goTo, openStep, stepAddress, tooMany } from "~/features/intake/step-door.server";
import { answersTo, offered } from "~/features/publication/similar-answers.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReviewList } from "./review-list";
import { SimilarAnswers } from "./similar-answers";
import { REVIEW } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta((_, language) => REVIEW[language].headTitle);
export { privateHeaders as headers };

/** Behind one address may stand a whole commune office that helps people to send. */
const PER_ADDRESS: ThrottlePolicy = { free: 60, firstSeconds: 60, maxSeconds: 600, forgetSeconds: 3600 };

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await openStep(request, "review", new Date());
  const review = await reviewOf(db, draft);
  if (!review) throw goTo(stepAddress("start", "thieu"));
  const similar = await answersTo(db, review.matter.title, 3);
  return {
    notice: new URL(request.url).searchParams.get("nhac"),
    review,
    has: digestsOf(draft.answers.matter),
    similar: similar.map(offered),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const words = REVIEW[language];
  const form = await request.formData();
  const draft = await openStep(request, "review", now);
  const refuse = (sentence: string, status: 409 | 422 | 503) =>
    data({ reply: { values: {}, errors: {}, formErrors: [sentence] } }, { status, headers: WRITING_HEADERS });
  if (form.get(HONEYPOT)) return refuse(words.robot, 422);
  const wait = await hit(db, `send:address:${clientAddress(request)}`, now, PER_ADDRESS);
  if (wait > 0) throw tooMany(wait, language);
  const sent = await sendFeedback(db, draft, seenAt(form.get("seen")), now);
  if (sent.ok) return goTo(paths.receipt());
  if (sent.reason === "INCOMPLETE") return goTo(stepAddress("start", "thieu"));
  if (sent.reason === "NOBODY_RECEIVES") return refuse(NOT_RECEIVING[language].kept, 503);
  if (sent.reason === "NOT_SEEN") return refuse(words.notSeen, 422);
  return refuse(words.changed, 409);
}

/** The state of the draft that the page showed; null for what no page of ours says. */
function seenAt(said: FormDataEntryValue | null): Date | null {
  const at = new Date(String(said));
  return !Number.isNaN(at.getTime()) && at.toISOString() === said ? at : null;
}

export default function ReviewStep() {
  const { notice, review, has, similar } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const words = useWords(REVIEW);
  const { back } = useWords(SENDING);
  return (
    <>
      <SendingSteps current={4} notice={reply ? null : notice} />
      <ErrorSummary reply={reply} title={words.notSent} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <KeptForMatter has={has} />
      <SimilarAnswers answers={similar} />
      <ReviewList review={review} />
      <PostForm action={paths.sendReview()}>
        <input type="hidden" name="seen" value={review.seen} />
        <Honeypot />
        <Actions>
          <Button>{words.send}</Button>
          <ButtonLink variant="secondary" href={paths.sendContact()}>
            {back}
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
