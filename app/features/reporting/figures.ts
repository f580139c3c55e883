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
export type Check = { rule: string; ok: boolean; rows: string[] };
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

const RULES: readonly (readonly [rule: string, holds: (f: Figures) => boolean])[] = [
  [
    "received_total = received_act + received_reg",
    (f) => f.received_total === f.received_act + f.received_reg,
  ],
  ["received_total = opening + new", (f) => f.received_total === f.opening + f.new],
  [
    "resolved_total = resolved_act + resolved_reg",
    (f) => f.resolved_total === f.resolved_act + f.resolved_reg,
  ],
  [
    "resolved_total = resolved_opening + resolved_new",
    (f) => f.resolved_total === f.resolved_opening + f.resolved_new,
  ],
  ["pending_total = pending_act + pending_reg", (f) => f.pending_total === f.pending_act + f.pending_reg],
  [
    "received_total = resolved_total + pending_total",
    (f) => f.received_total === f.resolved_total + f.pending_total,
  ],
  ["received_act = resolved_act + pending_act", (f) => f.received_act === f.resolved_act + f.pending_act],
  ["received_reg = resolved_reg + pending_reg", (f) => f.received_reg === f.resolved_reg + f.pending_reg],
  ["resolved_opening ≤ opening", (f) => f.resolved_opening <= f.opening],
  ["resolved_new ≤ new", (f) => f.resolved_new <= f.new],
];
export const OPENING_RULE = "opening = pending at the end of the day before s";

/** The identities of counting.md §6 on every row and the total; the last one on a province's total only. */
export function checkForm(rows: readonly Row[], total: Figures, previousClosing: number | null): Check[] {
  const checks = RULES.map(([rule, holds]) => {
    const broken = rows.filter((row) => !holds(row)).map((row) => row.field);
    if (!holds(total)) broken.push(TOTAL);
    return { rule, ok: broken.length === 0, rows: broken };
  });
  if (previousClosing === null) return checks;
  const ok = total.opening === previousClosing;
  return [...checks, { rule: OPENING_RULE, ok, rows: ok ? [] : [TOTAL] }];
}
