import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { addField, readFields, saveFields } from "~/features/reference/admin-fields.server";
import { fieldCodeOf } from "~/features/reference/field-code";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { AddFieldForm } from "./add-field-form";
import { FieldListForm } from "./field-list-form";
import { AddFieldSchema, FieldListSchema, inOrder } from "./fields.schema";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Lĩnh vực");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  return { ...(await readFields(db)), saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const form = await request.formData();
  const now = new Date();
  if (form.get("intent") === "add") {
    const submission = parseWithZod(form, { schema: AddFieldSchema });
    if (submission.status !== "success") return again(replyOf(submission));
    const { newName: name, newCode } = submission.value;
    const added = await addField(db, { field: { name, code: newCode ?? fieldCodeOf(name) }, by }, now);
    if (!added.ok) {
      const fieldErrors: Record<string, string[]> =
        added.reason === "SAME_NAME"
          ? { newName: ["Đã có lĩnh vực tên này, hãy đặt tên khác"] }
          : { newCode: ["Mã này đã có, hãy đặt mã khác"] };
      return again(replyOf(submission, { fieldErrors }));
    }
  } else {
    const submission = parseWithZod(form, { schema: FieldListSchema });
    if (submission.status !== "success") return again(replyOf(submission));
    const { fields, seen } = submission.value;
    const saved = await saveFields(db, { fields: inOrder(fields), seen, by }, now);
    if (!saved.ok && saved.reason === "SAME_NAME")
      return again(replyOf(submission, { formErrors: ["Hai lĩnh vực trùng tên. Hãy đặt tên khác nhau."] }));
    if (!saved.ok) {
      const first = await whoWasFirst(db, { subject: "field", beginning: true }, "danh mục");
      return again(replyOf(submission, { formErrors: [first] }), 409);
    }
  }
  throw redirect(`${paths.staff.fields()}?saved`, 303);
}

const again = (reply: FormReply, status = 422) => data({ reply }, status);

export default function Fields() {
  const { fields, version, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const ofAdding = reply?.values.intent === "add";
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu danh mục" announce /> : null}
      <PageTitle lead="Tên và thứ tự này dùng cho biểu mẫu gửi, hàng đợi và các dòng của biểu báo cáo.">
        Lĩnh vực
      </PageTitle>
      <FieldListForm fields={fields} version={version} reply={ofAdding ? null : reply} />
      <AddFieldForm reply={ofAdding ? reply : null} />
    </>
  );
}
