import type { DbOrTx, Prisma, Tx } from "~/platform/db.server";
import { dateOf, localDateOf, toDbDate } from "~/shared/local-date";
import { unitAtWork } from "../reference/unit-at-work.server";
import { attentionOf } from "./attention";
import type { EventData, ItemEvent } from "./events";
import type { ExtensionLimit } from "./extension";
import { replay } from "./history";
import type { ItemFacts } from "./item-facts";
import type { Arrival, ItemState } from "./item-state";
import { namedIn, withNamed } from "./officials";

/** Reads an item together with its events, in order. */
export const WITH_EVENTS = { events: { orderBy: { seq: "asc" } } } as const satisfies Prisma.FeedbackInclude;
/** A stored item with its events in order, and the accounts that bear a name typed as complained of (see withNamesakes). */
export type StoredItem = Prisma.FeedbackGetPayload<{ include: typeof WITH_EVENTS }> & {
  namesakes?: readonly { id: number; name: string }[];
  /** Accounts that items merged into this one name, or the lead of this one. */
  namedUnder?: readonly number[];
};

/** The item with a reference code and all that happened to it, for any hand that may take a step; null when there is none. */
export async function loadItem(db: DbOrTx, referenceCode: string): Promise<StoredItem | null> {
  const item = await readItem(db, referenceCode);
  return item && withNamesakes(db, item);
}

/** The same for its sender, who is no official: whom it keeps away is not asked for. */
export const readItem = (db: DbOrTx, referenceCode: string): Promise<StoredItem | null> =>
  db.feedback.findUnique({ where: { referenceCode }, include: WITH_EVENTS });

/**
 * The item with all whom it keeps away besides those chosen by account, for stateOf() to count among the officials: who
 * bears a name typed as complained of, and whom items merged into it name, or its lead, since one answer is given to all
 * of them.
 */
export async function withNamesakes(db: DbOrTx, item: StoredItem): Promise<StoredItem> {
  const together = await db.feedback.findMany({
    where: {
      OR: [{ mergedInto: item.id }, ...(item.mergedInto === null ? [] : [{ id: item.mergedInto }])],
      status: { notIn: ["REJECTED", "WITHDRAWN"] },
    },
    include: WITH_EVENTS,
  });
  const under = [];
  for (const other of together) under.push(...namedIn(stateOf(await withOwnNamesakes(db, other)).officials));
  const own = await withOwnNamesakes(db, item);
  return under.length > 0 ? { ...own, namedUnder: [...new Set(under)] } : own;
}

/**
 * The accounts of every unit that has had the item or helps whose name was typed. Read anew each time, so a unit it comes
 * to later and a new account are covered.
 */
async function withOwnNamesakes(db: DbOrTx, item: StoredItem): Promise<StoredItem> {
  const { officials, holder, earlierHolders, coordinatingUnits } = stateOf(item);
  if (officials.names.length === 0) return item;
  const units = [...new Set([holder, item.receivingUnit, ...earlierHolders, ...coordinatingUnits])];
  const today = localDateOf(new Date());
  const codes = [...units, ...(await Promise.all(units.map((unit) => unitAtWork(db, unit, today))))];
  const accounts = await db.staff.findMany({
    where: {
      disabledAt: null,
      OR: [
        {
          unitOf: { OR: [{ code: { in: codes } }, { parent: { in: codes }, level: { not: "DEPARTMENT" } }] },
        },
        { roles: { some: { unit: { in: codes } } } },
      ],
    },
    select: { id: true, name: true },
  });
  return { ...item, namesakes: accounts };
}

/** What was known of a stored item when it arrived. An imported item was in a register from the start. */
export function arrivalOf(item: StoredItem): Arrival {
  return {
    receivedAt: item.receivedAt,
    receivingUnit: item.receivingUnit,
    field: item.arrivalField,
    kind: item.arrivalKind,
    countedKind: item.arrivalCountedKind,
    registered: item.importDigest !== null,
    dueOn: dateOf(item.arrivalDueOn),
    provisional: item.arrivalDueProvisional,
  };
}

/** Stored events as the domain knows them. */
export function eventsOf(item: StoredItem): ItemEvent[] {
  return item.events.map((row) => ({ ...(row.data as object), type: row.type, at: row.at }) as ItemEvent);
}

/** The state that follows from the stored events. Throws when they contradict each other: then data is damaged. */
export function stateOf(item: StoredItem): ItemState {
  const state = replay(arrivalOf(item), eventsOf(item));
  if (!state.ok)
    throw new Error(`Item ${item.id}: event ${state.index} cannot have happened (${state.reason})`);
  const { namesakes, namedUnder } = item;
  if (!namesakes && !namedUnder) return state.value;
  const officials = withNamed(state.value.officials, namesakes ?? []);
  return { ...state.value, officials: namedUnder ? { ...officials, under: namedUnder } : officials };
}

/** Who approved the latest rejection, as far as the history names anybody. */
const rejectedBy = (item: StoredItem): number | null =>
  item.events.findLast(({ type }) => type === "rejected")?.actorId ?? null;

/** Who took the steps that decide who may take the next. */
export const decidedBy = (item: StoredItem): Pick<Asked, "rejectedBy" | "proposedBy" | "draftedBy"> => ({
  rejectedBy: rejectedBy(item),
  proposedBy: item.events.findLast(({ type }) => type === "rejection_proposed")?.actorId ?? null,
  draftedBy: item.events.findLast(({ type }) => type === "reply_drafted")?.actorId ?? null,
});

/**
 * What does not follow from the item's events alone, for the steps that ask: how far it may be extended, who approved its
 * rejection (see rejectedBy), who else is left to decide (see eyesLeft), the units below the holder.
 */
export type Asked = {
  extension?: ExtensionLimit | null | undefined;
  rejectedBy?: number | null | undefined;
  draftedBy?: number | null | undefined;
  proposedBy?: number | null | undefined;
  alone?: boolean | undefined;
  leaderless?: boolean | undefined;
  below?: readonly string[] | undefined;
};

/** What the transition table asks of an item. */
export function factsOf(
  state: ItemState,
  confidential: boolean,
  { rejectedBy = null, ...asked }: Asked = {},
): ItemFacts {
  return {
    status: state.status,
    statusBeforeRequest: state.statusBeforeRequest,
    holder: state.holder,
    receiver: state.earlierHolders[0] ?? state.holder,
    wasAssigned: state.earlierHolders.length > 0,
    dueOn: state.dueOn,
    extendedFrom: state.extensions.at(-1)?.dueBefore ?? null,
    returns: state.returns,
    reopenings: state.reopenings,
    published: state.published,
    confidential,
    rejectionProposed: state.rejectionProposed !== null,
    statusBeforeRejection: state.beforeRejection?.status ?? null,
    contest: state.contest,
    named: namedIn(state.officials),
    officials: state.officials,
    merged: state.mergedInto !== null,
    ...asked,
    rejectedBy,
    coordinatingUnits: state.coordinatingUnits,
    disputed: state.disputed,
    leaderDecided: state.leaderDecided,
    onlyHere: state.returns === 0 && state.earlierHolders.every((unit) => unit === state.holder),
    repetition: state.repeat?.nth ?? 0,
    escalated: state.escalated,
    repeatWaits: state.repeatWaits,
    reopeningAsked: state.reopeningAsked !== null,
    reopeningRequests: state.reopeningRequests,
    outsideAwaited: state.outsideAnswer !== null,
  };
}

/** The columns of `feedback` that follow from its events. */
export function derivedColumns(state: ItemState) {
  return {
    status: state.status,
    holder: state.holder,
    field: state.field,
    kind: state.kind,
    countedKind: state.countedKind,
    assessmentClass: state.assessmentClass,
    dueOn: toDbDate(state.dueOn),
    dueProvisional: state.dueProvisional,
    outcome: state.outcome,
    lastEventAt: state.lastAt,
    attention: attentionOf(state),
  } as const;
}

/** The event's data as it is stored: without the columns that repeat it. */
export function storedData(event: EventData): Prisma.InputJsonObject {
  const { type: _type, ...data } = event;
  return JSON.parse(JSON.stringify(data)) as Prisma.InputJsonObject;
}

/**
 * The next number of a unit's register in a year. Gap-free: the counter moves in the caller's transaction and goes back
 * with it, and others wait for the row (counting.md, Decree 20/2008 art. 9.1).
 */
export async function nextRegisterNo(
  tx: Tx,
  unit: string,
  receivedAt: Date,
): Promise<{ year: number; no: number }> {
  const year = Number(localDateOf(receivedAt).slice(0, 4));
  const [row] = await tx.$queryRaw<{ last_no: number }[]>`
    INSERT INTO register_counter (unit, year, last_no) VALUES (${unit}, ${year}, 1)
    ON CONFLICT (unit, year) DO UPDATE SET last_no = register_counter.last_no + 1
    RETURNING last_no`;
  if (!row) throw new Error("The register counter gave no number");
  return { year, no: row.last_no };
}
