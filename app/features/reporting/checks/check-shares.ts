import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import { type Values, withDerived } from "./check-figures";
import type { StatedShare } from "./check-input";
import { SHARE_BASES } from "./figure-rules";
import { printedFinding, readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

/**
 * `part` / `whole` in hundredths and so on, half up, in whole numbers: "12,57" of two decimals. Takes numbers with at
 * most three decimals; null when the whole is 0.
 */
export function percentText(part: number, whole: number, decimals: number): string | null {
  if (whole === 0) return null;
  const scale = 10n ** BigInt(decimals);
  const [above, below] = [BigInt(Math.round(part * 1000)), BigInt(Math.round(whole * 1000))];
  const units = (above * 200n * scale + below) / (2n * below);
  if (decimals === 0) return String(units);
  return `${formatNumber(Number(units / scale))},${String(units % scale).padStart(decimals, "0")}`;
}

/** S7, S10: printed shares against their numerator and denominator, and the denominator against the right one. */
export function checkShares(stated: Values, shares: readonly StatedShare[]): Finding[] {
  const values = withDerived(stated);
  return shares.flatMap((share) => [...writing(share), ...rounding(share, values), ...base(share, values)]);
}

function writing({ of, printed }: StatedShare): Finding[] {
  const { wrong } = readPrinted(printed);
  return wrong === null ? [] : [printedFinding(of, printed, wrong)];
}

const decimalsOf = (printed: string): number => /[.,](\d+)\s*%?$/.exec(printed)?.[1]?.length ?? 0;

function rounding({ of, to, printed }: StatedShare, values: Values): Finding[] {
  const [part, whole] = [values.get(of), to === null ? undefined : values.get(to)];
  const { value } = readPrinted(printed);
  if (part === undefined || whole === undefined || value === null) return [];
  const right = percentText(part, whole, decimalsOf(printed));
  if (right === null || Number(right.replaceAll(".", "").replace(",", ".")) === value) return [];
  return [
    {
      rule: "S7",
      where: of,
      words: `Tỷ lệ ${figureWords(of)} ghi ${printed}, nhưng ${formatNumber(part)}/${formatNumber(whole)} = ${right} %.`,
      numbers: [printed, formatNumber(part), formatNumber(whole), `${right} %`],
    },
  ];
}

function base({ of, to, printed }: StatedShare, values: Values): Finding[] {
  const right = SHARE_BASES[of];
  const [part, whole] = [values.get(of), right === undefined ? undefined : values.get(right)];
  if (right === undefined || part === undefined || whole === undefined || to === right) return [];
  const share = percentText(part, whole, 2);
  if (to === null) {
    const { value } = readPrinted(printed);
    if (
      value === null ||
      value === 0 ||
      percentText(part, whole, decimalsOf(printed)) === printed.replace(/\s*%$/, "")
    )
      return [];
    const implied = formatNumber(Math.round((part / value) * 100));
    return [
      {
        rule: "S7",
        where: of,
        words: `Tỷ lệ ${figureWords(of)} ghi ${printed} không nêu mẫu số; ${formatNumber(part)} hồ sơ chiếm ${printed} nếu mẫu số khoảng ${implied}, còn trên ${figureWords(right)} ${formatNumber(whole)} là ${share} %.`,
        numbers: [printed, implied, formatNumber(whole), `${share} %`],
      },
    ];
  }
  const wrong = values.get(to) ?? 0;
  return [
    {
      rule: "S7",
      where: of,
      words: `Mẫu số ${formatNumber(wrong)} (${figureWords(to)}) không chứa ${figureWords(of)}; tỷ lệ đúng là ${formatNumber(part)}/${formatNumber(whole)} (${figureWords(right)}) = ${share} %.`,
      numbers: [formatNumber(wrong), formatNumber(part), formatNumber(whole), `${share} %`],
    },
  ];
}
