import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { lateItems } from "~/features/nudges/urging.queries.server";
import { urgingSchema } from "~/features/nudges/urging-form";
import { writeUrging } from "~/features/nudges/write-urging.server";
import { loadClock } from "~/features/reference/clock.server";
import { SAME_NUMBER } from "~/features/workflow/document-number";
import { sameNumber } from "~/features/workflow/document-numbers.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { addWorkingDays } from "~/shared/calendar";
import { localDateOf } from "~/shared/local-date";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkboxes, DateField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf, replyOf } from "~/ui/form-values";
import { InsistField } from "~/ui/insist-field";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "urge:write" };
export const meta = pageMeta("Lập phiếu đôn đốc");

const unitOf = (request: Request) => new URL(request.url).searchParams.get("unit") ?? "";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "urge:write");
  const today = localDateOf(new Date());
  const unit = await db.unit.findUnique({
    where: { code: unitOf(request) },
    select: { code: true, name: true },
  });
  const [items, clock] = [unit ? await lateItems(db, unit.code, today) : [], await loadClock(db)];
  return { unit, items, stamp: randomUUID(), answerBy: addWorkingDays(today, 5, clock.calendar) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "urge:write");
  const now = new Date();
  const unit = unitOf(request);
  const today = localDateOf(now);
  const codes = (await lateItems(db, unit, today)).map(({ code }) => code);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: urgingSchema(today, codes) });
  if (submission.status !== "success") return data({ reply: replyOf(submission) }, { status: 422 });
  const { items, ...letter } = submission.value;
  const { documentNo: number = "", stamp } = letter;
  const taken = await sameNumber(db, actor, { number, unit: actor.unit, on: today, itself: { stamp } }, form);
  if (taken) {
    const fieldErrors = { [SAME_NUMBER.name]: [taken] };
    return data({ reply: replyOf(submission, { fieldErrors }) }, { status: 422 });
  }
  const written = await writeUrging(db, actor, { ...letter, unit, codes: items }, now);
  if (written.ok) return redirect(paths.staff.urgingLetter(written.value.id), 303);
  const formErrors = ["Các phản ánh này không còn quá hạn ở đơn vị. Hãy xem lại danh sách."];
  return data({ reply: replyOf(submission, { formErrors }) }, { status: 422 });
}

export default function NewUrgingPage() {
  const { unit, items, stamp, answerBy } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const field = fieldsOf(reply, { answerBy, items: items.map(({ code }) => code) });
  const back = <a href={paths.staff.urging()}>← Đôn đốc</a>;
  if (!unit || items.length === 0)
    return (
      <>
        <PageTitle kicker={back}>Lập phiếu đôn đốc</PageTitle>
        <Notice title={unit ? `${unit.name} không có phản ánh quá hạn` : "Chọn đơn vị ở trang Đôn đốc"} />
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={back}
        lead={`${formatCount(items.length)} phản ánh quá hạn. Phiếu gửi qua thư điện tử đến đầu mối và thủ trưởng đơn vị: ngay khi bạn bấm gửi, hoặc đầu giờ làm việc kế tiếp nếu đang ngoài giờ.`}
      >
        Phiếu đôn đốc {unit.name}
      </PageTitle>
      <PostForm>
        <input type="hidden" name="stamp" value={String(reply?.values.stamp ?? stamp)} />
        <Checkboxes
          {...field("items")}
          label="Phản ánh cần đôn đốc"
          hideOptional
          choices={items.map(({ code, title, dueOn, daysLate }) => ({
            value: code,
            label: title,
            hint: `${code} · hạn ${formatDate(dueOn)} · quá hạn ${daysLate} ngày`,
          }))}
        />
        <DateField {...field("answerBy")} label="Báo cáo kết quả chậm nhất ngày" required />
        <TextField
          {...field("documentNo")}
          label="Số, ký hiệu văn bản"
          hint="Do văn thư cấp; để trống nếu chưa có"
          width={20}
        />
        <InsistField {...SAME_NUMBER} reply={reply} />
        <TextArea {...field("note")} label="Nội dung thêm" rows={3} limit={5000} />
        <Actions>
          <Button>Gửi phiếu đôn đốc</Button>
        </Actions>
      </PostForm>
    </>
  );
}
