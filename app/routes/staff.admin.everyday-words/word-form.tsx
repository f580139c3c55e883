import type { wordsPage } from "~/features/reference/admin-words.server";
import { DatedForm } from "~/features/reference/dated-form";
import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { CheckboxField, TextField } from "~/ui/field";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = {
  edited: Awaited<ReturnType<typeof wordsPage>>["edited"];
  today: LocalDate;
  reply: FormReply | null;
};

/** One pair of words: new, or the one that was chosen in the table. */
export function WordForm({ edited, today, reply }: Props) {
  const { id, seen, confirmed, ...texts } = edited ?? {
    ...{ id: null, seen: "", confirmed: false },
    validFrom: today,
  };
  const field = fieldsOf(reply, { ...texts, confirmed: confirmed ? "on" : undefined });
  return (
    <DatedForm
      thing="cặp từ"
      edited={id === null ? null : { id: id, seen: { name: "seen", value: seen } }}
      field={field}
      back={paths.staff.everydayWords()}
    >
      <TextField
        {...field("said")}
        label="Người dân hay nói"
        hint="Viết có dấu, như sổ đỏ. Gõ không dấu vẫn tìm ra."
        required
      />
      <TextField
        {...field("official")}
        label="Trong văn bản viết"
        hint="Như giấy chứng nhận quyền sử dụng đất"
        required
      />
      <TextField {...field("citation")} label="Căn cứ" hint="Tên hoặc số, ký hiệu văn bản" />
      <CheckboxField
        {...field("confirmed")}
        label="Đã đối chiếu"
        hint="Đã so từ này với văn bản đang có hiệu lực"
      />
    </DatedForm>
  );
}
