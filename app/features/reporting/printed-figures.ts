import { checkForm, FIGURE_KEYS, type Figures, type FormFigures, OPENING_RULE } from "./figures";
import { type FormColumn, isFigureKey } from "./form-version";
import { rowValues } from "./forms/columns";

/**
 * The figures as the form prints them: a column with a formula shows what its formula makes of the others, and the
 * identities of counting.md §6 are checked on these cells. Text, checks, closing and comparison go by them, so that one
 * number stands everywhere. A field without any counted number stays without.
 */
export function printedFigures(columns: readonly FormColumn[], counted: FormFigures): FormFigures {
  const rows = counted.rows.map((row) =>
    FIGURE_KEYS.some((key) => row[key] !== 0) ? { ...row, ...printedRow(columns, row) } : row,
  );
  const total = printedRow(columns, counted.total);
  const asked = counted.checks.some(({ rule }) => rule === OPENING_RULE);
  const checks = checkForm(rows, total, asked ? counted.movement.previousClosing : null);
  return { ...counted, rows, total, checks };
}

/** One row as printed; figures that the form has no column for stay as counted. */
export function printedRow(columns: readonly FormColumn[], row: Figures): Figures {
  const printed = Object.fromEntries(FIGURE_KEYS.map((key) => [key, row[key]])) as Figures;
  const values = rowValues(columns, (key) => (isFigureKey(key) ? row[key] : undefined));
  columns.forEach(({ key }, index) => {
    if (isFigureKey(key)) printed[key] = values[index] ?? 0;
  });
  return printed;
}
