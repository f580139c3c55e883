import type { wordsPage } from "~/features/reference/admin-words.server";
import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { CheckboxField, DateField, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
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
    <>
      <h2>{id === null ? "Thêm cặp từ" : "Sửa cặp từ"}</h2>
      <PostForm>
        {id === null ? null : (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="seen" value={seen} />
          </>
        )}
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
        <DateField {...field("validFrom")} label="Dùng từ ngày" required />
        <DateField {...field("validTo")} label="Đến hết ngày" hint="Để trống khi còn dùng" />
        <Actions>
          <Button>{id === null ? "Thêm cặp từ" : "Lưu"}</Button>
          {id === null ? null : (
            <ButtonLink href={paths.staff.everydayWords()} variant="secondary">
              Thôi
            </ButtonLink>
          )}
        </Actions>
      </PostForm>
    </>
  );
}
