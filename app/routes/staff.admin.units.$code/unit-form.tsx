import type { findUnit } from "~/features/reference/admin-units.server";
import type { UnitOption } from "~/features/reference/unit-options.queries.server";
import { formatNumber } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { CheckboxField, DateField, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = {
  unit: NonNullable<Awaited<ReturnType<typeof findUnit>>>;
  others: readonly UnitOption[];
  /** Periods that the successor has closed already, in reports that do not have this unit. */
  closedThen: readonly string[];
  reply: FormReply | null;
};

/** Name, where it receives, and from when to when it exists. */
export function UnitForm({ unit, others, closedThen, reply }: Props) {
  const { edit, openItems, version } = unit;
  const field = fieldsOf(reply, edit);
  return (
    <PostForm>
      <input type="hidden" name="seen" value={version} />
      <TextField {...field("name")} label="Tên đơn vị" required />
      <h2>Nơi tiếp nhận</h2>
      <p className="meta">
        Phải công bố theo Điều 10 và Điều 13 Nghị định 20/2008/NĐ-CP; hiện ở trang Liên hệ.
      </p>
      <TextField {...field("address")} label="Địa chỉ" />
      <TextField {...field("phone")} label="Điện thoại" width={30} inputMode="tel" />
      <TextField {...field("email")} label="Thư điện tử" type="email" width={30} />
      <TextField {...field("website")} label="Trang thông tin điện tử" width={30} />
      <TextField {...field("hours")} label="Giờ làm việc" />
      <h2>Thời gian hoạt động</h2>
      <DateField {...field("validFrom")} label="Ngày đầu tiên" required />
      <DateField {...field("validTo")} label="Ngày cuối cùng" hint="Để trống khi đơn vị đang hoạt động" />
      <Select
        {...field("successor")}
        label="Đơn vị kế thừa"
        hint={
          openItems > 0
            ? `Đang giữ ${formatNumber(openItems)} phản ánh chưa xong: bắt buộc khi kết thúc`
            : "Nhận việc từ ngày hôm sau"
        }
        options={others}
        placeholder="Không có"
      />
      {edit.validTo === null ? (
        <>
          <input type="hidden" name="wasOpen" value="1" />
          <CheckboxField
            {...field("confirmEnd")}
            label="Tôi xác nhận kết thúc đơn vị này"
            hint="Chỉ cần khi ghi ngày cuối cùng. Từ hôm sau, đơn vị không nhận phản ánh mới; biểu báo cáo tính vào đơn vị kế thừa."
          />
        </>
      ) : null}
      {closedThen.length > 0 ? (
        <CheckboxField
          {...field("confirmClosed")}
          label="Tôi đã biết đơn vị kế thừa đã chốt báo cáo khi chưa có số liệu của đơn vị này"
          hint={`Kỳ đã chốt: ${closedThen.join(", ")}. Số liệu của đơn vị này sẽ bị coi là còn thiếu, không tính là 0, cho đến khi đơn vị kế thừa lập báo cáo bổ sung và được tiếp nhận.`}
        />
      ) : null}
      <Actions>
        <Button>Lưu</Button>
      </Actions>
    </PostForm>
  );
}
