import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { periodClosedWords } from "~/features/reporting/forms/closed-periods.server";
import { copyForm, saveForm } from "~/features/reporting/forms/edit-form.server";
import { CopyFormSchema, EditFormSchema, ruleLines } from "~/features/reporting/forms/form.schema";
import { readForm } from "~/features/reporting/forms/form-list.server";
import {
  formulaProblems,
  formWarnings,
  hasWarnings,
  warningsMark,
} from "~/features/reporting/forms/form-warnings";
import { previewForm } from "~/features/reporting/forms/preview-form.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { CopyForm } from "./copy-form";
import { EditForm } from "./edit-form";
import { FormPreview } from "./form-preview";

export const handle = { access: "admin:reference" };
export const meta = pageMeta<typeof loader>((given) => (given ? `Biểu ${given.form.code}` : "Biểu mẫu"));

const MEANWHILE =
  "Người khác vừa sửa biểu này trong lúc bạn nhập, nên chưa lưu gì. Phần bạn nhập vẫn còn dưới đây. Xem bản mới ở cửa sổ khác; bấm Lưu lần nữa thì phần của bạn thay bản mới.";

async function found(id: string | undefined) {
  const read = await readForm(db, Number(id));
  if (!read) throw new Response("Không có biểu mẫu này.", { status: 404 });
  return read;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const read = await found(params.id);
  const problems = formulaProblems(read.form);
  return {
    ...read,
    preview: await previewForm(db, read.form, new Date()),
    problems: problems.map(({ problem }) => problem),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

/** Corrects titles, formulae and rules, or makes the form of a new circular from this one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const { form } = await found(params.id);
  const given = await request.formData();
  const now = new Date();
  if (given.get("intent") === "copy") {
    const submission = parseWithZod(given, { schema: CopyFormSchema });
    if (submission.status !== "success") return again(replyOf(submission));
    const { newCode: code, newCitation: citation, newFrom: validFrom } = submission.value;
    const copied = await copyForm(db, { id: form.id, code, citation, validFrom, by }, now);
    if (!copied.ok) return again(replyOf(submission, { fieldErrors: copyErrors(copied) }));
    throw redirect(paths.staff.formVersion(copied.value.id, { saved: "1" }), 303);
  }
  const submission = parseWithZod(given, { schema: EditFormSchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const { seen, title, addressee, citation, confirmed, columns, rules } = submission.value;
  const edited = new Map(columns.map((column) => [column.key, column]));
  const after = {
    ...form,
    title,
    addressee,
    citation,
    confirmed: confirmed === "on",
    rules: ruleLines(rules),
    // Which columns there are, and their order, is not for this page to change.
    columns: form.columns.map((column) => {
      const now_ = edited.get(column.key);
      return now_
        ? { ...column, label: now_.label, group: now_.group ?? null, formula: now_.formula ?? null }
        : column;
    }),
  };
  const warnings = formWarnings(form, after);
  const mark = warningsMark(warnings);
  const isConfirmed = given.get("anyway") === "on" && given.get("warned") === mark;
  if (hasWarnings(warnings) && !isConfirmed)
    return again(replyOf(submission, { fieldErrors: { ...warnings } }), 422, mark);
  const saved = await saveForm(db, { by, seen, form: after }, now);
  if (!saved.ok) return again(replyOf(submission, { formErrors: [MEANWHILE] }), 409);
  throw redirect(paths.staff.formVersion(form.id, { saved: "1" }), 303);
}

type Refused = Extract<Awaited<ReturnType<typeof copyForm>>, { ok: false }>;

function copyErrors(refusal: Refused): Record<string, string[]> {
  if (refusal.reason === "PERIOD_CLOSED") return { newFrom: [periodClosedWords(refusal)] };
  if (refusal.reason === "CODE_TAKEN") return { newCode: ["Số hiệu này đang là của biểu về nội dung khác"] };
  return { newFrom: ["Ngày áp dụng phải sau ngày của biểu này"] };
}

const again = (reply: FormReply, status = 422, warned: string | null = null) =>
  data({ reply, warned }, status);

export default function FormRoute() {
  const { form, seen, saved, problems, preview } = useLoaderData<typeof loader>();
  const { reply = null, warned = null } = useActionData<typeof action>() ?? {};
  const ofCopying = reply?.values.intent === "copy";
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu biểu mẫu" announce /> : null}
      <p className="no-print mt-4">
        <a href={paths.staff.forms()}>← Biểu mẫu báo cáo</a>
      </p>
      <PageTitle lead={form.title}>Biểu {form.code}</PageTitle>
      {problems.length > 0 && !reply ? (
        <Notice
          tone="warning"
          title="Công thức của biểu này cần sửa: biểu trái điều kiện thì không chốt được kỳ báo cáo"
        >
          <ul className="bullets">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <EditForm form={form} seen={seen} reply={ofCopying ? null : reply} warned={warned} />
      <FormPreview id={form.id} sheet={preview} />
      <CopyForm form={form} reply={ofCopying ? reply : null} />
    </>
  );
}
