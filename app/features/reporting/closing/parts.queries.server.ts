import type { DbOrTx } from "~/platform/db.server";
import type { Period } from "~/shared/period";
import { withForms } from "../forms/figure-forms";
import { unitsBelow } from "../periods/board";
import { loadUnits } from "../reference.queries.server";
import { withBallots } from "../sections/collected-ballots";
import { figuresOf } from "../sections/section-data";
import { frozenData } from "../sections/sections.queries.server";
import { type NotInSum, type ReportedBelow, withSums } from "../sections/sums";
import type { UnitNode } from "../unit-tree";
import { type FrozenPart, type FrozenReport, type MissingUnit, readFrozen } from "./frozen-report";

/** What a consolidating unit adds up, and from whom nothing can be added yet. */
export type Parts = {
  parts: FrozenPart[];
  missing: MissingUnit[];
  frozenParts: FrozenReport[];
  /** The same for the typed sections. */
  below: ReportedBelow[];
};

/** The closings that count for the units below: the accepted ones. */
export async function partsOf(db: DbOrTx, below: readonly UnitNode[], period: Period): Promise<Parts> {
  const reports = await db.report.findMany({
    where: { unit: { in: below.map(({ code }) => code) }, period: period.code },
    orderBy: { id: "desc" },
    include: { closing: true },
  });
  const found: Parts = { parts: [], missing: [], frozenParts: [], below: [] };
  for (const { code: unit, name, level } of below) {
    const report = reports.find((each) => each.unit === unit && each.status === "ACCEPTED");
    const closing = report?.closing;
    if (!closing) {
      const status = reports.find((each) => each.unit === unit)?.status ?? null;
      const why: NotInSum =
        status === null ? "NOT_BEGUN" : status === "RETURNED" ? "RETURNED" : "NOT_ACCEPTED";
      found.missing.push({ unit, name, level });
      found.below.push({ unit, name, level, figures: null, why });
      continue;
    }
    const frozen = readFrozen(closing.content);
    found.frozenParts.push(frozen);
    found.parts.push({
      unit,
      name,
      level,
      closingId: closing.id,
      number: closing.number,
      supplement: closing.supplement,
      isZero: closing.isZero,
      hash: Buffer.from(closing.hash).toString("hex"),
    });
    const forms = frozenData(frozen.sections)?.forms.filter(({ kind }) => kind !== "OPEN") ?? [];
    found.below.push({
      ...{ unit, name, level, figures: statedFigures(frozen), why: null },
      forms: Object.fromEntries(forms.map(({ form, rows }) => [form.subject, rows])),
    });
  }
  return found;
}

/** The figures that a closed report states in its sections, typed, collected or added up; the counted ones are not among them. */
export function statedFigures(frozen: FrozenReport): Record<string, number> {
  const kept = frozenData(frozen.sections);
  if (!kept) return {};
  const { sections, sums, ballots, forms } = kept;
  return withSums(withForms(withBallots(figuresOf(sections), sections, ballots), forms), sections, sums);
}

/** What the units below have reported by now; empty where there are none. */
export async function loadBelow(db: DbOrTx, unit: string, period: Period): Promise<ReportedBelow[]> {
  const below = unitsBelow(await loadUnits(db), unit, period);
  return below.length === 0 ? [] : (await partsOf(db, below, period)).below;
}
