import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { findDay, readYear } from "~/features/reference/admin-calendar.server";
import { owedRest } from "~/features/reference/owed-rest";
import type { CalendarChange } from "~/features/workflow/calendar-cause";
import { changeCalendar, type Preview } from "~/features/workflow/change-calendar.server";
import { namesFor } from "~/features/workflow/item-page.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf, parseLocalDate, yearOf } from "~/shared/local-date";
import { formatDate, formatNumber } from "~/shared/vi-format";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { DaySchema, NoticeSchema } from "./calendar.schema";
import { DayForm } from "./day-form";
import { DaysTable } from "./days-table";
import { type Asked, MovesPreview, SEEN_PREVIEW } from "./moves-preview";
import { YearHead } from "./year-head";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Lịch làm việc");

const REFUSALS = {
  EXISTS: "Ngày này đã có trong lịch. Hãy sửa dòng đã có.",
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
  const count = (name: string) => (/^\d{1,9}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : null);
  const read = await readYear(db, year);
  return {
    year,
    edited,
    moved: count("moved"),
    clocks: count("clocks"),
    saved: query.has("saved"),
    ...read,
    owed: owedRest(read.days),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  const read = form.get("intent") === "notice" ? readNotice(form) : readDay(form);
  if (!read.ok) return again(read.reply);
  const { change, year, submission } = read;
  const typed = form.get(SEEN_PREVIEW);
  const confirmed = typeof typed === "string" ? typed : null;
  const saved = await changeCalendar(db, { change, confirmed, by }, new Date());
  if (saved.ok) throw redirect(paths.staff.calendar({ year, saved: 1, ...saved.value }), 303);
  if (saved.reason === "MOVES")
    return data({ reply: null, year, asked: await asked(form, saved.preview) }, 200);
  if (saved.reason !== "CHANGED_MEANWHILE") {
    const refused = replyOf(submission, { fieldErrors: { date: [REFUSALS[saved.reason]] } });
    return again(refused, saved.reason === "EXISTS" ? 409 : 422);
  }
  const first =
    change.what === "DAY"
      ? await whoWasFirst(db, { subject: `calendar:${change.day.date}` }, "ngày")
      : await whoWasFirst(db, { subject: `calendar:${year}` }, "thông báo");
  return again(replyOf(submission, { formErrors: [first] }), 409);
}

type Submitted = Parameters<typeof replyOf>[0];
type Read =
  | { ok: true; change: CalendarChange; year: number; submission: Submitted }
  | { ok: false; reply: FormReply };

function readDay(form: FormData): Read {
  const submission = parseWithZod(form, { schema: DaySchema });
  if (submission.status !== "success") return { ok: false, reply: replyOf(submission) };
  const { seen = null, ...day } = submission.value;
  return { ok: true, change: { what: "DAY", day, seen }, year: yearOf(day.date), submission };
}

function readNotice(form: FormData): Read {
  const submission = parseWithZod(form, { schema: NoticeSchema });
  if (submission.status !== "success") return { ok: false, reply: replyOf(submission) };
  const { year, notice: source = "", seenNotice: seen = "" } = submission.value;
  return { ok: true, change: { what: "YEAR", year, source, seen }, year, submission };
}

async function asked(form: FormData, preview: Preview): Promise<Asked> {
  const names = await namesFor(db);
  const units = new Set([...preview.moved, ...preview.clocks].map(({ unit }) => unit));
  const fields = [...form.entries()].flatMap(([name, value]): Asked["fields"] =>
    typeof value === "string" && name !== SEEN_PREVIEW ? [[name, value]] : [],
  );
  return {
    preview,
    fields,
    unitNames: Object.fromEntries([...units].map((code) => [code, names.unit(code)])),
  };
}

const again = (reply: FormReply, status = 422) => data({ reply, year: null, asked: null }, status);

function Saved({ moved, clocks }: { moved: number | null; clocks: number | null }) {
  return (
    <Notice tone="success" title="Đã lưu vào lịch" announce>
      <p>{moved ? `Đã tính lại ${formatNumber(moved)} hạn trả lời.` : "Không hạn trả lời nào bị dời."}</p>
      {clocks ? <p>Đã tính lại {formatNumber(clocks)} mốc khác và ghi vào lịch sử phản ánh.</p> : null}
    </Notice>
  );
}

/** Said until the day is there: a limit that ends on it would be a day too short. */
function Owed({ owed }: { owed: ReturnType<typeof owedRest> }) {
  return (
    <Notice tone="warning" title="Lịch còn thiếu ngày nghỉ bù">
      <p>
        Ngày lễ trùng ngày nghỉ hằng tuần được nghỉ bù vào ngày làm việc kế tiếp (Điều 111.3 Bộ luật Lao
        động). Nếu đúng với thông báo nghỉ lễ, hãy thêm:
      </p>
      <ul>
        {owed.map(({ holiday, on }) => (
          <li key={holiday}>
            Nghỉ bù ngày {formatDate(on)}, cho ngày lễ {formatDate(holiday)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export default function Calendar() {
  const { year, days, noticeSource, owed, edited, saved, moved, clocks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.asked) return <MovesPreview asked={answer.asked} year={answer.year} />;
  const reply = answer?.reply ?? null;
  const ofNotice = reply?.values.intent === "notice";
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Saved moved={moved} clocks={clocks} /> : null}
      <PageTitle lead="Hạn trả lời được tính theo lịch này. Thay đổi nào dời hạn đã báo cho người dân hoặc mốc xử lý thì được xem trước khi lưu và ghi vào lịch sử; người gửi được báo khi hạn trả lời bị dời.">
        Lịch làm việc năm {year}
      </PageTitle>
      <YearHead year={year} noticeSource={noticeSource} reply={ofNotice ? reply : null} />
      {owed.length > 0 ? <Owed owed={owed} /> : null}
      <DaysTable days={days} year={year} />
      <DayForm year={year} edited={edited} reply={ofNotice ? null : reply} />
    </>
  );
}
