import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { formatCount } from "~/shared/vi-format";
import { Notice } from "~/ui/notice";

/** What the checks found and the unit left as it was: to be read before the report is signed, accepted or returned. */
export function AcknowledgedNotice({ acknowledged }: Pick<ReportPage, "acknowledged">) {
  if (!acknowledged) return null;
  const { findings, reason } = acknowledged;
  return (
    <Notice tone="warning" title={`Chốt khi kiểm tra còn thấy ${formatCount(findings.length)} điều`}>
      <ul className="bullets">
        {findings.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>Lý do đơn vị giữ nguyên: {reason}</p>
    </Notice>
  );
}
