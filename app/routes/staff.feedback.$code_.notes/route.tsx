import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { noteSchema } from "~/features/dialogue/note.schema";
import { addNote, colleaguesOf, notesOf } from "~/features/dialogue/notes.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>((found) => found && `Ghi chú nội bộ · ${found.code}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  return {
    ...{ code: item.referenceCode, title: item.title, confidential: item.confidential },
    notes: await notesOf(db, item.id),
    people: await colleaguesOf(db, item, actor.staffId),
    stamp: crypto.randomUUID(),
  };
}

/** Adds a note; notes are never changed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const people = await colleaguesOf(db, item, actor.staffId);
  const schema = noteSchema(people.map(({ value }) => value));
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== "success") return data({ reply: replyOf(submission) }, { status: 422 });
  await addNote(db, actor, item, submission.value, new Date());
  return redirect(`${paths.staff.feedback(item.referenceCode)}#internal`, 303);
}

export default function Notes() {
  const { code, title, confidential, notes, people, stamp } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(code)}>
            <span className="code">{code}</span> · {title}
          </a>
        }
        lead={
          confidential
            ? "Chỉ đầu mối cấp tỉnh và lãnh đạo đọc được. Không sửa, không xóa được."
            : "Chỉ cán bộ mở được phản ánh này đọc; người gửi không bao giờ thấy. Không sửa, không xóa được."
        }
      >
        Ghi chú nội bộ
      </PageTitle>
      {notes.map(({ id, at, who, unitName, mention, text }) => (
        <article key={id} className="card said-inside">
          <p className="label">
            {who}, {unitName}{" "}
            <time className="meta" dateTime={at.toISOString()}>
              {formatDateTime(at)}
            </time>
          </p>
          {mention ? <p className="meta">Nhờ xem: {mention}</p> : null}
          <div className="said">{text}</div>
        </article>
      ))}
      <PostForm>
        <input type="hidden" name="stamp" value={stamp} />
        <TextArea label="Ghi chú" required rows={5} limit={5000} keep={`${code}-note`} {...field("text")} />
        <Select
          label="Nhờ đồng nghiệp xem"
          hint="Người được chọn nhận thư chỉ có mã, không có nội dung."
          placeholder="Không nhờ ai"
          options={people}
          {...field("mention")}
        />
        <Actions>
          <Button>Lưu ghi chú</Button>
          <a href={paths.staff.feedback(code)}>Quay lại, không ghi</a>
        </Actions>
      </PostForm>
    </>
  );
}
