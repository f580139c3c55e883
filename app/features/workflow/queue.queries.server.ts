import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { unitsWorkedFor } from "../reference/unit-at-work.server";
import type { Attention } from "./attention";
import { IS_OPEN } from "./open-sql.server";
import { type QueuePosition, type QueueTab, type QueueView, TAB_NAMES } from "./queue";
import { seesConfidential } from "./reach.server";
import type { Status } from "./states";

/** One line of a queue. */
export type QueueLine = {
  id: number;
  code: string;
  title: string;
  status: Status;
  attention: Attention | null;
  receivedOn: LocalDate;
  dueOn: LocalDate;
  dueProvisional: boolean;
  channelName: string;
  fieldName: string;
  holderName: string;
  /** A public copy of it stands. */
  posted: boolean;
  /** The body outside whose answer is awaited, and until when it was asked to; null: none is. */
  outside: { from: string; answerBy: LocalDate | null } | null;
};

/** A count, at most COUNTED_TO + 1: more are not counted, so that a long list costs no more than a short one. */
export type TabCounts = Record<QueueTab, number>;
export const COUNTED_TO: TabCounts = {
  new: 500,
  soon: 500,
  late: 500,
  returned: 500,
  approval: 500,
  leader: 500,
  reopening: 500,
  outside: 500,
  publish: 500,
  outdated: 500,
  all: 1000,
};

const PAGE = 30;

/**
 * How many rows a branch gives at most. Of a limit that stands beside the statement PostgreSQL expects a tenth of what
 * there is: of the open items that is little, but of the register so much that it would plan anew for each reader.
 */
const limit = (tab: QueueTab, rows: number): Prisma.Sql =>
  tab === "all" ? Prisma.raw(`LIMIT ${rows}`) : Prisma.sql`LIMIT ${rows}`;

/** Whose queue it is. */
type Looker = Pick<Actor, "roles" | "former" | "staffId">;

/** Lines of one tab after the view's position, most urgent first, and where the next page begins. */
export async function queuePage(
  db: DbOrTx,
  actor: Looker,
  view: QueueView,
  today: LocalDate,
): Promise<{ lines: QueueLine[]; next: QueuePosition | null }> {
  const { key, direction } = ORDER[view.tab];
  const holders = view.unit ? await unitsWorkedFor(db, view.unit, today) : null;
  const branches = branchesOf(view.tab, actor, { ...view, holders }, today).map(
    (branch) => Prisma.sql`(SELECT f.id, f.${key} AS key FROM feedback f WHERE ${branch}
      ORDER BY f.${key} ${direction}, f.id ${direction} ${limit(view.tab, PAGE + 1)})`,
  );
  const rows = await db.$queryRaw<(QueueLine & { key: string })[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, f.attention, f.received_on::text AS "receivedOn",
      f.due_on::text AS "dueOn", f.due_provisional AS "dueProvisional", c.name AS "channelName",
      d.name AS "fieldName", u.name AS "holderName",
      EXISTS (SELECT FROM published_feedback p WHERE p.feedback_id = f.id AND p.withdrawn_at IS NULL) AS posted,
      CASE WHEN f.attention = 'OUTSIDE_ANSWER' THEN (
        SELECT json_build_object('from', e.data->>'to', 'answerBy', e.data->>'answerBy') FROM feedback_event e
         WHERE e.feedback_id = f.id AND e.type = 'transferred_out' ORDER BY e.seq DESC LIMIT 1) END AS outside,
      ${KEY_AS_TEXT[view.tab]} AS key
    FROM (SELECT DISTINCT id, key FROM (${Prisma.join(branches, " UNION ALL ")}) every
      ORDER BY key ${direction}, id ${direction} ${limit(view.tab, PAGE + 1)}) line
    JOIN feedback f ON f.id = line.id
    JOIN channel c ON c.code = f.channel JOIN field d ON d.code = f.field JOIN unit u ON u.code = unit_on(f.holder, ${today}::date)
    ORDER BY line.key ${direction}, line.id ${direction}`;
  const last = rows[PAGE - 1];
  return {
    lines: rows.slice(0, PAGE).map(({ key: _key, ...row }) => ({
      ...row,
      receivedOn: localDate(row.receivedOn),
      dueOn: localDate(row.dueOn),
    })),
    next: rows.length > PAGE && last ? { key: last.key, id: last.id } : null,
  };
}

/** How much waits in each tab under the view's filters. */
export async function queueCounts(
  db: DbOrTx,
  actor: Looker,
  view: Omit<QueueView, "after">,
  today: LocalDate,
): Promise<TabCounts> {
  const holders = view.unit ? await unitsWorkedFor(db, view.unit, today) : null;
  const counts = TAB_NAMES.map((tab) => {
    const most = limit(tab, COUNTED_TO[tab] + 1);
    const branches = branchesOf(tab, actor, { ...view, holders, after: null }, today).map(
      (branch) => Prisma.sql`(SELECT f.id FROM feedback f WHERE ${branch} ${most})`,
    );
    // Only "all" has branches that meet: an item can be received and held by units of one person.
    const union = Prisma.raw(tab === "all" ? " UNION " : " UNION ALL ");
    const every = branches.reduce((a, b) => Prisma.sql`${a}${union}${b}`);
    return Prisma.sql`(SELECT count(*)::int FROM (SELECT FROM (${every}) e ${most}) n) AS ${Prisma.raw(`"${tab}"`)}`;
  });
  const [row] = await db.$queryRaw<TabCounts[]>`SELECT ${Prisma.join(counts)}`;
  if (!row) throw new Error("The queue gave no counts");
  return row;
}

const column = (name: string) => Prisma.raw(name);
const BY_DUE_DATE = { key: column("due_on"), direction: Prisma.raw("ASC") } as const;
const ORDER: Record<QueueTab, { key: Prisma.Sql; direction: Prisma.Sql }> = {
  ...{ new: BY_DUE_DATE, soon: BY_DUE_DATE, late: BY_DUE_DATE, returned: BY_DUE_DATE, approval: BY_DUE_DATE },
  ...{ outdated: BY_DUE_DATE, leader: BY_DUE_DATE, reopening: BY_DUE_DATE, outside: BY_DUE_DATE },
  // The newest first: a register that was brought in must not bury what was answered this week.
  publish: { key: column("last_event_at"), direction: Prisma.raw("DESC") },
  all: { key: column("received_at"), direction: Prisma.raw("DESC") },
};

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const instant = Prisma.raw(`to_char(line.key AT TIME ZONE 'UTC', ${ISO})`);
const day = Prisma.raw("line.key::text");
const KEY_AS_TEXT: Record<QueueTab, Prisma.Sql> = {
  ...{
    new: day,
    soon: day,
    late: day,
    returned: day,
    approval: day,
    outdated: day,
    leader: day,
    reopening: day,
    outside: day,
  },
  ...{ publish: instant, all: instant },
};

const is = (status: Status) => Prisma.raw(`f.status = '${status}'`);
const waits = (attention: Attention) => Prisma.raw(`f.attention = '${attention}'`);

/** What a tab holds, as conditions that each read one index in its order and that never meet. */
function conditionsOf(tab: QueueTab, actor: Pick<Actor, "roles">, today: LocalDate): Prisma.Sql[] {
  const now = Prisma.sql`${today}::date`;
  switch (tab) {
    case "new":
      return (["SUBMITTED", "REGISTERED", "ASSESSED", "ASSIGNED"] as const).flatMap((status) => {
        const condition = Prisma.sql`${is(status)} AND ${IS_OPEN} AND f.attention IS NULL`;
        // Who sees the whole province has handed on what other units have been given: it is new there, not here.
        const own = status === "ASSIGNED" && scopeOf(actor, "queue:read") === "ALL" ? unitsOf(actor) : null;
        return own ? own.map((unit) => Prisma.sql`f.holder = ${unit} AND ${condition}`) : [condition];
      });
    case "soon":
      // urgency() of deadline.ts in SQL: three quarters of the time are gone.
      return [
        Prisma.sql`${IS_OPEN} AND f.due_on >= ${now}
          AND (${now} - f.received_on) * 4 >= (f.due_on - f.received_on) * 3`,
      ];
    case "late":
      return [Prisma.sql`${IS_OPEN} AND f.due_on < ${now}`];
    case "returned":
      return [waits("HANDED_BACK")];
    case "approval":
      return [
        Prisma.sql`${is("REPLY_DRAFTED")} AND ${IS_OPEN} AND f.attention IS NULL`,
        waits("REJECTION_PROPOSED"),
        waits("REJECTION_CONTESTED"),
      ];
    case "leader":
      return [waits("DISPUTED"), waits("ESCALATED")];
    case "reopening":
      return [waits("REOPENING_ASKED")];
    case "outside":
      return [waits("OUTSIDE_ANSWER")];
    case "publish":
      return [Prisma.sql`${is("RESOLVED")} AND NOT f.confidential`];
    case "outdated":
      return [waits("COPY_OUTDATED")];
    case "all":
      return [Prisma.sql`TRUE`];
  }
}

const unitsOf = (actor: Pick<Actor, "roles">): string[] => [...new Set(actor.roles.map(({ unit }) => unit))];

/**
 * A tab as branches for one UNION. Tabs of work show what the actor's units hold now; "all" shows what they received
 * or help with as well. Province-wide roles see every unit.
 */
function branchesOf(tab: QueueTab, actor: Looker, view: Filters, today: LocalDate): Prisma.Sql[] {
  const units = scopeOf(actor, "queue:read");
  const filters = filtersOf(tab, actor, view);
  const conditions = conditionsOf(tab, actor, today).map((condition) => Prisma.sql`${condition}${filters}`);
  if (units === "ALL") return conditions;
  const ofUnits = units.flatMap((unit) => [
    ...conditions.map((condition) => Prisma.sql`f.holder = ${unit} AND ${condition}`),
    ...(tab === "all"
      ? conditions.flatMap((condition) => [
          Prisma.sql`f.receiving_unit = ${unit} AND ${condition}`,
          Prisma.sql`f.id IN (SELECT feedback_id FROM coordinating_unit WHERE unit = ${unit}) AND ${condition}`,
        ])
      : []),
  ]);
  return ofUnits.length > 0 ? ofUnits : [Prisma.sql`FALSE`];
}

/** What is asked for; `holders`: the unit of the filter with those that have ended and whose work it does. */
type Filters = Omit<QueueView, "tab"> & { holders: readonly string[] | null };

/** Every filter begins with AND. */
function filtersOf(tab: QueueTab, actor: Looker, view: Filters): Prisma.Sql {
  const filters: Prisma.Sql[] = [];
  if (!seesConfidential(actor)) filters.push(Prisma.sql`NOT f.confidential`);
  if (view.field) filters.push(Prisma.sql`f.field = ${view.field}`);
  // One unit is asked for by itself: so the index gives the lines in their order.
  if (view.holders)
    filters.push(
      view.holders.length > 1
        ? Prisma.sql`f.holder = ANY(${view.holders})`
        : Prisma.sql`f.holder = ${view.unit}`,
    );
  if (view.channel) filters.push(Prisma.sql`f.channel = ${view.channel}`);
  if (view.mine) filters.push(Prisma.sql`f.handler_id = ${actor.staffId}`);
  if (view.q) filters.push(Prisma.sql`f.search_text @@ f_query(${view.q})`);
  if (view.after) {
    const { key } = ORDER[tab];
    const { key: after, id } = view.after;
    filters.push(
      tab === "publish" || tab === "all"
        ? Prisma.sql`(f.${key}, f.id) < (${after}::timestamptz, ${id})`
        : Prisma.sql`(f.${key}, f.id) > (${after.slice(0, 10)}::date, ${id})`,
    );
  }
  return filters.length === 0 ? Prisma.empty : Prisma.sql` AND ${Prisma.join(filters, " AND ")}`;
}
