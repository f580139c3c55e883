import type { Sender } from "~/features/senders/sender.schema";
import { SENDER_TYPE } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField, RadioGroup, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { version: number; opened: boolean; sender: Sender | null; reply: FormReply | null };

/** Who sent it, closed until somebody asks for it. */
export function SenderPart({ version, opened, sender, reply }: Props) {
  if (!opened)
    return (
      <section aria-labelledby="sender-part">
        <h2 id="sender-part">Người gửi</h2>
        <PostForm id="open-sender">
          <input type="hidden" name="part" value="open-sender" />
          <p className="meta">Mở để sửa tên, địa chỉ, cách liên hệ. Lần mở được ghi lại.</p>
          <Button variant="secondary">Mở thông tin người gửi</Button>
        </PostForm>
      </section>
    );
  const field = fieldsOf(reply, {
    senderType: sender?.type ?? "PERSON",
    name: sender?.name,
    address: sender?.address,
    phone: sender?.phone,
    email: sender?.email,
    replyByPost: sender && !sender.phone && !sender.email ? "on" : null,
  });
  return (
    <section aria-labelledby="sender-part">
      <h2 id="sender-part">Người gửi</h2>
      <ErrorSummary reply={reply} />
      <PostForm id="sender-form">
        <input type="hidden" name="part" value="sender" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          label="Người gửi là"
          required
          inline
          choices={[
            { value: "PERSON", label: SENDER_TYPE.PERSON.vi },
            { value: "ORGANISATION", label: SENDER_TYPE.ORGANISATION.vi },
          ]}
          {...field("senderType")}
        />
        <TextField label="Họ và tên, tên tổ chức" required {...field("name")} />
        <TextField label="Địa chỉ" required {...field("address")} />
        <TextField label="Điện thoại" type="tel" width={20} {...field("phone")} />
        <TextField label="Thư điện tử" type="email" width={30} {...field("email")} />
        <CheckboxField label="Nhận trả lời qua bưu điện" {...field("replyByPost")} />
        <TextArea label="Vì sao sửa" required rows={2} {...field("senderReason")} />
        <Actions>
          <Button>Lưu người gửi</Button>
        </Actions>
      </PostForm>
    </section>
  );
}
