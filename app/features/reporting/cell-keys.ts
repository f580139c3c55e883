import { FIGURE_KEYS, type FigureKey } from "./figures";

/** What can stand behind a number: the cells of the form, and the numbers beside and below it. */
export const CELL_KEYS = [...FIGURE_KEYS, "excluded", "previous_closing", "moved_in", "moved_out"] as const;
export type CellKey = (typeof CELL_KEYS)[number];

export const isCellKey = (text: string | null): text is CellKey =>
  (CELL_KEYS as readonly (string | null)[]).includes(text);

/** A cell of the form's grid; the other numbers stand beside it and have no field. */
export const isFormCell = (key: CellKey): key is FigureKey =>
  (FIGURE_KEYS as readonly string[]).includes(key);

const BESIDE: Record<Exclude<CellKey, FigureKey>, string> = {
  excluded: "Không tính vào biểu",
  previous_closing: "Đang xử lý cuối ngày liền trước kỳ",
  moved_in: "Chuyển đến trong kỳ",
  moved_out: "Chuyển đi trong kỳ",
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
