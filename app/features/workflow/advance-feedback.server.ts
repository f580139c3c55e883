import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Role } from "../access/permissions";
import { enqueueNotices } from "../notifications/enqueue-notices.server";
import { loadClock } from "../reference/clock.server";
import { actedFor } from "./acted-for";
import type { Action } from "./actions";
import { belowHolder } from "./assignable.server";
import { confidentialAfter } from "./confidential";
import { decide } from "./decide";
import { duplicateRefusal } from "./duplicate-rule.server";
import type { EventData, EventType } from "./events";
import { extensionLimit, onWorkingDay } from "./extension";
import { eyesLeft } from "./eyes-left.server";
import { applyEvent } from "./history";
import {
  decidedBy,
  derivedColumns,
  factsOf,
  loadItem,
  nextRegisterNo,
  type StoredItem,
  stateOf,
  storedData,
} from "./item.server";
import type { ActingParty, Intent } from "./item-facts";
import type { ItemState } from "./item-state";
import { tellAnsweredWith } from "./lead-news.server";
import { freeOfNamed, mergedColumn, mergeRefusal, refusedForMerged, stepOfMerged } from "./merging.server";
import { isNamed, namedBy, sameOfficials } from "./officials";
import { ownUnitNamed } from "./own-units";
import { writeProjection } from "./projection.server";
import type { ActionRefusal } from "./refusals";
import { repeatRefusal } from "./repeat-rule.server";
import { isReroute } from "./routing-rule";
import type { Status } from "./states";
import type { Party } from "./transition";
import { type Meant, overtakenBy } from "./who-was-first";

/** Which event records which action. */
export const EVENT_OF = {
  register: "registered",
  assess: "assessed",
  proposeRejection: "rejection_proposed",
  declineRejection: "rejection_declined",
  reject: "rejected",
  contestRejection: "rejection_contested",
  confirmRejection: "rejection_confirmed",
  liftRejection: "rejection_lifted",
  nameOfficials: "officials_named",
  merge: "merged",
  unmerge: "unmerged",
  transferOut: "transferred_out",
  assign: "assigned",
  decideUnit: "assigned",
  return: "returned",
  dispute: "disputed",
  askOpinion: "opinion_asked",
  giveOpinion: "opinion_given",
  linkRepeat: "repeat_linked",
  unlinkRepeat: "repeat_unlinked",
  start: "started",
  requestInformation: "information_requested",
  receiveInformation: "information_received",
  resume: "resumed",
  reclassify: "reclassified",
  hand: "handed",
  noteProgress: "progress_noted",
  extend: "extended",
  correctExtension: "extension_corrected",
  collect: "collecting",
  draftReply: "reply_drafted",
  sendBack: "sent_back",
  resolve: "resolved",
  publish: "published",
  correctPublication: "publication_corrected",
  unpublish: "unpublished",
  reopen: "reopened",
  askReopening: "reopening_asked",
  declineReopening: "reopening_declined",
  recordOutsideAnswer: "outside_answered",
  withdraw: "withdrawn",
  listPoints: "points_listed",
  correct: "corrected",
  renewSecret: "secret_renewed",
} as const satisfies Record<Action, EventType>;

/** Who acts, with the identity that goes into the history; a submitter has none there. */
export type Acting = ActingParty & { staffId?: number; unit?: string };

export type AdvanceCommand<A extends Action = Action> = {
  referenceCode: string;
  /** The version the actor saw; another one means that somebody acted meanwhile. Left out: act on what is there. */
  version?: number;
  action: A;
  event: Extract<EventData, { type: (typeof EVENT_OF)[A] }>;
  acting: Acting;
};

/** What other rooms add to the same transaction: a public copy, an attachment, a corrected column. */
export type Also = (tx: Tx, item: StoredItem, after: ItemState) => Promise<void>;

/** Whether a unit that helps is asked by a day, for which the calendar has to be read; hand-overs in bulk ask nobody. */
const asksByDay = (event: EventData): boolean =>
  event.type === "opinion_asked" || (event.type === "assigned" && event.opinionsBy !== undefined);

/**
 * The one way an item moves. State, event row, what counting reads, and outgoing messages change in one transaction; the
 * version read before is the lock, so of two who act at once one gets CHANGED_MEANWHILE and nothing is overwritten.
 * Answers the new status and version. Refuses what decide() refuses, and an unknown code as NOT_FOUND.
 */
export async function advanceFeedback<A extends Action>(
  db: PrismaClient,
  command: AdvanceCommand<A>,
  now: Date,
  also?: Also,
): Promise<Outcome<{ status: Status; version: number }, ActionRefusal>> {
  return db.$transaction(async (tx) => {
    const item = await loadItem(tx, command.referenceCode);
    if (!item) return refused("NOT_FOUND");
    const extends_ = command.action === "extend" || command.action === "correctExtension";
    const clock = extends_ || asksByDay(command.event) ? await loadClock(tx) : null;
    const asked = clock ? onWorkingDay(command.event, clock.calendar) : (command.event as EventData);
    // Read in two looks: a step that was recorded between them shows in the events, not yet in the version.
    const seen = command.version;
    if (seen !== undefined && (seen !== item.version || item.events.length > seen))
      return refused(overtaken(item, seen, command.acting, meantBy(asked)));
    const before = stateOf(item);
    const decision = decide(
      factsOf(before, item.confidential, {
        ...(extends_ && clock && { extension: extensionLimit(before, item.receivingUnit, clock) }),
        ...(asked.type === "assigned" && { below: await belowHolder(tx, item, localDateOf(now)) }),
        ...decidedBy(item),
        ...(await eyesLeft(tx, item, command.acting.staffId, localDateOf(now))),
      }),
      command.action,
      command.acting,
      asked as Intent,
      localDateOf(now),
    );
    if (!decision.ok) return decision;
    const event = withNamers(byLeader(asked, before, decision.value.as), before, decision.value.as);
    // A form sent as it stood tells nobody anything: no line in the history, no version that turns others away.
    if (event.type === "handed" && event.to === item.handlerId) return refused("ALREADY_THEIRS");
    if (event.type === "officials_named" && sameOfficials(before.officials, event))
      return refused("SAME_OFFICIALS");
    if (event.type === "assigned" && isReroute(before, event.unit) && !event.instruction)
      return refused("REROUTE_NEEDS_REASON");
    if (event.type === "assigned" && (await closesUnsucceeded(tx, event.unit))) return refused("UNIT_CLOSES");
    if (event.type === "transferred_out" && (await isOurs(tx, event.to))) return refused("OUTSIDE_IS_OURS");
    const unfit =
      event.type === "merged"
        ? await mergeRefusal(tx, item, event.lead, now)
        : ((await refusedForMerged(tx, item, event, command.acting)) ??
          (await duplicateRefusal(tx, item, event)) ??
          (await repeatRefusal(tx, item, event)));
    if (unfit) return refused(unfit);
    const after = applyEvent(before, { ...event, at: now });
    if (!after.ok) return after;

    // However an item leaves the entrance it takes its number: what the form counts, the register has (T1, art. 9.1).
    const register =
      item.registerNo === null && after.value.status !== "SUBMITTED"
        ? await nextRegisterNo(tx, item.receivingUnit, item.receivedAt)
        : null;
    const { count } = await tx.feedback.updateMany({
      where: { id: item.id, version: item.version },
      data: {
        ...derivedColumns(after.value),
        version: { increment: 1 },
        ...(register && { registerYear: register.year, registerNo: register.no }),
        ...(await repeatAfter(tx, event, before)),
        ...(await mergedColumn(tx, event)),
        ...handlerAfter(item, event, command.acting, before, after.value),
        ...(event.type === "assessed" && { contentTypes: event.contentTypes }),
        confidential: confidentialAfter(item.confidential, event, before),
      },
    });
    if (count === 0) {
      const now = await loadItem(tx, command.referenceCode);
      return refused(overtaken(now ?? item, item.version, command.acting, meantBy(event)));
    }
    const actorUnit = actedFor(command.acting, decision.value.as, before, command.acting.unit);
    await tx.feedbackEvent.create({
      data: {
        feedbackId: item.id,
        seq: item.version,
        type: event.type,
        at: now,
        recordedAt: now,
        actorId: command.acting.staffId,
        actorUnit,
        actorRole: decision.value.as === "SUBMITTER" ? null : (decision.value.as as Role),
        fromStatus: before.status,
        toStatus: after.value.status,
        data: storedData(event),
      },
    });
    await writeProjection(tx, item.id, after.value);
    await freeOfNamed(tx, item, after.value);
    await also?.(tx, item, after.value);
    await tellAnsweredWith(tx, item, event, after.value, now);
    const { staffId: actorId = null } = command.acting;
    const actorRole = decision.value.as === "SUBMITTER" ? null : (decision.value.as as Role);
    await stepOfMerged(
      tx,
      { item, before, after: after.value },
      event,
      { actorId, actorUnit: actorUnit ?? null, actorRole },
      now,
    );
    await enqueueNotices(tx, { item, before, after: after.value, event, now });
    return done({ status: after.value.status, version: item.version + 1 });
  });
}

/** A leader who hands out anew what had been handed out decides whose it is. */
const byLeader = (event: EventData, { earlierHolders }: ItemState, as: Party): EventData =>
  event.type === "assigned" && as === "LEADER" && earlierHolders.length > 0
    ? { ...event, decided: true }
    : event;

/** Who is named is kept with who named them: only they or the province take a name off again. */
function withNamers(event: EventData, { officials, holder }: ItemState, as: Party): EventData {
  const unit = as === "PROVINCIAL_FOCAL" || as === "LEADER" ? null : holder;
  if (event.type === "officials_named") return { ...event, ...namedBy(officials, event, unit) };
  if (event.type !== "assessed" || !event.officials) return event;
  return { ...event, officials: namedBy(officials, event.officials, unit) };
}

/** What a form would have recorded, as far as it was read. */
const meantBy = (event: EventData): Meant => ({ type: event.type, data: storedData(event) });

/** What to say to somebody who saw an older version of an item; `meant` is what their form would have recorded. */
export const overtaken = (item: StoredItem, seen: number, { staffId }: Acting, meant: Meant | EventType) =>
  overtakenBy(
    item.events.slice(Math.max(0, seen)),
    seen < 0 ? undefined : staffId,
    typeof meant === "string" ? { type: meant } : meant,
  );

/** A unit that ends without a successor: it could not be closed while it held the item (counting.md §4). */
async function closesUnsucceeded(tx: Tx, code: string): Promise<boolean> {
  const unit = await tx.unit.findUnique({ where: { code }, select: { validTo: true, successor: true } });
  return unit !== null && unit.validTo !== null && unit.successor === null;
}

/** Whether a name means a unit of the province: what goes out to it would be closed with nobody to answer it. */
const isOurs = async (tx: Tx, name: string): Promise<boolean> =>
  ownUnitNamed(name, await tx.unit.findMany({ select: { code: true, name: true, level: true } })) !== null;

/** A proposal to reject as a repetition names the first item; declined, the two have nothing to do with each other. */
async function repeatAfter(
  tx: Tx,
  event: EventData,
  before: ItemState,
): Promise<{ repeatOf?: number | null }> {
  if (event.type === "repeat_unlinked") return { repeatOf: null };
  if (event.type === "rejection_declined" && !before.repeat) return { repeatOf: null };
  const code =
    event.type === "rejection_declined"
      ? before.repeat?.firstItem
      : (event.type === "rejection_proposed" || event.type === "repeat_linked") && event.firstItem;
  if (!code) return {};
  const first = await tx.feedback.findUnique({
    where: { referenceCode: code },
    select: { id: true },
  });
  return { repeatOf: first?.id ?? null };
}

/** Who takes an item over handles it, until another unit holds it. */
function handlerAfter(
  item: StoredItem,
  event: EventData,
  acting: Acting,
  before: ItemState,
  after: ItemState,
) {
  if (before.holder !== after.holder) return { handlerId: null };
  if (event.type === "handed") return { handlerId: event.to };
  if (after.officials !== before.officials && isNamed(after.officials, item.handlerId ?? undefined))
    return { handlerId: null };
  return event.type === "started" && acting.staffId ? { handlerId: acting.staffId } : {};
}
