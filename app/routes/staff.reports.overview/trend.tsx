import { BehindLink } from "~/features/reporting/overview/behind-link";
import type { Overview } from "~/features/reporting/overview/overview.server";
import { STATISTICS } from "~/features/reporting/statistics/statistics-messages";
import { formatPercent } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { into } from "~/ui/drawn/drawn";
import { TrendCharts } from "./trend-charts";

type Line = Overview["trend"][number];

/** Eight quarters: two pictures and their table. */
export function Trend({ overview: { unit, scope, trend } }: { overview: Overview }) {
  const words = STATISTICS.vi;
  const [before, last] = trend.slice(-2);
  if (!last || !before) return null;
  const { new: fresh, resolved_total: resolved, on_time, answered } = last.counts;
  const receivedSays = words.quarters.says(last.title, fresh, resolved, {
    title: before.title,
    n: before.counts.new,
  });
  const punctualSays = words.punctuality.says(last.title, on_time, answered);
  const number = (
    key: "new" | "resolved_total" | "pending_total" | "overdue" | "reopened",
    header: string,
  ) => ({
    ...{ key, header, numeric: true },
    cell: ({ code, title, counts }: Line) => (
      <BehindLink
        {...{ unit: unit.code, scope, period: code, cell: key }}
        n={counts[key]}
        words={`${header}, ${title}`}
      />
    ),
  });
  const columns: Column<Line>[] = [
    { key: "title", header: "Quý", rowHeader: true, cell: ({ title }) => title },
    number("new", "Mới tiếp nhận"),
    number("resolved_total", "Đã xử lý"),
    {
      key: "rate",
      header: "Đúng hạn",
      numeric: true,
      cell: ({ code, title, counts }) => (
        <>
          {formatPercent(counts.on_time, counts.answered)}
          {counts.answered > 0 ? (
            <>
              {" ("}
              <BehindLink
                {...{ unit: unit.code, scope, period: code, cell: "on_time", n: counts.on_time }}
                inText
                words={`Trả lời đúng hạn, ${title}`}
              />
              /
              <BehindLink
                {...{ unit: unit.code, scope, period: code, cell: "answered", n: counts.answered }}
                inText
                words={`Đã trả lời, ${title}`}
              />
              )
            </>
          ) : null}
        </>
      ),
    },
    number("pending_total", "Đang xử lý"),
    number("overdue", "Quá hạn"),
    number("reopened", "Mở lại"),
  ];
  return (
    <section aria-labelledby="tam-quy">
      <h2 id="tam-quy">Tám quý gần đây</h2>
      <div className="charts" {...into(TrendCharts({ trend, receivedSays, punctualSays }))} />
      <DataTable
        caption="Tám quý gần đây"
        columns={columns}
        rows={trend}
        rowKey={({ code }) => code}
        empty={null}
      />
    </section>
  );
}
