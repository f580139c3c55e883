import type { Settings } from "~/features/reference/settings";
import type { UnitOption } from "~/features/reference/unit-options.queries.server";
import { Actions, Button } from "~/ui/button";
import { Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Line = { label: string; hint?: string; optional?: true; long?: true };

/** Every setting has its line; a new setting without one does not compile. */
const NAMES: Record<"provinceName" | "peopleCommittee" | "sealLetters" | "portalName", Line> = {
  provinceName: { label: "Tên tỉnh", hint: "Như viết trong câu, ví dụ tỉnh Thượng Đức" },
  peopleCommittee: { label: "Ủy ban nhân dân" },
  sealLetters: { label: "Chữ trên biểu trưng", hint: "Nhiều nhất 4 chữ" },
  portalName: { label: "Tên cổng" },
};
const RECEPTION: Record<
  "focalUnitName" | "focalDivision" | "address" | "hotline" | "email" | "website" | "hours",
  Line
> = {
  focalUnitName: { label: "Tên cơ quan tiếp nhận như được công bố" },
  focalDivision: { label: "Phòng, ban phụ trách", hint: "Ghi trên phong bì", optional: true },
  address: { label: "Địa chỉ tiếp nhận" },
  hotline: { label: "Số điện thoại chuyên dùng" },
  email: { label: "Thư điện tử tiếp nhận" },
  website: { label: "Trang thông tin điện tử", optional: true },
  hours: { label: "Giờ làm việc" },
};
const GUIDANCE: Record<"complaintInfo" | "denunciationInfo" | "privacyContact", Line> = {
  complaintInfo: { label: "Khiếu nại thì gửi ở đâu", optional: true, long: true },
  denunciationInfo: { label: "Tố cáo thì gửi ở đâu", optional: true, long: true },
  privacyContact: { label: "Nơi trả lời về dữ liệu cá nhân", optional: true, long: true },
};
const NUDGES: Record<
  "officeHours" | "escalation" | "campaignReminders" | "promiseReminders" | "reviewThreshold",
  Line
> = {
  officeHours: {
    label: "Giờ gửi lời nhắc",
    hint: "Chỉ gửi trong giờ này của ngày làm việc, ví dụ 07:30-11:30, 13:30-17:00",
  },
  campaignReminders: {
    label: "Nhắc trả lời phiếu lấy ý kiến trước hạn bao nhiêu ngày",
    hint: "Hai lần nhắc, ví dụ 5, 1; số 0 là ngày cuối. Chưa có văn bản quy định: cần xác nhận",
  },
  promiseReminders: {
    label: "Nhắc cam kết trước hạn bao nhiêu ngày, quá hạn thì mấy ngày một lần",
    hint: "Ví dụ 7, 7. Chưa có văn bản quy định: cần xác nhận",
  },
  reviewThreshold: {
    label: "Bao nhiêu phản ánh về một điều, khoản thì đề xuất rà soát",
    hint: "Dự thảo đề xuất đưa vào kế hoạch rà soát năm. Chưa có văn bản quy định: cần xác nhận",
  },
  escalation: {
    label: "Quá hạn bao nhiêu ngày thì báo lên",
    hint: "Thủ trưởng, đầu mối cấp tỉnh, lãnh đạo tỉnh; ví dụ 1, 3, 7. Chưa có văn bản quy định: cần xác nhận",
  },
};
const COVERED: Record<keyof Settings, true | Line> = {
  focalUnit: true,
  ...NAMES,
  ...RECEPTION,
  ...NUDGES,
  ...GUIDANCE,
};

type Props = { settings: Settings; version: string; units: readonly UnitOption[]; reply: FormReply | null };

/** All settings of the province in one form. */
export function SettingsForm({ settings, version, units, reply }: Props) {
  const field = fieldsOf(reply, settings);
  const lines = (group: Record<string, Line>) =>
    Object.entries(group)
      .filter(([name]) => name in COVERED)
      .map(([name, { label, hint, optional, long }]) =>
        long ? (
          <TextArea key={name} {...field(name)} label={label} hint={hint} required={!optional} rows={3} />
        ) : (
          <TextField key={name} {...field(name)} label={label} hint={hint} required={!optional} />
        ),
      );
  return (
    <PostForm>
      <input type="hidden" name="seen" value={version} />
      <h2>Tên gọi</h2>
      {lines(NAMES)}
      <h2>Nơi tiếp nhận của tỉnh</h2>
      <p className="meta">Phải công bố theo Điều 10 và Điều 13 Nghị định 20/2008/NĐ-CP.</p>
      <Select
        {...field("focalUnit")}
        label="Đơn vị đầu mối"
        options={units}
        placeholder="Chọn đơn vị"
        required
      />
      {lines(RECEPTION)}
      <h2>Nhắc việc</h2>
      {lines(NUDGES)}
      <h2>Lời hướng dẫn</h2>
      {lines(GUIDANCE)}
      <Actions>
        <Button>Lưu thiết lập</Button>
      </Actions>
    </PostForm>
  );
}
