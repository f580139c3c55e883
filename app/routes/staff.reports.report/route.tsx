import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { tellReturn } from "~/features/notifications/tell-return.server";
import { isUntouched } from "~/features/reporting/closing/closing-findings";
import { buildWhole } from "~/features/reporting/documents/build-whole.server";
import { IfClosedNotice } from "~/features/reporting/if-closed-notice";
import { askedReport, reportPage } from "~/features/reporting/periods/report-page.server";
import { takeReportStep } from "~/features/reporting/periods/take-report-step.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { OpenFindings } from "./open-findings";
import { ReportView } from "./report-view";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.page ? `Báo cáo ${given.page.period.title}, ${given.page.unit.name}` : "Báo cáo",
);

/** One unit's report for one period. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const asked = await askedReport(db, actor, query, now);
  if (!asked) return data({ page: null, ifClosed: null, isUntouched: false, done: false }, { status: 422 });
  const page = await reportPage(db, actor, asked, now);
  const closes = page.actions.includes("close") || page.actions.includes("supplement");
  const built = closes ? await buildWhole(db, { ...asked, now }) : null;
  const { ifClosed = null, ...whole } = built?.ok ? built.value : {};
  const untouched = "sections" in whole && isUntouched(whole);
  return { page, ifClosed, isUntouched: untouched, done: query.has("done") };
}

/** One step of the report: close, sign, hand in, return, accept, supplement, reopen. */
export async function action({ request }: ActionFunctionArgs) {
  // Who may take which step is the table's word: report-flow.ts.
  const actor = await requireSigner(request, "report:read");
  const now = new Date();
  const asked = await askedReport(db, actor, new URL(request.url).searchParams, now);
  if (!asked) return data({ reply: null, open: null }, { status: 422 });
  const taken = await takeReportStep(
    db,
    { ...asked, actor, form: await request.formData(), tellReturn },
    now,
  );
  if (taken.reply) {
    const { reply, refusal, open } = taken;
    return data({ reply, open }, { status: refusal ? 409 : 422 });
  }
  throw redirect(paths.staff.report({ unit: asked.unit, period: asked.period.code, done: "1" }), 303);
}

export default function ReportRoute() {
  const { page, ifClosed, isUntouched: untouched, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply ?? null;
  if (!page)
    return (
      <>
        <PageTitle>Báo cáo</PageTitle>
        <Notice tone="warning" title="Không đọc được kỳ báo cáo">
          <p>
            Kỳ báo cáo là tháng, quý, 6 tháng, 9 tháng hoặc năm.{" "}
            <a href={paths.staff.reportBoard()}>Xem tình hình báo cáo quý vừa qua</a>
          </p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      {done && !reply ? <Notice tone="success" title="Đã ghi nhận" announce /> : null}
      {answer?.open ? <OpenFindings findings={answer.open.findings} /> : null}
      <IfClosedNotice words={ifClosed} />
      <ReportView page={page} isUntouched={untouched} reply={reply} seen={answer?.open?.seen ?? null} />
    </>
  );
}
