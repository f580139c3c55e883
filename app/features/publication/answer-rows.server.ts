import { Prisma } from "~/platform/db.server";
import { type LocalDate, localDate, localDateOf } from "~/shared/local-date";

/** A published answer in a list. Texts are the checked public ones, cut in the middle of nothing but a text. */
export type AnswerSummary = {
  slug: string;
  title: string;
  /** The beginnings of matter and reply: 2,000 characters where words are looked for, else what a list shows of them. */
  content: string;
  reply: string;
  fieldName: string;
  unitName: string;
  outcome: string;
  receivedOn: LocalDate;
  answeredOn: LocalDate;
  /** Since when the matter is looked at again; who asked for it, and why, is nobody else's business. */
  reopenedOn: LocalDate | null;
  /** By which lists are ordered. */
  publishedOn: LocalDate;
};

/** Where a page begins: after this publication instant (ISO, UTC, microseconds) and number. */
export type Position = { at: string; id: number };

/** A page of a list. `next` opens the following one; null on the last. */
export type AnswerPage = { answers: AnswerSummary[]; next: Position | null };

export const PAGE = 20;

// Every query of public pages reads published_feedback (p), what is derived from it, and names of fields, units and
// procedures: nothing else can leak.
export const HEAD = Prisma.sql`
  p.id, p.slug, p.title, f.name AS "fieldName", u.name AS "unitName", p.outcome, p.received_on::text AS "receivedOn",
  p.answered_on::text AS "answeredOn", p.reopened_on::text AS "reopenedOn",
  to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;
export const COLUMNS = Prisma.sql`${HEAD}, left(p.content, 2000) AS content, left(p.reply, 2000) AS reply`;
/** For lists without words, which show first lines only: what is not read costs nobody anything. */
export const OPENINGS = Prisma.sql`${HEAD}, left(p.content, 600) AS content, left(p.reply, 600) AS reply`;
export const NAMES = Prisma.sql`JOIN field f ON f.code = p.field JOIN unit u ON u.code = p.unit`;
export const NEWEST_FIRST = Prisma.sql`ORDER BY p.published_at DESC, p.id DESC`;

export type AnswerRow = Omit<AnswerSummary, "publishedOn"> & { id: number; at: string };

/** Only what people may see leaves the queries: no number of the item, no version. */
export function summary({
  slug,
  title,
  content,
  reply,
  fieldName,
  unitName,
  outcome,
  ...row
}: AnswerRow): AnswerSummary {
  return {
    ...{ slug, title, content, reply, fieldName, unitName, outcome },
    receivedOn: localDate(row.receivedOn),
    answeredOn: localDate(row.answeredOn),
    reopenedOn: row.reopenedOn === null ? null : localDate(row.reopenedOn),
    publishedOn: localDateOf(new Date(row.at)),
  };
}

/** Of one row more than a page needs: the page, and where the next one begins. */
export function pageOf(rows: readonly AnswerRow[]): AnswerPage {
  const last = rows[PAGE - 1];
  return {
    answers: rows.slice(0, PAGE).map(summary),
    next: rows.length > PAGE && last ? { at: last.at, id: last.id } : null,
  };
}
