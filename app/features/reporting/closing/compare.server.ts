import type { PrismaClient } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import type { Actor } from "../../access/permissions";
import { hiddenCodes } from "../../workflow/reach.server";
import { holdersOf } from "../count";
import { loadFields, loadUnits } from "../reference.queries.server";
import { buildReport } from "../report.server";
import { bookFact } from "./book-fact";
import {
  type CellDifference,
  type Counted,
  cellDifferences,
  type ItemDifference,
  itemDifferences,
} from "./compare";
import { loadFacts } from "./facts.queries.server";
import { type FrozenReport, readFrozen } from "./frozen-report";

export type Comparison = { cells: CellDifference[]; items: ItemDifference[]; now: FrozenReport["figures"] };

/** A closed form beside the data as they stand at `now`: the cells that differ, and the items that make them differ. */
export async function compareClosing(db: PrismaClient, closingId: number, now: Date): Promise<Comparison> {
  const closing = await db.reportClosing.findUniqueOrThrow({ where: { id: closingId } });
  const frozen = readFrozen(closing.content);
  const { period, unit, scope } = frozen;
  const live = await buildReport(db, { unit: unit.code, period, scope, now });
  if (!live.ok) throw new Error(`No form: ${live.reason}`);
  const cells = cellDifferences(frozen.figures, live.value.figures);
  const units = await loadUnits(db);
  const holders = holdersOf({ units, period, target: unit.code, scope }).here;
  const closedAt = new Map([...holders].map((holder) => [holder, closing.closedAt]));
  const facts = await loadFacts(db, { period, holders, before: { closingIds: [], closedAt } });
  // As the data stand: what came in late counts where it belongs.
  const items = facts.flatMap((fact) => {
    const booked = bookFact({ ...fact, enteredAfterClosing: false }, period);
    return booked ? [{ ...booked, enteredAfterClosing: fact.enteredAfterClosing }] : [];
  });
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return {
    cells,
    items: itemDifferences(await frozenItems(db, await closingsUnder(db, closingId)), items, {
      fields: await loadFields(db),
      unitName: (code) => names.get(code) ?? code,
      wasMissing: (code) => frozen.missing.some(({ unit: missing }) => missing === code),
    }),
    now: live.value.figures,
  };
}

/** The same without the codes of denunciations (R7) that the reader may not know of. */
export async function withoutHidden(
  db: PrismaClient,
  actor: Pick<Actor, "roles">,
  comparison: Comparison,
): Promise<Comparison> {
  const hidden = await hiddenCodes(
    db,
    actor,
    comparison.items.map(({ referenceCode }) => referenceCode),
  );
  const items = comparison.items.map((item) =>
    hidden.has(item.referenceCode) ? { ...item, referenceCode: "" } : item,
  );
  return { ...comparison, items };
}

/** The closing and all that it adds up, down to the last unit. */
export async function closingsUnder(db: PrismaClient, closingId: number): Promise<number[]> {
  const found: number[] = [];
  for (let next = [closingId]; next.length > 0; ) {
    found.push(...next);
    const closings = await db.reportClosing.findMany({
      where: { id: { in: next } },
      select: { content: true },
    });
    next = closings.flatMap(({ content }) => readFrozen(content).parts.map((part) => part.closingId));
  }
  return found;
}

async function frozenItems(db: PrismaClient, closingIds: readonly number[]): Promise<Counted[]> {
  const rows = await db.reportItem.findMany({ where: { closingId: { in: [...closingIds] } } });
  return rows.map((row) => ({
    ...row,
    startedOn: dateOf(row.startedOn),
    endedOn: row.endedOn && dateOf(row.endedOn),
    enteredAfterClosing: false,
  }));
}
