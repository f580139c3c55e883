import { NOTE_LIMIT } from "~/features/workflow/action-forms/answers";
import type { FieldSpec } from "~/features/workflow/action-forms/form-kit";
import type { CorrectionLimits } from "~/features/workflow/correct.schema";
import { FORM } from "~/shared/glossary";

/** What of an entry can be corrected. */
export const correctionFields = ({
  channels,
  longest,
  fixed,
}: Pick<CorrectionLimits, "channels" | "longest"> & { fixed: boolean }): FieldSpec[] => [
  {
    as: "radios",
    name: "form",
    label: "Hình thức",
    required: true,
    options: [
      { value: "PHAN_ANH", label: FORM.PHAN_ANH.vi },
      { value: "KIEN_NGHI", label: FORM.KIEN_NGHI.vi },
    ],
  },
  { as: "line", name: "title", label: "Tiêu đề", required: true },
  { as: "text", name: "content", label: "Nội dung", required: true, rows: 10, limit: longest.content },
  {
    as: "text",
    name: "proposal",
    label: "Đề xuất của người gửi",
    hint: "Kiến nghị phải có đề xuất",
    rows: 5,
    limit: longest.proposal,
  },
  {
    as: "select",
    name: "channel",
    label: "Kênh tiếp nhận",
    required: true,
    placeholder: "Chọn kênh",
    hint: fixed ? "Gửi thẳng qua Cổng: kênh, ngày và giờ nhận do máy ghi, không sửa được." : undefined,
    options: fixed ? channels.filter(({ value }) => value === "web") : channels,
  },
  { as: "date", name: "receivedDay", label: "Ngày nhận thực tế", required: true },
  {
    as: "line",
    name: "receivedTime",
    label: "Giờ nhận thực tế",
    hint: "Giờ:phút, ví dụ 14:30",
    required: true,
  },
  { as: "line", name: "nationalCode", label: "Mã trên Cổng Dịch vụ công quốc gia" },
  { as: "line", name: "procedureCode", label: "Mã thủ tục hành chính" },
  { as: "text", name: "reason", label: "Vì sao sửa", required: true, rows: 3, limit: NOTE_LIMIT },
];
