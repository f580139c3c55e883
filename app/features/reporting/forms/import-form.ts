import { readPrinted } from "../checks/printed-number";
import { type Cell, hiddenRow, shown } from "../sections/import-sheet";
import { baseColumns, type FigureForm, readCell } from "./figure-forms";

export type FormCells = Record<string, Record<string, number>>;
export type ReadForm = { ok: true; cells: FormCells } | { ok: false; problems: string[] };

/** The head of the sheet that is filled in: code and name of the row, then the columns that are typed. */
export const formHead = (form: FigureForm): string[] => [
  "Mã",
  "Dòng",
  ...baseColumns(form).map(({ number, label, group }) => `(${number}) ${group ? `${group}: ` : ""}${label}`),
];

const printed = (text: string): number | null => {
  const { value, wrong } = readPrinted(text);
  return wrong === null ? value : null;
};
const textOf = (cell: Cell | undefined): string => String(cell?.value ?? "").trim();
const letter = (index: number): string => String.fromCharCode(65 + index);

/** Reads the rows of such a sheet, all or nothing; every problem is a sentence with its cell. */
export function importForm(rows: readonly (readonly Cell[])[], form: FigureForm): ReadForm {
  const head = formHead(form);
  const moved = head.findIndex((title, index) => textOf(rows[0]?.[index]) !== title);
  if (moved >= 0)
    return {
      ok: false,
      problems: [
        `Ô ${letter(moved)}1 phải là “${head[moved]}”, tệp này có “${textOf(rows[0]?.[moved]).slice(0, 60)}”. Cột bị đổi chỗ, hoặc không phải mẫu của biểu ${form.code}.`,
      ],
    };
  const known = new Map(form.rows.map(({ key, name }) => [key, name]));
  const base = baseColumns(form);
  const cells: FormCells = {};
  const problems: string[] = [];
  rows.slice(1).forEach((row, index) => {
    const line = index + 2;
    const [key, name] = [textOf(row[0]), textOf(row[1])];
    const values = row.slice(2, head.length);
    const broken = row.findIndex(({ isMerged, error }) => isMerged || error !== null);
    const isEmpty = values.every((cell) => textOf(cell) === "");
    if (broken >= 0)
      problems.push(
        `Ô ${letter(broken)}${line} ${row[broken]?.isMerged ? "bị gộp với ô khác" : `là công thức lỗi (${row[broken]?.error})`}.`,
      );
    else if (values.some(({ isHidden }) => isHidden) && !isEmpty)
      problems.push(
        hiddenRow(
          line,
          values.find((cell) => textOf(cell) !== ""),
        ),
      );
    else if (key === "" && !isEmpty) problems.push(`Dòng ${line} có số, nhưng ô A${line} không có mã.`);
    else if (key !== "" && !known.has(key))
      problems.push(`Ô A${line}: biểu ${form.code} không có dòng “${key.slice(0, 40)}”.`);
    else if (key !== "" && name !== "" && name !== known.get(key))
      problems.push(`Ô B${line} ghi “${name.slice(0, 60)}”, nhưng mã “${key}” là “${known.get(key)}”.`);
    else if (cells[key]) problems.push(`Ô A${line}: dòng “${key}” có hai lần.`);
    else if (key !== "" && !isEmpty)
      cells[key] = readRow(base, values, (at) => `Ô ${letter(at + 2)}${line}`, problems);
  });
  if (problems.length === 0 && Object.keys(cells).length === 0) problems.push("Biểu không có số nào.");
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 10) } : { ok: true, cells };
}

function readRow(
  base: readonly { key: string }[],
  values: readonly Cell[],
  place: (index: number) => string,
  problems: string[],
): Record<string, number> {
  const row: Record<string, number> = {};
  base.forEach(({ key }, index) => {
    const typed = values[index]?.value ?? "";
    const read = readCell(String(typed), typeof typed === "number" ? () => typed : printed);
    if (typeof read === "number") row[key] = read;
    else if (read !== null) problems.push(`${place(index)}: “${shown(values[index])}” ${read}.`);
  });
  return row;
}

/**
 * A form after a sheet of it was read: the sheet stands for the whole form, as what is typed into the page does. `lost` are
 * the keys of the rows that had a number which the sheet leaves empty.
 */
export const replacedBy = (
  form: Pick<FigureForm, "rows">,
  before: Readonly<FormCells>,
  cells: FormCells,
): { cells: FormCells; lost: string[] } => ({
  cells,
  lost: form.rows
    .filter(({ key }) => Object.keys(before[key] ?? {}).some((column) => cells[key]?.[column] === undefined))
    .map(({ key }) => key),
});

/** The name of one cell's field on the form's page. */
export const cellName = (row: string, column: string): string => `cell.${row}.${column}`;

/** What was typed into the form's page: all cells, or what is wrong with them by field. */
export function readFormCells(
  form: FigureForm,
  get: (name: string) => string,
): { cells: FormCells; errors: Record<string, string[]> } {
  const cells: FormCells = {};
  const errors: Record<string, string[]> = {};
  for (const { key, name } of form.rows)
    for (const column of baseColumns(form)) {
      const field = cellName(key, column.key);
      const read = readCell(get(field), printed);
      if (typeof read === "string")
        errors[field] = [`${name}, cột (${column.number}): “${get(field).trim().slice(0, 30)}” ${read}`];
      else if (read !== null) cells[key] = { ...cells[key], [column.key]: read };
    }
  return { cells, errors };
}
