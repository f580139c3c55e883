import { formatNumber } from "~/shared/vi-format";
import { readPrinted } from "../checks/printed-number";
import type { Outline } from "./outline";
import { figureField, isCounted } from "./section-figures";

/** What a cell holds, as far as it matters here. */
export type Cell = { value: string | number | null; isMerged: boolean; error: string | null };

/** The head of the sheet that the portal hands out and takes back. */
export const IMPORT_HEAD = ["Mã chỉ tiêu", "Tên chỉ tiêu", "Đơn vị tính", "Số liệu"] as const;
export const MOST_ROWS = 1_000;

export type Imported = { ok: true; figures: Record<string, number> } | { ok: false; problems: string[] };

/** Every figure that the outline asks for and people type, in its order: the rows of the sheet. */
export const importKeys = (outline: Outline): string[] => [
  ...new Set(outline.sections.flatMap(({ figures }) => figures).filter((key) => !isCounted(key))),
];

/**
 * Reads the rows of a spreadsheet of figures. All or nothing: any problem is told in a sentence with its cell, and then
 * no figure is taken. Refused: another head (moved columns), too many rows, merged cells, formula errors, words in
 * number cells, unknown or repeated figures.
 */
export function importSheet(rows: readonly (readonly Cell[])[], outline: Outline): Imported {
  const head = (rows[0] ?? []).slice(0, 4).map(({ value }) => String(value ?? "").trim());
  if (IMPORT_HEAD.some((title, index) => head[index] !== title))
    return refuse([
      `Dòng 1 phải có bốn cột theo thứ tự “${IMPORT_HEAD.join("”, “")}”; tệp này có “${head.join("”, “")}”. Cột bị đổi chỗ hoặc không phải mẫu của cổng.`,
    ]);
  if (rows.length - 1 > MOST_ROWS)
    return refuse([
      `Tệp có ${formatNumber(rows.length - 1)} dòng, nhiều hơn ${formatNumber(MOST_ROWS)}; đây không phải mẫu số liệu báo cáo.`,
    ]);
  const known = new Set(importKeys(outline));
  const figures: Record<string, number> = {};
  const problems: string[] = [];
  rows.slice(1).forEach((row, index) => {
    const line = index + 2;
    const key = String(row[0]?.value ?? "").trim();
    const cell = row[3];
    const problem = rowProblem(row.slice(0, 4), line) ?? keyProblem(key, line, known, figures);
    if (problem !== null) problems.push(problem);
    else if (key && cell && cell.value !== null && cell.value !== "") {
      const read = numberOf(cell.value);
      if (read === null)
        problems.push(
          `Ô D${line} (${figureField(key)?.label}): “${String(cell.value).slice(0, 40)}” không phải là số từ 0 trở lên.`,
        );
      else figures[key] = read;
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
  return broken >= 0 ? `Ô ${"ABCD"[broken]}${line} là công thức lỗi (${cells[broken]?.error}).` : null;
}

function keyProblem(
  key: string,
  line: number,
  known: ReadonlySet<string>,
  figures: Readonly<Record<string, number>>,
): string | null {
  if (key === "") return null;
  if (isCounted(key)) return `Ô A${line}: số PAKN do cổng đếm từ sổ, không nhập từ bảng tính (“${key}”).`;
  if (!known.has(key)) return `Ô A${line}: đề cương này không có chỉ tiêu “${key.slice(0, 60)}”.`;
  return Object.hasOwn(figures, key) ? `Ô A${line}: chỉ tiêu “${key}” có hai lần.` : null;
}

function numberOf(value: string | number): number | null {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : null;
  const { value: read, wrong } = readPrinted(value);
  return wrong === null ? read : null;
}
