import type { FormColumn } from "../form-version";
import { figureProblem } from "../sections/figure-bounds";
import type { ReportSections } from "../sections/section-data";
import { rowValues } from "./columns";
import type { FormRule } from "./form-rule";

/** A form of the other sections: its columns are typed, by field or by the rows that the form has. */
export type FigureForm = {
  subject: string;
  code: string;
  title: string;
  columns: readonly FormColumn[];
  rules: readonly FormRule[];
  unitOfCount: string;
  citation: string;
  confirmed: boolean;
  /** What the rows are, where they are no fields; forms frozen before it was said have none. */
  rowHead?: string;
  rows: readonly { key: string; name: string }[];
};

/** Base cells by column; computed columns are never stored. */
export type FormRow = { key: string; name: string; cells: Readonly<Record<string, number>> };

/**
 * A form with its rows. TYPED: by rows; FIGURES: one row made of the section's figures; SUMMED: added up from the units
 * below, `coverage` says from which; JOINED: the same with rows of its own; OPEN: cells are missing, so that it is not printed.
 */
export type FilledForm = {
  form: FigureForm;
  kind: "TYPED" | "FIGURES" | "SUMMED" | "JOINED" | "OPEN";
  rows: readonly FormRow[];
  coverage: string;
};

/** Where the cells of a form are kept beside the sections of the outline. */
export const formSectionKey = (subject: string): string => `form:${subject}`;

/** The columns that are typed. */
export const baseColumns = ({ columns }: Pick<FigureForm, "columns">): FormColumn[] =>
  columns.filter(({ formula }) => !formula);

/** The row of a unit that does not part its figures by field. */
const WHOLE_ROW = { key: "", name: "Không phân theo lĩnh vực" };

/** Which columns of a form, added up, are a figure of the report (report-forms.md §1). */
export const COLUMNS_OF_FILES: Readonly<Record<string, readonly string[]>> = {
  "files.received": ["received_total"],
  "files.new": ["received_online", "received_direct"],
  "files.new_online": ["received_online"],
  "files.new_direct": ["received_direct"],
  "files.opening": ["opening"],
  "files.resolved": ["resolved_total"],
  "files.early": ["resolved_early"],
  "files.on_time": ["resolved_on_time"],
  "files.late": ["resolved_late"],
  "files.pending": ["pending_total"],
  "files.pending_in_time": ["pending_in_time"],
  "files.pending_late": ["pending_late"],
};

const FIGURES_OF: Readonly<Record<string, typeof COLUMNS_OF_FILES>> = { files: COLUMNS_OF_FILES };

/** The values of one row in the order of the columns. */
export const rowOfForm = ({ columns }: Pick<FigureForm, "columns">, row: FormRow): number[] =>
  rowValues(columns, (key) => row.cells[key]);

/** The total of all rows, cell by cell; computed columns come from the summed cells. */
export function totalRow(form: Pick<FigureForm, "columns">, rows: readonly FormRow[]): FormRow {
  const cells = baseColumns(form).map(
    ({ key }) => [key, rows.reduce((sum, row) => sum + (row.cells[key] ?? 0), 0)] as const,
  );
  return { key: "", name: "Tổng cộng", cells: Object.fromEntries(cells) };
}

/** The figures of the report that a form says, from its total; empty for a form that none is known of. */
export function figuresOfForm({ form, rows }: Pick<FilledForm, "form" | "rows">): Record<string, number> {
  const values = rowOfForm(form, totalRow(form, rows));
  const at = (column: string) => values[form.columns.findIndex(({ key }) => key === column)];
  const figures: Record<string, number> = {};
  for (const [figure, columns] of Object.entries(FIGURES_OF[form.subject] ?? {})) {
    const parts = columns.map(at);
    if (parts.every((part) => part !== undefined))
      figures[figure] = parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
  }
  return figures;
}

/** What a unit's typed cells and figures make of each form; forms of which nothing is stated are left out. */
export function filledForms(
  forms: readonly FigureForm[],
  sections: ReportSections,
  figures: Readonly<Record<string, number>>,
): FilledForm[] {
  return forms.flatMap((form): FilledForm[] => {
    const base = baseColumns(form);
    const typed = sections[formSectionKey(form.subject)]?.details ?? {};
    const rows = form.rows.flatMap(({ key, name }) => {
      const cells = Object.fromEntries(
        base.flatMap((column) => {
          const value = typed[key]?.[column.key];
          return value === undefined ? [] : [[column.key, value] as const];
        }),
      );
      return Object.keys(cells).length > 0 ? [{ key, name, cells }] : [];
    });
    if (rows.length > 0) {
      const isOpen = rows.some(({ cells }) => Object.keys(cells).length < base.length);
      return [{ form, kind: isOpen ? "OPEN" : "TYPED", rows, coverage: "" }];
    }
    const cells = cellsOf(form, figures);
    return cells ? [{ form, kind: "FIGURES", rows: [{ ...WHOLE_ROW, cells }], coverage: "" }] : [];
  });
}

/** The single row of a unit that typed its figures and no rows; null unless it states every cell. */
function cellsOf(form: FigureForm, figures: Readonly<Record<string, number>>) {
  const known = Object.entries(FIGURES_OF[form.subject] ?? {}).filter(([, columns]) => columns.length === 1);
  const cells: Record<string, number> = {};
  for (const { key } of baseColumns(form)) {
    const figure = known.find(([, [column]]) => column === key)?.[0];
    const value = figure === undefined ? undefined : figures[figure];
    if (value === undefined) return null;
    cells[key] = value;
  }
  return cells;
}

/** Figures that nobody typed and the rows of a form say. */
export function withForms(
  typed: Readonly<Record<string, number>>,
  forms: readonly FilledForm[],
): Record<string, number> {
  const said = forms.filter(({ kind }) => kind === "TYPED").map(figuresOfForm);
  return Object.assign({}, ...said, typed);
}

/** A cell as it was typed: its number, null when it is empty, or why it is none. */
export function readCell(text: string, read: (text: string) => number | null): number | null | string {
  const typed = text.trim();
  if (typed === "") return null;
  const value = read(typed);
  return value === null ? "không phải là số từ 0 trở lên" : (figureProblem("", value) ?? value);
}
