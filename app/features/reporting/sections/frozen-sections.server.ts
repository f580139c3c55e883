import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { UnitNode } from "../unit-tree";
import { canonicalOf } from "./canonical";
import { outlineUseOf } from "./outline";
import { sectionsContent } from "./section-data";
import { dataOf, loadOutline, loadSections } from "./sections.queries.server";
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
 * correction of the outline reaches them, and with the sums of what the units below have reported. closing/freeze-report
 * calls this in its transaction and keeps the answer in the closing's content, under its hash. `reportId` null: the
 * report was never begun, and nothing is typed. Null: there is no outline.
 */
export async function frozenSections(
  db: DbOrTx,
  request: {
    reportId: number | null;
    level: UnitNode["level"];
    on: LocalDate;
    below: readonly ReportedBelow[];
  },
): Promise<FrozenValue> {
  const { reportId, level, on, below } = request;
  const outline = await loadOutline(db, { use: outlineUseOf(level), on });
  if (!outline) return null;
  const typed = reportId === null ? {} : dataOf(await loadSections(db, reportId));
  const sums = sumUp(outline, below);
  const parts = [
    `"outline":${canonicalOf(plain(outline))}`,
    `"sections":${sectionsContent(typed)}`,
    ...(sums ? [`"sums":${canonicalOf(plain(sums))}`] : []),
  ];
  return JSON.parse(`{${parts.join(",")}}`) as FrozenValue;
}

const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalOf>[0];
