import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { FIGURE_KEYS } from "./figures";

/** LEAF: a unit reports what it handles itself; CONSOLIDATED: it sums up those below it (report-forms.md §1). */
export type FormUse = "LEAF" | "CONSOLIDATED";

/** How a stored form version lays out its columns. A group is the heading above neighbouring columns. */
export const FormColumnsSchema = z.array(
  z.object({
    key: z.enum(FIGURE_KEYS),
    label: z.string(),
    group: z.string().nullable(),
    number: z.number().int(),
  }),
);
export type FormColumn = z.infer<typeof FormColumnsSchema>[number];

export type FormVersion = {
  code: string;
  use: FormUse;
  title: string;
  columns: readonly FormColumn[];
  /** Who receives the province's form. */
  addressee: string;
  citation: string;
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
