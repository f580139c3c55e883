import { CONFIRMED, validWords } from "~/features/reporting/forms/reference-columns";
import type { ReportDeadline } from "~/features/reporting/periods/due-date";
import { PERIOD_KIND_WORDS } from "~/features/reporting/periods/report-key";
import { paths } from "~/paths";
import { LEVEL } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { DataTable } from "~/ui/data-table";

/** Every row of validity; those that are over come last. */
export function DeadlineTable({ rows, today }: { rows: readonly ReportDeadline[]; today: LocalDate }) {
  const isOver = ({ validTo }: ReportDeadline) => validTo !== null && validTo < today;
  const lines = [...rows].sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return (
    <DataTable
      caption="Hạn nộp theo loại kỳ và cấp"
      rows={lines}
      rowKey={({ periodKind, level, validFrom }) => `${periodKind} ${level} ${validFrom}`}
      empty={<p>Chưa quy định hạn nộp nào.</p>}
      columns={[
        {
          key: "kind",
          header: "Kỳ",
          rowHeader: true,
          cell: ({ periodKind, level }) => (
            <a href={`${paths.staff.reportDeadlines({ kind: periodKind, level })}#sua`}>
              {PERIOD_KIND_WORDS[periodKind]}, {LEVEL[level].vi.toLowerCase()}
            </a>
          ),
        },
        { key: "day", header: "Ngày", numeric: true, cell: ({ dayOfMonth }) => dayOfMonth },
        {
          key: "valid",
          header: "Áp dụng",
          cell: (row) =>
            `${validWords(row)}${isOver(row) ? " (đã hết)" : row.validFrom > today ? " (sắp áp dụng)" : ""}`,
        },
        { key: "citation", header: "Căn cứ", cell: ({ citation }) => citation },
        CONFIRMED,
      ]}
    />
  );
}
