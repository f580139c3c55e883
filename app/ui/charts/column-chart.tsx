import { useFormats } from "../language";
import { Axis, heightOf, middleOf, Names, PLOT } from "./axis";
import { fillOf, Legend, Picture } from "./picture";
import { at, ticksUpTo } from "./scale";

type Props = {
  id: string;
  title: string;
  says: string;
  series: readonly string[];
  columns: readonly { name: readonly [string, string]; values: readonly number[] }[];
};

/** Larger numbers have no room above their columns; the axis and the table tell them. */
const SHORT = 1000;

/** Standing columns, side by side for each name. */
export function ColumnChart({ id, title, says, series, columns }: Props) {
  const formats = useFormats();
  const most = Math.max(0, ...columns.flatMap(({ values }) => values));
  const ticks = ticksUpTo(most);
  const last = ticks.at(-1) ?? 1;
  const wide = at(((PLOT.right - PLOT.left) / Math.max(1, columns.length) / series.length) * 0.82);
  return (
    <Picture id={id} title={title} says={says} height={PLOT.height}>
      <Legend id={id} series={series} y={13} />
      <Axis ticks={ticks} />
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
                  {formats.number(value)}
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
