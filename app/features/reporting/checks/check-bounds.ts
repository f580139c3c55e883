import { formatNumber } from "~/shared/vi-format";
import { figureProblem } from "../sections/figure-bounds";
import { figureField, figureWords } from "../sections/section-figures";
import type { FigureSet, Stated, StatedShare } from "./check-input";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

type Details = Readonly<Record<string, Readonly<Record<string, Stated>>>>;

/**
 * S7, S10: figures, parts of a breakdown and printed shares that nobody can have, whatever the others are: rates above 100,
 * parts of what is counted in whole pieces. What cannot be read as a number is `checkWriting`'s.
 */
export function checkBounds(
  { figures, shares = [] }: Pick<FigureSet, "figures" | "shares">,
  details: Details,
): Finding[] {
  const rows = Object.entries(details).flatMap(([key, parts]) =>
    Object.entries(parts).map(([name, stated]) => [key, stated, ` (${name})`] as const),
  );
  const all = [...Object.entries(figures).map(([key, stated]) => [key, stated, ""] as const), ...rows];
  return [
    ...all.flatMap(([key, stated, name]) => outOfBounds(key, stated, name)),
    ...shares.flatMap(moreThanAll),
  ];
}

function outOfBounds(key: string, stated: Stated, name: string): Finding[] {
  const value = typeof stated === "number" ? stated : readPrinted(stated).value;
  const problem = value === null ? null : figureProblem(key, value);
  if (problem === null) return [];
  const printed = typeof stated === "number" ? formatNumber(stated) : stated;
  return [
    {
      rule: figureField(key)?.unit === "%" ? "S7" : "S10",
      where: key,
      words: `Số ${figureWords(key)}${name} ghi ${printed} ${problem}.`,
      numbers: [printed],
    },
  ];
}

function moreThanAll({ of, printed }: StatedShare): Finding[] {
  if ((readPrinted(printed).value ?? 0) <= 100) return [];
  const words = `Tỷ lệ ${figureWords(of)} ghi ${printed}, lớn hơn 100 %.`;
  return [{ rule: "S7", where: of, words, numbers: [printed] }];
}
