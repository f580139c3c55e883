import type { Outline } from "~/features/reporting/sections/outline";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

/** Abstract, first and last sentence of the report, and where the outline comes from. */
export function FrameForm({
  outline,
  seen,
  reply,
}: {
  outline: Outline;
  seen: string;
  reply: FormReply | null;
}) {
  const { title, citation, confirmed, abstract, intro, closing } = outline;
  const field = fieldsOf(reply, {
    ...{ title, citation, abstract, intro, closing },
    confirmed: confirmed ? "on" : "",
  });
  return (
    <Card title="Khung của báo cáo">
      <p className="meta">
        {"{@period}"}: kỳ báo cáo; {"{@next}"}: kỳ sau; {"{@unit}"}: đơn vị.
      </p>
      <PostForm compact>
        <input type="hidden" name="seen" value={seen} />
        <TextField {...field("title")} label="Tên đề cương" required />
        <TextField {...field("citation")} label="Căn cứ" required />
        <CheckboxField {...field("confirmed")} label="Đã đối chiếu với văn bản gốc" />
        <TextArea {...field("abstract")} label="Trích yếu" rows={3} required />
        <TextArea {...field("intro")} label="Câu mở đầu" rows={3} required />
        <TextArea {...field("closing")} label="Câu kết" rows={2} required />
        <Actions>
          <Button>Lưu khung</Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
