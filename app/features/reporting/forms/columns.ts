import { columnsIn, evaluate, FORMULA_REFUSAL, type Formula, parseFormula } from "./formula";

/** What computing needs of a column. */
export type ComputedColumn = { key: string; number: number; formula?: string | null | undefined };

/** The values of one row in the order of the columns; a column with a formula is computed, any other is read. */
export function rowValues(
  columns: readonly ComputedColumn[],
  read: (key: string) => number | undefined,
): number[] {
  const formulae = formulaeOf(columns);
  const known = new Map<string, number>();
  const value = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const formula = formulae.get(key);
    const found = formula ? evaluate(formula, value) : (read(key) ?? 0);
    known.set(key, found);
    return found;
  };
  return columns.map(({ key }) => value(key));
}

/** The formulae that can be read, by key. What was stored has been checked before: an unreadable one is left out. */
export function formulaeOf(columns: readonly ComputedColumn[]): Map<string, Formula> {
  const formulae = new Map<string, Formula>();
  for (const { key, formula } of columns) {
    if (!formula) continue;
    const parsed = parseFormula(formula, columns);
    if (parsed.ok) formulae.set(key, parsed.value);
  }
  return withoutCircles(formulae);
}

/** What keeps a set of columns from being stored: one sentence for each column, none when all is well. */
export function columnProblems(columns: readonly ComputedColumn[]): { key: string; problem: string }[] {
  const problems: { key: string; problem: string }[] = [];
  const formulae = new Map<string, Formula>();
  for (const { key, formula } of columns) {
    if (!formula) continue;
    const parsed = parseFormula(formula, columns);
    if (parsed.ok) formulae.set(key, parsed.value);
    else problems.push({ key, problem: FORMULA_REFUSAL[parsed.reason] });
  }
  const sound = withoutCircles(formulae);
  for (const key of formulae.keys())
    if (!sound.has(key)) problems.push({ key, problem: "Công thức quay vòng: cột này tính từ chính nó" });
  return problems;
}

function withoutCircles(formulae: ReadonlyMap<string, Formula>): Map<string, Formula> {
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const formula = formulae.get(key);
      for (const next of formula ? columnsIn(formula) : []) {
        if (next === start) return true;
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return false;
  };
  return new Map([...formulae].filter(([key]) => !leadsBack(key)));
}
