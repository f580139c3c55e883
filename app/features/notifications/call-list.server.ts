import { type DbOrTx, Prisma } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import type { MessageKind } from "../../../emails/registry";
import { type Actor, scopeOf } from "../access/permissions";
import { namesAtWork, unitsWorkedFor } from "../reference/unit-at-work.server";
import { canBeTold, waysToTell } from "../senders/call.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { reachSql } from "../workflow/reach.server";
import type { Status } from "../workflow/states";
import { compose, type MailSettings } from "./compose.server";
import { isMessageKind, MESSAGE } from "./message-labels";

/** An item whose sender still has to be told of something, because no mail could bring it. */
export type CallToMake = {
  id: number;
  code: string;
  title: string;
  status: Status;
  holderName: string;
  since: Date;
  kinds: MessageKind[];
  /** A mail was tried and refused; else there was no address. */
  refused: boolean;
  phone: boolean;
  address: boolean;
  byPost: boolean;
  tries: number;
  /** The item names who reads the list: somebody else calls, and how is not for them to know. */
  barred: boolean;
};

const CALLS_A_PAGE = 30;
/** Counting goes no further. */
export const CALLS_COUNTED_TO = 500;

/** Whoever sent through these was there, or on the page, and has the receipt: that one need not be told again. */
const RECEIPT_IN_HAND = ["web", "phone", "paper_direct", "counter_oral", "citizen_reception"];

/** A question (N2) that the sender has answered by another way, or that nobody waits for any more, need not be told. */
const unsettled = Prisma.sql`(o.kind <> 'N2' OR (f.status = 'AWAITING_SUBMITTER' AND NOT EXISTS (
  SELECT FROM feedback_event e
  WHERE e.feedback_id = f.id AND e.type = 'information_received' AND e.at > o.created_at)))`;

/**
 * What has to be told, within the actor's reach, of items whose sender left any way to be told: who left none looks it
 * up (nobody is called about how content they are: the link stands on the tracking page). `holders`: only what these units
 * hold; null for all.
 */
const toTell = (actor: Pick<Actor, "roles">, holders: readonly string[] | null): Prisma.Sql => Prisma.sql`
  FROM outbox_message o JOIN feedback f ON f.id = o.feedback_id
  WHERE o.status IN ('NO_ADDRESS', 'GIVEN_UP') AND o.told_by IS NULL AND o.unit IS NULL AND o.staff_id IS NULL
    AND o.co_signature IS NULL
    AND NOT (o.kind = 'N1' AND o.status = 'NO_ADDRESS' AND f.channel = ANY(${RECEIPT_IN_HAND}))
    AND o.kind <> 'N9' AND ${unsettled}
    AND ${canBeTold(Prisma.sql`f.id`)} AND ${reachSql(actor, "sender:read")}
    ${holders ? Prisma.sql`AND f.holder = ANY(${holders})` : Prisma.empty}`;

/** The unit with those whose work it took over; null where no unit was chosen. */
const holdersOf = async (db: DbOrTx, unit: string): Promise<string[] | null> =>
  unit ? await unitsWorkedFor(db, unit, localDateOf(new Date())) : null;

/** One line an item, the longest known first, after the item `after`; and where the next page begins. */
export async function callsToMake(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  { unit, after }: { unit: string; after: number },
): Promise<{ lines: CallToMake[]; next: number | null }> {
  const holders = await holdersOf(db, unit);
  const rows = await db.$queryRaw<
    (Omit<CallToMake, "phone" | "address" | "byPost" | "tries" | "barred" | "holderName"> & {
      holder: string;
    })[]
  >`
    SELECT f.id, f.reference_code AS code, f.title, f.status, w.since, w.kinds, w.refused, f.holder
    FROM (SELECT o.feedback_id, min(o.created_at) AS since, array_agg(o.kind ORDER BY o.id) AS kinds,
            bool_or(o.status = 'GIVEN_UP') AS refused
          ${toTell(actor, holders)} AND o.feedback_id > ${after}
          GROUP BY o.feedback_id ORDER BY o.feedback_id LIMIT ${CALLS_A_PAGE + 1}) w
    JOIN feedback f ON f.id = w.feedback_id
    ORDER BY f.id`;
  const page = rows.slice(0, CALLS_A_PAGE);
  const ids = page.map(({ id }) => id);
  const [ways, keptAway] = [await waysToTell(db, ids), await whoIsKeptAway(db, ids)];
  const name = await namesAtWork(
    db,
    page.map(({ holder }) => holder),
    localDateOf(new Date()),
  );
  const nothing = { phone: false, address: false, byPost: false, tries: 0 };
  return {
    lines: page.map(({ holder, ...row }) => {
      const barred = keptAway(row.id, actor.staffId);
      return { ...row, holderName: name(holder), ...((!barred && ways.get(row.id)) || nothing), barred };
    }),
    next: rows.length > CALLS_A_PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

/**
 * How many senders the actor has to tell; at most CALLS_COUNTED_TO + 1. 0 for those who may not know senders; items that
 * name the actor are for somebody else to call about.
 */
export async function countCalls(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  unit: string,
): Promise<number> {
  if (scopeOf(actor, "sender:read").length === 0) return 0;
  const items = await db.$queryRaw<{ id: number }[]>`
    SELECT o.feedback_id AS id ${toTell(actor, await holdersOf(db, unit))} GROUP BY o.feedback_id LIMIT ${CALLS_COUNTED_TO + 1}`;
  const keptAway = await whoIsKeptAway(
    db,
    items.map(({ id }) => id),
  );
  return items.filter(({ id }) => !keptAway(id, actor.staffId)).length;
}

/** The messages about an item that its sender still has to be told of, oldest first, in words to be read out. */
export async function messagesToTell(
  db: DbOrTx,
  { id: feedbackId, channel }: { id: number; channel: string },
  around: MailSettings,
): Promise<{ id: number; subject: string; text: string }[]> {
  const open = await db.$queryRaw<{ id: number }[]>`
    SELECT o.id FROM outbox_message o JOIN feedback f ON f.id = o.feedback_id
    WHERE o.feedback_id = ${feedbackId} AND ${unsettled}`;
  const messages = await db.outboxMessage.findMany({
    where: {
      id: { in: open.map(({ id }) => id) },
      ...{ feedbackId, toldById: null, unit: null, staffId: null },
      status: { in: ["NO_ADDRESS", "GIVEN_UP"] },
      ...(RECEIPT_IN_HAND.includes(channel) && { NOT: { kind: "N1", status: "NO_ADDRESS" } }),
    },
    orderBy: { id: "asc" },
  });
  return Promise.all(
    messages.map(async (message) => {
      // One that cannot be written, from another version perhaps, still has to be told in the caller's own words.
      const mail = await compose(message, null, around, { told: true }).catch(() => null);
      const subject = isMessageKind(message.kind) ? MESSAGE[message.kind].vi : message.kind;
      return { id: message.id, subject: mail?.subject ?? subject, text: mail?.text ?? "" };
    }),
  );
}
