import type { DbOrTx } from "~/platform/db.server";
import { sectionsContent } from "./section-data";
import { dataOf, loadSections } from "./sections.queries.server";

/** Anything that JSON can say; what a closing freezes beside the counted form. */
export type FrozenValue =
  | string
  | number
  | boolean
  | null
  | readonly FrozenValue[]
  | { readonly [key: string]: FrozenValue };

/**
 * The typed sections of a report as they stand when it is closed: closing/close-report.server calls this in its
 * transaction and keeps the answer in the closing's content, under its hash. Null: nothing was typed.
 */
export async function frozenSections(db: DbOrTx, reportId: number): Promise<FrozenValue> {
  const content = JSON.parse(sectionsContent(dataOf(await loadSections(db, reportId)))) as FrozenValue;
  return Object.keys(content ?? {}).length === 0 ? null : content;
}
