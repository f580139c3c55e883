import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import type { CellKey } from "../cell-keys";
import type { ReportScope } from "../unit-tree";

type Props = {
  n: number;
  /** What the number counts, read out with it. */
  words: string;
  unit: string;
  period: string;
  scope: ReportScope;
  cell: CellKey;
  /** Stands among words or beside a stroke: only a line says that it is a link. */
  inText?: boolean;
};

/** A number that leads to the items it counts. */
export function BehindLink({ n, words, unit, period, scope, cell, inText = false }: Props) {
  return (
    <a
      href={paths.staff.reportEpisodes({ unit, period, scope, key: cell })}
      className={n === 0 && !inText ? "text-soft no-underline" : "print:text-ink print:no-underline"}
      aria-label={`${formatNumber(n)}: ${words}`}
    >
      {formatNumber(n)}
    </a>
  );
}
