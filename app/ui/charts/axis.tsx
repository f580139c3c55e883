/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { formatNumber } from "~/shared/vi-format";
import { WIDTH } from "./picture";
import { at } from "./scale";

/** Where the plot of standing charts lies. "100 %" has room beside it in the larger letters of narrow screens. */
export const PLOT = { left: 50, right: WIDTH - 2, top: 34, bottom: 176, height: 214 } as const;

type AxisProps = { ticks: readonly number[]; language: Language; unit?: string };

/** The lines of an axis with their numbers. */
export function Axis({ ticks, language, unit = "" }: AxisProps) {
  const last = ticks.at(-1) ?? 1;
  return (
    <g>
      {ticks.map((tick) => {
        const y = heightOf(tick, last);
        return (
          <g key={tick}>
            <line x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} className={tick === 0 ? "base" : "grid"} />
            <text x={PLOT.left - 6} y={y + 4} textAnchor="end" className="small">
              {formatNumber(tick, language)}
              {unit}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where a number stands between 0 and the last line. */
export const heightOf = (n: number, last: number): number =>
  at(PLOT.bottom - (n / last) * (PLOT.bottom - PLOT.top));

/** Middle of the n-th of `count` places along the plot. */
export const middleOf = (n: number, count: number): number =>
  at(PLOT.left + ((n + 0.5) * (PLOT.right - PLOT.left)) / count);

/** Names below the plot in two lines; the second one only where it changes. */
export function Names({ names }: { names: readonly (readonly [string, string])[] }) {
  return (
    <g textAnchor="middle" className="small">
      {names.map(([upper, lower], index) => (
        <g key={`${upper} ${lower}`}>
          <text x={middleOf(index, names.length)} y={PLOT.bottom + 16}>
            {upper}
          </text>
          {names[index - 1]?.[1] === lower ? null : (
            <text x={middleOf(index, names.length)} y={PLOT.bottom + 31}>
              {lower}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
