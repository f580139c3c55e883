import { paths } from "~/paths";
import type { Tx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { dateOf, localDate, localDateOf } from "~/shared/local-date";
import { promiseSentence } from "~/shared/promise-sentence";
import type { PayloadOf } from "../../../emails/registry";
import { ratingToken } from "../ratings/token.server";
import { loadClock, responseRule } from "../reference/clock.server";
import { loadSettings } from "../reference/settings.server";
import { namesAtWork } from "../reference/unit-at-work.server";
import { rightDoors } from "../screening/right-doors.queries.server";
import { coSignersToTell } from "../similar/co-signers.server";
import { explainDueDate } from "../workflow/deadline";
import type { EventData } from "../workflow/events";
import type { StoredItem } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import { standingLegs } from "../workflow/legs";
import { namedIn } from "../workflow/officials";
import { isOpen } from "../workflow/states";
import { assignedAs, NOTICES, type Notice, type NoticeFacts, noticesFor } from "./notices";
import { enqueue, type OutgoingMessage } from "./outbox.server";
import { doorInWords } from "./right-door";

/** Queues what an event tells sender and units (N2–N8), in the transaction of the event. */
export async function enqueueNotices(
  tx: Tx,
  change: {
    item: StoredItem;
    before: ItemState;
    after: ItemState;
    event: EventData;
    now: Date;
    at?: Date;
    /** The lead whose answer this is too, as it was before that. */
    lead?: StoredItem;
  },
): Promise<void> {
  // `at`: when it happened, where it is written down later.
  const { item, before, after, event, now, at = now } = change;
  await tellCoSignersAnew(tx, item, before, event, now);
  if (NOTICES[event.type] === null) return;
  // Of an answer that was given nobody waits for a date.
  if (event.type === "corrected" && !isOpen(after.status)) return;
  const copy =
    event.type === "published"
      ? await tx.publishedFeedback.findUnique({ where: { feedbackId: item.id }, select: { slug: true } })
      : null;
  const facts: NoticeFacts = {
    code: item.referenceCode,
    title: item.title,
    confidential: item.confidential,
    holderBefore: before.holder,
    holder: after.holder,
    dueBefore: before.dueOn,
    dueOn: after.dueOn,
    today: localDateOf(at),
    unitName: await namesAtWork(
      tx,
      [before.holder, after.holder, ...after.coordinatingUnits],
      localDateOf(now),
    ),
    repeatWaits: after.repeatWaits,
    standing: standingLegs(after).map(({ unit }) => unit),
    slug: copy?.slug ?? null,
    doors: await loadSettings(tx),
    openDoors:
      event.type === "rejected"
        ? (await rightDoors(tx, event.reason, localDateOf(now))).map(doorInWords)
        : [],
    ...(event.type === "resolved" && (await promisedWith(tx, change.lead ?? item))),
  };
  await enqueue(tx, addressed(noticesFor(event, facts), item.id), now);
  if (event.type === "repeat_linked" && after.repeatWaits) await tellAbove(tx, item, after, facts, now);
  if (event.type === "resolved" && !item.confidential) await enqueueRatingLink(tx, item, after, facts, now);
  // The co-signers of what was answered with a lead heard of it with the lead's.
  if (event.type === "published" && copy && !(await isPublic(tx, item.mergedInto)))
    await tellCoSigners(tx, { feedbackId: item.id, slug: copy.slug, publicTitle: event.publicTitle }, now);
}

const isPublic = async (tx: Tx, feedbackId: number | null): Promise<boolean> =>
  feedbackId !== null && (await tx.publishedFeedback.count({ where: { feedbackId, withdrawnAt: null } })) > 0;

/**
 * Tells those who hand a late-found repetition out anew that it waits for them: the provincial focal officers, or from the
 * second time on the leaders (Decree 20/2008 art. 17.3). Whom the item names is told nothing, nor of a confidential one.
 */
async function tellAbove(tx: Tx, item: StoredItem, after: ItemState, facts: NoticeFacts, now: Date) {
  if (item.confidential) return;
  const role = after.escalated ? "LEADER" : "PROVINCIAL_FOCAL";
  const people = await tx.staff.findMany({
    where: { disabledAt: null, roles: { some: { role } }, id: { notIn: namedIn(after.officials) } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const payload = assignedAs(after.holder, "REPEAT_WAITS", facts);
  await enqueue(
    tx,
    people.map(({ id: staffId }): OutgoingMessage => ({ kind: "N5", payload, staffId })),
    now,
  );
}

/** What the answer just recorded says was done, and what it promises; its event bears the version that the item had before. */
async function promisedWith(tx: Tx, item: StoredItem): Promise<{ deeds: string[]; promises: string[] }> {
  const promises = await tx.replyPromise.findMany({
    where: { feedbackId: item.id, eventSeq: item.version },
    orderBy: { id: "asc" },
  });
  const sentences = (kept: boolean) =>
    promises
      .filter(({ keptOn }) => (keptOn !== null) === kept)
      .map(({ text, dueOn, keptOn }) => promiseSentence({ text, day: dateOf(keptOn ?? dueOn), kept }));
  return { deeds: sentences(true), promises: sentences(false) };
}

/**
 * Tells co-signers who were told of a public answer that it is looked at again, and that another one stands in its place,
 * as those are told who got it with their own item (decision 0031). The new one only once it is posted: until then they
 * could not read it.
 */
async function tellCoSignersAnew(tx: Tx, item: StoredItem, before: ItemState, event: EventData, now: Date) {
  const isAnew = event.type === "publication_corrected" && before.copyOutdated;
  if (item.confidential || !(event.type === "reopened" || isAnew)) return;
  const copy = await tx.publishedFeedback.findFirst({
    where: { feedbackId: item.id, withdrawnAt: null },
    select: { slug: true, title: true },
  });
  const again = isAnew ? "ANSWERED" : "REVIEWED";
  if (copy)
    await tellCoSigners(tx, { feedbackId: item.id, slug: copy.slug, publicTitle: copy.title, again }, now);
}

/**
 * Tells those who left an address when they put their name under the matter, or under one that was answered with it, each
 * once: its answer is public, or, with `promise`, something that it promises has moved on, or, with `again`, it is looked at again.
 */
export async function tellCoSigners(
  tx: Tx,
  { feedbackId, ...answer }: { feedbackId: number } & Omit<PayloadOf<"co-signed">, "code">,
  now: Date,
): Promise<void> {
  const messages = (await coSignersToTell(tx, feedbackId)).map(
    ({ id, code }): OutgoingMessage => ({
      ...{ kind: "co-signed", payload: { code, ...answer } },
      ...{ feedbackId, coSignatureId: id },
    }),
  );
  await enqueue(tx, messages, now);
}

/** Asks how content the sender is (N9), in the transaction of the answer. */
async function enqueueRatingLink(
  tx: Tx,
  item: StoredItem,
  after: ItemState,
  { unitName, today }: NoticeFacts,
  now: Date,
): Promise<void> {
  const { holder: unit, field } = after;
  const answer = {
    code: item.referenceCode,
    episode: after.episodes.length - 1,
    answeredOn: today,
    unit,
    field,
  };
  const payload = { code: item.referenceCode, unit: unitName(unit), token: await ratingToken(tx, answer) };
  await enqueue(tx, [{ kind: "N9", payload, feedbackId: item.id }], now);
}

/** Queues what a changed calendar tells the senders of the items whose due date it moves, in the same transaction. */
export async function enqueueRecounts(
  tx: Tx,
  changes: readonly { item: StoredItem; before: ItemState; after: ItemState; event: EventData }[],
  now: Date,
): Promise<void> {
  const unitName = await namesAtWork(
    tx,
    changes.map(({ after }) => after.holder),
    localDateOf(now),
  );
  const doors = await loadSettings(tx);
  const messages = changes.flatMap(({ item, before, after, event }) => {
    const facts: NoticeFacts = {
      ...{ code: item.referenceCode, title: item.title, confidential: item.confidential },
      ...{ holderBefore: before.holder, holder: after.holder, dueBefore: before.dueOn, dueOn: after.dueOn },
      ...{ today: localDateOf(now), unitName, slug: null, doors },
    };
    return addressed(noticesFor(event, facts), item.id);
  });
  await enqueue(tx, messages, now);
}

/** What intake knows of an item that has just arrived. */
export type Arrived = {
  id: number;
  referenceCode: string;
  /** Null when the sender has it already and must not get it by mail. */
  secret: string | null;
  /** YYYY-MM-DD, local */
  dueOn: string;
  receivedAt: Date;
  receivingUnit: string;
  /** The fingerprint on the receipt; the page behind it reveals the time of receipt alone. */
  mark?: string;
};

/** Queues the receipt (N1), in the transaction that takes the item in. */
export async function enqueueReceipt(tx: Tx, arrived: Arrived, now: Date): Promise<void> {
  const { receivingUnit: unit, secret, referenceCode: code } = arrived;
  const proof = arrived.mark && publicUrl() + paths.fingerprint(arrived.mark);
  const receivedOn = localDateOf(arrived.receivedAt);
  const dueOn = localDate(arrived.dueOn);
  const clock = await loadClock(tx);
  const due = explainDueDate(receivedOn, responseRule(clock, receivedOn, unit), clock.calendar);
  const notices = noticesFor(
    { type: "received", secret, due, ...(proof && { proof }) },
    {
      code,
      title: "",
      confidential: false,
      holderBefore: unit,
      holder: unit,
      dueBefore: dueOn,
      dueOn,
      today: localDateOf(now),
      unitName: await namesAtWork(tx, [unit], localDateOf(now)),
      slug: null,
      doors: { complaintInfo: "", denunciationInfo: "" },
    },
  );
  await enqueue(tx, addressed(notices, arrived.id), now);
}

/** Queues a new lookup secret for the sender's address on file; the outbox forgets it when it has left. */
export function enqueueNewSecret(
  tx: Tx,
  item: { id: number; referenceCode: string },
  secret: string,
  now: Date,
): Promise<void> {
  const payload = { code: item.referenceCode, secret };
  return enqueue(tx, [{ kind: "new-secret", payload, feedbackId: item.id }], now);
}

const addressed = (notices: readonly Notice[], feedbackId: number): OutgoingMessage[] =>
  notices.map(({ unit, ...message }) =>
    unit === null ? { ...message, feedbackId } : { ...message, feedbackId, unit },
  );
