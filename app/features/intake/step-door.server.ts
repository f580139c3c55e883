import { redirect } from "@remix-run/node";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { type Language, languageOf } from "~/shared/language";
import { requireSameOrigin } from "../access/same-origin.server";
import { hit, type ThrottlePolicy } from "../access/throttle.server";
import { type AnswerStep, type Answers, answersFrom, firstUnfinished, mayOpen, type Step } from "./draft";
import { beginDraft, type Draft, draftCookie, draftToken, findDraft, saveAnswers } from "./draft.server";
import { stampIn } from "./page-stamp";
import { mayReplace, PAGE, pageName } from "./page-stamp.server";
import { PRIVATE_HEADERS } from "./private-headers";
import { FLOOD, type StepNotice } from "./step-notices";

const ADDRESS_OF: Record<Step, string> = {
  start: paths.send(),
  matter: paths.sendMatter(),
  contact: paths.sendContact(),
  review: paths.sendReview(),
};

/** The address of a step, with the sentence to greet with. */
export const stepAddress = (step: Step, notice?: StepNotice): string =>
  withQuery(ADDRESS_OF[step], { nhac: notice });

/** Goes to another page of the way; 303, so that a reload posts nothing. */
export const goTo = (address: string, headers: HeadersInit = {}): Response =>
  redirect(address, { status: 303, headers: { ...PRIVATE_HEADERS, ...headers } });

/** The draft of this device, sent or not; null when there is none. */
export const currentDraft = (request: Request, now: Date): Promise<Draft | null> =>
  findDraft(db, draftToken(request), now);

/**
 * The draft for showing a step. Throws a redirect to the receipt when it was sent, and to the first unfinished step
 * when the one asked for is further on.
 */
export async function openStep(request: Request, step: Step, now: Date): Promise<Draft> {
  const draft = await currentDraft(request, now);
  if (!draft) throw goTo(stepAddress("start", "chua-bat-dau"));
  if (draft.feedbackId !== null) throw goTo(withQuery(paths.receipt(), { nhac: "da-gui" }));
  const reached = firstUnfinished(draft.answers);
  if (!mayOpen(step, reached)) throw goTo(stepAddress(reached, "thieu"));
  return draft;
}

/** Many people may stand behind one address, a library or a commune office. */
const BEGINNING: ThrottlePolicy = { free: 200, firstSeconds: 15, maxSeconds: 300, forgetSeconds: 3600 };

type Kept = { draft: Draft; fresh: boolean; headers: { "Set-Cookie": string } };

/**
 * Keeps what was just posted for a step and answers the draft as it stands now. A form of an older page does not take
 * the place of newer answers: `older` is true then, and the draft holds what is stored. Where the draft is gone, a new one
 * takes the answers in, so that nothing typed is lost; the caller goes on with `headers`, which carry its cookie.
 * Throws a redirect to the receipt when the draft was sent, unless `startAnew` asks for another one; a 403 to other
 * sites and a 429 to a flood.
 */
export async function keepStep(
  request: Request,
  step: AnswerStep,
  form: FormData,
  now: Date,
  { startAnew = false } = {},
): Promise<Kept & { older: boolean }> {
  requireSameOrigin(request);
  const last = await currentDraft(request, now);
  const found = startAnew && last?.feedbackId ? null : last;
  const draft = found ?? (await begin(request, now));
  const fresh = found === null;
  // Written anew each time, so that the day begins with the last answer.
  const headers = { "Set-Cookie": draftCookie(request, draft.token) };
  if (draft.feedbackId !== null) throw alreadySent();
  const stored = draft.answers[step];
  const stamp = stampIn(form);
  const answers: Answers = { ...answersFrom(form, step), [PAGE]: pageName(stamp) };
  // The first step is one choice: the last click holds, and there is no text to lose.
  const replaces = step === "start" || mayReplace(step, stored, answers, stamp);
  const expected = step === "start" ? undefined : stored;
  if (replaces && (await saveAnswers(db, draft.id, step, answers, now, expected))) {
    const kept = { ...draft, answers: { ...draft.answers, [step]: answers }, updatedAt: now };
    return { draft: kept, fresh, headers, older: false };
  }
  const newest = await findDraft(db, draft.token, now);
  if (!newest || newest.feedbackId !== null) throw alreadySent();
  // Two clicks at once: the other one was quicker, and from the same page.
  if (replaces && mayReplace(step, newest.answers[step], answers, stamp))
    return { draft: newest, fresh, headers, older: false };
  return { draft: newest, fresh, headers, older: true };
}

const alreadySent = (): Response => goTo(withQuery(paths.receipt(), { nhac: "da-gui" }));

async function begin(request: Request, now: Date): Promise<Draft> {
  const wait = await hit(db, `draft:address:${clientAddress(request)}`, now, BEGINNING);
  if (wait > 0) throw tooMany(wait, languageOf(request.url));
  return beginDraft(db, now);
}

/** The answer to a flood: how long to wait. */
export const tooMany = (seconds: number, language: Language = "vi"): Response =>
  new Response(FLOOD[language].wait(Math.ceil(seconds / 60)), {
    status: 429,
    headers: { "Retry-After": String(seconds) },
  });
