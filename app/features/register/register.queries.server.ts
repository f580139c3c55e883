import { type DbOrTx, Prisma, type PrismaClient } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import { type LocalDate, localDate, localDateOf } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { sendersForRegister } from "../senders/register-identities.server";
import { seesConfidential } from "../workflow/reach.server";
import type { RegisterAnswer, RegisterEntry } from "./register-entry";

/** Which lines of a register; numbers from `from` to `to`, both included. */
export type RegisterRange = { unit: string; year: number; from: number; to: number };

/** What arrived at a unit in a year and has no number yet: at most so many. */
export type WaitingRange = { unit: string; year: number; limit?: number };

/** Who reads, and whether names are wanted: then each reading is logged. */
export type RegisterReader = { actor: Actor; identities: boolean };

type Row = Omit<
  RegisterEntry,
  "sender" | "hidden" | "notifiedOn" | "answers" | "publishedOn" | "transferredOn" | "dueOn"
> & {
  id: number;
  confidential: boolean;
  dueOn: string;
  transferredAt: Date | null;
  answers: (Omit<RegisterAnswer, "on"> & { on: string })[] | null;
  publishedAt: Date | null;
  notifiedAt: Date | null;
};

/**
 * The lines of a register in the order of their numbers. What the reader may not know of a denunciation is hidden, its
 * number is not: the register stays gap-free for everyone (Decree 20/2008 art. 9.1.đ; workflow.md §5, R7).
 */
export async function registerEntries(
  db: PrismaClient,
  reader: RegisterReader,
  { unit, year, from, to }: RegisterRange,
  now: Date,
): Promise<RegisterEntry[]> {
  // One by one: of a range that it does not know PostgreSQL expects a share of the register, and would plan anew each time.
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const which = Prisma.sql`f.receiving_unit = ${unit} AND f.register_year = ${year}
    AND f.register_no = ANY(${numbers}::int[]) ORDER BY f.register_no`;
  return entriesOf(db, reader, which, `Sổ ${unit} ${year}`, now);
}

/**
 * What stands below the numbers of a register (decision 0063): items that have arrived, which the form counts, and that
 * nobody has put in the register yet. Each will take a number of the year it arrived in. The oldest first.
 */
export async function waitingEntries(
  db: PrismaClient,
  reader: RegisterReader,
  { unit, year, limit = 100_000 }: WaitingRange,
  now: Date,
): Promise<RegisterEntry[]> {
  const which = Prisma.sql`f.receiving_unit = ${unit} AND f.register_year IS NULL
    AND f.received_on BETWEEN make_date(${year}, 1, 1) AND make_date(${year}, 12, 31)
    ORDER BY f.received_at, f.id LIMIT ${limit}`;
  return entriesOf(db, reader, which, `Sổ ${unit} ${year}, chưa vào sổ`, now);
}

/** @param which a condition on feedback f, with the order @param purpose what the log says the names were read for */
async function entriesOf(
  db: PrismaClient,
  reader: RegisterReader,
  which: Prisma.Sql,
  purpose: string,
  now: Date,
): Promise<RegisterEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.register_no AS no, f.reference_code AS code, f.received_at AS "receivedAt", c.name AS channel,
      f.form, f.kind, d.name AS field, f.title AS summary, f.assessment_class AS "assessmentClass",
      CASE WHEN moved.type = 'transferred_out' THEN moved.data->>'to'
           WHEN f.holder <> f.receiving_unit THEN u.name END AS "transferredTo",
      CASE WHEN moved.type = 'transferred_out' OR f.holder <> f.receiving_unit THEN moved.at END AS "transferredAt",
      u.name AS "handlingUnit", f.due_on::text AS "dueOn", f.status, f.outcome, f.confidential,
      answered.answers,
      p.published_at AS "publishedAt", told.sent_at AS "notifiedAt", entered.name AS officer
    FROM feedback f
    JOIN channel c ON c.code = f.channel JOIN field d ON d.code = f.field JOIN unit u ON u.code = f.holder
    LEFT JOIN published_feedback p ON p.feedback_id = f.id AND p.withdrawn_at IS NULL
    LEFT JOIN LATERAL (SELECT e.type, e.at, e.data FROM feedback_event e
      WHERE e.feedback_id = f.id AND e.type IN ('assigned', 'transferred_out') ORDER BY e.seq DESC LIMIT 1) moved ON TRUE
    LEFT JOIN LATERAL (SELECT json_agg(json_build_object(
        'documentNo', CASE WHEN l.document_no <> '' THEN concat_ws('/', l.document_no, nullif(l.symbol, '')) END,
        'on', coalesce(l.signed_on, ${localDay(Prisma.sql`e.at`)})::text,
        'outcome', e.data->>'outcome',
        'holds', f.status IN ('RESOLVED', 'PUBLISHED') AND NOT EXISTS (SELECT FROM feedback_event later
          WHERE later.feedback_id = f.id AND later.type = 'resolved' AND later.seq > e.seq)) ORDER BY e.seq) AS answers
      FROM feedback_event e LEFT JOIN reply_letter l ON l.feedback_id = f.id AND l.event_seq = e.seq
      WHERE e.feedback_id = f.id AND e.type = 'resolved') answered ON TRUE
    LEFT JOIN LATERAL (SELECT o.sent_at FROM outbox_message o
      WHERE o.feedback_id = f.id AND o.kind = 'N7' AND o.status = 'SENT' ORDER BY o.id DESC LIMIT 1) told ON TRUE
    LEFT JOIN LATERAL (SELECT s.name FROM feedback_event e JOIN staff s ON s.id = e.actor_id
      WHERE e.feedback_id = f.id AND e.type = 'registered' ORDER BY e.seq LIMIT 1) entered ON TRUE
    WHERE ${which}`;
  const knows = seesConfidential(reader.actor);
  const shown = rows.filter(({ confidential }) => knows || !confidential).map(({ id }) => id);
  const senders = reader.identities ? await sendersForRegister(db, reader.actor, shown, purpose, now) : null;
  return rows.map(({ id, confidential, transferredAt, answers, publishedAt, notifiedAt, ...row }) => ({
    ...row,
    // What nobody may read is not handed on to a page that would have to leave it out.
    ...(confidential && !knows && { code: "", summary: "", transferredTo: null }),
    dueOn: localDate(row.dueOn),
    transferredOn: dayOf(transferredAt),
    answers:
      confidential && !knows
        ? []
        : (answers ?? []).map(({ on, ...answer }) => ({ ...answer, on: localDate(on) })),
    publishedOn: dayOf(publishedAt),
    notifiedOn: dayOf(notifiedAt),
    hidden: confidential && !knows,
    sender: senders?.get(id) ?? null,
  }));
}

const dayOf = (at: Date | null): LocalDate | null => at && localDateOf(at);

/** A register: of which unit and year, its last number, and how many items wait for one. */
export type RegisterBook = { unit: string; unitName: string; year: number; lastNo: number; waiting: number };

/** The registers of some units, or of all of them, those that wait for their first number included; the newest year first. */
export function registerBooks(db: DbOrTx, units: "ALL" | readonly string[]): Promise<RegisterBook[]> {
  const some = units === "ALL" ? Prisma.sql`TRUE` : Prisma.sql`u.code = ANY(${units})`;
  // A unit at a time: its items without a number are found by the index of the numbers.
  return db.$queryRaw<RegisterBook[]>`
    SELECT u.code AS unit, u.name AS "unitName", b.year, sum(b.last_no)::int AS "lastNo", sum(b.waiting)::int AS waiting
    FROM unit u JOIN LATERAL (
      SELECT r.year, r.last_no, 0 AS waiting FROM register_counter r WHERE r.unit = u.code AND r.last_no > 0
      UNION ALL
      SELECT extract(year FROM f.received_on)::int, 0, count(*)::int FROM feedback f
      WHERE f.receiving_unit = u.code AND f.register_year IS NULL GROUP BY 1
    ) b ON TRUE
    WHERE ${some} GROUP BY u.code, u.name, b.year ORDER BY b.year DESC, u.name`;
}
