import { isCounted } from "~/features/reporting/periods/board";
import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { Notice } from "~/ui/notice";

/**
 * What this unit's closing does not have though it counts by now: of a merger that was entered after the successor had
 * closed, and of reports accepted after this one was closed. Whose figures they are, and what brings them in.
 */
export function LeftOutNotice({ page: { leftOut, addedSince, line, laterClosed } }: { page: ReportPage }) {
  if (line?.leftOutBy != null) return <Merged into={line.leftOutBy} isAdded={isCounted(line)} />;
  const later =
    laterClosed.length > 0
      ? ` Đã chốt ${laterClosed.join(", ")}: kỳ chưa ký thì hủy chốt trước rồi mới lập bổ sung được.`
      : null;
  return (
    <>
      {leftOut.length > 0 ? (
        <Notice tone="warning" title="Cần lập báo cáo bổ sung">
          <p>
            Báo cáo đã chốt chưa có số liệu của {leftOut.join("; ")}: việc sáp nhập được ghi sau khi chốt. Các
            đơn vị này bị coi là còn thiếu, không tính là 0, cho đến khi báo cáo bổ sung được tiếp nhận.
            {later}
          </p>
        </Notice>
      ) : null}
      {addedSince.length > 0 ? (
        <Notice tone="warning" title="Số liệu của đơn vị trực thuộc đã khác">
          <p>
            Sau khi chốt báo cáo này đã tiếp nhận báo cáo của {addedSince.join("; ")}. Muốn đưa vào, hãy lập
            báo cáo bổ sung; chưa bổ sung thì số chuyển sang kỳ sau không khớp với bản đã chốt.{later}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function Merged({ into, isAdded }: { into: string; isAdded: boolean }) {
  if (isAdded)
    return (
      <Notice tone="info" title={`Đã sáp nhập vào ${into}`}>
        <p>
          Báo cáo kỳ này của đơn vị đã được tiếp nhận và vẫn được cộng riêng, vì báo cáo của {into} chốt trước
          khi ghi việc sáp nhập.
        </p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={`Đã sáp nhập vào ${into}; số liệu chưa có trong báo cáo nào`}>
      <p>
        Báo cáo đã chốt của {into} chưa gồm số liệu của đơn vị này. Số liệu bị coi là còn thiếu, không tính là
        0, cho đến khi {into} lập báo cáo bổ sung và được tiếp nhận.
      </p>
    </Notice>
  );
}
