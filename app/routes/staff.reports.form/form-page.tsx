import type { Announced } from "~/features/reporting/closing/if-closed-now.server";
import { FormHeading } from "~/features/reporting/form-heading";
import { FormTable } from "~/features/reporting/form-table";
import { IfClosedNotice } from "~/features/reporting/if-closed-notice";
import type { ReportView } from "~/features/reporting/report-view";
import { paths } from "~/paths";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { brokenOn, FormAside } from "./form-aside";

/** The closing that stands for this unit and period. */
export type StandingForm = { id: number; on: string };

type Props = { view: ReportView; closed: StandingForm | null; ifClosed: Announced["words"] };

/** The form as it looks on paper, its checks beside it, what does not fit into it below. */
export function FormPage({ view, closed, ifClosed }: Props) {
  const { sheet, query, earlier } = view;
  return (
    <>
      <p className="no-print mt-4">
        <a href={paths.staff.reports()}>Chọn biểu khác</a> ·{" "}
        <a href={paths.staff.reportForm({ ...query, period: earlier })}>Kỳ liền trước</a> ·{" "}
        <a href={paths.staff.report({ unit: query.unit, period: query.period })}>Chốt, ký, nộp báo cáo</a>
      </p>
      {closed ? (
        <Notice tone="info" title="Kỳ này đã chốt">
          <p>
            Trang này là số liệu theo dữ liệu hiện nay; số liệu báo cáo là{" "}
            <a href={paths.staff.reportClosing(closed.id)}>biểu đã chốt ngày {closed.on}</a>.{" "}
            <a href={paths.staff.reportClosing(closed.id, { view: "compare" })}>Xem chỗ khác nhau</a>
          </p>
        </Notice>
      ) : null}
      <IfClosedNotice words={ifClosed} />
      <FormHeading sheet={sheet} />
      <div className="mb-1 flex flex-wrap justify-between gap-x-6">
        <ChecksLine view={view} />
        <p className="m-0 italic">{sheet.unitOfCount}</p>
      </div>
      <FormTable
        sheet={sheet}
        hrefOf={(field, key) => paths.staff.reportEpisodes({ ...query, field, key })}
      />
      {sheet.notes.map((note) => (
        <p key={note} className="meta mt-2 mb-0 max-w-none">
          {note}
        </p>
      ))}
      <Actions>
        <ButtonLink href={paths.staff.reportFile({ ...query, as: "xlsx" })}>Tải bảng tính (XLSX)</ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportFile({ ...query, as: "docx" })}>
          Tải văn bản (DOCX)
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportFile({ ...query, as: "csv" })}>
          CSV
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportFile({ ...query, as: "json" })}>
          JSON
        </ButtonLink>
        <PrintButton>In biểu</PrintButton>
      </Actions>
      <FormAside view={view} />
    </>
  );
}

/** Whether the form holds together, where the eye falls first; the rules themselves stand below. */
function ChecksLine({ view }: { view: ReportView }) {
  const { failing, warnings } = brokenOn(view);
  return (
    <p className="no-print m-0">
      <span className={failing > 0 ? "tag tag-late" : warnings > 0 ? "tag tag-warn" : "tag tag-ok"}>
        {failing > 0
          ? `✗ ${failing} điều kiện chưa khớp`
          : warnings > 0
            ? `! ${warnings} cảnh báo`
            : "✓ Số liệu khớp"}
      </span>{" "}
      <a href="#kiem-tra">Xem {view.checks.length + view.rules.length} điều kiện kiểm tra</a>
    </p>
  );
}
