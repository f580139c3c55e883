import type { bodiesPage } from "~/features/routing/admin-bodies.server";
import { paths } from "~/paths";
import { OUTSIDE_BODY } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { CheckboxField, DateField, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = {
  edited: Awaited<ReturnType<typeof bodiesPage>>["edited"];
  today: LocalDate;
  reply: FormReply | null;
};

/** One body: new, or the one that was chosen in the table. */
export function BodyForm({ edited, today, reply }: Props) {
  const { code, version, position, confirmed, ...texts } = edited ?? {
    ...{ code: null, version: 0, position: 0, confirmed: false },
    validFrom: today,
  };
  const field = fieldsOf(reply, {
    ...texts,
    position: String(position),
    confirmed: confirmed ? "on" : undefined,
  });
  return (
    <>
      <h2>{code === null ? "Thêm cơ quan" : "Sửa cơ quan"}</h2>
      <PostForm>
        {code === null ? null : (
          <>
            <input type="hidden" name="id" value={code} />
            <input type="hidden" name="version" value={version} />
          </>
        )}
        <TextField {...field("name")} label="Tên cơ quan" required />
        <Select
          {...field("kind")}
          label="Nhóm"
          required
          placeholder="Chọn nhóm"
          options={Object.entries(OUTSIDE_BODY).map(([value, { vi }]) => ({ value, label: vi }))}
        />
        <TextField {...field("citation")} label="Căn cứ" hint="Số, ký hiệu văn bản" required />
        <CheckboxField
          {...field("confirmed")}
          label="Đã đối chiếu với văn bản gốc"
          hint="Chưa đối chiếu thì ghi là cần xác nhận"
        />
        <TextField {...field("position")} label="Thứ tự" width={4} inputMode="numeric" />
        <DateField {...field("validFrom")} label="Dùng từ ngày" required />
        <DateField {...field("validTo")} label="Đến hết ngày" hint="Để trống khi còn dùng" />
        <Actions>
          <Button>{code === null ? "Thêm cơ quan" : "Lưu"}</Button>
          {code === null ? null : (
            <ButtonLink href={paths.staff.outsideBodies()} variant="secondary">
              Thôi
            </ButtonLink>
          )}
        </Actions>
      </PostForm>
    </>
  );
}
