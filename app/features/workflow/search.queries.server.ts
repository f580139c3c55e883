import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate, localDateOf } from "~/shared/local-date";
import type { Actor, Permission } from "../access/permissions";
import { nameAtWork } from "../reference/unit-at-work.server";
import { type QueuePosition, readPosition } from "./queue";
import { reachSql } from "./reach.server";
import { parseReferenceCode } from "./reference-code";
import type { Status } from "./states";

/** One item found. */
export type Found = {
  code: string;
  title: string;
  status: Status;
  receivedOn: LocalDate;
  holderName: string;
  registerNo: string | null;
};

/** Lines a page; of what is found by its sender, all that is shown. */
export const FOUND_AT_MOST = 50;
/** So many of the newest matches are weighed against each other; older ones follow, weighed among themselves. */
export const WEIGHED = 500;
const LAST_PAGE = WEIGHED / FOUND_AT_MOST;

/** Where a page of what was found stands: the newest match that is weighed (null: of all there are), and the page from 1. */
export type SearchPlace = { from: QueuePosition | null; page: number };
export type SearchPage = {
  found: Found[];
  /** How many matches were weighed on this page and those beside it, and whether there are older ones. */
  weighed: number;
  older: boolean;
  next: SearchPlace | null;
};

/** The place that an address names. */
export const readPlace = (query: URLSearchParams): SearchPlace => ({
  from: readPosition(query.get("cursor") ?? ""),
  page: Math.min(Math.max(Math.trunc(Number(query.get("page"))) || 1, 1), LAST_PAGE),
});

/**
 * Items within the actor's reach. First those that carry what was typed as reference code (any spelling), national code,
 * code in the source register or register number ("12", "12/2026"); then those in which all its words occur, with or
 * without diacritics: in a row in the title, in a row elsewhere, scattered, the newest first among equals. Whoever typed
 * a number that is known sees no scattered words: they meant the number. Of many matches the newest WEIGHED are put in
 * this order, so that a common word costs no more in a large register; pages turn within what stood there for the first.
 */
export async function searchItems(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  typed: string,
  { from, page }: SearchPlace = { from: null, page: 1 },
): Promise<SearchPage> {
  const q = typed.normalize("NFC").trim().slice(0, 200);
  if (q === "") return { found: [], weighed: 0, older: false, next: null };
  const numbered = await found(db, actor, numberCondition(q));
  const phrase = Prisma.sql`phraseto_tsquery('simple', f_plain(${q}))`;
  const match = numbered.length > 0 ? phrase : Prisma.sql`f_query(${q})`;
  const onward = from
    ? Prisma.sql`AND (f.received_at, f.id) <= (${from.key}::timestamptz, ${from.id})`
    : Prisma.empty;
  const rows = await db.$queryRaw<(Found & { hits: number; newest: string; edge: string | null })[]>`
    WITH hit AS MATERIALIZED (
      SELECT f.id, f.received_at, row_number() OVER (ORDER BY f.received_at DESC, f.id DESC) AS nth
        FROM feedback f
       WHERE f.search_text @@ ${match} AND f.reference_code <> ALL(${numbered.map(({ code }) => code)}::text[])
         AND ${reachSql(actor, "search")} ${onward}
       ORDER BY f.received_at DESC, f.id DESC LIMIT ${Prisma.raw(String(WEIGHED + 1))}),
    weighed AS (
      SELECT hit.id, row_number() OVER (ORDER BY
          CASE WHEN NOT f.search_text @@ ${phrase} THEN 3 WHEN ts_filter(f.search_text, '{a}') @@ ${phrase} THEN 1 ELSE 2 END,
          hit.nth) AS place
        FROM hit JOIN feedback f ON f.id = hit.id WHERE hit.nth <= ${WEIGHED})
    SELECT ${columns()}, (SELECT count(*)::int FROM hit) AS hits,
      (SELECT ${POSITION} FROM hit WHERE nth = 1) AS newest,
      (SELECT ${POSITION} FROM hit WHERE nth = ${WEIGHED + 1}) AS edge
      FROM weighed JOIN feedback f ON f.id = weighed.id
     WHERE place > ${(page - 1) * FOUND_AT_MOST} AND place <= ${page * FOUND_AT_MOST} ORDER BY place`;
  const first = from === null && page === 1 ? numbered : [];
  const [any] = rows;
  if (!any) return { found: first, weighed: first.length, older: false, next: null };
  const { hits, newest, edge } = any;
  const weighed = Math.min(hits, WEIGHED);
  const within = page * FOUND_AT_MOST < weighed;
  return {
    found: [...first, ...rows.map(({ hits: _, newest: __, edge: ___, ...row }) => dated(row))],
    weighed: weighed + first.length,
    older: edge !== null,
    next:
      within || edge
        ? { from: readPosition(within ? newest : (edge ?? "")), page: within ? page + 1 : 1 }
        : null,
  };
}

/** Where a match stands, as readPosition reads it. */
const POSITION = Prisma.sql`to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || id`;

/** Those of some items, found by who sent them, whose sender the actor may know; the newest first. */
export async function itemsAmong(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  ids: readonly number[],
): Promise<Found[]> {
  return ids.length === 0 ? [] : found(db, actor, Prisma.sql`f.id IN (${Prisma.join(ids)})`, "sender:read");
}

function numberCondition(q: string): Prisma.Sql {
  const code = parseReferenceCode(q);
  const conditions = [Prisma.sql`f.national_code = ${q}`, Prisma.sql`f.source_id = ${q}`];
  if (code) conditions.push(Prisma.sql`f.reference_code = ${code}`);
  const [, no, year] = /^(?:số\s*)?(\d{1,7})(?:\s*\/\s*(\d{4}))?$/i.exec(q) ?? [];
  if (no)
    conditions.push(
      year
        ? Prisma.sql`(f.register_no = ${Number(no)} AND f.register_year = ${Number(year)})`
        : Prisma.sql`f.register_no = ${Number(no)}`,
    );
  return Prisma.sql`(${Prisma.join(conditions, " OR ")})`;
}

async function found(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  condition: Prisma.Sql,
  permission: Permission = "search",
): Promise<Found[]> {
  const rows = await db.$queryRaw<Found[]>`
    SELECT ${columns()} FROM feedback f
    WHERE ${condition} AND ${reachSql(actor, permission)}
    ORDER BY f.received_at DESC, f.id DESC LIMIT ${FOUND_AT_MOST}`;
  return rows.map(dated);
}

const columns = (): Prisma.Sql => Prisma.sql`
  f.reference_code AS code, f.title, f.status, f.received_on::text AS "receivedOn",
  ${nameAtWork(Prisma.sql`f.holder`, localDateOf(new Date()))} AS "holderName",
  f.register_no || '/' || f.register_year AS "registerNo"`;

const dated = (row: Found): Found => ({ ...row, receivedOn: localDate(row.receivedOn) });
