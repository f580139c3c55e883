import type { FieldLine } from "~/features/reference/admin-fields.server";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { fields: readonly FieldLine[]; version: string; reply: FormReply | null };

/** Names and order of the whole list, in one go. */
export function FieldListForm({ fields, version, reply }: Props) {
  const known = Object.fromEntries(
    fields.flatMap(({ name }, i) => [
      [`fields[${i}].name`, name],
      [`fields[${i}].position`, String(i + 1)],
    ]),
  );
  const field = fieldsOf(reply, known);
  const lines = fields.map((line, i) => ({ ...line, i }));
  return (
    <PostForm compact>
      <input type="hidden" name="seen" value={version} />
      <DataTable
        caption="Danh mục lĩnh vực"
        rows={lines}
        rowKey={({ code }) => code}
        empty={<p>Chưa có lĩnh vực nào. Hãy thêm lĩnh vực đầu tiên bằng biểu mẫu dưới đây.</p>}
        columns={[
          {
            key: "position",
            header: "Thứ tự",
            cell: ({ i, code, name }) => (
              <>
                <input type="hidden" name={`fields[${i}].code`} value={code} />
                <TextField
                  {...field(`fields[${i}].position`)}
                  label={`Thứ tự của ${name}`}
                  labelSize="hidden"
                  inputMode="numeric"
                  width={4}
                  hideOptional
                />
              </>
            ),
          },
          {
            key: "name",
            header: "Tên",
            cell: ({ i, name }) => (
              <TextField
                {...field(`fields[${i}].name`)}
                label={`Tên mới của ${name}`}
                labelSize="hidden"
                hideOptional
              />
            ),
          },
          {
            key: "code",
            header: "Mã",
            rowHeader: true,
            cell: ({ code }) => <span className="code">{code}</span>,
          },
        ]}
      />
      <p className="meta">
        “Chưa phân loại” luôn có và luôn đứng cuối. Hai dòng cùng số thì giữ thứ tự đang có.
      </p>
      <Actions>
        <Button>Lưu danh mục</Button>
      </Actions>
    </PostForm>
  );
}
