import type { CellKey } from "~/features/reporting/cell-keys";
import { BehindLink } from "~/features/reporting/overview/behind-link";
import type { Overview } from "~/features/reporting/overview/overview.server";
import { paths } from "~/paths";
import { formatDate, formatPercent } from "~/shared/vi-format";

/** The unit with all below it, in one row of numbers. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const { unit, period, scope, total, oldest, rating } = overview;
  const cells: { name: string; cell: CellKey & keyof typeof total; note: string }[] = [
    { name: "Mới tiếp nhận", cell: "new", note: "kể cả mở lại" },
    { name: "Đã xử lý", cell: "resolved_total", note: "gồm cả kỳ trước chuyển qua" },
    { name: "Trả lời đúng hạn", cell: "on_time", note: formatPercent(total.on_time, total.answered) },
    { name: "Trả lời sau hạn", cell: "late", note: "trong kỳ" },
    { name: "Đang xử lý", cell: "pending_total", note: period.isRunning ? "đến hôm nay" : "cuối kỳ" },
    { name: "Đang quá hạn", cell: "overdue", note: "trong số đang xử lý" },
    { name: "Mở lại", cell: "reopened", note: "trong kỳ" },
  ];
  return (
    <dl className="figures">
      {cells.map(({ name, cell, note }) => (
        <div key={cell}>
          <dt>{name}</dt>
          <dd className="figure">
            <BehindLink
              {...{ unit: unit.code, period: period.code, scope, cell }}
              n={total[cell]}
              words={name}
            />
          </dd>
          <dd className="meta">{note}</dd>
        </div>
      ))}
      <div>
        <dt>Hài lòng</dt>
        <dd className={rating ? "figure" : "figure figure-words"}>
          {rating ? formatPercent(rating.content, rating.total) : "chưa có số liệu"}
        </dd>
        <dd className="meta">
          {rating
            ? `${rating.content} trên ${rating.total} đánh giá ẩn danh`
            : "cần từ 05 đánh giá của một đơn vị"}
        </dd>
      </div>
      <div>
        <dt>Việc lâu nhất đang xử lý</dt>
        <dd className="figure figure-words">
          {oldest ? (
            <a href={paths.staff.feedback(oldest.referenceCode)}>{oldest.referenceCode}</a>
          ) : (
            "không có"
          )}
        </dd>
        <dd className="meta">{oldest ? `từ ${formatDate(oldest.since)}` : "không việc nào đang chờ"}</dd>
      </div>
    </dl>
  );
}
