import type { SpecialDay } from "~/features/reference/admin-calendar.server";
import { DAY_KINDS } from "~/features/reference/day-kinds";
import { paths } from "~/paths";
import { OFF_DAY } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, DateField, RadioGroup, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { year: number; edited: (SpecialDay & { version: string }) | null; reply: FormReply | null };

/** One day: new, or the one that was chosen in the table. */
export function DayForm({ year, edited, reply }: Props) {
  const field = fieldsOf(reply, {
    date: edited?.date,
    kind: edited?.kind,
    name: edited?.name,
    source: edited?.source,
    active: !edited || edited.active ? "on" : undefined,
    confirmed: !edited || edited.confirmed ? "on" : undefined,
  });
  return (
    <Card title={edited ? `Sửa ngày ${formatDate(edited.date)}` : "Thêm ngày"} id="day">
      <PostForm compact>
        {edited ? (
          <>
            <input type="hidden" name="seen" value={edited.version} />
            <input type="hidden" name="date" value={edited.date} />
            {reply?.errors.date?.map((message) => (
              <p key={message} className="field-error">
                {message}
              </p>
            ))}
          </>
        ) : (
          <DateField {...field("date")} label="Ngày" required />
        )}
        <RadioGroup
          {...field("kind")}
          label="Loại"
          required
          inline
          choices={DAY_KINDS.map((kind) => ({ value: kind, label: OFF_DAY[kind].vi }))}
        />
        <TextField {...field("name")} label="Tên" hint="Ví dụ: Tết Nguyên đán" required />
        <TextField {...field("source")} label="Căn cứ" hint="Số, ngày văn bản" required />
        <CheckboxField
          {...field("active")}
          label="Áp dụng"
          hint="Bỏ đánh dấu để ngày này không được tính mà vẫn giữ lại trong lịch"
        />
        <CheckboxField
          {...field("confirmed")}
          label="Đã đối chiếu với văn bản gốc"
          hint="Chưa đối chiếu thì ghi là cần xác nhận"
        />
        <Actions>
          <Button name="intent" value="day">
            {edited ? "Lưu ngày này" : "Thêm vào lịch"}
          </Button>
          {edited ? (
            <ButtonLink href={paths.staff.calendar({ year })} variant="secondary">
              Thôi
            </ButtonLink>
          ) : null}
        </Actions>
      </PostForm>
    </Card>
  );
}
