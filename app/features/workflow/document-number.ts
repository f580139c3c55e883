/** Field by which somebody insists on a number that another document has. */
export const SAME_NUMBER = {
  name: "sameNumber",
  label: "Sổ văn bản đúng là như vậy, vẫn dùng số này",
} as const;

/** Number and symbol of a letter as one: "15/SYT-VP"; "" without a number. */
export const wholeNumber = (number: string, symbol: string): string =>
  number.trim() ? [number.trim(), symbol.trim()].filter(Boolean).join("/") : "";
