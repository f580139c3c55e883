/** @jsxImportSource ~/ui/drawn */
import type { Overview } from "~/features/reporting/overview/overview.server";
import { DrawnChart } from "~/features/reporting/statistics/chart";
import { STATISTICS } from "~/features/reporting/statistics/statistics-messages";

type Props = { trend: Overview["trend"]; receivedSays: string; punctualSays: string };

/** What came in and was resolved, and how much of it in time, each under its sentence. */
export function TrendCharts({ trend, receivedSays, punctualSays }: Props) {
  const words = STATISTICS.vi;
  return (
    <>
      <div>
        <p>{receivedSays}</p>
        <DrawnChart
          id="hinh-tiep-nhan"
          title={words.quarters.chart}
          says={receivedSays}
          drawn={{
            is: "columns",
            series: [words.columns.new, words.columns.resolved],
            columns: trend.map(({ title, counts }) => ({
              name: title,
              values: [counts.new, counts.resolved_total],
            })),
          }}
          language="vi"
        />
      </div>
      <div>
        <p>{punctualSays}</p>
        <DrawnChart
          id="hinh-dung-han"
          title={words.punctuality.chart}
          says={punctualSays}
          drawn={{
            is: "line",
            points: trend.map(({ title, counts }) => ({
              name: title,
              numerator: counts.on_time,
              denominator: counts.answered,
            })),
          }}
          language="vi"
        />
      </div>
    </>
  );
}
