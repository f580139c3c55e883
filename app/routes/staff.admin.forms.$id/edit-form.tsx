import type { StoredForm } from "~/features/reporting/forms/form-list.server";
import { ruleLine } from "~/features/reporting/forms/form-rule";
import { shownFormula, shownRule } from "~/features/reporting/forms/formula";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { CheckboxField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = {
  form: StoredForm;
  seen: string;
  reply: FormReply | null;
  /** The mark of what speaks against storing it as posted; null when nothing does. */
  warned: string | null;
};

/** What a broken rule does: of what the portal counts it stops the closing, of what is typed it asks for a reason (decision 0045). */
const COUNTED = {
  rule: "Sai thì không chốt được; viết “cảnh báo: c14 <= c6” thì vẫn chốt được khi ghi lý do. Các điều kiện ghi dưới biểu luôn được kiểm tra, kể cả khi ô này để trống.",
  formula: "Biểu trái điều kiện có dấu ✗ và không chốt được kỳ báo cáo cho đến khi sửa lại.",
};
const TYPED = {
  rule: "Sai thì được nêu trước khi chốt: phải sửa, hoặc ghi lý do giữ nguyên.",
  formula: "Dòng tổng cộng của biểu sẽ không bằng tổng các dòng cho đến khi sửa lại.",
};

/** Titles, formulae and rules of one form; columns are called by their numbers, in formulae and rules alike. */
export function EditForm({ form, seen, reply, warned }: Props) {
  const field = fieldsOf(reply, {
    title: form.title,
    addressee: form.addressee,
    citation: form.citation,
    confirmed: form.confirmed ? "on" : "",
    rules: form.rules
      .map((each) => ruleLine({ ...each, rule: shownRule(each.rule, form.columns) }))
      .join("\n"),
    ...Object.fromEntries(
      form.columns.flatMap(({ label, group, formula }, i) => [
        [`columns[${i}].label`, label],
        [`columns[${i}].group`, group ?? ""],
        [`columns[${i}].formula`, shownFormula(formula ?? "", form.columns)],
      ]),
    ),
  });
  const consequence = form.subject === "pakn" ? COUNTED : TYPED;
  const lines = form.columns.map((column, i) => ({ ...column, i }));
  return (
    <PostForm compact>
      <input type="hidden" name="seen" value={seen} />
      <TextField {...field("title")} label="Tên biểu" required />
      <TextField {...field("addressee")} label="Nơi nhận báo cáo của tỉnh" required />
      <TextArea {...field("citation")} label="Căn cứ" rows={2} required />
      <CheckboxField {...field("confirmed")} label="Đã đối chiếu với văn bản gốc" />
      <p className="meta">
        Công thức cộng trừ các cột bằng số cột, ví dụ c2 + c3. Cột có công thức được tính, không đếm hay nhập;
        bảng tính tải về cũng mang công thức này.
      </p>
      <DataTable
        caption={`Các cột của biểu ${form.code}`}
        rows={lines}
        rowKey={({ key }) => key}
        empty={<p>Biểu này chưa có cột nào.</p>}
        columns={[
          {
            key: "number",
            header: "Cột",
            rowHeader: true,
            cell: ({ i, number, key }) => (
              <>
                <input type="hidden" name={`columns[${i}].key`} value={key} />c{number}
              </>
            ),
          },
          {
            key: "group",
            header: "Nhóm cột",
            cell: ({ i, number }) => (
              <TextField
                {...field(`columns[${i}].group`)}
                label={`Nhóm của cột ${number}`}
                labelSize="hidden"
                hideOptional
              />
            ),
          },
          {
            key: "label",
            header: "Tên cột",
            cell: ({ i, number }) => (
              <TextField
                {...field(`columns[${i}].label`)}
                label={`Tên cột ${number}`}
                labelSize="hidden"
                hideOptional
              />
            ),
          },
          {
            key: "formula",
            header: "Công thức",
            cell: ({ i, number }) => (
              <TextField
                {...field(`columns[${i}].formula`)}
                label={`Công thức cột ${number}`}
                labelSize="hidden"
                hideOptional
                spellCheck={false}
              />
            ),
          },
        ]}
      />
      <TextArea
        {...field("rules")}
        label="Điều kiện phải đúng trên mỗi dòng của biểu và dòng tổng cộng"
        hint={`Mỗi dòng một điều kiện, ví dụ c1 = c4 + c5 hoặc c9 <= c4. ${consequence.rule}`}
        rows={7}
        hideOptional
      />
      {warned === null ? null : (
        <>
          <input type="hidden" name="warned" value={warned} />
          <CheckboxField {...field("anyway")} label="Vẫn lưu như trên" hint={consequence.formula} />
        </>
      )}
      <Actions>
        <Button>Lưu biểu mẫu</Button>
      </Actions>
    </PostForm>
  );
}
