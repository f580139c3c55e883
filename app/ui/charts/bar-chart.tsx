/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { formatNumber } from "~/shared/vi-format";
import { fillOf, Legend, type Named, Picture, WIDTH } from "./picture";
import { at, wrapped } from "./scale";

type Props = Named & {
  language: Language;
  series: readonly string[];
  /** The parts of a bar lie one after the other, in the order of `series`. */
  bars: readonly { name: string; values: readonly number[] }[];
  /** The language of their names, where it is not the page's. */
  names?: (name: string) => { lang?: "vi" };
};

/** A bar under a name of one line, and what another line of it takes. */
const LINE = 42;
const MORE = 18;
/** Letters that a line of a name has room for, also in the larger letters of small screens. */
const LETTERS = 48;
/** Room behind the longest bar for its number. */
const NUMBER = 74;

/** Lying bars, each under its name. */
export function BarChart({ id, title, says, language, series, bars, names }: Props) {
  const sumOf = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0);
  const longest = Math.max(1, ...bars.map(({ values }) => sumOf(values)));
  const top = series.length > 1 ? 26 : 2;
  const named = bars.map((bar) => ({ ...bar, lines: wrapped(bar.name, LETTERS) }));
  const heightOf = ({ lines }: { lines: readonly string[] }) => LINE + (lines.length - 1) * MORE;
  const topOf = (index: number) => named.slice(0, index).reduce((y, bar) => y + heightOf(bar), top);
  const wide = (n: number) => at((n / longest) * (WIDTH - NUMBER));
  return (
    <Picture id={id} title={title} says={says} height={topOf(named.length)}>
      {series.length > 1 ? <Legend id={id} series={series} y={13} /> : null}
      {named.map(({ name, lines, values }, index) => {
        const y = topOf(index);
        const under = y + (lines.length - 1) * MORE;
        return (
          <g key={name}>
            <text x="0" y={y + 15} {...names?.(name)}>
              {lines.length === 1
                ? lines[0]
                : lines.map((line, nth) => (
                    <tspan key={line} x="0" dy={nth > 0 ? MORE : undefined}>
                      {nth > 0 ? line : `${line} `}
                    </tspan>
                  ))}
            </text>
            {values.map((value, part) =>
              value > 0 ? (
                <rect
                  key={series[part]}
                  x={at(wide(sumOf(values.slice(0, part))) + 0.5)}
                  y={under + 20.5}
                  width={Math.max(1, wide(value))}
                  height="15"
                  {...fillOf(id, part)}
                />
              ) : null,
            )}
            <text x={at(wide(sumOf(values)) + 6)} y={under + 33} className="number">
              {formatNumber(sumOf(values), language)}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
