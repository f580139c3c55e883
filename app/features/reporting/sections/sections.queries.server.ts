import { z } from "zod";
import type { DbOrTx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import type { FilledForm } from "../forms/figure-forms";
import type { Collected } from "./collected-ballots";
import { countedIn, forLevel, inForce } from "./levels-in-force";
import { type Outline, OutlineDefinitionSchema, type OutlineUse, outlineFor, outlineUseOf } from "./outline";
import type { ReportSections, SectionData } from "./section-data";
import type { Sums } from "./sums";

const Numbers = z.record(z.string(), z.number());
const DataSchema = z.object({
  figures: Numbers,
  texts: z.record(z.string(), z.string()),
  details: z.record(z.string(), Numbers),
  adjustments: z.record(z.string(), z.object({ by: z.number(), reason: z.string() })).optional(),
});

/** All outlines. Throws when a stored one names a figure that does not exist. */
export async function loadOutlines(db: DbOrTx): Promise<(Outline & { formSet: string })[]> {
  const rows = await db.reportOutline.findMany({ orderBy: { code: "asc" } });
  return rows.map(({ definition, use, ...row }) => ({
    ...row,
    use: use === "PROVINCE" ? ("PROVINCE" as const) : ("COMMUNE" as const),
    validFrom: dateOf(row.validFrom),
    validTo: row.validTo && dateOf(row.validTo),
    ...OutlineDefinitionSchema.parse(definition),
  }));
}

/** The outline that a unit of that level follows for a period that ends on `on`; null when there is none at all. */
export const loadOutline = async (
  db: DbOrTx,
  asked: { use: OutlineUse; on: Outline["validFrom"] },
): Promise<Outline | null> => outlineFor(await loadOutlines(db), asked);

/**
 * What a unit is asked in a report that is not closed: its outline without levels that the period or the unit itself does
 * not have, unless a number of theirs was typed.
 */
export async function loadOutlineFor(
  db: DbOrTx,
  unit: { level: string },
  period: Period,
  typed: ReportSections = {},
): Promise<Outline | null> {
  const outline = await loadOutline(db, { use: outlineUseOf(unit.level), on: period.to });
  const counted = countedIn(typed);
  return outline && forLevel(inForce(outline, period, counted), unit.level, counted);
}

/** A section as stored: its data, and the number to send back when saving. */
export type StoredSection = SectionData & { version: number; carried: string | null };

/** What was typed for a report, by section. */
export async function loadSections(db: DbOrTx, reportId: number): Promise<Record<string, StoredSection>> {
  const rows = await db.reportSection.findMany({ where: { reportId }, orderBy: { section: "asc" } });
  return Object.fromEntries(
    rows.map(({ section, version, carried, ...row }) => [
      section,
      { ...DataSchema.parse(row), version, carried },
    ]),
  );
}

/** The sections without the numbers of their saving: what prints and what is frozen. */
export const dataOf = (stored: Readonly<Record<string, StoredSection>>): ReportSections =>
  Object.fromEntries(
    Object.entries(stored).map(([section, { figures, texts, details, adjustments = {} }]) => [
      section,
      { figures, texts, details, adjustments },
    ]),
  );

/** What a closing keeps of the whole report beside the counted form. */
export type FrozenData = {
  outline: Outline;
  sections: ReportSections;
  sums: Sums | null;
  ballots: Collected;
  forms: FilledForm[];
};

const FrozenSchema = z.object({
  outline: z.looseObject({}),
  sections: z.record(z.string(), DataSchema),
  sums: z.looseObject({}).optional(),
  ballots: Numbers.optional(),
  forms: z.array(z.looseObject({})).optional(),
});

/** Reads what a closing froze (frozen-sections.server); null of a closing without typed sections. */
export function frozenData(value: unknown): FrozenData | null {
  if (value === null || value === undefined) return null;
  const { outline, sections, sums, ballots = null, forms = [] } = FrozenSchema.parse(value);
  // They were an outline and sums when they were frozen, and are kept under the closing's hash.
  return {
    outline: outline as unknown as Outline,
    sections: sections as ReportSections,
    sums: (sums as unknown as Sums | undefined) ?? null,
    ballots,
    forms: forms as unknown as FilledForm[],
  };
}
