import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { returnedReports } from "~/features/reporting/periods/returned.server";
import { ReportChooserForm } from "~/features/reporting/report-chooser";
import { readReportDoor } from "~/features/reporting/report-door.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { periodTitle, quartersBackFrom } from "~/shared/period";
import { formatCount } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "report:read" };
export const meta = pageMeta("Báo cáo");

/** Which form, of which unit, for which period. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const now = new Date();
  const { chooser } = await readReportDoor(db, actor, new URLSearchParams(), now);
  const quarters = quartersBackFrom(localDateOf(now), 6).map((period) => ({
    title: periodTitle(period),
    href: paths.staff.reportForm({ unit: chooser.defaults.unit, period: period.code }),
  }));
  const unit = chooser.units.find(({ value }) => value === chooser.defaults.unit);
  return { chooser, quarters, unitName: unit?.label ?? null, returned: await returnedReports(db, actor) };
}

export default function Reports() {
  const { chooser, quarters, unitName, returned } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Biểu kết quả xử lý phản ánh, kiến nghị, tính theo dữ liệu hiện có trong sổ.">
        Báo cáo phản ánh, kiến nghị
      </PageTitle>
      {returned.length > 0 ? (
        <Notice
          tone="warning"
          title={`${formatCount(returned.length)} báo cáo bị trả lại, cần lập và nộp lại`}
        >
          <ul className="bullets">
            {returned.map(({ unit, unitName: name, period, title, reason }) => (
              <li key={`${unit} ${period}`}>
                <a href={paths.staff.report({ unit, period })}>
                  {name}, {title}
                </a>
                . Lý do: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {unitName === null ? (
        <div className="empty">
          <p>Chưa có đơn vị nào trong phạm vi báo cáo của bạn. Hãy hỏi quản trị hệ thống.</p>
        </div>
      ) : (
        <div className="split">
          <ReportChooserForm chooser={chooser} reply={null} />
          <aside>
            <Card title="Chốt, ký, nộp báo cáo">
              <p>
                <a href={paths.staff.reportBoard()}>Tình hình báo cáo của các đơn vị</a>: đơn vị nào chưa lập,
                đã nộp, bị trả lại, quá hạn.
              </p>
            </Card>
            <Card title="Toàn cảnh, chỉ số">
              <p>
                <a href={paths.staff.overview()}>Toàn cảnh theo đơn vị</a>: tiếp nhận, đúng hạn, quá hạn, mở
                lại qua tám quý. <a href={paths.staff.indices()}>Chỉ số</a> theo Quyết định 766/QĐ-TTg.
              </p>
            </Card>
            <Card title="Các quý gần đây">
              <p className="meta">{unitName}</p>
              <ul>
                {quarters.map(({ title, href }) => (
                  <li key={href}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            </Card>
          </aside>
        </div>
      )}
    </>
  );
}
