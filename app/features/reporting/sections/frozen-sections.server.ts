import type { DbOrTx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { canonicalOf } from "./canonical";
import { outlineUseOf } from "./outline";
import { sectionsContent } from "./section-data";
import { dataOf, loadOutline, loadSections } from "./sections.queries.server";

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
 * correction of the outline reaches them: closing/close-report.server calls this in its transaction and keeps the answer
 * in the closing's content, under its hash. Null: there is no outline.
 */
export async function frozenSections(db: DbOrTx, reportId: number): Promise<FrozenValue> {
  const { unit, periodTo } = await db.report.findUniqueOrThrow({ where: { id: reportId } });
  const { level } = await db.unit.findUniqueOrThrow({ where: { code: unit }, select: { level: true } });
  const outline = await loadOutline(db, { use: outlineUseOf(level), on: dateOf(periodTo) });
  if (!outline) return null;
  const sections = sectionsContent(dataOf(await loadSections(db, reportId)));
  const content = canonicalOf(JSON.parse(JSON.stringify(outline)) as Parameters<typeof canonicalOf>[0]);
  return JSON.parse(`{"outline":${content},"sections":${sections}}`) as FrozenValue;
}
