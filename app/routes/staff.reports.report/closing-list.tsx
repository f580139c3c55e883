import type { ClosingLine } from "~/features/reporting/periods/report-page.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

/** Every freezing of the report, the standing one first; none is ever changed or deleted. */
export function ClosingList({ closings }: { closings: readonly ClosingLine[] }) {
  if (closings.length === 0) return null;
  return (
    <Card title="Các bản đã chốt">
      <ul className="bullets">
        {closings.map((closing) => (
          <li key={closing.id}>
            <a href={paths.staff.reportClosing(closing.id)}>{closing.title}</a>
            {closing.isCurrent ? " · bản hiện hành" : closing.isCancelled ? " · đã hủy" : " · bản trước"}
            {closing.isZero ? " · không phát sinh" : ""}
            <br />
            <span className="meta">
              {closing.closedBy} chốt lúc {closing.closedAt}.{" "}
              {closing.signed ? `Ký: ${closing.signed}.` : "Chưa ký."}
              {closing.reason ? ` Lý do: ${closing.reason.replace(/\.$/, "")}.` : ""} Mã băm{" "}
              {closing.hash.slice(0, 16)}…
            </span>
            {closing.isCurrent ? (
              <>
                <br />
                <a href={paths.staff.reportClosing(closing.id, { view: "compare" })}>
                  So với dữ liệu hiện nay
                </a>{" "}
                · <a href={paths.staff.reportClosingFile(closing.id, "xlsx")}>XLSX</a> ·{" "}
                <a href={paths.staff.reportClosingFile(closing.id, "docx")}>DOCX</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
