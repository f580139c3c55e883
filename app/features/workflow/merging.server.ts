import type { Prisma, Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { enqueueNotices } from "../notifications/enqueue-notices.server";
import { loadClock } from "../reference/clock.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import type { EventData } from "./events";
import { extensionLimit, onWorkingDay } from "./extension";
import { applyEvent } from "./history";
import {
  derivedColumns,
  loadItem,
  type StoredItem,
  stateOf,
  storedData,
  WITH_EVENTS,
  withNamesakes,
} from "./item.server";
import type { ActingParty } from "./item-facts";
import type { ItemState } from "./item-state";
import { classifiedAs, endsTogether, type MergeRefusal, mergedStep } from "./merged-step";
import { isNamed, namedIn } from "./officials";
import { writeProjection } from "./projection.server";
import { isOpen } from "./states";
import { movedTogether } from "./under-lead.queries.server";

/** Who takes the step of the lead, as the history keeps it. */
type ActedBy = Pick<StoredItem["events"][number], "actorId" | "actorUnit" | "actorRole">;

/**
 * Whether an item can be put under a lead, whose row stays locked until the transaction ends: a lead that is answered in
 * the same moment either sees the item or turns it away.
 */
export async function mergeRefusal(
  tx: Tx,
  item: StoredItem,
  lead: string,
  now: Date,
): Promise<MergeRefusal | null> {
  await tx.$queryRaw`SELECT id FROM feedback WHERE reference_code = ${lead} FOR SHARE`;
  const found = await tx.feedback.findUnique({ where: { referenceCode: lead } });
  if (!found || found.id === item.id || found.confidential || !isOpen(found.status)) return "LEAD_CLOSED";
  if (found.mergedInto !== null) return "LEAD_IS_MERGED";
  if ((await tx.feedback.count({ where: { mergedInto: item.id } })) > 0) return "LEADS_OTHERS";
  const today = localDateOf(now);
  const [theirs, ours] = [
    await unitAtWork(tx, found.holder, today),
    await unitAtWork(tx, item.holder, today),
  ];
  return theirs === ours ? null : "LEAD_ELSEWHERE";
}

/** Why a step of a lead item cannot be taken for those under it: who is named in one of them answers none. */
export async function refusedForMerged(
  tx: Tx,
  lead: StoredItem,
  event: EventData,
  acting: ActingParty,
): Promise<MergeRefusal | null> {
  if (acting.submitter || acting.staffId === undefined || !REACHES_MERGED.has(event.type)) return null;
  const { staffId, roles } = acting;
  const heads = roles.filter(({ role, unit }) => role === "AGENCY_HEAD" && unit === lead.holder);
  const merged = await mergedUnder(tx, lead.id);
  const named = merged.some((item) => {
    const { officials } = stateOf(item);
    // Who bears the head's part for others alone bears it for nobody named.
    const covers = heads.every(({ coverFor }) => coverFor !== undefined && isNamed(officials, coverFor));
    return isNamed(officials, staffId) || (heads.length > 0 && covers);
  });
  return named ? "NAMED_IN_MERGED" : null;
}

const REACHES_MERGED = new Set<EventData["type"]>([
  ...(["resolved", "transferred_out", "extended", "extension_corrected", "withdrawn", "rejected"] as const),
  ...(["rejection_proposed", "assigned", "returned", "progress_noted"] as const),
]);

/** Takes the step that a step of the lead means for each open item under it, in the same transaction. */
export async function stepOfMerged(
  tx: Tx,
  lead: { item: StoredItem; before: ItemState; after: ItemState },
  event: EventData,
  by: ActedBy,
  now: Date,
): Promise<void> {
  if (!REACHES_MERGED.has(event.type)) return;
  const moves = event.type === "extended" || event.type === "extension_corrected";
  const clock = moves ? await loadClock(tx) : null;
  for (const item of await mergedUnder(tx, lead.item.id)) {
    const before = stateOf(item);
    const limit = clock && extensionLimit(before, item.receivingUnit, clock);
    const taken = mergedStep(before, lead, event, now, limit, movedTogether(item, lead.item));
    if (!taken) continue;
    const step = clock ? onWorkingDay(taken, clock.calendar) : taken;
    const like = endsTogether(step) ? classifiedAs(before, lead.before, lead.item.contentTypes) : null;
    const classified = like
      ? await take(tx, item, before, like, lead.item, by, now)
      : { item, state: before };
    await take(tx, classified.item, classified.state, step, lead.item, by, now);
  }
}

/** Writes one step of an item under a lead; answers what it is then. */
async function take(
  tx: Tx,
  item: StoredItem,
  before: ItemState,
  event: EventData,
  lead: StoredItem,
  by: ActedBy,
  now: Date,
): Promise<{ item: StoredItem; state: ItemState }> {
  const after = applyEvent(before, { ...event, at: now });
  if (!after.ok) throw new Error(`Merged item ${item.id} cannot take ${event.type}: ${after.reason}`);
  await tx.feedback.update({
    where: { id: item.id },
    data: {
      ...derivedColumns(after.value),
      version: { increment: 1 },
      ...(after.value.mergedInto === null && { mergedInto: null }),
      ...(before.holder !== after.value.holder && { handlerId: null }),
      ...(event.type === "assessed" && { contentTypes: event.contentTypes }),
    },
  });
  await tx.feedbackEvent.create({
    data: {
      ...{ feedbackId: item.id, seq: item.version, type: event.type, at: now, recordedAt: now },
      ...{ actorId: by.actorId, actorUnit: by.actorUnit, actorRole: by.actorRole },
      ...{ fromStatus: before.status, toStatus: after.value.status, data: storedData(event) },
    },
  });
  await writeProjection(tx, item.id, after.value);
  await enqueueNotices(tx, { item, before, after: after.value, event, now, lead });
  return { item: { ...item, version: item.version + 1 }, state: after.value };
}

/** The open items under a lead, locked, in the order of their numbers. */
async function mergedUnder(tx: Tx, lead: number): Promise<StoredItem[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM feedback WHERE merged_into = ${lead} ORDER BY id FOR UPDATE`;
  if (rows.length === 0) return [];
  const items = await tx.feedback.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: WITH_EVENTS,
    orderBy: { id: "asc" },
  });
  return Promise.all(items.filter(({ status }) => isOpen(status)).map((item) => withNamesakes(tx, item)));
}

/**
 * Whom an item names handles neither its lead nor what is under it any longer: somebody else is to be found for them
 * (decision 0031).
 */
export async function freeOfNamed(tx: Tx, item: StoredItem, { officials, mergedInto }: ItemState) {
  const free = (where: Prisma.FeedbackWhereInput, named: number[]) =>
    tx.feedback.updateMany({ where: { ...where, handlerId: { in: named } }, data: { handlerId: null } });
  const own = namedIn({ staff: officials.staff });
  if (own.length > 0) await free({ mergedInto: item.id }, own);
  if (mergedInto === null) return;
  const lead = await loadItem(tx, mergedInto);
  if (!lead || lead.id === item.id) return;
  if (own.length > 0) await free({ id: lead.id }, own);
  const named = namedIn(stateOf(lead).officials);
  if (named.length > 0) await free({ id: item.id }, named);
}

/** The column that goes with merging; nothing for other events. */
export async function mergedColumn(tx: Tx, event: EventData): Promise<{ mergedInto?: number | null }> {
  if (event.type === "unmerged" || event.type === "reopened") return { mergedInto: null };
  if (event.type !== "merged") return {};
  const lead = await tx.feedback.findUnique({ where: { referenceCode: event.lead }, select: { id: true } });
  return { mergedInto: lead?.id ?? null };
}
