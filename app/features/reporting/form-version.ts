import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { FIGURE_KEYS, type FigureKey } from "./figures";
import type { FormRule } from "./forms/form-rule";

/** LEAF: a unit reports what it handles itself; CONSOLIDATED: it sums up those below it (report-forms.md §1). */
export type FormUse = "LEAF" | "CONSOLIDATED";

/**
 * How a stored form version lays out its columns. A group is the heading above neighbouring columns; a formula
 * (forms/formula.ts) computes the column from others instead of counting or typing it.
 */
export const FormColumnsSchema = z.array(
  z.object({
    key: z.string().regex(/^[a-z][a-z0-9_]*$/),
    label: z.string(),
    group: z.string().nullable(),
    number: z.number().int(),
    formula: z.string().nullable().optional(),
  }),
);
export type FormColumn = z.infer<typeof FormColumnsSchema>[number];

/** The PAKN form counts its columns: each is a figure of counting.md, or computed from such. */
export const isFigureKey = (key: string): key is FigureKey =>
  (FIGURE_KEYS as readonly string[]).includes(key);

export type FormVersion = {
  code: string;
  use: FormUse;
  title: string;
  columns: readonly FormColumn[];
  /** What must hold on every row and the total (forms/rules.ts). Closings from before they were kept have none. */
  rules?: readonly FormRule[];
  /** Who receives the province's form. */
  addressee: string;
  citation: string;
  /** "Đơn vị tính: …" */
  unitOfCount?: string;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/**
 * The form in force on `on`, the last day of the period (decision 0006). For days before the first known form that
 * first one; null when there is no form of this use at all.
 */
export function formVersionFor(
  versions: readonly FormVersion[],
  { use, on }: { use: FormUse; on: LocalDate },
): FormVersion | null {
  const known = versions
    .filter((version) => version.use === use)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const begun = known.filter(({ validFrom }) => validFrom <= on);
  return (
    begun.findLast(({ validTo }) => validTo === null || on <= validTo) ?? begun.at(-1) ?? known[0] ?? null
  );
}
