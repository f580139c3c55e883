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
  const numberOf = (key: string) => `(${columns.find((column) => column.key === key)?.number})`;
  for (const key of formulae.keys()) {
    const circle = circleFrom(key, formulae);
    if (!circle) continue;
    const [self, ...rest] = [...circle, key].map(numberOf);
    problems.push({
      key,
      problem: `Công thức quay vòng: cột ${self} tính từ ${rest.join(", cột này tính từ ")}`,
    });
  }
  return problems;
}

const withoutCircles = (formulae: ReadonlyMap<string, Formula>): Map<string, Formula> =>
  new Map([...formulae].filter(([key]) => !circleFrom(key, formulae)));

/** The columns by which a column is computed from itself, itself first; null when it is not. */
function circleFrom(start: string, formulae: ReadonlyMap<string, Formula>): string[] | null {
  const seen = new Set<string>();
  const open = [[start]];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const formula = formulae.get(way.at(-1) ?? "");
    for (const next of formula ? columnsIn(formula) : []) {
      if (next === start) return way;
      if (!seen.has(next)) open.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
