import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { announceClosing } from "~/features/reporting/closing/if-closed-now.server";
import { standingForm } from "~/features/reporting/closing/standing-form.server";
import { buildReport } from "~/features/reporting/report.server";
import { ReportChooserForm } from "~/features/reporting/report-chooser";
import { readReportDoor } from "~/features/reporting/report-door.server";
import { reportView } from "~/features/reporting/report-view";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { FormPage } from "./form-page";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.view
    ? `${given.view.sheet.code}, ${given.view.periodTitle}, ${given.view.sheet.reportingUnit}`
    : "Báo cáo",
);

/** The PAKN form of one unit and period, as the data stand now. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const now = new Date();
  const { asked, reply, chooser } = await readReportDoor(db, actor, new URL(request.url).searchParams, now);
  if (!asked) return data({ view: null, closed: null, ifClosed: null, reply, chooser }, { status: 422 });
  const report = await buildReport(db, { ...asked, scope: asked.scope ?? undefined, now });
  // The door has checked unit and period; a missing form version is missing reference data.
  if (!report.ok) throw new Error(`No form: ${report.reason}`);
  const closed = await standingForm(db, report.value);
  const announced = closed ? null : await announceClosing(db, report.value);
  const view = reportView(announced?.report ?? report.value);
  return { view, closed, ifClosed: announced?.words ?? null, reply: null, chooser };
}

export default function ReportForm() {
  const { view, closed, ifClosed, reply, chooser } = useLoaderData<typeof loader>();
  if (view) return <FormPage view={view} closed={closed} ifClosed={ifClosed} />;
  return (
    <>
      <PageTitle>Chọn biểu cần xem</PageTitle>
      <ReportChooserForm chooser={chooser} reply={reply} />
    </>
  );
}
