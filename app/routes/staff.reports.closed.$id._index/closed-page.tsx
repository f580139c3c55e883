import type { ClosedForm } from "~/features/reporting/closing/closed-form.server";
import type { ComparisonView } from "~/features/reporting/closing/comparison-view";
import { FormHeading } from "~/features/reporting/form-heading";
import { FormTable } from "~/features/reporting/form-table";
import { paths } from "~/paths";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Tabs } from "~/ui/tabs";
import { ClosedAside } from "./closed-aside";
import { Comparison } from "./comparison";

/** The form as it was closed and signed; every number leads to the items that stood behind it. */
export function ClosedPage({ form, comparison }: { form: ClosedForm; comparison: ComparisonView | null }) {
  const { id, sheet, signed } = form;
  return (
    <>
      <p className="no-print mt-4">
        <a href={paths.staff.report({ unit: form.unit, period: form.period })}>
          ← Báo cáo {form.periodTitle}
        </a>{" "}
        · <a href={paths.staff.reportForm({ unit: form.unit, period: form.period })}>Số liệu hiện nay</a>
      </p>
      {form.isReplaced ? (
        <Notice tone="warning" title="Đã có bản chốt sau bản này">
          <p>
            Bản này được giữ nguyên để đối chiếu.{" "}
            <a href={paths.staff.report({ unit: form.unit, period: form.period })}>Xem bản hiện hành</a>
          </p>
        </Notice>
      ) : null}
      <FormHeading sheet={sheet} />
      <p className="no-print m-0">
        <span className={signed ? "tag tag-ok" : "tag tag-info"}>
          {signed ? "Đã ký" : "Đã chốt, chưa ký"}
        </span>{" "}
        {form.closed}
        {signed ? `; ${signed}` : ""}.
      </p>
      <div className="no-print">
        <Tabs
          label="Cách xem biểu"
          tabs={[
            {
              href: paths.staff.reportClosing(id),
              label: signed ? "Như đã ký" : "Như đã chốt",
              current: !comparison,
            },
            {
              href: paths.staff.reportClosing(id, { view: "compare" }),
              label: "So với dữ liệu hiện nay",
              current: comparison !== null,
            },
          ]}
        />
      </div>
      {comparison ? (
        <Comparison comparison={comparison} isSigned={form.signed !== null} />
      ) : (
        <>
          <p className="m-0 text-right italic">{sheet.unitOfCount}</p>
          <FormTable
            sheet={sheet}
            hrefOf={(field, key) => paths.staff.reportClosingItems(id, { field, key })}
          />
          {sheet.notes.map((note) => (
            <p key={note} className="meta mt-2 mb-0 max-w-none">
              {note}
            </p>
          ))}
        </>
      )}
      <Actions>
        <ButtonLink href={paths.staff.reportClosingFile(id, "xlsx")}>Tải bảng tính (XLSX)</ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportClosingFile(id, "docx")}>
          Tải văn bản (DOCX)
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportClosingFile(id, "csv")}>
          CSV
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportClosingFile(id, "json")}>
          JSON
        </ButtonLink>
        <PrintButton>In biểu</PrintButton>
      </Actions>
      <p className="no-print">
        Cả báo cáo {signed ? "như đã ký" : "như đã chốt"}:{" "}
        <a href={paths.staff.reportClosingFile(id, "docx", "full")}>DOCX</a> ·{" "}
        <a href={paths.staff.reportClosingFile(id, "pdf", "full")}>PDF</a> ·{" "}
        <a href={paths.staff.reportClosingFile(id, "xlsx", "full")}>các biểu (XLSX)</a> ·{" "}
        <a href={paths.staff.reportClosingFile(id, "json", "full")}>JSON</a>
      </p>
      <ClosedAside form={form} />
    </>
  );
}
