import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { loadClock } from "~/features/reference/clock.server";
import { ReferenceTabs } from "~/features/reporting/forms/reference-tabs";
import {
  changedDeadlines,
  type DeadlineChange,
  periodsAround,
} from "~/features/reporting/periods/change-deadline";
import { reportDue } from "~/features/reporting/periods/due-date";
import { changeDeadline, readDeadlines } from "~/features/reporting/periods/edit-deadlines.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { periodTitle } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { DeadlineSchema } from "./deadline.schema";
import { DeadlineForm, type PreviewLine } from "./deadline-form";
import { DeadlineTable } from "./deadline-table";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Hạn nộp báo cáo");

/** When reports are due, by kind of period and level. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  return {
    ...(await readDeadlines(db)),
    today: localDateOf(new Date()),
    asked: { periodKind: query.get("kind") ?? "", level: query.get("level") ?? "" },
    saved: query.has("saved"),
  };
}

/** `intent=preview` shows what the change does to the dates; anything else writes it. */
export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  const now = new Date();
  const submission = parseWithZod(form, { schema: DeadlineSchema });
  if (submission.status !== "success") return again(replyOf(submission), 422, null);
  const { seen, confirmed, ...rest } = submission.value;
  const change: DeadlineChange = { ...rest, confirmed: confirmed === "on" };
  if (form.get("intent") === "preview") return again(replyOf(submission), 200, await previewOf(change, now));
  const saved = await changeDeadline(db, { change, seen, by }, now);
  if (!saved.ok) {
    const first = await whoWasFirst(db, { subject: "report-deadline", beginning: true }, "hạn nộp");
    return again(replyOf(submission, { formErrors: [first] }), 409, null);
  }
  throw redirect(paths.staff.reportDeadlines({ saved: "1" }), 303);
}

const again = (reply: FormReply, status: number, preview: PreviewLine[] | null) =>
  data({ reply, preview }, status);

/** The due dates of the periods around today, before the change and after it. */
async function previewOf(change: DeadlineChange, now: Date): Promise<PreviewLine[]> {
  const [{ rows }, { calendar }] = await Promise.all([readDeadlines(db), loadClock(db)]);
  const { level, periodKind } = change;
  const after = changedDeadlines(rows, change);
  return periodsAround(periodKind, localDateOf(now)).map((period) => {
    const dueBy = (of: typeof rows) => reportDue(of, { level, period, calendar })?.on ?? null;
    const words = (of: typeof rows) => {
      const on = dueBy(of);
      return on ? formatDate(on) : "Không quy định";
    };
    return { period: periodTitle(period), before: words(rows), after: words(after) };
  });
}

export default function ReportDeadlines() {
  const { rows, seen, today, asked, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu hạn nộp" announce /> : null}
      <PageTitle lead="Ngày của tháng cuối kỳ; rơi vào ngày nghỉ thì lùi tới ngày làm việc tiếp theo. Không có dòng nào thì không ai bị coi là nộp muộn.">
        Hạn nộp báo cáo
      </PageTitle>
      <ReferenceTabs current="deadlines" />
      <DeadlineTable rows={rows} today={today} />
      <div className="mt-6">
        <DeadlineForm seen={seen} asked={asked} reply={reply} preview={answer?.preview ?? null} />
      </div>
    </>
  );
}
