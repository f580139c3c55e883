import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { beginReport } from "~/features/reporting/periods/begin-report.server";
import { REPORT_REFUSAL } from "~/features/reporting/periods/refusals";
import { askedReport } from "~/features/reporting/periods/report-page.server";
import { SAVE_REFUSAL } from "~/features/reporting/sections/save-section.server";
import { takeStartingPoint } from "~/features/reporting/sections/section-work.server";
import { loadWorkplace, sectionsView } from "~/features/reporting/sections/sections-page.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SectionList } from "./section-list";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.view ? `Báo cáo ${given.view.periodTitle}, ${given.view.unitName}: các mục` : "Các mục của báo cáo",
);

/** All sections of one report, how far each is, and what the checks found. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const asked = await askedReport(db, actor, query, now);
  const place = asked && (await loadWorkplace(db, actor, asked, now));
  if (!asked || !place) return data({ view: null, done: null }, { status: 422 });
  return { view: sectionsView(place, asked), done: query.get("done") };
}

/** Begins the report, or takes the last period's sections as a starting point. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const now = new Date();
  const asked = await askedReport(db, actor, new URL(request.url).searchParams, now);
  const place = asked && (await loadWorkplace(db, actor, asked, now));
  if (!asked || !place) return problem("Không đọc được kỳ báo cáo.", 422);
  const query = { unit: asked.unit, period: asked.period.code };
  if ((await request.formData()).get("intent") === "begin") {
    const begun = await beginReport(db, { ...asked, actor }, now);
    if (!begun.ok) return problem(REPORT_REFUSAL[begun.reason], 409);
    throw redirect(paths.staff.reportSections({ ...query, done: "Đã bắt đầu lập báo cáo" }), 303);
  }
  if (!place.canEdit) return problem("Bạn không lập báo cáo của đơn vị này.", 409);
  const taken = await takeStartingPoint(db, place, asked, actor, now);
  if (!taken.ok) return problem(SAVE_REFUSAL[taken.reason], 409);
  const words =
    taken.value === 0 ? "Kỳ trước không có gì để lấy thêm" : `Đã lấy ${taken.value} mục của kỳ trước làm nền`;
  throw redirect(paths.staff.reportSections({ ...query, done: words }), 303);
}

const problem = (words: string, status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors: [words] } }, { status });

export default function Sections() {
  const { view, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  if (!view)
    return (
      <>
        <PageTitle>Các mục của báo cáo</PageTitle>
        <Notice tone="warning" title="Không có đề cương báo cáo cho kỳ này">
          <p>
            <a href={paths.staff.reports()}>Chọn kỳ báo cáo khác</a>
          </p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      {done && !reply ? <Notice tone="success" title={done} announce /> : null}
      <SectionList view={view} />
    </>
  );
}
