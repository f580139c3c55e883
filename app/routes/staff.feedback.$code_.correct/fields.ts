import { NOTE_LIMIT } from "~/features/workflow/action-forms/answers";
import type { FieldSpec } from "~/features/workflow/action-forms/form-kit";
import type { CorrectionLimits } from "~/features/workflow/correct.schema";

/** What of an entry can be corrected. */
export const correctionFields = (
  form: "PHAN_ANH" | "KIEN_NGHI",
  { channels, longest }: Pick<CorrectionLimits, "channels" | "longest">,
): FieldSpec[] => [
  { as: "line", name: "title", label: "Tiêu đề", required: true },
  { as: "text", name: "content", label: "Nội dung", required: true, rows: 10, limit: longest.content },
  {
    as: "text",
    name: "proposal",
    label: "Đề xuất của người gửi",
    required: form === "KIEN_NGHI",
    rows: 5,
    limit: longest.proposal,
  },
  {
    as: "select",
    name: "channel",
    label: "Kênh tiếp nhận",
    required: true,
    placeholder: "Chọn kênh",
    options: channels,
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
