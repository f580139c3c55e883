import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { periodClosedWords } from "~/features/reporting/forms/closed-periods.server";
import { addFormSet, readFormSets, saveFormSet } from "~/features/reporting/forms/form-sets.server";
import { CONFIRMED, VALID } from "~/features/reporting/forms/reference-columns";
import { ReferenceTabs } from "~/features/reporting/forms/reference-tabs";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatNumber } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, oneValue, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { EditSetSchema, NewSetSchema } from "./form-set.schema";
import { EditSetForm, NewSetForm } from "./set-forms";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Bộ mẫu báo cáo");

/** The circulars that reports were and are written under. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  return { ...(await readFormSets(db)), code: query.get("code"), saved: query.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  return form.get("intent") === "new" ? add(form, by) : save(form, by);
}

async function add(form: FormData, by: number) {
  const submission = parseWithZod(form, { schema: NewSetSchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const {
    seen,
    newCode: code,
    newTitle: title,
    newCitation: citation,
    newFrom: validFrom,
  } = submission.value;
  const added = await addFormSet(db, { code, title, citation, validFrom, seen, by }, new Date());
  if (added.ok) throw redirect(paths.staff.formSets({ saved: "1" }), 303);
  if (added.reason === "CHANGED_MEANWHILE") return meanwhile(submission);
  const fieldErrors: Record<string, string[]> =
    added.reason === "EXISTS"
      ? { newCode: ["Đã có bộ mẫu mang mã này, hãy đặt mã khác"] }
      : added.reason === "PERIOD_CLOSED"
        ? { newFrom: [periodClosedWords(added)] }
        : { newFrom: ["Ngày áp dụng phải sau ngày của bộ mẫu mới nhất"] };
  return again(replyOf(submission, { fieldErrors }));
}

async function save(form: FormData, by: number) {
  const submission = parseWithZod(form, { schema: EditSetSchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const { confirmed, ...set } = submission.value;
  const saved = await saveFormSet(db, { ...set, confirmed: confirmed === "on", by }, new Date());
  if (saved.ok) throw redirect(paths.staff.formSets({ saved: "1" }), 303);
  if (saved.reason === "UNKNOWN") throw new Response("Không có bộ mẫu này.", { status: 404 });
  return meanwhile(submission);
}

async function meanwhile(submission: Parameters<typeof replyOf>[0]) {
  const first = await whoWasFirst(db, { subject: "form-set:", beginning: true }, "bộ mẫu");
  return again(replyOf(submission, { formErrors: [first] }), 409);
}

const again = (reply: FormReply, status = 422) => data({ reply }, status);

export default function FormSets() {
  const { sets, seen, code, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const ofNew = reply?.values.intent === "new";
  const asked = (reply && !ofNew ? oneValue(reply.values.code) : code) ?? "";
  const edited = sets.find((set) => set.code === asked);
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu bộ mẫu" announce /> : null}
      <PageTitle lead="Ngày cuối kỳ quyết định báo cáo của kỳ theo bộ mẫu nào.">Bộ mẫu báo cáo</PageTitle>
      <ReferenceTabs current="sets" />
      <DataTable
        caption="Bộ mẫu báo cáo"
        rows={sets}
        rowKey={(set) => set.code}
        empty={<p>Chưa có bộ mẫu nào.</p>}
        columns={[
          {
            key: "title",
            header: "Bộ mẫu",
            rowHeader: true,
            cell: (set) => <a href={`${paths.staff.formSets({ code: set.code })}#sua`}>{set.title}</a>,
          },
          { key: "citation", header: "Căn cứ", cell: ({ citation }) => citation },
          VALID,
          { key: "forms", header: "Biểu", numeric: true, cell: ({ forms }) => formatNumber(forms) },
          { key: "reports", header: "Báo cáo", numeric: true, cell: ({ reports }) => formatNumber(reports) },
          CONFIRMED,
        ]}
      />
      <div className="mt-6 grid gap-4">
        {edited ? <EditSetForm set={edited} seen={seen} reply={ofNew ? null : reply} /> : null}
        <NewSetForm seen={seen} reply={ofNew ? reply : null} />
      </div>
    </>
  );
}
