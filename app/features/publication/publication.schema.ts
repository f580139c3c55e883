import { z } from "zod";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { REPLY_LIMIT, text } from "../workflow/action-forms/answers";
import type { FieldSpec } from "../workflow/action-forms/form-kit";
import { CHECKED_LABEL } from "./looked";

const PUBLIC_TITLE_LIMIT = TEXT_LIMITS.title;

/** The public texts, checked by a person. */
export const publicTextsSchema = z.object({
  publicTitle: text("Viết tiêu đề công khai.", PUBLIC_TITLE_LIMIT).transform((title) =>
    title.replace(/\s+/g, " "),
  ),
  publicContent: text("Viết nội dung công khai của phản ánh.", TEXT_LIMITS.publicText),
  publicReply: text("Viết nội dung trả lời công khai.", REPLY_LIMIT),
  checked: z.literal("on", { error: "Đọc lại cả ba phần rồi đánh dấu đã kiểm tra." }),
});

const reason = text("Viết vì sao đính chính.");
export const correctionSchema = publicTextsSchema.extend({
  reason,
  earlier: z.enum(["OPEN", "CLOSED"], { error: "Chọn người đọc có được xem bản trước hay không." }),
});
export const unpublishSchema = z.object({ reason: text("Viết vì sao gỡ.") });

export const publicTextFields: readonly FieldSpec[] = [
  { as: "line", name: "publicTitle", label: "Tiêu đề", required: true },
  {
    as: "text",
    name: "publicContent",
    label: "Nội dung phản ánh, kiến nghị",
    required: true,
    rows: 10,
    limit: TEXT_LIMITS.publicText,
  },
  {
    as: "text",
    name: "publicReply",
    label: "Nội dung trả lời",
    required: true,
    rows: 12,
    limit: REPLY_LIMIT,
  },
];

/** Why a copy is corrected or taken down; staff alone read it (decision 0053). */
export const reasonField = (label: string): FieldSpec => ({
  as: "text",
  name: "reason",
  label,
  required: true,
  rows: 3,
  limit: 5000,
});

/** Asked without a proposal: a clerk in a hurry must neither leak a name nor hide a change of substance. */
export const earlierField: FieldSpec = {
  as: "radios",
  name: "earlier",
  label: "Người đọc có được xem chỗ đã sửa không?",
  required: true,
  options: [
    {
      value: "OPEN",
      label: "Có: cho xem bản trước và từng chỗ đã sửa",
      hint: "Khi bản trước không có gì phải giữ kín: sửa sai sót, bổ sung, trả lời lại.",
    },
    {
      value: "CLOSED",
      label: "Không: đóng mọi bản trước",
      hint: "Khi bản trước lộ tên, số điện thoại, hoàn cảnh của ai đó. Chỉ còn ngày sửa và dấu vân tay.",
    },
  ],
};

export const checkedField: FieldSpec = {
  as: "checks",
  name: "checked",
  label: "Kiểm tra trước khi đăng",
  required: true,
  options: [
    {
      value: "on",
      label: CHECKED_LABEL,
    },
  ],
};
