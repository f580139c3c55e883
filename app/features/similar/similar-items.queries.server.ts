import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { sameMatter } from "../publication/telling-words";
import { reachSql } from "../workflow/reach.server";
import type { Status } from "../workflow/states";
import { pairsOfItem } from "./store-pairs.server";

/** So many of the newest items with each pair are weighed: the cost is the same in a register of any size. */
const NEWEST = 60;
/** Below this share of our pairs two items merely use the same words. */
const ALIKE = 0.2;
const VERY_ALIKE = 0.6;
/** Titles that look so much alike are one title, whatever slips of the fingers left of its pairs. */
const SAME_TITLE = 0.6;

/** An item of what may be the same matter. */
export type SimilarItem = {
  id: number;
  code: string;
  title: string;
  status: Status;
  receivedOn: LocalDate;
  /** Who has it, or has taken over from the one that had. */
  holder: string;
  holderName: string;
  field: string;
  fieldName: string;
  mergedInto: number | null;
  /** Pairs of words that both have, and how many were looked for. */
  shared: number;
  of: number;
  veryAlike: boolean;
  /** Where it was answered, once it was. */
  answeredBy: string | null;
  answeredByName: string | null;
};

/**
 * Items within the actor's reach that speak of the same thing, most alike first, at most `n`: they share pairs of
 * neighbouring words, with or without diacritics, a pair of the title counting double, and their titles look alike
 * (trigrams, which forgive slips of the fingers). Those that share less than one matter does are not among them.
 * Denunciations are found by nobody but who may know of them.
 */
export async function similarItems(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  item: { id: number; title: string; content: string },
  n: number,
  today: LocalDate,
): Promise<SimilarItem[]> {
  const pairs = pairsOfItem(item);
  if (pairs.length === 0) return [];
  const least = sameMatter(pairs.length);
  const rows = await db.$queryRaw<(SimilarItem & { score: number })[]>`
    WITH ours (pair, in_title) AS (
      SELECT * FROM unnest(${pairs.map(({ pair }) => pair)}::text[], ${pairs.map(({ inTitle }) => inTitle)}::bool[])),
    near AS MATERIALIZED (
      SELECT p.feedback_id, count(*)::int AS shared, bool_or(p.in_title AND ours.in_title) AS in_titles,
        sum(CASE WHEN p.in_title AND ours.in_title THEN 2 ELSE 1 END)::int AS weight
      FROM ours CROSS JOIN LATERAL (
        SELECT feedback_id, in_title FROM similar_pair
        WHERE pair = ours.pair AND feedback_id <> ${item.id}::int
        ORDER BY feedback_id DESC LIMIT ${Prisma.raw(String(NEWEST))}) p
      GROUP BY p.feedback_id ORDER BY weight DESC, p.feedback_id DESC LIMIT ${Prisma.raw(String(NEWEST * 2))}),
    weighed AS (
      SELECT f.id, near.shared, (near.weight::float8 / ${pairs.length + pairs.filter(({ inTitle }) => inTitle).length}::float8)
        + similarity(f_plain(f.title), f_plain(${item.title})) AS score
      FROM near JOIN feedback f ON f.id = near.feedback_id
      WHERE ${reachSql(actor, "feedback:read")}
        AND (near.shared >= ${least.pairs}::int AND (near.in_titles OR NOT ${least.inTitles}::bool)
          OR similarity(f_plain(f.title), f_plain(${item.title})) >= ${SAME_TITLE}::float8)
      ORDER BY score DESC, f.id DESC LIMIT ${n}::int)
    SELECT f.id, f.reference_code AS code, f.title, f.status, f.received_on::text AS "receivedOn", u.code AS holder,
      u.name AS "holderName", f.field, d.name AS "fieldName", f.merged_into AS "mergedInto", w.shared, w.score,
      e.unit AS "answeredBy", a.name AS "answeredByName"
    FROM weighed w JOIN feedback f ON f.id = w.id
    JOIN unit u ON u.code = unit_on(f.holder, ${today}::date) JOIN field d ON d.code = f.field
    LEFT JOIN LATERAL (
      -- Who answered then may have been merged since: its successor would be asked today, and not before that day.
      SELECT unit_on(p.end_unit, ${today}::date) AS unit FROM episode p
       WHERE p.feedback_id = f.id AND p.exit = 'RESOLVED' ORDER BY p.seq DESC LIMIT 1) e ON TRUE
    LEFT JOIN unit a ON a.code = e.unit
    ORDER BY w.score DESC, f.id DESC`;
  return rows
    .filter(({ score }) => score >= ALIKE)
    .map(({ score, ...row }) => ({
      ...row,
      receivedOn: localDate(row.receivedOn),
      of: pairs.length,
      veryAlike: score >= VERY_ALIKE * 2,
    }));
}

/** How many items wait for the answer of this one, and those the actor may see. */
export async function itemsUnder(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  id: number,
): Promise<{ seen: { code: string; title: string; status: Status }[]; all: number }> {
  const [seen, all] = await Promise.all([
    db.$queryRaw<{ code: string; title: string; status: Status }[]>`
      SELECT f.reference_code AS code, f.title, f.status FROM feedback f
      WHERE f.merged_into = ${id} AND ${reachSql(actor, "feedback:read")} ORDER BY f.id LIMIT 100`,
    db.feedback.count({ where: { mergedInto: id } }),
  ]);
  return { seen, all };
}

/** The lead of a merged item, as far as the actor may see it. */
export async function leadOf(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  mergedInto: number | null,
): Promise<{ code: string; title: string; status: Status } | null> {
  if (mergedInto === null) return null;
  const [lead] = await db.$queryRaw<{ code: string; title: string; status: Status }[]>(Prisma.sql`
    SELECT f.reference_code AS code, f.title, f.status FROM feedback f
    WHERE f.id = ${mergedInto} AND ${reachSql(actor, "feedback:read")}`);
  return lead ?? null;
}
