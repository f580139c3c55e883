/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { BarChart } from "~/ui/charts/bar-chart";
import { ColumnChart } from "~/ui/charts/column-chart";
import { LineChart } from "~/ui/charts/line-chart";
import type { Chart } from "./section";

type Props = {
  id: string;
  title: string;
  says: string;
  drawn: Chart;
  language: Language;
  names?: (name: string) => { lang?: "vi" };
};

/** Draws what a subject shows. `names` go to the labels of bars: their language, where it is not the page's. */
export function DrawnChart({ drawn, names, ...named }: Props) {
  if (drawn.is === "bars")
    return <BarChart {...named} series={drawn.series} bars={drawn.bars} names={names} />;
  if (drawn.is === "columns")
    return (
      <ColumnChart
        {...named}
        series={drawn.series}
        columns={drawn.columns.map(({ name, values }) => ({ name: inTwoLines(name), values }))}
      />
    );
  return (
    <LineChart
      {...named}
      points={drawn.points.map(({ name, ...ratio }) => ({ name: inTwoLines(name), ...ratio }))}
    />
  );
}

/** "Quý IV/2026" → "IV" above "2026", "Q4 2026" → "Q4" above it. */
function inTwoLines(title: string): readonly [string, string] {
  const [quarter = title, year = ""] = title.replace(/^\S+ (?=[IV]+\/)/, "").split(/[/ ]/);
  return [quarter, year];
}
