import type { Exit } from "~/features/workflow/states";
import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, parseLocalDate } from "~/shared/local-date";
import { type CellKey, isMeasure } from "./cell-keys";
import { type CountRequest, holdersOf, sortExcluded } from "./count";
import { CELLS, details, facts, kin } from "./count-facts.server";
import {
  type Excluded,
  FIGURE_KEYS,
  type Figures,
  type FormFigures,
  layOut,
  type Movement,
  type Tally,
} from "./figures";

const { sql } = Prisma;

/** Over `kin`: facts of the same sort counted together first, so that each rule is asked of hundreds of rows only. */
const count = (key: CellKey): Prisma.Sql => sql`coalesce(sum(n) FILTER (WHERE ${CELLS[key]}), 0)::int`;

/** The form of counting.md by one query over the derived tables; the same figures as countForm. */
export async function countFormInDatabase(db: DbOrTx, request: CountRequest): Promise<FormFigures> {
  return layOut(await tallyInDatabase(db, request), request.fields, holdersOf(request).ofProvince);
}

/** What the form lays out. */
export async function tallyInDatabase(db: DbOrTx, request: Omit<CountRequest, "fields">): Promise<Tally> {
  const holders = holdersOf(request);
  const figures = Prisma.join(FIGURE_KEYS.map((key) => sql`${count(key)} AS ${Prisma.raw(`"${key}"`)}`));
  const [tally] = await db.$queryRaw<
    [{ rows: TallyRow[] | null; excluded: Excluded[] | null; movement: Movement }]
  >`
    WITH ${kin(request.period, holders)}
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
  return { byField, excluded: sortExcluded(excluded ?? []), movement };
}

type TallyRow = { field: string } & Figures;

export type CellRequest = Omit<CountRequest, "fields"> & {
  /** null: the total row. */
  field: string | null;
  key: CellKey;
  /** Only with key "excluded": one rejection reason, or TRANSFERRED_OUT. */
  reason?: string | null;
  /** The day on which open items are looked at; left out: the last of the period. */
  asOf?: LocalDate;
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
  /** The register it stands in, by unit and year; without a number it waits below those that have one. */
  registerUnit: string;
  registerYear: number;
  registerNo: number | null;
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
  const measure = isMeasure(request.key);
  const after = readCursor(request.cursor);
  const beyond = after
    ? sql`WHERE (on_date, feedback_id, seq) > (${after.on}::date, ${after.id}::int, ${after.seq}::int)`
    : Prisma.empty;
  const [{ count, page }] = await db.$queryRaw<
    [{ count: number; page: (BehindCell & { seq: number })[] | null }]
  >`
    WITH ${facts(request.period, holdersOf(request))},
    ${measure ? sql`${details(request.period, request.asOf ?? request.period.to)},` : Prisma.empty}
    behind AS (SELECT * FROM ${measure ? sql`detail` : sql`fact`} WHERE ${cell}),
    page AS (
      SELECT f.id, f.reference_code AS "referenceCode", f.title, f.confidential,
             CASE WHEN b.is_episode THEN b.seq END AS episode, b.seq, b.on_date AS on, b.ended_on AS "endedOn", b.exit,
             b.rejection_reason AS reason, b.unit, b.field, b.counted_kind AS "countedKind",
             f.receiving_unit AS "registerUnit", f.register_no AS "registerNo",
             coalesce(f.register_year, extract(year FROM f.received_on)::int) AS "registerYear"
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
