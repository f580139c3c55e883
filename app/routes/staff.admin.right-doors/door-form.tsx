import { DatedForm } from "~/features/reference/dated-form";
import type { doorsPage } from "~/features/screening/admin-doors.server";
import { paths } from "~/paths";
import { REJECTION } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { CheckboxField, Select, TextField } from "~/ui/field";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = {
  edited: Awaited<ReturnType<typeof doorsPage>>["edited"];
  today: LocalDate;
  reply: FormReply | null;
};

/** One door: new, or the one that was chosen in the table. */
export function DoorForm({ edited, today, reply }: Props) {
  const { id, version, position, confirmed, ...texts } = edited ?? {
    ...{ id: null, version: 0, position: 0, confirmed: false },
    validFrom: today,
  };
  const field = fieldsOf(reply, {
    ...texts,
    position: String(position),
    confirmed: confirmed ? "on" : undefined,
  });
  return (
    <DatedForm
      thing="nơi tiếp nhận"
      edited={id === null ? null : { id: id, seen: { name: "version", value: version } }}
      field={field}
      back={paths.staff.rightDoors()}
    >
      <Select
        {...field("reason")}
        label="Lý do không tiếp nhận"
        required
        placeholder="Chọn lý do"
        options={Object.entries(REJECTION).map(([value, { vi }]) => ({ value, label: `${value} · ${vi}` }))}
      />
      <TextField {...field("name")} label="Nơi tiếp nhận" required />
      <TextField {...field("address")} label="Địa chỉ" />
      <TextField {...field("phone")} label="Điện thoại" width={20} />
      <TextField
        {...field("link")}
        label="Đường dẫn"
        hint="https://… hoặc đường dẫn của cổng, như /lien-he"
      />
      <TextField {...field("hours")} label="Giờ làm việc" />
      <TextField {...field("citation")} label="Căn cứ" hint="Số, ký hiệu văn bản" />
      <TextField
        {...field("citationEn")}
        label="Căn cứ bằng tiếng Anh"
        hint="Cho trang tiếng Anh, giữ số, ký hiệu để tra cứu. Ví dụ: Decree 20/2008/NĐ-CP, art. 9"
      />
      <CheckboxField
        {...field("confirmed")}
        label="Đã đối chiếu"
        hint="Chưa đối chiếu thì người gửi thấy ghi là cần xác nhận"
      />
      <TextField {...field("position")} label="Thứ tự" width={4} inputMode="numeric" />
    </DatedForm>
  );
}
