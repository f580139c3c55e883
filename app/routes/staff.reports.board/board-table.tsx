import type { BoardLine } from "~/features/reporting/periods/board";
import { ReportStateTag } from "~/features/reporting/periods/report-state-tag";
import { paths } from "~/paths";
import { LEVEL } from "~/shared/glossary";
import { formatCount, formatDate } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";

type Props = { lines: readonly BoardLine[]; period: string; caption: string };

/** One line for each unit that owes a report. */
export function BoardTable({ lines, period, caption }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ unit }) => unit}
      empty={<p>Không có đơn vị nào phải báo cáo kỳ này trong phạm vi của bạn.</p>}
      columns={[
        {
          key: "name",
          header: "Đơn vị",
          rowHeader: true,
          cell: ({ unit, name, leftOutBy }) => (
            <>
              <a href={paths.staff.report({ unit, period })}>{name}</a>
              {leftOutBy === null ? null : (
                <span className="meta">
                  {" "}
                  Đã sáp nhập vào {leftOutBy}; báo cáo đã chốt của đơn vị này chưa có số liệu đó: còn thiếu,
                  cần báo cáo bổ sung.
                </span>
              )}
            </>
          ),
        },
        { key: "level", header: "Cấp", cell: ({ level }) => LEVEL[level].vi },
        { key: "state", header: "Tình trạng", cell: (line) => <ReportStateTag line={line} /> },
        {
          key: "due",
          header: "Hạn nộp",
          cell: ({ due, leftOutBy }) =>
            due ? formatDate(due.on) : leftOutBy === null ? "Chưa quy định" : "–",
        },
        {
          key: "sent",
          header: "Ngày nộp",
          cell: ({ report, due, daysLate }) => (
            <>
              {report?.submittedOn ? formatDate(report.submittedOn) : due ? "Chưa nộp" : "–"}
              {daysLate === null ? null : (
                <b className="text-late"> · quá hạn {formatCount(daysLate)} ngày</b>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
