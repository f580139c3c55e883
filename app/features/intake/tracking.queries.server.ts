import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { STATUS } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { daysBetween, type LocalDate, localDateOf } from "~/shared/local-date";
import { ofProvince, rightDoor } from "../notifications/right-door";
import { unspentToken } from "../ratings/token.server";
import { clockAtHand, unitNamesAtHand } from "../reference/at-hand.server";
import type { Clock } from "../reference/clock.server";
import type { Settings } from "../reference/settings";
import { loadSettings } from "../reference/settings.server";
import { promisesForSender } from "../replies/promises.server";
import { sentOnSlip } from "../routing/sent-on-slip";
import { rightDoors } from "../screening/right-doors.queries.server";
import { dueInWords, isOverdue, urgency } from "../workflow/deadline";
import { availableActions } from "../workflow/decide";
import { eventsOf, factsOf, readItem, type StoredItem, stateOf } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import { newsOfLead } from "../workflow/lead-news.server";
import { isClosed, isOpen } from "../workflow/states";
import { besideItem, type ItemFile, NOTHING_BESIDE } from "./beside-item.queries.server";
import { citizenTimeline } from "./citizen-timeline";
import { countingInWords } from "./counting.server";
import { threadOf } from "./thread.server";
import { TRACKED } from "./tracked-words";

/** Everything the sender of an item may see of it, for a page in a language; null when there is no such item. */
export async function trackedItem(db: DbOrTx, referenceCode: string, now: Date, language: Language = "vi") {
  const item = await readItem(db, referenceCode);
  return item && shownToSender(db, item, now, language);
}

/** The same of an item that was read already. */
export async function shownToSender(db: DbOrTx, item: StoredItem, now: Date, language: Language) {
  const state = stateOf(item);
  const today = localDateOf(now);
  const { confidential, referenceCode } = item;
  // Asked for together, they share the question whether anything has changed.
  const [unitNames, clock, settings] = await Promise.all([
    unitNamesAtHand(db, today),
    clockAtHand(db),
    loadSettings(db),
  ]);
  const recorded = eventsOf(item).map((event, i) => ({
    event,
    at: event.at,
    // An imported history names no actor at all.
    bySender: item.importDigest === null && item.events[i]?.actorRole === null,
    unit: item.events[i]?.actorUnit ?? null,
  }));
  const actions = availableActions(factsOf(state, confidential), { submitter: true }, today);
  const answer = confidential ? null : latestAnswer(state, recorded);
  const { files, answerSlug, matterSlug } = confidential ? NOTHING_BESIDE : await besideItem(db, item);
  return {
    referenceCode,
    version: item.version,
    confidential,
    status: statusWords(state, confidential, language),
    receivedAt: item.receivedAt,
    holder: confidential || !isOpen(state.status) ? null : unitNames.atWork(state.holder),
    clock: isOpen(state.status) && !confidential ? runningClock(clock, item, state, today, language) : null,
    answer,
    question: confidential ? null : openQuestion(state, recorded),
    guidance: guidance(settings, state, language),
    doors: await openDoors(db, state, now),
    contest: state.status === "REJECTED" ? state.contest : null,
    mayContest: actions.includes("contestRejection"),
    sameMatter: confidential ? null : firstOfMatter(item, state, matterSlug),
    leadNews: confidential ? null : await newsOfLead(db, item),
    answerHref: answerSlug && paths.answer(answerSlug),
    slipHref: sentOnSlip(item) === null ? null : paths.trackingSlip(referenceCode),
    timeline: citizenTimeline(item, recorded, unitNames.ofUnit, language).map((line) => ({
      ...line,
      unit: line.unit && unitNames.ofUnit(line.unit),
      // It stands at the top of the page.
      text: line.text === answer?.reply ? null : line.text,
    })),
    own: confidential ? null : ownWords(item, files),
    promises: confidential ? [] : await promisesForSender(db, item, today),
    mayAnswer: actions.includes("receiveInformation") && !confidential,
    mayWithdraw: actions.includes("withdraw"),
    mayInvite: !confidential && !isClosed(state.status),
    mayAskReopening: actions.includes("askReopening") && !confidential,
    reopeningAsked: !confidential && state.reopeningAsked !== null,
    /** One-time link to rate the answer; null while there is none or when it was used. */
    ratingToken: answer ? await openRatingToken(db, item, state) : null,
    thread: confidential ? [] : threadOf(item, recorded, files, unitNames.ofUnit),
  };
}
export type TrackedItem = Awaited<ReturnType<typeof shownToSender>>;

/**
 * That somebody proposes to treat it as a denunciation is nobody's business before it is decided; what was merged under
 * another item goes on where that one is.
 */
function statusWords({ status, mergedInto }: ItemState, confidential: boolean, language: Language): string {
  if (confidential && isOpen(status)) return TRACKED[language].confidential;
  if (mergedInto !== null && isOpen(status)) return TRACKED[language].together;
  return STATUS[status].citizen[language];
}

function runningClock(
  clock: Clock,
  item: StoredItem,
  state: ItemState,
  today: LocalDate,
  language: Language,
) {
  const { dueOn } = state;
  const startedOn = state.episodes.at(-1)?.startedOn ?? localDateOf(item.receivedAt);
  const { receivingUnit, assessmentClass, dueProvisional } = item;
  return {
    dueOn,
    words: dueInWords(dueOn, today, clock.calendar, language),
    urgency: urgency(startedOn, dueOn, today),
    overdue: isOverdue(dueOn, today),
    provisional: dueProvisional,
    counting: countingInWords(
      clock,
      { startedOn, receivingUnit, assessmentClass, dueOn: item.dueOn },
      language,
    ),
  };
}

/**
 * What the sender of a repetition may know of the first item: that there is one, and its public answer. Its code and
 * texts belong to somebody else.
 */
function firstOfMatter(item: StoredItem, state: ItemState, slug: string | null) {
  if (state.status !== "REJECTED" || item.repeatOf === null) return null;
  return { answerHref: slug && paths.answer(slug) };
}

/** The token of the answer in force, as long as nobody has rated with it. */
async function openRatingToken(db: DbOrTx, item: StoredItem, state: ItemState): Promise<string | null> {
  const episode = state.episodes.at(-1);
  if (!episode?.endedOn || !episode.end) return null;
  const { endedOn: answeredOn, end } = episode;
  const answer = { code: item.referenceCode, episode: state.episodes.length - 1, answeredOn };
  return unspentToken(db, { ...answer, unit: end.unit, field: end.field });
}

type Recorded = Parameters<typeof citizenTimeline>[1];

function openQuestion(state: ItemState, recorded: Recorded) {
  if (state.status !== "AWAITING_SUBMITTER") return null;
  const asked = recorded
    .map(({ event }) => event)
    .findLast((event) => event.type === "information_requested");
  return asked?.type === "information_requested"
    ? { text: asked.text, answerBy: asked.answerBy ?? null }
    : null;
}

/** The answer in force: its text, when it was given, and whether in time; null while there is none. */
function latestAnswer(state: ItemState, recorded: Recorded) {
  const episode = state.episodes.at(-1);
  if (episode?.exit !== "RESOLVED" || !episode.endedOn) return null;
  const given = recorded.map(({ event }) => event).findLast((event) => event.type === "resolved");
  if (given?.type !== "resolved") return null;
  const { endedOn: on, dueOn } = episode;
  return { reply: given.reply.trim(), on, dueOn, daysLate: Math.max(0, daysBetween(dueOn, on)) };
}

/** Where to go with what was not accepted (Decree 20/2008 art. 9.1.a). */
function guidance(settings: Settings, state: ItemState, language: Language) {
  const reason = state.status === "REJECTED" ? state.episodes.at(-1)?.rejectionReason : null;
  if (!reason) return null;
  const text = rightDoor(reason, settings, language);
  return { text, vietnamese: ofProvince(reason) };
}

/** The same as places with address and telephone. */
async function openDoors(db: DbOrTx, state: ItemState, now: Date) {
  const reason = state.status === "REJECTED" ? state.episodes.at(-1)?.rejectionReason : null;
  return reason ? rightDoors(db, reason, localDateOf(now)) : [];
}

function ownWords({ title, content, proposal, form }: StoredItem, files: readonly ItemFile[]) {
  return {
    ...{ title, content, proposal, form },
    files: files.map(({ id, fileName, size }) => ({ id, fileName, size })),
  };
}

/** The item whose files its sender may open; null for a confidential one, which shows none. */
export async function trackedFilesOwner(db: DbOrTx, referenceCode: string): Promise<number | null> {
  const item = await db.feedback.findFirst({
    where: { referenceCode, confidential: false },
    select: { id: true },
  });
  return item?.id ?? null;
}
