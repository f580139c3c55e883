import { type ComputedColumn, formulaeOf } from "./columns";
import { writeFormula } from "./formula";

/** "A" for 1, "AB" for 28. */
export const columnLetters = (n: number): string =>
  n <= 26
    ? String.fromCharCode(64 + n)
    : columnLetters(Math.floor((n - 1) / 26)) + columnLetters(((n - 1) % 26) + 1);

/**
 * The formulae of a form for the cells of a spreadsheet whose first column of figures is `firstColumn`: by index of the
 * column and row of the spreadsheet, null where a column has none.
 */
export function liveFormulae(columns: readonly ComputedColumn[], firstColumn: number) {
  const formulae = formulaeOf(columns);
  const place = new Map(columns.map(({ key }, index) => [key, columnLetters(index + firstColumn)]));
  return (index: number, row: number): string | null => {
    const formula = formulae.get(columns[index]?.key ?? "");
    return formula ? writeFormula(formula, (key) => `${place.get(key)}${row}`, "") : null;
  };
}
