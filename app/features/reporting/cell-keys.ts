import { FIGURE_KEYS, type FigureKey } from "./figures";

/**
 * What statistics and indices count besides the form: parts of its own numbers. `answered`: resolved by an answer, not by
 * withdrawal; `overdue`: open, past the due date; `reopened`: runs that a reopening began; `competent`: without what was
 * found to be no matter of ours and what its sender withdrew; `undisputed`: of these, neither late nor overdue nor opened again after the answer.
 */
export const MEASURES = [
  "answered",
  "on_time",
  "late",
  "overdue",
  "reopened",
  "merged",
  "competent",
  "undisputed",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What can stand behind a number: the cells of the form, and the numbers beside and below it. */
export const CELL_KEYS = [
  ...FIGURE_KEYS,
  "excluded",
  "previous_closing",
  "moved_in",
  "moved_out",
  ...MEASURES,
] as const;
export type CellKey = (typeof CELL_KEYS)[number];

/** Whether the parameter of an address names a number of the form or beside it. */
export const isCellKey = (text: string | null): text is CellKey =>
  (CELL_KEYS as readonly (string | null)[]).includes(text);

/** A cell of the form's grid; the other numbers stand beside it and have no field. */
export const isFormCell = (key: CellKey): key is FigureKey =>
  (FIGURE_KEYS as readonly string[]).includes(key);

/** Whether it is one of the numbers beside the form that statistics count. */
export const isMeasure = (key: CellKey): key is Measure => (MEASURES as readonly string[]).includes(key);

const BESIDE: Record<Exclude<CellKey, FigureKey>, string> = {
  excluded: "Không tính vào biểu",
  previous_closing: "Đang xử lý cuối ngày liền trước kỳ",
  moved_in: "Chuyển đến trong kỳ",
  moved_out: "Chuyển đi trong kỳ",
  answered: "Đã trả lời trong kỳ",
  on_time: "Trả lời đúng hạn",
  late: "Trả lời sau hạn",
  overdue: "Đang xử lý, đã quá hạn",
  reopened: "Mở lại trong kỳ",
  merged: "Tiếp nhận mới, trả lời chung với việc khác",
  competent: "Thuộc thẩm quyền tiếp nhận, xử lý",
  undisputed: "Không quá hạn, không bị yêu cầu mở lại",
};

/** What a list behind a number is called; the form's own columns bring their words with them. */
export function cellWords(
  key: CellKey,
  columns: readonly { key: string; label: string; group: string | null }[],
): string {
  if (!isFormCell(key)) return BESIDE[key];
  const column = columns.find((each) => each.key === key);
  if (!column) return key;
  return column.group === null ? column.label : `${column.group}: ${column.label}`;
}
