import { FIGURE_KEYS, type Figures, type Row } from "../reporting/figures";
import { foldSmall, slicesOf } from "../reporting/statistics/slices";

/** The code of the row in which the small fields of a unit stand together. */
export const OTHER_FIELDS = "others";

/** The rows with any number, in their order. */
export const numberedRows = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => FIGURE_KEYS.some((key) => row[key] !== 0));

/**
 * The rows of one unit: fields with few items stand together at the end, as small units do in the public statistics, so
 * that no row tells of single items (decision 0027).
 */
export function rowsOfUnit(rows: readonly Row[]): Row[] {
  const byField = new Map(rows.map((row) => [row.field, row]));
  const figures = new Map(rows.map((row) => [row.field, figuresOf(row)]));
  // What was only published has no item in the period.
  const unseen = rows.filter(({ received_total }) => received_total === 0);
  const folded = foldSmall(
    slicesOf(figures, (field) => byField.get(field)?.fieldName ?? field),
    String,
  );
  const alone = new Set(folded.flatMap(({ code }) => code ?? []));
  const together = folded.find(({ code }) => code === null);
  const others = together?.counts ?? (unseen.length > 0 ? figuresOf(undefined) : null);
  for (const row of unseen) if (others) for (const key of FIGURE_KEYS) others[key] += row[key];
  return [
    ...rows.filter(({ field }) => alone.has(field)),
    ...(others ? [{ field: OTHER_FIELDS, fieldName: "Các lĩnh vực khác", ...others }] : []),
  ];
}

const figuresOf = (row: Row | undefined): Figures =>
  Object.fromEntries(FIGURE_KEYS.map((key) => [key, row?.[key] ?? 0])) as Figures;
