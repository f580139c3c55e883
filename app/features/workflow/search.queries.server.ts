import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate, localDateOf } from "~/shared/local-date";
import type { Actor, Permission } from "../access/permissions";
import { nameAtWork } from "../reference/unit-at-work.server";
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

/** What is found is ranked no further than this: the newest matches. */
export const FOUND_AT_MOST = 50;

/**
 * Items within the actor's reach that carry what was typed as reference code (any spelling), national code, code in
 * the source register or register number ("12", "12/2026"), else those in which all its words occur; the newest first.
 */
export async function searchItems(db: DbOrTx, actor: Pick<Actor, "roles">, typed: string): Promise<Found[]> {
  const q = typed.normalize("NFC").trim().slice(0, 200);
  if (q === "") return [];
  const byNumber = await found(db, actor, numberCondition(q));
  return byNumber.length > 0 ? byNumber : found(db, actor, Prisma.sql`f.search_text @@ f_query(${q})`);
}

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
    SELECT f.reference_code AS code, f.title, f.status, f.received_on::text AS "receivedOn",
      ${nameAtWork(Prisma.sql`f.holder`, localDateOf(new Date()))} AS "holderName",
      f.register_no || '/' || f.register_year AS "registerNo"
    FROM feedback f
    WHERE ${condition} AND ${reachSql(actor, permission)}
    ORDER BY f.received_at DESC, f.id DESC LIMIT ${FOUND_AT_MOST}`;
  return rows.map((row) => ({ ...row, receivedOn: localDate(row.receivedOn) }));
}
