import { NOTE_LIMIT } from "~/features/workflow/action-forms/answers";
import type { FieldSpec } from "~/features/workflow/action-forms/form-kit";
import type { CorrectionLimits } from "~/features/workflow/correct.schema";
import { FORM } from "~/shared/glossary";

/** What of an entry can be corrected; `fixed`: the portal itself wrote down when and how it came. */
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
  ...(fixed ? [] : arrivalFields(channels)),
  { as: "line", name: "nationalCode", label: "Mã trên Cổng Dịch vụ công quốc gia" },
  { as: "line", name: "procedureCode", label: "Mã thủ tục hành chính" },
  { as: "text", name: "reason", label: "Vì sao sửa", required: true, rows: 3, limit: NOTE_LIMIT },
];

const arrivalFields = (channels: CorrectionLimits["channels"]): FieldSpec[] => [
  {
    as: "select",
    name: "channel",
    label: "Kênh tiếp nhận",
    required: true,
    placeholder: "Chọn kênh",
    options: channels,
  },
  {
    as: "date",
    name: "receivedDay",
    label: "Ngày nhận thực tế",
    hint: "Phản ánh đã quá hạn, sắp đến hạn hoặc đã trả lời thì ngày nhận muộn hơn do đầu mối cấp tỉnh sửa.",
    required: true,
  },
  {
    as: "line",
    name: "receivedTime",
    label: "Giờ nhận thực tế",
    hint: "Giờ:phút, ví dụ 14:30",
    required: true,
  },
];
