import { StatusTag, type Tone } from "~/ui/status-tag";
import type { BoardLine } from "./board";
import { REPORT_STATUS, type ReportStatus } from "./report-flow";

const TONE: Readonly<Record<ReportStatus, Tone>> = {
  DRAFT: "neutral",
  CLOSED: "info",
  SIGNED: "info",
  SUBMITTED: "info",
  RETURNED: "warn",
  ACCEPTED: "ok",
};

/** How far a report is; a zero report says so, and one that nobody began is not zero but missing. */
export function ReportStateTag({
  line: { report, daysLate },
}: {
  line: Pick<BoardLine, "report" | "daysLate">;
}) {
  if (!report) return <StatusTag tone={daysLate === null ? "neutral" : "late"}>Chưa lập</StatusTag>;
  return (
    <>
      <StatusTag tone={TONE[report.status]}>{REPORT_STATUS[report.status].vi}</StatusTag>
      {report.isZero ? <span className="meta"> không phát sinh</span> : null}
      {report.supplement === null ? null : (
        <span className="meta"> bổ sung số {String(report.supplement).padStart(2, "0")}</span>
      )}
      {report.reason ? <span className="meta"> Lý do: {report.reason}</span> : null}
    </>
  );
}
