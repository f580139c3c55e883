import { z } from "zod";
import type { DbOrTx } from "~/platform/db.server";
import { localDate } from "~/shared/local-date";
import { type Period, parsePeriod, periodTitle } from "~/shared/period";
import { unitsBelow } from "../periods/board";
import { loadUnits } from "../reference.queries.server";
import type { UnitNode } from "../unit-tree";
import { loadStandings } from "./accepted.queries.server";
import {
  type Answering,
  countedBy,
  type LeftOut,
  leftOutOf,
  type UnitEditEntry,
  unitsAt,
  withoutHeirs,
} from "./left-out";

const Day = z.iso.date().transform(localDate);
const BeforeSchema = z.object({
  validFrom: Day,
  validTo: Day.nullable().default(null),
  successor: z.string().nullable().default(null),
});

/** The merged units that the closings of these units for a period do not have; `entered`: the units as they are stored. */
export async function loadLeftOut(
  db: DbOrTx,
  {
    units,
    period,
    of,
    entered = units,
  }: { units: readonly UnitNode[]; period: Period; of: readonly string[]; entered?: readonly UnitNode[] },
): Promise<LeftOut[]> {
  const found = leftOutOf(units, period, await answering(db, { period, of, entered }));
  if (found.length < 2) return found;
  const those = found.map(({ node }) => node.code);
  return withoutHeirs(found, await answering(db, { period, of: those, entered }));
}

/** The closings of units for a period that count, each with the units that it answers for. */
async function answering(
  db: DbOrTx,
  { period, of, entered }: { period: Period; of: readonly string[]; entered: readonly UnitNode[] },
): Promise<Answering[]> {
  const reports = await loadStandings(db, period.code, of);
  const closings = of.flatMap((unit) => {
    const own = reports.filter((each) => each.unit === unit);
    const id = own.find(({ accepted }) => accepted !== null)?.accepted ?? own[0]?.standing;
    return id ? [{ unit, id }] : [];
  });
  const rows = await db.$queryRaw<{ id: number; counted: string[] | null; closedAt: Date }[]>`
    SELECT id, content::jsonb -> 'counted' AS counted, closed_at AS "closedAt" FROM report_closing
    WHERE id = ANY(${closings.map(({ id }) => id)}::int[])`;
  const edits = rows.some(({ counted }) => counted === null) ? await unitEdits(db) : [];
  return closings.map(({ unit, id }) => {
    const row = rows.find((each) => each.id === id);
    const then = row && unitsAt(entered, edits, row.closedAt);
    return { unit, counted: row?.counted ?? (then ? countedBy(then, period, unit) : null) };
  });
}

/** What of a unit was changed at the administration, the first change first: closings of before it was kept go by it. */
async function unitEdits(db: DbOrTx): Promise<UnitEditEntry[]> {
  const rows = await db.auditEntry.findMany({
    where: { action: "unit.edit", subject: { startsWith: "unit:" } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { at: true, subject: true, before: true },
  });
  return rows.flatMap(({ at, subject, before }) => {
    const read = BeforeSchema.safeParse(before);
    return read.success ? [{ at, code: subject.slice("unit:".length), before: read.data }] : [];
  });
}

/** Whose reports a unit adds up: those right below it, and merged units that no closing of those has. */
export async function unitsToAdd(
  db: DbOrTx,
  units: readonly UnitNode[],
  unit: string,
  period: Period,
): Promise<{ below: UnitNode[]; leftOut: LeftOut[] }> {
  const below = unitsBelow(units, unit, period);
  const leftOut = await loadLeftOut(db, { units, period, of: below.map(({ code }) => code) });
  return { below: [...below, ...leftOut.map(({ node }) => node)], leftOut };
}

/**
 * The titles of the periods that the successor of a merged unit has closed without it, the first one first; with `ending`
 * those that would be, were the unit to end so. Reads the reports of the units that follow it alone.
 */
export async function periodsClosedWithout(
  db: DbOrTx,
  code: string,
  ending?: Pick<UnitNode, "validTo" | "successor">,
): Promise<string[]> {
  const stored = await loadUnits(db);
  const units = ending ? stored.map((unit) => (unit.code === code ? { ...unit, ...ending } : unit)) : stored;
  const unit = units.find((each) => each.code === code);
  if (!unit?.validTo || unit.successor === null) return [];
  const heirs = heirsOf(units, unit);
  const reports = await db.report.findMany({
    where: {
      unit: { in: heirs },
      periodTo: { gt: new Date(`${unit.validTo}T00:00:00Z`) },
      closingId: { not: null },
    },
    distinct: ["period"],
    orderBy: { periodFrom: "asc" },
    select: { period: true },
  });
  const titles: string[] = [];
  for (const { period: written } of reports) {
    const period = parsePeriod(written);
    if (!period) continue;
    const leftOut = await loadLeftOut(db, { units, period, of: heirs, entered: stored });
    if (leftOut.some(({ node }) => node.code === code)) titles.push(periodTitle(period));
  }
  return titles;
}

/** The units that follow one another after `unit`. */
function heirsOf(units: readonly UnitNode[], unit: UnitNode): string[] {
  const heirs: string[] = [];
  for (let next = unit.successor; next && next !== unit.code && !heirs.includes(next); ) {
    heirs.push(next);
    const heir = next;
    next = units.find(({ code }) => code === heir)?.successor ?? null;
  }
  return heirs;
}
