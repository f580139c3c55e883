import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { findDay, markYear, readYear, saveDay } from "~/features/reference/admin-calendar.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf, parseLocalDate, yearOf } from "~/shared/local-date";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { DaySchema, NoticeSchema } from "./calendar.schema";
import { DayForm } from "./day-form";
import { DaysTable } from "./days-table";
import { YearHead } from "./year-head";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Lịch làm việc");

const REFUSALS = {
  EXISTS: "Ngày này đã có trong lịch. Hãy sửa dòng đã có.",
  CHANGED_MEANWHILE: "Người khác vừa sửa ngày này. Hãy mở lại dòng đó, xem bản mới rồi sửa.",
  IS_WEEKEND: "Ngày này là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ. Kiểm tra lại ngày hoặc loại.",
  IS_WORKDAY: "Làm bù phải rơi vào thứ Bảy hoặc Chủ nhật. Kiểm tra lại ngày hoặc loại.",
} as const;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  const asked = query.get("year") ?? "";
  const year = /^20\d\d$/.test(asked) ? Number(asked) : yearOf(localDateOf(new Date()));
  const date = parseLocalDate(query.get("day") ?? "");
  const edited = date && (await findDay(db, date));
  return { year, edited, saved: query.has("saved"), ...(await readYear(db, year)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  const now = new Date();
  const intent = form.get("intent");
  if (intent === "notice") {
    const submission = parseWithZod(form, { schema: NoticeSchema });
    if (submission.status !== "success") return again(replyOf(submission));
    const { year, notice = "" } = submission.value;
    await markYear(db, { year, source: notice, by }, now);
    throw redirect(paths.staff.calendar({ year, saved: 1 }), 303);
  }
  const submission = parseWithZod(form, { schema: DaySchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const { seen = null, ...day } = submission.value;
  const saved = await saveDay(db, { day, seen, by }, now);
  if (!saved.ok) return again(replyOf(submission, { fieldErrors: { date: [REFUSALS[saved.reason]] } }));
  throw redirect(paths.staff.calendar({ year: yearOf(day.date), saved: 1 }), 303);
}

const again = (reply: FormReply) => data({ reply }, 422);

export default function Calendar() {
  const { year, days, noticeSource, edited, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const ofNotice = reply?.values.intent === "notice";
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu vào lịch" announce /> : null}
      <PageTitle lead="Hạn trả lời được tính theo lịch này. Sửa lịch không làm thay đổi hạn đã báo cho người dân.">
        Lịch làm việc năm {year}
      </PageTitle>
      <YearHead year={year} noticeSource={noticeSource} reply={ofNotice ? reply : null} />
      <DaysTable days={days} year={year} />
      <DayForm year={year} edited={edited} reply={ofNotice ? null : reply} />
    </>
  );
}
