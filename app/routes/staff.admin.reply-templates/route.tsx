import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { CHOSEN_OUTCOMES } from "~/features/replies/reply-fields";
import { saveTemplate, templatePage } from "~/features/replies/template-admin.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { OUTCOME } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField, DateField, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Mẫu trả lời");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  return templatePage(db, new URL(request.url).searchParams.get("edit"));
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId } = await requireStaff(request, "admin:reference");
  const answer = await saveTemplate(db, staffId, await request.formData(), new Date());
  return answer ? data(answer, { status: answer.status }) : redirect(paths.staff.replyTemplates(), 303);
}

export default function ReplyTemplatesPage() {
  const { templates, fields, edited } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const { id, version, confirmed, ...texts } = edited ?? { confirmed: false };
  const field = fieldsOf(reply, { ...texts, confirmed: confirmed ? "on" : null });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead="Người soạn trả lời chọn mẫu theo lĩnh vực. Căn cứ pháp lý chưa đối chiếu được ghi là cần xác nhận.">
        Mẫu trả lời
      </PageTitle>
      <DataTable
        caption="Mẫu trả lời"
        columns={[
          {
            key: "name",
            header: "Tên mẫu",
            rowHeader: true,
            cell: ({ id, name }) => <a href={paths.staff.replyTemplates({ edit: id })}>{name}</a>,
          },
          { key: "field", header: "Lĩnh vực", cell: ({ fieldName }) => fieldName },
          {
            key: "valid",
            header: "Dùng",
            cell: ({ validFrom, validTo }) =>
              `từ ${formatDate(validFrom)}${validTo ? ` đến ${formatDate(validTo)}` : ""}`,
          },
          {
            key: "ground",
            header: "Căn cứ",
            cell: ({ legalBasis, confirmed }) =>
              legalBasis ? `${legalBasis}${confirmed ? "" : " (cần xác nhận)"}` : "–",
          },
        ]}
        rows={templates}
        rowKey={({ id }) => id}
        empty={<p>Chưa có mẫu nào. Thêm mẫu đầu tiên ở dưới.</p>}
      />
      <h2>{id === undefined ? "Thêm mẫu" : "Sửa mẫu"}</h2>
      <PostForm>
        {id === undefined ? null : (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
          </>
        )}
        <TextField {...field("name")} label="Tên mẫu" required />
        <Select {...field("field")} label="Lĩnh vực" options={fields} placeholder="Mọi lĩnh vực" />
        <Select
          {...field("outcome")}
          label="Kết quả"
          options={CHOSEN_OUTCOMES.map((value) => ({ value, label: OUTCOME[value].vi }))}
          placeholder="Mọi kết quả"
        />
        <TextArea
          {...field("opening")}
          label="Phần mở đầu"
          hint="{{mã}}, {{tiêu đề}}, {{đơn vị}}, {{ngày nhận}} được thay bằng thông tin của phản ánh."
          rows={6}
          required
        />
        <TextArea {...field("closing")} label="Phần kết" rows={3} />
        <TextArea {...field("nextStep")} label="Người gửi làm gì tiếp" rows={2} />
        <TextField {...field("legalBasis")} label="Căn cứ pháp lý" hint="Điều, khoản; số, ký hiệu văn bản" />
        <CheckboxField {...field("confirmed")} label="Đã đối chiếu căn cứ với văn bản đang có hiệu lực" />
        <DateField {...field("validFrom")} label="Dùng từ ngày" required />
        <DateField {...field("validTo")} label="Đến hết ngày" />
        <Actions>
          <Button>Lưu mẫu</Button>
        </Actions>
      </PostForm>
    </>
  );
}
