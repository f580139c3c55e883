import { type DbOrTx, Prisma } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import { type LocalDate, localDate } from "~/shared/local-date";
import { nameAtWork } from "../reference/unit-at-work.server";
import { stateOf } from "../workflow/item.server";
import { limitOf } from "../workflow/item-state";
import { IS_OPEN } from "../workflow/open-sql.server";
import { TELLS_PROGRESS } from "../workflow/progress-notes";
import type { Status } from "../workflow/states";
import type { Held } from "./reminders";

/** An open item of which three quarters of the time are gone or one working day is left, as reminders need to know it. */
export type UrgentItem = Held & {
  id: number;
  code: string;
  title: string;
  holderName: string;
  imported: boolean;
  /** Start of the episode that runs. */
  startedOn: LocalDate;
  dueOn: LocalDate;
  /** The limit itself, before any extension: progress notes are counted from it (TT 02/2017/TT-VPCP). */
  limitOn: LocalDate;
  /** When the sender was last written to about how things stand; null: never. */
  toldOn: LocalDate | null;
  /** Rounds of automatic notes by the date that their marks are counted from. */
  automatic: Record<string, number>;
};

type Row = Omit<UrgentItem, "startedOn" | "dueOn" | "limitOn" | "toldOn" | "automatic"> & {
  extended: boolean;
  automatic: Record<string, number> | null;
  status: Status;
  startedOn: string;
  dueOn: string;
  toldOn: string | null;
};

const TELLS = Prisma.raw([...TELLS_PROGRESS].map((type) => `'${type}'`).join(", "));

/** All such items of the province, the most urgent first. `soon`: the next day on which offices work. */
export async function urgentItems(db: DbOrTx, today: LocalDate, soon: LocalDate): Promise<UrgentItem[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, f.holder,
      ${nameAtWork(Prisma.sql`f.holder`, today)} AS "holderName",
      f.handler_id AS "handlerId", f.confidential, f.attention = 'REJECTION_PROPOSED' AS "rejectionProposed",
      f.import_digest IS NOT NULL AS imported, e.started_on::text AS "startedOn", f.due_on::text AS "dueOn",
      ${localDay(Prisma.sql`note.at`)}::text AS "toldOn", automatic.rounds AS automatic,
      EXISTS (SELECT FROM feedback_event x WHERE x.feedback_id = f.id AND x.type = 'extended') AS extended
    FROM feedback f
    JOIN episode e ON e.feedback_id = f.id AND e.ended_on IS NULL
    LEFT JOIN LATERAL (SELECT max(n.at) AS at FROM feedback_event n
      WHERE n.feedback_id = f.id AND n.type IN (${TELLS})) note ON TRUE
    LEFT JOIN LATERAL (SELECT jsonb_object_agg(r.due_on, r.round) AS rounds FROM (
      SELECT a.due_on, max(a.round) AS round FROM automatic_note a WHERE a.feedback_id = f.id GROUP BY a.due_on) r
    ) automatic ON TRUE
    WHERE ${IS_OPEN} AND (f.due_on <= ${soon}::date
      OR (${today}::date - f.received_on) * 4 >= (f.due_on - f.received_on) * 3
      OR EXISTS (SELECT FROM feedback_event x WHERE x.feedback_id = f.id AND x.type = 'extended'))
    ORDER BY f.due_on, f.id`;
  const limits = await limitsOf(
    db,
    rows.filter(({ extended }) => extended).map(({ id }) => id),
  );
  return rows.map(({ extended: _extended, automatic, ...row }) => ({
    ...row,
    limitOn: limits.get(row.id) ?? localDate(row.dueOn),
    automatic: automatic ?? {},
    rejectionProposed: row.rejectionProposed ?? false,
    startedOn: localDate(row.startedOn),
    dueOn: localDate(row.dueOn),
    toldOn: row.toldOn === null ? null : localDate(row.toldOn),
  }));
}

/** What only the history knows: the limit of items that were given more time. */
async function limitsOf(db: DbOrTx, ids: readonly number[]): Promise<Map<number, LocalDate>> {
  if (ids.length === 0) return new Map();
  const items = await db.feedback.findMany({
    where: { id: { in: [...ids] } },
    include: { events: { orderBy: { seq: "asc" } } },
  });
  return new Map(items.map((item) => [item.id, limitOf(stateOf(item))]));
}
