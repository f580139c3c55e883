import { done, type Outcome, refused } from "~/shared/outcome";

/** A sum over columns. Ratios are no columns: they are shown with their numerator and denominator elsewhere. */
export type Formula =
  | { kind: "number"; value: number }
  | { kind: "column"; key: string }
  | { kind: "sum"; sign: 1 | -1; left: Formula; right: Formula };

/** Something that must hold between columns: "received_total = opening + new". */
export type Rule = { left: Formula; relation: "=" | "<="; right: Formula };

/** Where reading stopped: what stands there, or the end of the text. */
export type FormulaRefusal = "EMPTY" | "TOO_LONG" | "UNREADABLE" | "UNKNOWN_COLUMN" | "NO_RELATION";
export const FORMULA_REFUSAL: Readonly<Record<FormulaRefusal, string>> = {
  EMPTY: "Công thức để trống",
  TOO_LONG: "Công thức quá dài, dùng nhiều nhất 300 ký tự",
  UNREADABLE:
    "Không đọc được công thức; chỉ dùng số cột như c2, dấu + và -, ngoặc đơn và số nguyên, ví dụ c2 + c3",
  UNKNOWN_COLUMN: "Công thức nhắc đến cột không có trong biểu",
  NO_RELATION: "Điều kiện phải có dấu = hoặc <=, ví dụ c1 = c2 + c3",
};

/** Columns as a formula may call them: by key, or by number as `c2`. */
export type NamedColumn = { key: string; number: number };

const LONGEST = 300;
const TOKEN = /\s*([A-Za-z_][A-Za-z0-9_]*|\d{1,9}|[()+-])/y;

/** Reads a sum of columns and whole numbers; nothing else is in the language, so nothing else can run. */
export function parseFormula(
  text: string,
  columns: readonly NamedColumn[],
): Outcome<Formula, FormulaRefusal> {
  if (text.trim() === "") return refused("EMPTY");
  if (text.length > LONGEST) return refused("TOO_LONG");
  const tokens = tokensOf(text);
  if (!tokens) return refused("UNREADABLE");
  let at = 0;
  let unknown = false;
  const sum = (): Formula | null => {
    let left = part();
    while (left && (tokens[at] === "+" || tokens[at] === "-")) {
      const sign = tokens[at++] === "+" ? 1 : -1;
      const right = part();
      left = right && { kind: "sum", sign, left, right };
    }
    return left;
  };
  const part = (): Formula | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token === "(") {
      const inner = sum();
      return tokens[at++] === ")" ? inner : null;
    }
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) return null;
    const column = columns.find(({ key, number }) => key === token || `c${number}` === token.toLowerCase());
    if (!column) unknown = true;
    return { kind: "column", key: column?.key ?? token };
  };
  const formula = sum();
  if (!formula || at !== tokens.length) return refused("UNREADABLE");
  return unknown ? refused("UNKNOWN_COLUMN") : done(formula);
}

/** Reads "c1 = c2 + c3" or "c9 <= c4"; ≤ is taken for <=. */
export function parseRule(text: string, columns: readonly NamedColumn[]): Outcome<Rule, FormulaRefusal> {
  const [left = "", right, more] = text.replaceAll("≤", "<=").split(/<=|=/);
  if (right === undefined || more !== undefined) return refused("NO_RELATION");
  const one = parseFormula(left, columns);
  const other = parseFormula(right, columns);
  if (!one.ok) return one;
  if (!other.ok) return other;
  return done({ left: one.value, relation: /<=|≤/.test(text) ? "<=" : "=", right: other.value });
}

/** The value over the columns of one row. */
export function evaluate(formula: Formula, read: (key: string) => number): number {
  if (formula.kind === "number") return formula.value;
  if (formula.kind === "column") return read(formula.key);
  return evaluate(formula.left, read) + formula.sign * evaluate(formula.right, read);
}

/** Whether the relation of a rule is true of the numbers that `read` gives for its keys. */
export function holds(rule: Rule, read: (key: string) => number): boolean {
  const left = evaluate(rule.left, read);
  const right = evaluate(rule.right, read);
  return rule.relation === "=" ? left === right : left <= right;
}

/** The formula as text, each column named by `nameOf`: "(2) + (3)" for people, "D10+E10" for a spreadsheet. */
export function writeFormula(formula: Formula, nameOf: (key: string) => string, space = " "): string {
  if (formula.kind === "number") return String(formula.value);
  if (formula.kind === "column") return nameOf(formula.key);
  const right = writeFormula(formula.right, nameOf, space);
  const bracketed = formula.sign === -1 && formula.right.kind === "sum" ? `(${right})` : right;
  return `${writeFormula(formula.left, nameOf, space)}${space}${formula.sign === 1 ? "+" : "-"}${space}${bracketed}`;
}

const byNumber =
  (columns: readonly NamedColumn[]) =>
  (key: string): string => {
    const column = columns.find((each) => each.key === key);
    return column ? `c${column.number}` : key;
  };

/** A formula as people write it, each column by its number: "c2 + c3"; what cannot be read stays as it is. */
export function shownFormula(text: string, columns: readonly NamedColumn[]): string {
  const parsed = parseFormula(text, columns);
  return parsed.ok ? writeFormula(parsed.value, byNumber(columns)) : text;
}

/** A rule in the same notation: "c1 = c4 + c5", "c9 <= c4". */
export function shownRule(text: string, columns: readonly NamedColumn[]): string {
  const parsed = parseRule(text, columns);
  if (!parsed.ok) return text;
  const { left, relation, right } = parsed.value;
  return `${writeFormula(left, byNumber(columns))} ${relation} ${writeFormula(right, byNumber(columns))}`;
}

/** The keys that a formula reads. */
export function columnsIn(formula: Formula): string[] {
  if (formula.kind === "number") return [];
  if (formula.kind === "column") return [formula.key];
  return [...columnsIn(formula.left), ...columnsIn(formula.right)];
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const token = TOKEN.exec(trimmed)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}
