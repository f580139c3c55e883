import type { FormSet } from "~/features/reporting/periods/report-key";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, DateField, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { seen: string; reply: FormReply | null };

/** What a set is called and where it comes from; when it holds is the business of the set that follows it. */
export function EditSetForm({ set, seen, reply }: Props & { set: FormSet }) {
  const { code, title, citation, confirmed } = set;
  const field = fieldsOf(reply, { title, citation, confirmed: confirmed ? "on" : "" });
  return (
    <Card title={`Sửa bộ mẫu ${code}`} id="sua">
      <PostForm compact action="#sua">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="code" value={code} />
        <TextField {...field("title")} label="Tên bộ mẫu" required />
        <TextField {...field("citation")} label="Căn cứ" required />
        <CheckboxField {...field("confirmed")} label="Đã đối chiếu với văn bản gốc" />
        <Actions>
          <Button>Lưu bộ mẫu</Button>
        </Actions>
      </PostForm>
    </Card>
  );
}

/** The set of a new circular, begun with copies of all forms and outlines in force. */
export function NewSetForm({ seen, reply }: Props) {
  const field = fieldsOf(reply);
  return (
    <Card title="Thông tư mới: lập bộ mẫu mới" id="moi">
      <p className="meta">
        Mọi biểu và đề cương đang áp dụng được chép sang bộ mới, ghi “cần xác nhận”; bộ cũ hết áp dụng vào
        ngày liền trước. Kỳ đã chốt không đổi.
      </p>
      <PostForm compact action="#moi">
        <input type="hidden" name="seen" value={seen} />
        <TextField {...field("newCode")} label="Mã bộ mẫu" hint="Ví dụ: kstt-2027" width={20} required />
        <TextField {...field("newTitle")} label="Tên bộ mẫu" required />
        <TextField {...field("newCitation")} label="Căn cứ" hint="Ví dụ: Thông tư 5/2025/TT-VPCP" required />
        <DateField {...field("newFrom")} label="Áp dụng cho kỳ kết thúc từ ngày" required />
        <Actions>
          <Button name="intent" value="new" variant="secondary">
            Lập bộ mẫu mới
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
