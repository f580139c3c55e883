import { formatNumber } from "~/shared/vi-format";
import { figureField } from "./section-figures";

/** More than any province has of anything that a report counts. */
export const MOST_OF_A_FIGURE = 999_999_999;

/** How many decimals a figure may have, by what is counted: days are halved, rates have two; nothing else is divided. */
const DECIMALS: Readonly<Record<string, number>> = { ngày: 1, "%": 2 };

const isWholeIn = (value: number, decimals: number): boolean => {
  const shifted = value * 10 ** decimals;
  return Math.abs(shifted - Math.round(shifted)) < 1e-6;
};

/** Why this number cannot be this figure, as the end of a sentence; null when it can. Negative numbers are none. */
export function figureProblem(key: string, value: number): string | null {
  const unit = figureField(key)?.unit ?? "";
  if (!Number.isFinite(value) || value < 0) return "không phải là số từ 0 trở lên";
  const most = unit === "%" ? 100 : MOST_OF_A_FIGURE;
  if (value > most) return `lớn quá, nhiều nhất ${formatNumber(most)}`;
  const decimals = DECIMALS[unit] ?? 0;
  if (isWholeIn(value, decimals)) return null;
  return decimals === 0
    ? `không phải số nguyên; số đếm${unit ? ` (${unit})` : ""} không có phần lẻ`
    : `có quá nhiều chữ số thập phân, nhiều nhất ${decimals}`;
}
