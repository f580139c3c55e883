import type { Section } from "~/features/reporting/sections/outline";
import { outlineValues, sentenceSlots } from "~/features/reporting/sections/outline-form";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { section: Section; seen: string; reply: FormReply | null; sample: readonly string[] };

/** One section of an outline: its heading, figures, sentences and texts, and how it reads. */
export function SectionEditor({ section, seen, reply, sample }: Props) {
  const field = fieldsOf(reply, outlineValues(section));
  return (
    <div className="split">
      <PostForm compact>
        <input type="hidden" name="seen" value={seen} />
        <TextField {...field("number")} label="Số thứ tự in ra" width={10} hideOptional />
        <TextField {...field("title")} label="Tên mục" required />
        <Card title="Câu có số liệu">
          <p className="meta">
            {"{files.received}"} in một số, {"{share:files.late/files.resolved}"} in một tỷ lệ, phần trong [ ]
            bỏ đi khi thiếu số, {"{@coverage}"} in “theo số liệu của …”. Để trống thì bỏ câu. Câu thiếu số
            ngoài [ ] thì không in; số đã nhập mà không câu nào in được báo cáo ghi thêm thành một dòng, số 0
            thành “không phát sinh”.
          </p>
          {sentenceSlots(section).map((i) => (
            <div key={i}>
              <TextArea {...field(`sentence${i}`)} label={`Câu ${i + 1}`} rows={3} hideOptional />
              <details open={Boolean(field(`zeroOf${i}`).defaultValue)}>
                <summary>Khi không phát sinh, khi đã nói bằng lời khác</summary>
                <TextField {...field(`zeroOf${i}`)} label="Các chỉ tiêu bằng 0" hideOptional />
                <TextField {...field(`zeroText${i}`)} label="Thì in câu" hideOptional />
                <TextField
                  {...field(`unless${i}`)}
                  label="Không in khi đã có chỉ tiêu hoặc phần lời"
                  hideOptional
                />
              </details>
            </div>
          ))}
        </Card>
        <TextArea
          {...field("figures")}
          label="Số liệu của mục"
          hint="Mỗi dòng một mã"
          rows={6}
          hideOptional
        />
        <TextArea
          {...field("required")}
          label="Số liệu bắt buộc"
          hint="Mỗi dòng một mã"
          rows={3}
          hideOptional
        />
        <TextArea
          {...field("sums")}
          label="Số liệu cộng từ các đơn vị trực thuộc"
          hint="Mỗi dòng một mã; “a = b @ COMMUNE” là a cộng từ b của các xã"
          rows={5}
          hideOptional
        />
        <TextArea
          {...field("details")}
          label="Số liệu có chi tiết theo tên"
          hint="Mỗi dòng một mã"
          rows={2}
          hideOptional
        />
        <TextArea
          {...field("texts")}
          label="Phần viết bằng lời"
          hint="Mỗi dòng một phần; thêm “| bắt buộc”, “| sau” (đứng sau các câu)"
          rows={4}
          hideOptional
        />
        <TextArea
          {...field("forms")}
          label="Biểu kèm theo"
          hint="Mỗi dòng một biểu, ví dụ {form:files}; số hiệu in ra là số hiệu áp dụng trong kỳ"
          rows={2}
          hideOptional
        />
        <CheckboxField {...field("plans")} label="Mục nói về kỳ sau" />
        <Actions>
          <Button>Lưu mục</Button>
          <Button variant="secondary" name="intent" value="preview">
            Xem trước
          </Button>
        </Actions>
      </PostForm>
      <aside className="sticky top-4">
        <Card title="Đọc thử, mọi số đều là 12">
          {sample.length === 0 ? <p className="meta">Mục này không có câu nào.</p> : null}
          {sample.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Card>
      </aside>
    </div>
  );
}
