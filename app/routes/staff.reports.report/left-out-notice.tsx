import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { Notice } from "~/ui/notice";

/** A merger that was entered after the successor had closed: whose figures are in no report, and what brings them in. */
export function LeftOutNotice({ page: { leftOut, line, laterClosed } }: { page: ReportPage }) {
  if (line?.leftOutBy != null)
    return (
      <Notice tone="warning" title={`Đã sáp nhập vào ${line.leftOutBy}; số liệu chưa có trong báo cáo nào`}>
        <p>
          Báo cáo đã chốt của {line.leftOutBy} chưa gồm số liệu của đơn vị này. Số liệu bị coi là còn thiếu,
          không tính là 0, cho đến khi {line.leftOutBy} lập báo cáo bổ sung và được tiếp nhận.
        </p>
      </Notice>
    );
  if (leftOut.length === 0) return null;
  return (
    <Notice tone="warning" title="Cần lập báo cáo bổ sung">
      <p>
        Báo cáo đã chốt chưa có số liệu của {leftOut.join("; ")}: việc sáp nhập được ghi sau khi chốt. Các đơn
        vị này bị coi là còn thiếu, không tính là 0, cho đến khi báo cáo bổ sung được tiếp nhận.
        {laterClosed.length > 0
          ? ` Đã chốt ${laterClosed.join(", ")}: kỳ chưa ký thì hủy chốt trước rồi mới lập bổ sung được.`
          : null}
      </p>
    </Notice>
  );
}
