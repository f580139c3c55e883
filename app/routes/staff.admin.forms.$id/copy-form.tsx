import type { StoredForm } from "~/features/reporting/forms/form-list.server";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { DateField, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

/** The form of a new circular, begun as a copy of this one. */
export function CopyForm({ form, reply }: { form: StoredForm; reply: FormReply | null }) {
  const field = fieldsOf(reply, { newCode: form.code });
  return (
    <Card title="Thông tư mới: lập biểu mới từ biểu này">
      <p className="meta">Biểu này hết áp dụng vào ngày liền trước; kỳ đã chốt không đổi.</p>
      <PostForm compact>
        <TextField {...field("newCode")} label="Số hiệu biểu mới" required width={30} />
        <TextField {...field("newCitation")} label="Căn cứ" required />
        <DateField {...field("newFrom")} label="Áp dụng từ ngày" required />
        <Actions>
          <Button name="intent" value="copy" variant="secondary">
            Lập biểu mới
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
