import type { DbOrTx } from "~/platform/db.server";
import type { Period } from "~/shared/period";
import { withForms } from "../forms/figure-forms";
import { loadUnits } from "../reference.queries.server";
import { withBallots } from "../sections/collected-ballots";
import { figuresOf } from "../sections/section-data";
import { frozenData } from "../sections/sections.queries.server";
import { type NotInSum, type ReportedBelow, withSums } from "../sections/sums";
import type { UnitNode } from "../unit-tree";
import { loadStandings } from "./accepted.queries.server";
import { type FrozenPart, type FrozenReport, type MissingUnit, readFrozen } from "./frozen-report";
import type { LeftOut } from "./left-out";
import { unitsToAdd } from "./left-out.queries.server";

/** What a consolidating unit adds up, and from whom nothing can be added yet. */
export type Parts = {
  parts: FrozenPart[];
  missing: MissingUnit[];
  frozenParts: FrozenReport[];
  /** The same for the typed sections. */
  below: ReportedBelow[];
};

/**
 * The closings that count for these units: the last accepted one of each, also while a supplement is under way. Of units
 * `leftOut`, merged ones that their successors' closings do not have, it is said that those do not have them.
 */
export async function partsOf(
  db: DbOrTx,
  { below, leftOut }: { below: readonly UnitNode[]; leftOut: readonly LeftOut[] },
  period: Period,
): Promise<Parts> {
  const reports = await loadStandings(
    db,
    period.code,
    below.map(({ code }) => code),
  );
  const closings = await db.reportClosing.findMany({
    where: { id: { in: reports.flatMap(({ accepted }) => accepted ?? []) } },
  });
  const isLeftOut = (code: string) => leftOut.some(({ node }) => node.code === code);
  const found: Parts = { parts: [], missing: [], frozenParts: [], below: [] };
  for (const { code: unit, name, level } of below) {
    const counts = reports.find((each) => each.unit === unit && each.accepted !== null);
    const closing = closings.find(({ id }) => id === counts?.accepted);
    if (!closing) {
      const status = reports.find((each) => each.unit === unit)?.status ?? null;
      const why: NotInSum = isLeftOut(unit)
        ? "LEFT_OUT"
        : status === null
          ? "NOT_BEGUN"
          : status === "RETURNED"
            ? "RETURNED"
            : "NOT_ACCEPTED";
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
  const adds = await unitsToAdd(db, await loadUnits(db), unit, period);
  return adds.below.length === 0 ? [] : (await partsOf(db, adds, period)).below;
}
