import { type CellKey, cellWords, isCellKey } from "../cell-keys";
import type { FormColumn } from "../form-version";
import { type CellDifference, causes, type ItemDifference } from "./compare";

export type ComparisonView = {
  cells: (CellDifference & { column: string; number: number | null; items: ItemDifference[] })[];
  items: ItemDifference[];
};

/** The differences in the words of the form, each cell with the items that entered or left it. */
export function comparisonView(
  { cells, items }: { cells: readonly CellDifference[]; items: readonly ItemDifference[] },
  columns: readonly FormColumn[],
): ComparisonView {
  return {
    cells: cells.map((cell) => ({
      ...cell,
      column: isCellKey(cell.key) ? cellWords(cell.key satisfies CellKey, columns) : cell.key,
      number: columns.find(({ key }) => key === cell.key)?.number ?? null,
      items: items.filter((item) => causes(item, cell)),
    })),
    items: [...items],
  };
}
