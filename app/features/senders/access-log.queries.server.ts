import { type DbOrTx, Prisma } from "~/platform/db.server";
import { addDays, startOfLocalDay } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { itemSeen, reachSql } from "../workflow/reach.server";
import { ACCOUNT_ACTIONS, LOG_KINDS, type LogPosition, type LogView, OTHER_ACTIONS } from "./access-log";

/** One line of the log as it is stored. `code` and `items` concern senders, `subject` to `after` administration. */
export type LogRow = {
  at: Date;
  /** 1: a sender was looked at, 2: corrected, 3: administration, 4: many senders in one list. */
  source: 1 | 2 | 3 | 4;
  id: string;
  staffName: string | null;
  unitName: string | null;
  action: string;
  code: string | null;
  items: number;
  query: string | null;
  subject: string | null;
  before: unknown;
  after: unknown;
};

const A_PAGE = 50;
const FOUND_PEOPLE = 200;

/** Whether somebody reads what administrators did as well: auditors do, the provincial focal sees what concerns senders. */
export const readsHouse = ({ roles, former = [] }: Pick<Actor, "roles" | "former">): boolean =>
  [...roles, ...former].some(({ role }) => role === "AUDITOR");

/**
 * The log, newest first, after the view's position: looks at senders of items within the actor's reach (a denunciation is
 * in nobody's log who may not know of it), searches by people of the actor's units, and for auditors what was done to
 * accounts and lists. A name or code that nobody bears finds nothing.
 */
export async function accessLog(
  db: DbOrTx,
  actor: Pick<Actor, "roles" | "former">,
  view: LogView,
): Promise<{ rows: LogRow[]; next: LogPosition | null }> {
  const people = view.who ? await peopleCalled(db, view.who) : null;
  const item = view.item ? await itemSeen(db, actor, "audit:read", view.item) : null;
  if (people?.length === 0 || (view.item && item === null)) return { rows: [], next: null };
  const branches = branchesOf(actor, view, people, item);
  if (branches.length === 0) return { rows: [], next: null };
  const rows = await db.$queryRaw<LogRow[]>`
    SELECT l.at, l.source, l.id::text AS id, s.name AS "staffName", u.name AS "unitName", l.action,
      l.code, l.items, l.query, l.subject, l.before, l.after
    FROM (${Prisma.join(branches, " UNION ALL ")}) l
    LEFT JOIN staff s ON s.id = l.staff_id LEFT JOIN unit u ON u.code = s.unit
    ORDER BY l.at DESC, l.source DESC, l.id DESC LIMIT ${A_PAGE + 1}`;
  const last = rows[A_PAGE - 1];
  return {
    rows: rows.slice(0, A_PAGE),
    next:
      rows.length > A_PAGE && last ? { at: last.at.toISOString(), source: last.source, id: last.id } : null,
  };
}

async function peopleCalled(db: DbOrTx, who: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM staff
     WHERE strpos(f_plain(name), f_plain(${who})) > 0 OR strpos(lower(email), lower(${who})) > 0
     ORDER BY id LIMIT ${FOUND_PEOPLE}`;
  return rows.map(({ id }) => id);
}

/** Each source as a query that reads its index backwards from the position and stops after a page. */
function branchesOf(
  actor: Pick<Actor, "roles" | "former">,
  view: LogView,
  people: readonly number[] | null,
  item: number | null,
): Prisma.Sql[] {
  const units = scopeOf(actor, "audit:read");
  const reach = reachSql(actor, "audit:read");
  const period = (at: Prisma.Sql) => [
    ...(view.from ? [Prisma.sql`${at} >= ${startOfLocalDay(view.from)}`] : []),
    ...(view.to ? [Prisma.sql`${at} < ${startOfLocalDay(addDays(view.to, 1))}`] : []),
  ];
  const position = (source: number, at: Prisma.Sql, id: Prisma.Sql) =>
    view.after ? [before(view.after, source, at, id)] : [];
  const limits = (source: number, at: Prisma.Sql, id: Prisma.Sql) => [
    ...period(at),
    ...position(source, at, id),
  ];
  const all = (conditions: readonly Prisma.Sql[]) => Prisma.join([...conditions], " AND ");
  const by = (column: Prisma.Sql) => (people ? [Prisma.sql`${column} = ANY(${people})`] : []);
  const wanted = (kind: keyof typeof LOG_KINDS) => view.kind === "" || view.kind === kind;
  const branches: Prisma.Sql[] = [];

  const of = view.kind === "" ? null : LOG_KINDS[view.kind].of;
  if (of !== "HOUSE" && view.kind !== "REVISED") {
    const [at, id] = [Prisma.sql`a.at`, Prisma.sql`a.id`];
    const bySearcher = units === "ALL" ? Prisma.sql`TRUE` : Prisma.sql`w.unit = ANY(${units})`;
    const seen = Prisma.sql`CASE WHEN a.feedback_id IS NULL THEN ${bySearcher} ELSE f.id IS NOT NULL AND ${reach} END`;
    // A register that is printed names many senders in one moment: one line, unless one item is asked for.
    const lists = item === null ? Prisma.sql`a.purpose <> 'PRINT'` : Prisma.sql`a.feedback_id = ${item}`;
    if (item !== null || view.kind !== "PRINT")
      branches.push(Prisma.sql`(SELECT a.at, 1 AS source, a.id::bigint AS id, a.staff_id, a.purpose AS action,
        f.reference_code AS code, 1 AS items, a.query, NULL AS subject, NULL::jsonb AS before, NULL::jsonb AS after
        FROM sender_access a JOIN staff w ON w.id = a.staff_id LEFT JOIN feedback f ON f.id = a.feedback_id
        WHERE ${all([lists, seen, ...(view.kind ? [Prisma.sql`a.purpose = ${view.kind}`] : []), ...by(Prisma.sql`a.staff_id`), ...limits(1, at, id)])}
        ORDER BY a.at DESC, a.id DESC LIMIT ${A_PAGE + 1})`);
    if (item === null && wanted("PRINT"))
      branches.push(Prisma.sql`(SELECT p.* FROM (
        SELECT a.at, 4 AS source, max(a.id)::bigint AS id, a.staff_id, 'PRINT' AS action,
          NULL AS code, count(*)::int AS items, a.query, NULL AS subject, NULL::jsonb AS before, NULL::jsonb AS after
        FROM sender_access a JOIN feedback f ON f.id = a.feedback_id
        WHERE ${all([Prisma.sql`a.purpose = 'PRINT'`, reach, ...by(Prisma.sql`a.staff_id`), ...period(at)])}
        GROUP BY a.at, a.staff_id, a.query) p
        WHERE ${all([Prisma.sql`TRUE`, ...position(4, Prisma.sql`p.at`, Prisma.sql`p.id`)])}
        ORDER BY p.at DESC, p.id DESC LIMIT ${A_PAGE + 1})`);
  }
  if (wanted("REVISED")) {
    const [at, id] = [Prisma.sql`r.at`, Prisma.sql`r.id`];
    const one = item === null ? [] : [Prisma.sql`r.feedback_id = ${item}`];
    branches.push(Prisma.sql`(SELECT r.at, 2 AS source, r.id::bigint AS id, r.staff_id, 'REVISED' AS action,
      f.reference_code AS code, 1 AS items, NULL AS query, NULL AS subject, NULL::jsonb AS before, NULL::jsonb AS after
      FROM sender_revision r JOIN feedback f ON f.id = r.feedback_id
      WHERE ${all([reach, ...one, ...by(Prisma.sql`r.staff_id`), ...limits(2, at, id)])}
      ORDER BY r.at DESC, r.id DESC LIMIT ${A_PAGE + 1})`);
  }
  if (of !== "SENDER" && item === null && readsHouse(actor)) {
    const [at, id] = [Prisma.sql`h.at`, Prisma.sql`h.id`];
    const subjects = people?.map((number) => `staff:${number}`) ?? [];
    const conditions = [
      ...(units === "ALL" ? [] : [ofUnits(units)]),
      ...(people ? [Prisma.sql`(h.staff_id = ANY(${people}) OR h.subject = ANY(${subjects}))`] : []),
      ...(view.kind ? [Prisma.sql`(${ofKind(view.kind)})`] : []),
      ...limits(3, at, id),
    ];
    branches.push(Prisma.sql`(SELECT h.at, 3 AS source, h.id, h.staff_id, h.action,
      NULL AS code, 1 AS items, NULL AS query, h.subject, h.before, h.after
      FROM audit_entry h WHERE ${all([Prisma.sql`TRUE`, ...conditions])}
      ORDER BY h.at DESC, h.id DESC LIMIT ${A_PAGE + 1})`);
  }
  return branches;
}

/** An auditor of one unit: what its people did, and what was done to them and to it. */
const ofUnits = (units: readonly string[]): Prisma.Sql => Prisma.sql`(
  h.staff_id IN (SELECT id FROM staff WHERE unit = ANY(${[...units]}))
  OR h.subject IN (SELECT 'staff:' || id FROM staff WHERE unit = ANY(${[...units]}))
  OR h.subject IN (SELECT 'unit:' || code FROM unit WHERE code = ANY(${[...units]})))`;

function ofKind(kind: NonNullable<LogView["kind"]>): Prisma.Sql {
  const begins = (starts: readonly string[]) =>
    Prisma.sql`h.action LIKE ANY(${starts.map((start) => `${start}%`)})`;
  if (kind === "ACCOUNT") return begins(ACCOUNT_ACTIONS);
  if (kind === "SETTING") return Prisma.sql`h.action = 'setting'`;
  if (kind === "OTHER") return begins(OTHER_ACTIONS);
  return Prisma.sql`NOT ${begins([...ACCOUNT_ACTIONS, ...OTHER_ACTIONS, "setting"])}`;
}

const before = (after: LogPosition, source: number, at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql => {
  const moment = new Date(after.at);
  // The first condition is what the index reads; the second parts lines of one moment.
  return Prisma.sql`(${at} <= ${moment} AND (${at} < ${moment}
    OR ${source}::int < ${after.source}::int OR (${source}::int = ${after.source}::int AND ${id} < ${BigInt(after.id)}::bigint)))`;
};
