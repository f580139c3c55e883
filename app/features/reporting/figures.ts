import { UNCLASSIFIED } from "~/features/workflow/states";

/** The figures of one row, in the order of the form: counting.md §3, report-forms.md §2. */
export const FIGURE_KEYS = [
  "received_total",
  "received_act",
  "received_reg",
  "opening",
  "new",
  "resolved_total",
  "resolved_act",
  "resolved_reg",
  "resolved_opening",
  "resolved_new",
  "pending_total",
  "pending_act",
  "pending_reg",
  "published",
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];
export type Figures = Record<FigureKey, number>;

export type FieldName = { code: string; name: string };
export type Row = { field: string; fieldName: string } & Figures;

/** A rule of counting.md §6; `rows` names what breaks it: field codes, or TOTAL. */
export type Check = { rule: string; words: string; ok: boolean; rows: string[] };
export const TOTAL = "total";

/** Episodes left out of the form, by how they left: counting.md §3. */
export type Excluded = { exit: "REJECTED" | "TRANSFERRED_OUT"; reason: string | null; count: number };

/**
 * What stands below the form. Opening = the previous closing + moved in − moved out (counting.md §4). `previousClosing`
 * counts what was pending at the end of the day before the period, by the tree of that day.
 */
export type Movement = { previousClosing: number; movedIn: number; movedOut: number };

/** Counted, but not yet laid out: both ways of counting end here. */
export type Tally = { byField: ReadonlyMap<string, Figures>; excluded: Excluded[]; movement: Movement };

export type FormFigures = {
  /** One for each field, those without any number included; not classified last. */
  rows: Row[];
  total: Figures;
  checks: Check[];
  excluded: Excluded[];
  movement: Movement;
};

export const noFigures = (): Figures => Object.fromEntries(FIGURE_KEYS.map((key) => [key, 0])) as Figures;

/**
 * Lays a tally out as a form. `fields` gives the order of rows; a field that was counted but is not in the list still
 * gets a row, before the unclassified. `ofProvince`: a province's consolidated form, whose opening must be the closing.
 */
export function layOut(tally: Tally, fields: readonly FieldName[], ofProvince: boolean): FormFigures {
  const names = new Map(fields.map(({ code, name }) => [code, name]));
  const unknown = [...tally.byField.keys()].filter((code) => !names.has(code)).sort();
  const codes = [...names.keys(), ...unknown].filter((code) => code !== UNCLASSIFIED);
  const rows = [...codes, UNCLASSIFIED].map((field) => ({
    field,
    fieldName: names.get(field) ?? (field === UNCLASSIFIED ? "Chưa phân loại" : field),
    ...(tally.byField.get(field) ?? noFigures()),
  }));
  const total = noFigures();
  for (const row of rows) for (const key of FIGURE_KEYS) total[key] += row[key];
  const { excluded, movement } = tally;
  const checks = checkForm(rows, total, ofProvince ? movement.previousClosing : null);
  return { rows, total, checks, excluded, movement };
}

/** Rows with any number: what the interchange and the printed form show. */
export const rowsWithNumbers = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => FIGURE_KEYS.some((key) => row[key] !== 0));

/** The rules in the words of counting.md, with how people read them: the numbers are those of the columns. */
const RULES = [
  {
    rule: "received_total = received_act + received_reg",
    words: "(1) = (2) + (3): tiếp nhận = hành vi + quy định",
    holds: (f) => f.received_total === f.received_act + f.received_reg,
  },
  {
    rule: "received_total = opening + new",
    words: "(1) = (4) + (5): tiếp nhận = kỳ trước chuyển qua + mới trong kỳ",
    holds: (f) => f.received_total === f.opening + f.new,
  },
  {
    rule: "resolved_total = resolved_act + resolved_reg",
    words: "(6) = (7) + (8): đã xử lý = hành vi + quy định",
    holds: (f) => f.resolved_total === f.resolved_act + f.resolved_reg,
  },
  {
    rule: "resolved_total = resolved_opening + resolved_new",
    words: "(6) = (9) + (10): đã xử lý = của kỳ trước + mới trong kỳ",
    holds: (f) => f.resolved_total === f.resolved_opening + f.resolved_new,
  },
  {
    rule: "pending_total = pending_act + pending_reg",
    words: "(11) = (12) + (13): đang xử lý = hành vi + quy định",
    holds: (f) => f.pending_total === f.pending_act + f.pending_reg,
  },
  {
    rule: "received_total = resolved_total + pending_total",
    words: "(1) = (6) + (11): tiếp nhận = đã xử lý + đang xử lý",
    holds: (f) => f.received_total === f.resolved_total + f.pending_total,
  },
  {
    rule: "received_act = resolved_act + pending_act",
    words: "(2) = (7) + (12): hành vi = đã xử lý + đang xử lý",
    holds: (f) => f.received_act === f.resolved_act + f.pending_act,
  },
  {
    rule: "received_reg = resolved_reg + pending_reg",
    words: "(3) = (8) + (13): quy định = đã xử lý + đang xử lý",
    holds: (f) => f.received_reg === f.resolved_reg + f.pending_reg,
  },
  {
    rule: "resolved_opening ≤ opening",
    words: "(9) ≤ (4): đã xử lý của kỳ trước không quá số chuyển qua",
    holds: (f) => f.resolved_opening <= f.opening,
  },
  {
    rule: "resolved_new ≤ new",
    words: "(10) ≤ (5): đã xử lý mới không quá số mới trong kỳ",
    holds: (f) => f.resolved_new <= f.new,
  },
] as const satisfies readonly { rule: string; words: string; holds: (f: Figures) => boolean }[];
export const OPENING_RULE = "opening = pending at the end of the day before s";
export const OPENING_WORDS = "(4) tổng cộng = số đang xử lý cuối ngày liền trước kỳ";

/** The identities of counting.md §6 on every row and the total; the last one on a province's total only. */
export function checkForm(rows: readonly Row[], total: Figures, previousClosing: number | null): Check[] {
  const checks = RULES.map(({ rule, words, holds }) => {
    const broken = rows.filter((row) => !holds(row)).map((row) => row.field);
    if (!holds(total)) broken.push(TOTAL);
    return { rule, words, ok: broken.length === 0, rows: broken };
  });
  if (previousClosing === null) return checks;
  const ok = total.opening === previousClosing;
  return [...checks, { rule: OPENING_RULE, words: OPENING_WORDS, ok, rows: ok ? [] : [TOTAL] }];
}
