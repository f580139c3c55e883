import { PERIOD_KIND_WORDS, type PeriodKind } from "~/features/reporting/periods/report-key";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

type Props = { kind: PeriodKind; setsDeadlines: boolean };

/** Nobody owes a report for which no date is laid down; who may lay one down is led there. */
export function NoDeadline({ kind, setsDeadlines }: Props) {
  const words = PERIOD_KIND_WORDS[kind].toLowerCase();
  return (
    <Notice tone="info" title={`Chưa quy định hạn nộp báo cáo ${words}`}>
      <p>
        Không đơn vị nào bị coi là còn nợ hay nộp muộn kỳ này; đơn vị vẫn lập, chốt và nộp được báo cáo.{" "}
        {setsDeadlines ? (
          <a href={paths.staff.reportDeadlines({ kind })}>Đặt hạn nộp báo cáo {words}</a>
        ) : (
          "Nếu tỉnh có yêu cầu báo cáo kỳ này, quản trị hệ thống đặt hạn ở trang Hạn nộp báo cáo."
        )}
      </p>
    </Notice>
  );
}
