import { BarChart } from "~/ui/charts/bar-chart";
import { ColumnChart } from "~/ui/charts/column-chart";
import { LineChart } from "~/ui/charts/line-chart";
import type { Chart } from "./sections";

type Props = { id: string; title: string; says: string; drawn: Chart };

/** Draws what a subject shows. */
export function DrawnChart({ drawn, ...named }: Props) {
  if (drawn.is === "bars") return <BarChart {...named} series={drawn.series} bars={drawn.bars} />;
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

/** "Quý IV/2026" → "IV" above "2026". */
function inTwoLines(title: string): readonly [string, string] {
  const [quarter = title, year = ""] = title.replace(/^\S+ (?=[IV]+\/)/, "").split("/");
  return [quarter, year];
}
