import { useFormats } from "../language";
import { fillOf, Legend, Picture, WIDTH } from "./picture";
import { at, cut } from "./scale";

type Props = {
  id: string;
  title: string;
  says: string;
  series: readonly string[];
  /** The parts of a bar lie one after the other, in the order of `series`. */
  bars: readonly { name: string; values: readonly number[] }[];
  /** The language of their names, where it is not the page's. */
  names?: (name: string) => { lang?: "vi" };
};

const LINE = 42;
/** Room behind the longest bar for its number. */
const NUMBER = 74;

/** Lying bars, each under its name. */
export function BarChart({ id, title, says, series, bars, names }: Props) {
  const formats = useFormats();
  const sumOf = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0);
  const longest = Math.max(1, ...bars.map(({ values }) => sumOf(values)));
  const top = series.length > 1 ? 26 : 2;
  const wide = (n: number) => at((n / longest) * (WIDTH - NUMBER));
  return (
    <Picture id={id} title={title} says={says} height={top + bars.length * LINE}>
      {series.length > 1 ? <Legend id={id} series={series} y={13} /> : null}
      {bars.map(({ name, values }, index) => {
        const y = top + index * LINE;
        return (
          <g key={name}>
            <text x="0" y={y + 15} {...names?.(name)}>
              {cut(name, 48)}
            </text>
            {values.map((value, part) =>
              value > 0 ? (
                <rect
                  key={series[part]}
                  x={at(wide(sumOf(values.slice(0, part))) + 0.5)}
                  y={y + 20.5}
                  width={Math.max(1, wide(value))}
                  height="15"
                  {...fillOf(id, part)}
                />
              ) : null,
            )}
            <text x={at(wide(sumOf(values)) + 6)} y={y + 33} className="number">
              {formats.number(sumOf(values))}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
