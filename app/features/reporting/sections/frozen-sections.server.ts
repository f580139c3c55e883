import type { DbOrTx } from "~/platform/db.server";
import type { Period } from "~/shared/period";
import { loadFigureForms } from "../forms/figure-forms.server";
import { formsOf } from "../forms/sum-forms";
import type { UnitNode } from "../unit-tree";
import { collectedBallots } from "./ballots.server";
import { canonicalOf } from "./canonical";
import { sectionsContent } from "./section-data";
import { dataOf, loadOutlineFor, loadSections } from "./sections.queries.server";
import { type ReportedBelow, sumUp } from "./sums";

/** Anything that JSON can say; what a closing freezes beside the counted form. */
export type FrozenValue =
  | string
  | number
  | boolean
  | null
  | readonly FrozenValue[]
  | { readonly [key: string]: FrozenValue };

/**
 * The typed sections of a report as they stand when it is closed, with the outline that they follow, so that no later
 * correction of the outline reaches them, and with the sums of what the units below have reported, the ballots that
 * the unit's desks have collected, and the forms with their definitions. closing/freeze-report
 * calls this in its transaction and keeps the answer in the closing's content, under its hash. `reportId` null: the
 * report was never begun, and nothing is typed. Null: there is no outline.
 */
export async function frozenSections(
  db: DbOrTx,
  request: {
    reportId: number | null;
    unit: Pick<UnitNode, "code" | "level">;
    period: Period;
    below: readonly ReportedBelow[];
  },
): Promise<FrozenValue> {
  const { reportId, unit, period, below } = request;
  const typed = reportId === null ? {} : dataOf(await loadSections(db, reportId));
  const outline = await loadOutlineFor(db, unit, period, typed);
  if (!outline) return null;
  const sums = sumUp(outline, below);
  const ballots = await collectedBallots(db, { unit: unit.code, period, outline });
  const use = below.length > 0 ? "CONSOLIDATED" : "LEAF";
  const definitions = await loadFigureForms(db, { use, period, typed });
  const forms = formsOf(definitions, typed, ballots, below);
  const parts = [
    `"outline":${canonicalOf(plain(outline))}`,
    `"sections":${sectionsContent(typed)}`,
    ...(ballots ? [`"ballots":${canonicalOf({ ...ballots })}`] : []),
    ...(forms.length > 0 ? [`"forms":${canonicalOf(JSON.parse(JSON.stringify(forms)))}`] : []),
    ...(sums ? [`"sums":${canonicalOf(plain(sums))}`] : []),
  ];
  return JSON.parse(`{${parts.join(",")}}`) as FrozenValue;
}

const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalOf>[0];
