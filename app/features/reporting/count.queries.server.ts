import type { Exit } from "~/features/workflow/states";
import { type DbOrTx, Prisma } from "~/platform/db.server";
import { addDays, type LocalDate, parseLocalDate } from "~/shared/local-date";
import type { CellKey } from "./cell-keys";
import { type CountRequest, type Holders, holdersOf, sortExcluded } from "./count";
import { type Excluded, FIGURE_KEYS, type Figures, type FormFigures, layOut, type Movement } from "./figures";

const { sql } = Prisma;

/** Left out of the form: started in the period, and found in it to be no matter of ours (counting.md §3). */
const EXCLUDED = sql`(is_over AND NOT is_opening AND exit IN ('REJECTED', 'TRANSFERRED_OUT'))`;
const COUNTED = sql`(is_episode AND is_here AND NOT ${EXCLUDED})`;
const ACT = sql`counted_kind = 'ACT'`;
const REG = sql`counted_kind = 'REGULATION'`;

/** Which facts a number counts. The form and the lists behind its numbers read nothing else. */
const CELLS: Record<CellKey, Prisma.Sql> = {
  received_total: COUNTED,
  received_act: sql`${COUNTED} AND ${ACT}`,
  received_reg: sql`${COUNTED} AND ${REG}`,
  opening: sql`${COUNTED} AND is_opening`,
  new: sql`${COUNTED} AND NOT is_opening`,
  resolved_total: sql`${COUNTED} AND is_over`,
  resolved_act: sql`${COUNTED} AND is_over AND ${ACT}`,
  resolved_reg: sql`${COUNTED} AND is_over AND ${REG}`,
  resolved_opening: sql`${COUNTED} AND is_over AND is_opening`,
  resolved_new: sql`${COUNTED} AND is_over AND NOT is_opening`,
  pending_total: sql`${COUNTED} AND NOT is_over`,
  pending_act: sql`${COUNTED} AND NOT is_over AND ${ACT}`,
  pending_reg: sql`${COUNTED} AND NOT is_over AND ${REG}`,
  published: sql`NOT is_episode AND is_here`,
  excluded: sql`is_episode AND is_here AND ${EXCLUDED}`,
  previous_closing: sql`is_episode AND was_here`,
  moved_in: sql`is_episode AND is_opening AND is_here AND NOT was_here`,
  moved_out: sql`is_episode AND was_here AND NOT is_here`,
};

/** The episodes open at the end of a date, each with its position then. `episode_open_days` answers it for any date. */
const openOn = (date: LocalDate): Prisma.Sql => sql`
  SELECT e.feedback_id, e.seq, e.started_on, s.unit, s.field, s.counted_kind
  FROM episode e
  JOIN standing s ON s.feedback_id = e.feedback_id
                 AND s.from_on <= ${date}::date AND (s.to_on IS NULL OR s.to_on > ${date}::date)
  WHERE daterange(e.started_on, e.ended_on) @> ${date}::date`;

/**
 * One row for each episode that touches the period, wherever it is held, and for each first publication in it: those
 * that ended in it, with the position of their end, and those open at its end, with the position then. What was open at
 * the end of the day before is the opening. Nothing else of the register is read, however long it is.
 */
function facts({ from, to }: { from: LocalDate; to: LocalDate }, { here, before }: Holders): Prisma.Sql {
  return sql`
    touching AS (
      SELECT feedback_id, seq, started_on, ended_on, exit, rejection_reason, true AS is_over,
             end_unit AS unit, end_field AS field, end_counted_kind AS counted_kind
      FROM episode
      WHERE ended_on BETWEEN ${from}::date AND ${to}::date
      UNION ALL
      SELECT feedback_id, seq, started_on, NULL, NULL, NULL, false, unit, field, counted_kind
      FROM (${openOn(to)}) AS closing
    ),
    fact AS (
      SELECT true AS is_episode, t.feedback_id, t.seq, t.started_on AS on_date, t.ended_on, t.exit, t.rejection_reason,
             t.is_over, t.started_on < ${from}::date AS is_opening, t.unit, t.field, t.counted_kind,
             t.unit = ANY(${[...here]}::text[]) AS is_here,
             coalesce(b.unit = ANY(${[...before]}::text[]), false) AS was_here
      FROM touching t
      LEFT JOIN (${openOn(addDays(from, -1))}) AS b ON b.feedback_id = t.feedback_id AND b.seq = t.seq
      UNION ALL
      SELECT false, p.feedback_id, 0, p.published_on, NULL, NULL, NULL, false, false, p.unit, p.field, p.counted_kind,
             p.unit = ANY(${[...here]}::text[]), false
      FROM first_publication p
      WHERE p.published_on BETWEEN ${from}::date AND ${to}::date
    )`;
}

/** Over `kin`: facts of the same sort counted together first, so that each rule is asked of hundreds of rows only. */
const count = (key: CellKey): Prisma.Sql => sql`coalesce(sum(n) FILTER (WHERE ${CELLS[key]}), 0)::int`;

/** The form of counting.md by one query over the derived tables; the same figures as countForm. */
export async function countFormInDatabase(db: DbOrTx, request: CountRequest): Promise<FormFigures> {
  const holders = holdersOf(request);
  const figures = Prisma.join(FIGURE_KEYS.map((key) => sql`${count(key)} AS ${Prisma.raw(`"${key}"`)}`));
  const [tally] = await db.$queryRaw<
    [{ rows: TallyRow[] | null; excluded: Excluded[] | null; movement: Movement }]
  >`
    WITH ${facts(request.period, holders)},
    kin AS (
      SELECT field, counted_kind, exit, rejection_reason, is_episode, is_opening, is_over, is_here, was_here, count(*) AS n
      FROM fact WHERE is_here OR was_here
      GROUP BY field, counted_kind, exit, rejection_reason, is_episode, is_opening, is_over, is_here, was_here
    )
    SELECT
      (SELECT json_agg(r) FROM (SELECT field, ${figures} FROM kin WHERE is_here GROUP BY field) r) AS rows,
      (SELECT json_agg(x) FROM (
        SELECT exit, rejection_reason AS reason, sum(n)::int AS count FROM kin WHERE ${CELLS.excluded} GROUP BY 1, 2
      ) x) AS excluded,
      (SELECT row_to_json(m) FROM (
        SELECT ${count("previous_closing")} AS "previousClosing", ${count("moved_in")} AS "movedIn",
               ${count("moved_out")} AS "movedOut"
        FROM kin
      ) m) AS movement`;
  const { rows, excluded, movement } = tally;
  const byField = new Map((rows ?? []).map(({ field, ...figures }) => [field, figures]));
  return layOut(
    { byField, excluded: sortExcluded(excluded ?? []), movement },
    request.fields,
    holders.ofProvince,
  );
}

type TallyRow = { field: string } & Figures;

export type CellRequest = Omit<CountRequest, "fields"> & {
  /** null: the total row. */
  field: string | null;
  key: CellKey;
  /** Only with key "excluded": one rejection reason, or TRANSFERRED_OUT. */
  reason?: string | null;
  /** `next` of the page before. */
  cursor?: string | null;
  limit: number;
};

/** One line of the list behind a number. */
export type BehindCell = {
  id: number;
  referenceCode: string;
  title: string;
  confidential: boolean;
  /** Number of the episode; null for a publication. */
  episode: number | null;
  /** Start of the episode, or date of the publication. */
  on: LocalDate;
  /** Only when it ended by the last day of the period. */
  endedOn: LocalDate | null;
  exit: Exit | null;
  reason: string | null;
  unit: string;
  field: string;
  countedKind: "ACT" | "REGULATION";
};

/**
 * Exactly the episodes (for `published`, the items) that one number of the form counts, oldest first, a page at a time.
 * `count` is the number of all of them. A cursor that was not made here starts from the beginning.
 */
export async function episodesBehind(
  db: DbOrTx,
  request: CellRequest,
): Promise<{ count: number; items: BehindCell[]; next: string | null }> {
  const cell = sql`${CELLS[request.key]}
    ${request.field === null ? Prisma.empty : sql`AND field = ${request.field}`}
    ${request.reason ? sql`AND coalesce(rejection_reason, exit::text) = ${request.reason}` : Prisma.empty}`;
  const after = readCursor(request.cursor);
  const beyond = after
    ? sql`WHERE (on_date, feedback_id, seq) > (${after.on}::date, ${after.id}::int, ${after.seq}::int)`
    : Prisma.empty;
  const [{ count, page }] = await db.$queryRaw<
    [{ count: number; page: (BehindCell & { seq: number })[] | null }]
  >`
    WITH ${facts(request.period, holdersOf(request))},
    behind AS (SELECT * FROM fact WHERE ${cell}),
    page AS (
      SELECT f.id, f.reference_code AS "referenceCode", f.title, f.confidential,
             CASE WHEN b.is_episode THEN b.seq END AS episode, b.seq, b.on_date AS on, b.ended_on AS "endedOn", b.exit,
             b.rejection_reason AS reason, b.unit, b.field, b.counted_kind AS "countedKind"
      FROM (SELECT * FROM behind ${beyond} ORDER BY on_date, feedback_id, seq LIMIT ${request.limit + 1}) b
      JOIN feedback f ON f.id = b.feedback_id
    )
    SELECT (SELECT count(*)::int FROM behind) AS count,
           (SELECT json_agg(p ORDER BY p.on, p.id, p.seq) FROM page p) AS page`;
  const rows = page ?? [];
  const items = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? items.at(-1) : undefined;
  return {
    count,
    items: items.map(({ seq: _, ...item }) => item),
    next: last ? `${last.on}_${last.id}_${last.seq}` : null,
  };
}

function readCursor(text: string | null | undefined): { on: string; id: number; seq: number } | null {
  const [, on, id, seq] = /^(\d{4}-\d\d-\d\d)_(\d{1,9})_(\d{1,9})$/.exec(text ?? "") ?? [];
  return on && parseLocalDate(on) ? { on, id: Number(id), seq: Number(seq) } : null;
}
