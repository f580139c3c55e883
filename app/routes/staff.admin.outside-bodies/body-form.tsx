import { DatedForm } from "~/features/reference/dated-form";
import type { bodiesPage } from "~/features/routing/admin-bodies.server";
import { paths } from "~/paths";
import { OUTSIDE_BODY } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { CheckboxField, Select, TextField } from "~/ui/field";
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
    <DatedForm
      thing="cơ quan"
      edited={code === null ? null : { id: code, seen: { name: "version", value: version } }}
      field={field}
      back={paths.staff.outsideBodies()}
    >
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
    </DatedForm>
  );
}
