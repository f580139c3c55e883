import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { CONFIRMED, VALID } from "~/features/reporting/forms/reference-columns";
import { ReferenceTabs } from "~/features/reporting/forms/reference-tabs";
import {
  changeIndex,
  type IndexPreview,
  previewIndex,
  readDefinitions,
} from "~/features/reporting/indices/edit-index.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, oneValue, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { IndexSchema, withPosted } from "./index.schema";
import { IndexForm } from "./index-form";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Định nghĩa chỉ số");

/** All definitions of the indices, and the one that is edited. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  const { definitions, seen } = await readDefinitions(db);
  const edited = definitions.findLast(({ code }) => code === query.get("code")) ?? null;
  return { definitions, seen, edited, saved: query.has("saved") };
}

/** `intent=preview` shows what the definition makes of the last quarter; anything else writes it. */
export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  const now = new Date();
  const submission = parseWithZod(form, { schema: IndexSchema });
  if (submission.status !== "success") return again(replyOf(submission), 422);
  const { seen, validFrom, code } = submission.value;
  const { definitions } = await readDefinitions(db);
  const stored = definitions.findLast((each) => each.code === code);
  if (!stored) throw new Response("Không có chỉ số này.", { status: 404 });
  const index = withPosted(stored, submission.value);
  if (!index)
    return again(replyOf(submission, { fieldErrors: { steps: ["Mỗi dòng một mức, ví dụ 90 => 1"] } }), 422);
  if (form.get("intent") === "preview")
    return again(replyOf(submission), 200, await previewIndex(db, index, definitions, now));
  const saved = await changeIndex(db, { index, validFrom, seen, by }, now);
  if (saved.ok) throw redirect(paths.staff.indexDefinitions({ saved: "1" }), 303);
  if (saved.reason !== "CHANGED_MEANWHILE")
    return again(
      replyOf(submission, {
        fieldErrors: { validFrom: ["Ngày áp dụng không được trước ngày của định nghĩa đầu tiên"] },
      }),
      422,
    );
  const first = await whoWasFirst(db, { subject: "index:", beginning: true }, "chỉ số");
  return again(replyOf(submission, { formErrors: [first] }), 409);
}

const again = (reply: FormReply, status: number, preview: IndexPreview | null = null) =>
  data({ reply, preview }, status);

export default function IndexDefinitions() {
  const { definitions, seen, edited, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply ?? null;
  const code = oneValue(reply?.values.code) ?? edited?.code;
  const stored = definitions.findLast((each) => each.code === code) ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu định nghĩa chỉ số" announce /> : null}
      <PageTitle lead="Văn bản quy định khác đi là một dòng mới có ngày áp dụng; kỳ cũ vẫn tính theo dòng của kỳ đó.">
        Định nghĩa chỉ số
      </PageTitle>
      <ReferenceTabs current="indices" />
      <DataTable
        caption="Định nghĩa chỉ số"
        rows={definitions}
        rowKey={(row) => `${row.code} ${row.validFrom}`}
        empty={<p>Chưa có chỉ số nào.</p>}
        columns={[
          {
            key: "title",
            header: "Chỉ số",
            rowHeader: true,
            cell: (row) => (
              <a href={`${paths.staff.indexDefinitions({ code: row.code })}#sua`}>{row.title}</a>
            ),
          },
          { key: "citation", header: "Căn cứ", cell: ({ citation }) => citation },
          VALID,
          CONFIRMED,
        ]}
      />
      {stored ? (
        <div className="mt-6">
          <IndexForm stored={stored} seen={seen} reply={reply} preview={answer?.preview ?? null} />
        </div>
      ) : null}
    </>
  );
}
