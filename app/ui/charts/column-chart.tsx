/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { formatNumber } from "~/shared/vi-format";
import { Axis, heightOf, middleOf, Names, PLOT } from "./axis";
import { fillOf, Legend, type Named, Picture } from "./picture";
import { at, ticksUpTo } from "./scale";

type Props = Named & {
  language: Language;
  series: readonly string[];
  columns: readonly { name: readonly [string, string]; values: readonly number[] }[];
};

/** Larger numbers have no room above their columns; the axis and the table tell them. */
const SHORT = 1000;

/** Standing columns, side by side for each name. */
export function ColumnChart({ id, title, says, language, series, columns }: Props) {
  const most = Math.max(0, ...columns.flatMap(({ values }) => values));
  const ticks = ticksUpTo(most);
  const last = ticks.at(-1) ?? 1;
  const wide = at(((PLOT.right - PLOT.left) / Math.max(1, columns.length) / series.length) * 0.82);
  return (
    <Picture id={id} title={title} says={says} height={PLOT.height}>
      <Legend id={id} series={series} y={13} />
      <Axis language={language} ticks={ticks} />
      {columns.map(({ name, values }, index) =>
        values.map((value, part) => {
          const x = at(middleOf(index, columns.length) + (part - series.length / 2) * wide);
          const y = heightOf(value, last);
          return (
            <g key={`${name.join()} ${series[part]}`}>
              {value > 0 ? (
                <rect x={x} y={y} width={at(wide - 1)} height={at(PLOT.bottom - y)} {...fillOf(id, part)} />
              ) : null}
              {most < SHORT ? (
                <text x={at(x + wide / 2)} y={y - 4} textAnchor="middle" className="tiny">
                  {formatNumber(value, language)}
                </text>
              ) : null}
            </g>
          );
        }),
      )}
      <Names names={columns.map(({ name }) => name)} />
    </Picture>
  );
}
