import type { SpecialDay } from "~/features/reference/admin-calendar.server";
import { paths } from "~/paths";
import { OFF_DAY } from "~/shared/glossary";
import { weekday } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";

/** With no-break spaces: the column is narrow. */
const WEEKDAYS = ["", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"].map(
  (name) => name.replace(" ", "\u00a0"),
);

const COLUMNS: Column<SpecialDay>[] = [
  {
    key: "date",
    header: "Ngày",
    rowHeader: true,
    cell: ({ date }) => (
      <a href={`${paths.staff.calendar({ year: date.slice(0, 4), day: date })}#day`}>{formatDate(date)}</a>
    ),
  },
  { key: "weekday", header: "Thứ", cell: ({ date }) => WEEKDAYS[weekday(date)] },
  { key: "kind", header: "Loại", cell: ({ kind }) => OFF_DAY[kind].vi },
  { key: "name", header: "Tên", cell: ({ name }) => name },
  { key: "source", header: "Căn cứ", cell: ({ source }) => source },
  { key: "state", header: "Áp dụng", cell: (day) => <State {...day} /> },
];

function State({ active, confirmed }: SpecialDay) {
  if (!active) return <span className="tag">Không áp dụng</span>;
  return confirmed ? "Áp dụng" : <span className="tag tag-warn">Áp dụng, cần xác nhận</span>;
}

/** The special days of a year; each date leads to its form. */
export function DaysTable({ days, year }: { days: readonly SpecialDay[]; year: number }) {
  return (
    <DataTable
      caption={`Ngày nghỉ và làm bù năm ${year}`}
      columns={COLUMNS}
      rows={days}
      rowKey={({ date }) => date}
      empty={
        <p>
          Chưa có ngày nào của năm {year}. Hãy thêm từng ngày theo thông báo nghỉ lễ bằng biểu mẫu dưới đây.
        </p>
      }
    />
  );
}
