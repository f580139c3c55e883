import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { type Period, quartersIn } from "~/shared/period";
import { holdersOf, lookedAtOn } from "../count";
import { loadUnits } from "../reference.queries.server";
import type { ReportScope, UnitNode } from "../unit-tree";
import type { Counts } from "./axes";
import { countingNow } from "./counted-before.server";
import { provinceRequest } from "./public-statistics.server";
import { shownAlone } from "./slices";

/**
 * The figures of one unit in a quarter, of the province those of all; null where the public statistics do not name the
 * unit: those stand together there, and no other public door shows them by themselves (decision 0027).
 */
export async function publicFiguresOf(
  db: DbOrTx,
  units: readonly UnitNode[],
  { target, period }: { target: string; period: Period },
  today: LocalDate,
): Promise<Counts | null> {
  const { total, named } = await unitsOf(db, units, period, today);
  if (units.find(({ code }) => code === target)?.level === "PROVINCE") return total;
  return named.get(target) ?? null;
}

async function unitsOf(
  db: DbOrTx,
  units: readonly UnitNode[],
  period: Pick<Period, "from" | "to">,
  today: LocalDate,
) {
  const request = provinceRequest(units, period);
  if (!request) return { total: null, all: new Map<string, Counts>(), named: new Map<string, Counts>() };
  const count = await countingNow(db);
  const { total, by } = await count({ ...request, asOf: lookedAtOn(period, today) });
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return { total, all: by.unit, named: shownAlone(by.unit, (code) => nameOf.get(code) ?? code) };
}

/**
 * Whether figures of a part of the province may be public: "NO_QUARTERS" for a period that is not made of whole quarters,
 * since months tell single items; "FEW" where in one of its quarters, as far as they have begun, a unit that belongs to
 * it is not named, or none is; null when they may.
 */
export async function hiddenPart(
  db: DbOrTx,
  asked: { unit: string; scope: ReportScope; period: Period },
  today: LocalDate,
): Promise<"NO_QUARTERS" | "FEW" | null> {
  const units = await loadUnits(db);
  const quarters = quartersIn(asked.period)?.filter(({ from }) => from <= today);
  if (!quarters) return "NO_QUARTERS";
  for (const quarter of quarters) {
    const { all, named } = await unitsOf(db, units, quarter, today);
    const { here } = holdersOf({ units, period: quarter, target: asked.unit, scope: asked.scope });
    const parts = [...here].filter((code) => (all.get(code)?.received_total ?? 0) > 0);
    if (parts.length === 0 || parts.some((code) => !named.has(code))) return "FEW";
  }
  return null;
}
