import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { enterPaper } from "~/features/campaigns/answers.server";
import { campaignDoor } from "~/features/campaigns/campaign.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { readContact } from "~/features/campaigns/contact";
import { QuestionFields } from "~/features/campaigns/question-fields";
import { readAnswers } from "~/features/campaigns/questions";
import { drawPostingKey, postingOf } from "~/features/intake/posting.server";
import { arrivalDayProblem } from "~/features/workflow/arrival-rule";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf, startOfLocalDay } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { recordNumber } from "~/shared/record-number";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "survey:work" };
export const meta = pageMeta("Nhập phiếu giấy");

const NOON = 12 * 3_600_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const { id, title, questions, openedAt } = await campaignDoor(db, actor, "survey:work", params.id, now);
  const people = await db.campaignRecipient.findMany({
    where: { campaignId: id, answer: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return {
    ...{ id, title, questions, isOpen: openedAt !== null, today: localDateOf(now) },
    people: people.map((person) => ({ value: String(person.id), label: person.name })),
    posting: drawPostingKey(),
    saved: recordNumber(new URL(request.url).searchParams.get("saved")),
  };
}

/** Registers one form that came back on paper (art. 8.4, 9.2). */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const campaign = await campaignDoor(db, actor, "survey:work", params.id, now);
  const form = await request.formData();
  const { all, one, values } = textsOf(form);
  const { answers, errors } = readAnswers(campaign.questions, all);
  const { contact, errors: wrong } = readContact(one);
  const problems: Record<string, string[]> = { ...errors, ...wrong };
  const date = readDate(one("receivedDate"));
  const since = localDateOf(campaign.openedAt ?? now);
  const dayProblem = date ? arrivalDayProblem(date, { now, unitSince: since }) : null;
  if (!date) problems.receivedDate = ["Nhập ngày dạng ngày/tháng/năm, ví dụ 05/02/2026"];
  else if (date < since) problems.receivedDate = ["Ngày nhận không thể trước ngày mở đợt"];
  else if (dayProblem) problems.receivedDate = [dayProblem];
  const problem = (formErrors: string[] = []) =>
    data({ reply: { values, errors: problems, formErrors } }, { status: 422 });
  if (!date || Object.keys(problems).length > 0) return problem();
  const noon = new Date(startOfLocalDay(date).getTime() + NOON);
  const receivedAt = noon > now ? now : noon;
  const recipientId = recordNumber(one("recipient"));
  const { staffId } = actor;
  const taken = await enterPaper(
    db,
    { campaignId: campaign.id, recipientId, receivedAt, staffId, answers, contact },
    now,
    postingOf(form, [], staffId),
  );
  if (!taken.ok) return problem([NOT_TAKEN[taken.reason]]);
  return redirect(paths.staff.campaignEntry(campaign.id, { saved: taken.value }), 303);
}

const NOT_TAKEN = {
  ANSWERED: "Người này đã trả lời rồi. Bỏ chọn tên để nhập phiếu khác.",
  NOT_OPEN: "Đợt chưa mở.",
  OTHER_CONTENT:
    "Biểu mẫu này đã lưu thành một phiếu với nội dung khác. Nội dung dưới đây chưa được lưu; nếu là phiếu khác, bấm nhập lần nữa.",
};

export default function PaperEntryPage() {
  const { id, title, questions, isOpen, today, people, saved, posting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, { receivedDate: today });
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? (
        <Notice tone="success" title={`Đã nhận phiếu số ${saved}`}>
          <p>Ghi số {saved} lên phiếu giấy để lưu, rồi nhập phiếu tiếp theo.</p>
        </Notice>
      ) : null}
      <PageTitle lead={title}>Nhập phiếu giấy</PageTitle>
      {isOpen ? (
        <PostForm compact>
          <input type="hidden" name="posting" value={posting} />
          <div className="entry-row">
            <DateField label="Ngày nhận phiếu" required {...field("receivedDate")} />
            {people.length > 0 ? (
              <Select
                label="Phiếu của"
                hideOptional
                placeholder="Không rõ, không ghi tên"
                options={people}
                {...field("recipient")}
              />
            ) : null}
          </div>
          <QuestionFields questions={questions} field={field} />
          <fieldset className="field">
            <legend className="label">Người trả lời muốn được trả lời riêng (nếu phiếu có ghi)</legend>
            <div className="entry-row">
              <TextField label="Họ tên" hideOptional autoComplete="off" {...field("name")} />
              <TextField label="Địa chỉ" hideOptional autoComplete="off" {...field("address")} />
              <TextField label="Điện thoại" type="tel" hideOptional autoComplete="off" {...field("phone")} />
              <TextField
                label="Thư điện tử"
                type="email"
                hideOptional
                autoComplete="off"
                {...field("email")}
              />
            </div>
          </fieldset>
          <Actions>
            <Button>Lưu phiếu</Button>
            <ButtonLink href={paths.staff.campaign(id)} variant="secondary">
              Về đợt lấy ý kiến
            </ButtonLink>
          </Actions>
        </PostForm>
      ) : (
        <Notice tone="warning" title="Đợt chưa mở">
          <p>
            Mở đợt tại <a href={paths.staff.campaign(id)}>trang của đợt</a> trước khi nhập phiếu.
          </p>
        </Notice>
      )}
    </>
  );
}
