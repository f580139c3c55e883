import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { STATUS } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { daysBetween, localDateOf } from "~/shared/local-date";
import { ofProvince, rightDoor } from "../notifications/right-door";
import { isSpent, ratingToken, readToken } from "../ratings/token.server";
import { clockAtHand, unitNamesAtHand } from "../reference/at-hand.server";
import { loadSettings } from "../reference/settings.server";
import { promisesForSender } from "../replies/promises.server";
import { rightDoors } from "../screening/right-doors.queries.server";
import { dueInWords, isOverdue, urgency } from "../workflow/deadline";
import { availableActions } from "../workflow/decide";
import { eventsOf, factsOf, loadItem, type StoredItem, stateOf } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import { isClosed, isOpen } from "../workflow/states";
import { citizenTimeline } from "./citizen-timeline";
import { countingInWords } from "./counting.server";
import { threadOf } from "./thread.server";
import { TRACKED } from "./tracked-words";

/** Everything the sender of an item may see of it, for a page in a language; null when there is no such item. */
export async function trackedItem(db: DbOrTx, referenceCode: string, now: Date, language: Language = "vi") {
  const item = await loadItem(db, referenceCode);
  return item && shownToSender(db, item, now, language);
}

/** The same of an item that was read already. */
export async function shownToSender(db: DbOrTx, item: StoredItem, now: Date, language: Language) {
  const state = stateOf(item);
  const today = localDateOf(now);
  const { confidential, referenceCode } = item;
  const unitNames = await unitNamesAtHand(db, today);
  const recorded = eventsOf(item).map((event, i) => ({
    event,
    at: event.at,
    // An imported history names no actor at all.
    bySender: item.importDigest === null && item.events[i]?.actorRole === null,
    unit: item.events[i]?.actorUnit ?? null,
  }));
  const actions = availableActions(factsOf(state, confidential), { submitter: true }, today);
  const answer = confidential ? null : latestAnswer(state, recorded);
  const files = confidential ? [] : await filesOf(db, item);
  return {
    referenceCode,
    version: item.version,
    confidential,
    status: statusWords(state, confidential, language),
    receivedAt: item.receivedAt,
    holder: confidential || !isOpen(state.status) ? null : unitNames.atWork(state.holder),
    clock: isOpen(state.status) && !confidential ? await runningClock(db, item, state, now, language) : null,
    answer,
    question: confidential ? null : openQuestion(state, recorded),
    guidance: await guidance(db, state, language),
    doors: await openDoors(db, state, now),
    contest: state.status === "REJECTED" ? state.contest : null,
    mayContest: actions.includes("contestRejection"),
    sameMatter: confidential ? null : await firstOfMatter(db, item, state),
    answerHref: confidential ? null : await publicAddress(db, item.id),
    timeline: citizenTimeline(item, recorded, unitNames.ofUnit, language).map((line) => ({
      ...line,
      unit: line.unit && unitNames.ofUnit(line.unit),
      // It stands at the top of the page.
      text: line.text === answer?.reply ? null : line.text,
    })),
    own: confidential ? null : ownWords(item, files),
    promises: confidential ? [] : await promisesForSender(db, item.id, today),
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

/** That somebody proposes to treat it as a denunciation is nobody's business before it is decided. */
const statusWords = ({ status }: ItemState, confidential: boolean, language: Language): string =>
  confidential && isOpen(status) ? TRACKED[language].confidential : STATUS[status].citizen[language];

async function runningClock(db: DbOrTx, item: StoredItem, state: ItemState, now: Date, language: Language) {
  const today = localDateOf(now);
  const { dueOn } = state;
  const startedOn = state.episodes.at(-1)?.startedOn ?? localDateOf(item.receivedAt);
  const clock = await clockAtHand(db);
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
async function firstOfMatter(db: DbOrTx, item: StoredItem, state: ItemState) {
  if (state.status !== "REJECTED" || item.repeatOf === null) return null;
  return { answerHref: await publicAddress(db, item.repeatOf) };
}

/** The token of the answer in force, as long as nobody has rated with it. */
async function openRatingToken(db: DbOrTx, item: StoredItem, state: ItemState): Promise<string | null> {
  const episode = state.episodes.at(-1);
  if (!episode?.endedOn || !episode.end) return null;
  const { endedOn: answeredOn, end } = episode;
  const answer = { code: item.referenceCode, episode: state.episodes.length - 1, answeredOn };
  const token = await ratingToken(db, { ...answer, unit: end.unit, field: end.field });
  const read = await readToken(db, token);
  return read && !(await isSpent(db, read.hash)) ? token : null;
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
async function guidance(db: DbOrTx, state: ItemState, language: Language) {
  const reason = state.status === "REJECTED" ? state.episodes.at(-1)?.rejectionReason : null;
  if (!reason) return null;
  const text = rightDoor(reason, await loadSettings(db), language);
  return { text, vietnamese: ofProvince(reason) };
}

/** The same as places with address and telephone. */
async function openDoors(db: DbOrTx, state: ItemState, now: Date) {
  const reason = state.status === "REJECTED" ? state.episodes.at(-1)?.rejectionReason : null;
  return reason ? rightDoors(db, reason, localDateOf(now)) : [];
}

async function publicAddress(db: DbOrTx, feedbackId: number): Promise<string | null> {
  const copy = await db.publishedFeedback.findUnique({
    where: { feedbackId },
    select: { slug: true, withdrawnAt: true },
  });
  return copy && copy.withdrawnAt === null ? paths.answer(copy.slug) : null;
}

/** What came with the item and with answers of its sender. */
const filesOf = (db: DbOrTx, item: StoredItem) =>
  db.attachment.findMany({
    where: { feedbackId: item.id },
    select: { id: true, fileName: true, size: true, eventSeq: true },
    orderBy: { id: "asc" },
  });

function ownWords(
  { title, content, proposal, form }: StoredItem,
  files: Awaited<ReturnType<typeof filesOf>>,
) {
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
