import { formatNumber } from "~/shared/vi-format";
import { readPrinted } from "../checks/printed-number";
import { figureProblem } from "./figure-bounds";
import type { Outline } from "./outline";
import { figureField, isCounted } from "./section-figures";

/** What a cell holds, as far as it matters here. */
export type Cell = {
  value: string | number | null;
  isMerged: boolean;
  error: string | null;
  /** In a row that is folded away or filtered out. */
  isHidden?: boolean;
};

/** The head of the sheet that the portal hands out and takes back. */
export const IMPORT_HEAD = ["Mã chỉ tiêu", "Tên chỉ tiêu", "Đơn vị tính", "Số liệu"] as const;
export const MOST_ROWS = 1_000;

export type Imported = { ok: true; figures: Record<string, number> } | { ok: false; problems: string[] };

/** Figures that are added up from the units below: nobody types or imports them. */
type Summed = Readonly<Record<string, unknown>>;

/** Every figure that the outline asks for and people type, in its order: the rows of the sheet. */
export const importKeys = (outline: Outline, summed: Summed = {}): string[] => [
  ...new Set(
    outline.sections
      .flatMap(({ figures }) => figures)
      .filter((key) => !isCounted(key) && !Object.hasOwn(summed, key)),
  ),
];

/**
 * What is said after an import. A sheet of figures may come from a system that knows only some of them: what it leaves
 * empty stays as it was typed, and is named, so that nobody takes the emptied cell for a deletion.
 */
export function importedWords(
  outline: Outline,
  typed: Readonly<Record<string, number>>,
  imported: Readonly<Record<string, number>>,
  summed: Summed = {},
): string {
  const kept = importKeys(outline, summed).filter((key) => key in typed && !(key in imported));
  const names = kept
    .slice(0, 5)
    .map((key) => `${figureField(key)?.label ?? key} (${formatNumber(typed[key] ?? 0)})`);
  const more = kept.length > names.length ? `; và ${kept.length - names.length} số khác` : "";
  const taken = `Đã nhập ${Object.keys(imported).length} số liệu từ bảng tính`;
  return kept.length === 0
    ? taken
    : `${taken}. Tệp để trống nên giữ nguyên số đã có: ${names.join("; ")}${more}`;
}

/**
 * Reads the rows of a spreadsheet of figures. All or nothing: any problem is told in a sentence with its cell, and then
 * no figure is taken. Refused: another head (moved columns), too many rows, merged cells, numbers in hidden rows, formula errors, words in
 * number cells, numbers that the figure cannot be, unknown or repeated figures, a number without a figure or beside the
 * name of another, and figures of `summed`.
 */
export function importSheet(
  rows: readonly (readonly Cell[])[],
  outline: Outline,
  summed: Summed = {},
): Imported {
  const head = (rows[0] ?? []).slice(0, 4).map(({ value }) => String(value ?? "").trim());
  if (IMPORT_HEAD.some((title, index) => head[index] !== title))
    return refuse([
      `Dòng 1 phải có bốn cột theo thứ tự “${IMPORT_HEAD.join("”, “")}”; tệp này có “${head.join("”, “")}”. Cột bị đổi chỗ hoặc không phải mẫu của cổng.`,
    ]);
  if (rows.length - 1 > MOST_ROWS)
    return refuse([
      `Tệp có ${formatNumber(rows.length - 1)} dòng, nhiều hơn ${formatNumber(MOST_ROWS)}; đây không phải mẫu số liệu báo cáo.`,
    ]);
  const known = { keys: new Set(importKeys(outline)), summed };
  const figures: Record<string, number> = {};
  const problems: string[] = [];
  rows.slice(1).forEach((row, index) => {
    const line = index + 2;
    const key = textOf(row[0]);
    const cell = row[3];
    const problem =
      rowProblem(row.slice(0, 4), line) ?? keyProblem(row, line, known, figures) ?? nameProblem(row, line);
    if (problem !== null) problems.push(problem);
    else if (key && textOf(cell) !== "") {
      const read = numberOf(key, cell?.value ?? "");
      if (typeof read === "number") figures[key] = read;
      else problems.push(`Ô D${line} (${figureField(key)?.label}): “${shown(cell)}” ${read}.`);
    }
  });
  if (problems.length === 0 && Object.keys(figures).length === 0)
    problems.push("Cột “Số liệu” không có số nào.");
  return problems.length > 0 ? refuse(problems) : { ok: true, figures };
}

/** Ten sentences tell what is wrong with a sheet; the eleventh would not be read. */
const refuse = (problems: string[]): Imported => ({
  ok: false,
  problems:
    problems.length > 10 ? [...problems.slice(0, 10), `Và ${problems.length - 10} chỗ khác.`] : problems,
});

function rowProblem(cells: readonly Cell[], line: number): string | null {
  const merged = cells.findIndex(({ isMerged }) => isMerged);
  if (merged >= 0) return `Ô ${"ABCD"[merged]}${line} bị gộp với ô khác; tách các ô gộp ra.`;
  const broken = cells.findIndex(({ error }) => error !== null);
  if (broken >= 0) return `Ô ${"ABCD"[broken]}${line} là công thức lỗi (${cells[broken]?.error}).`;
  return cells[3]?.isHidden && textOf(cells[3]) !== "" ? hiddenRow(line, cells[3]) : null;
}

/** A number that nobody sees in the sheet would come into the report unread. */
export const hiddenRow = (line: number, cell: Cell | undefined): string =>
  `Dòng ${line} đang bị ẩn mà có số “${shown(cell)}”: bỏ lọc, bỏ ẩn dòng rồi gửi lại.`;

const textOf = (cell: Cell | undefined): string => String(cell?.value ?? "").trim();

/** What a cell holds, in a sentence: numbers as they are written in Vietnamese, long texts cut. */
export const shown = (cell: Cell | undefined): string =>
  typeof cell?.value === "number" ? formatNumber(cell.value) : textOf(cell).slice(0, 40);

function keyProblem(
  row: readonly Cell[],
  line: number,
  { keys, summed }: { keys: ReadonlySet<string>; summed: Summed },
  figures: Readonly<Record<string, number>>,
): string | null {
  const [key, number] = [textOf(row[0]), textOf(row[3])];
  if (key === "")
    return number === ""
      ? null
      : `Ô D${line} có “${shown(row[3])}”, nhưng ô A${line} không có mã chỉ tiêu: điền mã, hoặc xóa số đi.`;
  if (isCounted(key)) return `Ô A${line}: số PAKN do cổng đếm từ sổ, không nhập từ bảng tính (“${key}”).`;
  if (!keys.has(key)) return `Ô A${line}: đề cương này không có chỉ tiêu “${key.slice(0, 60)}”.`;
  if (Object.hasOwn(summed, key))
    return number === ""
      ? null
      : `Ô A${line}: chỉ tiêu “${key}” được cộng từ báo cáo của các đơn vị, không nhập từ bảng tính.`;
  return Object.hasOwn(figures, key) ? `Ô A${line}: chỉ tiêu “${key}” có hai lần.` : null;
}

const sameWords = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim());
  return one === other;
};

/** People read the name, the portal the code: where they say different things, one of them is wrong. */
function nameProblem(row: readonly Cell[], line: number): string | null {
  const key = textOf(row[0]);
  const field = figureField(key);
  if (!field) return null;
  for (const [column, is, should] of [
    ["B", textOf(row[1]), field.label],
    ["C", textOf(row[2]), field.unit],
  ] as const)
    if (is !== "" && !sameWords(is, should))
      return `Ô ${column}${line} ghi “${is.slice(0, 60)}”, nhưng mã “${key}” ở ô A${line} là “${should}”: mã hoặc tên bị lẫn dòng.`;
  return null;
}

/** The number of a cell, or why it is none. */
function numberOf(key: string, value: string | number): number | string {
  // A formula leaves 99.99999999999999 where it means 100; no figure has more than two decimals.
  if (typeof value === "number") return figureProblem(key, value) ?? Math.round(value * 100) / 100;
  const { value: read, wrong } = readPrinted(value);
  if (wrong !== null || read === null) return "không phải là số từ 0 trở lên";
  return figureProblem(key, read) ?? read;
}
