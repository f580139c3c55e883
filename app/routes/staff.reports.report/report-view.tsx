import { isCounted } from "~/features/reporting/periods/board";
import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { ReportStateTag } from "~/features/reporting/periods/report-state-tag";
import { UnfinishedNotice } from "~/features/reporting/unfinished-notice";
import { paths } from "~/paths";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import type { FormReply } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { Timeline } from "~/ui/timeline";
import { AcknowledgedNotice } from "./acknowledged-notice";
import { ClosingList } from "./closing-list";
import { LeftOutNotice } from "./left-out-notice";
import { StepForms } from "./step-forms";

type Props = {
  page: ReportPage;
  /** Nothing of the whole report was begun: the counted form may go alone. */
  isUntouched: boolean;
  reply: FormReply | null;
  /** The mark of what the checks found when the closing was refused just now. */
  seen: string | null;
};

/** The citation, with the remark that nobody confirmed it unless it says so itself. */
const withDoubt = ({ citation, confirmed }: { citation: string; confirmed: boolean }): string =>
  confirmed || citation.includes("cần xác nhận") ? citation : `${citation} (cần xác nhận)`;

/** Where the report stands, what can be done, what was closed, and who did what. */
export function ReportView({ page, isUntouched, reply, seen }: Props) {
  const { unit, period, line, formSet, history, below } = page;
  const missing = below.filter((each) => !isCounted(each));
  return (
    <>
      <p className="no-print mt-4">
        <a href={paths.staff.reportBoard({ period: period.code })}>← Tình hình báo cáo {period.title}</a> ·{" "}
        <a href={paths.staff.report({ unit: unit.code, period: period.earlier })}>Kỳ liền trước</a>
      </p>
      <PageTitle kicker={unit.name} lead={period.dates}>
        Báo cáo {period.title}
      </PageTitle>
      <UnfinishedNotice unfinished={period.unfinished} />
      <LeftOutNotice page={page} />
      <AcknowledgedNotice acknowledged={page.acknowledged} />
      {line ? null : (
        <Notice tone="warning" title="Đơn vị không phải báo cáo kỳ này">
          <p>Đơn vị chưa thành lập hoặc đã sáp nhập trước ngày cuối kỳ.</p>
        </Notice>
      )}
      <div className="split">
        <div>
          <SummaryList
            rows={[
              { label: "Tình trạng", value: line ? <ReportStateTag line={line} /> : page.statusWords },
              {
                label: "Hạn nộp",
                value: line?.due ? (
                  <>
                    {formatDate(line.due.on)}
                    {line.daysLate === null ? null : <b> · quá hạn {formatCount(line.daysLate)} ngày</b>}
                    <span className="meta">
                      {" "}
                      {line.due.citation}
                      {line.due.confirmed ? "" : " (cần xác nhận)"}
                    </span>
                  </>
                ) : (
                  <>
                    Chưa quy định: không tính là nợ hay nộp muộn{" "}
                    {page.deadlineKind ? (
                      <a href={paths.staff.reportDeadlines({ kind: page.deadlineKind })}>Đặt hạn nộp</a>
                    ) : null}
                  </>
                ),
              },
              {
                label: "Bộ mẫu",
                value: formSet ? withDoubt(formSet) : "Chưa có bộ mẫu",
              },
              {
                label: "Số liệu hiện nay",
                value: (
                  <a href={paths.staff.reportForm({ unit: unit.code, period: period.code })}>
                    Xem biểu theo dữ liệu hiện nay
                  </a>
                ),
              },
              {
                label: "Cả báo cáo",
                value: (
                  <a href={paths.staff.reportSections({ unit: unit.code, period: period.code })}>
                    Các mục, lời văn, kiểm tra và văn bản gửi đi
                  </a>
                ),
              },
              ...(below.length === 0
                ? []
                : [
                    {
                      label: "Đơn vị trực thuộc",
                      value: `${formatCount(below.length - missing.length)}/${formatCount(below.length)} báo cáo đã tiếp nhận`,
                    },
                  ]),
            ]}
          />
          {missing.length > 0 ? (
            <Card title={`Còn thiếu báo cáo của ${formatCount(missing.length)} đơn vị`}>
              <ul>
                {missing.map((each) => (
                  <li key={each.unit}>
                    <a href={paths.staff.report({ unit: each.unit, period: period.code })}>{each.name}</a>{" "}
                    <ReportStateTag line={each} />
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <ClosingList closings={page.closings} />
        </div>
        <aside>
          <StepForms
            page={page}
            isUntouched={isUntouched}
            missing={missing.length}
            reply={reply}
            seen={seen}
          />
          {history.length > 0 ? (
            <Card title="Quá trình">
              <Timeline
                label="Quá trình của báo cáo"
                entries={history.map(({ key, at, when, title, who, reason }) => ({
                  key,
                  dateTime: at,
                  when,
                  title,
                  who,
                  body: reason ? <p className="whitespace-pre-line">{reason}</p> : null,
                }))}
              />
            </Card>
          ) : null}
        </aside>
      </div>
    </>
  );
}
