import { z } from "zod";
import { OUTCOME } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { OUTCOMES } from "../events";
import { maybeText, NOTE_LIMIT, oneOf, REPLY_LIMIT, text } from "./answers";
import { type ActionForm, type FieldSpec, linesOf } from "./form-kit";

/** O9 is what a withdrawal leaves; nobody chooses it for a reply. */
const CHOSEN = OUTCOMES.filter((code) => code !== "O9");

const replyFields: readonly FieldSpec[] = [
  { as: "radios", name: "outcome", label: "Kết quả", required: true, options: linesOf(OUTCOME, CHOSEN) },
  {
    as: "text",
    name: "reply",
    label: "Nội dung trả lời",
    hint: "Đã xác minh gì, căn cứ vào đâu, kết luận thế nào, người gửi cần làm gì tiếp.",
    required: true,
    rows: 14,
    limit: REPLY_LIMIT,
  },
];
const replyAnswers = {
  outcome: oneOf(CHOSEN, "Chọn kết quả xử lý."),
  reply: text("Viết nội dung trả lời.", REPLY_LIMIT),
};

export const draftReply: ActionForm<"draftReply"> = {
  hint: "Thủ trưởng đơn vị duyệt rồi mới gửi cho người phản ánh.",
  button: "Trình duyệt",
  fields: () => [
    ...replyFields,
    { as: "line", name: "legalBasis", label: "Căn cứ pháp lý", hint: "Điều, khoản, văn bản." },
  ],
  known: ({ draft }) => ({ ...draft }),
  schema: () =>
    z
      .object({ ...replyAnswers, legalBasis: maybeText(500) })
      .transform((answers) => ({ type: "reply_drafted" as const, ...answers })),
};

export const sendBack: ActionForm<"sendBack"> = {
  hint: "Dự thảo trở về người xử lý. Thời gian sửa tính trong cùng thời hạn.",
  button: "Trả lại dự thảo",
  fields: () => [
    {
      as: "text",
      name: "note",
      label: "Cần sửa gì",
      hint: "Chỗ nào lạc đề, thiếu căn cứ hoặc chưa trả lời.",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ note: text("Viết cần sửa gì trong dự thảo.") })
      .transform((answers) => ({ type: "sent_back" as const, ...answers })),
};

export const resolve: ActionForm<"resolve"> = {
  hint: "Câu trả lời được gửi ngay đến người phản ánh và khép lại việc xử lý.",
  button: "Duyệt và gửi trả lời",
  fields: () => [...replyFields],
  known: ({ draft }) => ({ outcome: draft?.outcome ?? null, reply: draft?.reply ?? null }),
  schema: () => z.object(replyAnswers).transform((answers) => ({ type: "resolved" as const, ...answers })),
};

export const reopen: ActionForm<"reopen"> = {
  hint: "Giữ nguyên mã và số vào sổ; bắt đầu một lượt xử lý mới.",
  button: "Mở lại",
  fields: (about) => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao mở lại",
      hint: `Hạn trả lời của lượt mới: ${formatDate(about.dueOnIfReopened)}.`,
      required: true,
      rows: 4,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z
      .object({ reason: text("Viết vì sao mở lại.") })
      .transform((answers) => ({ type: "reopened" as const, ...answers, dueOn: about.dueOnIfReopened })),
};

export const withdraw: ActionForm<"withdraw"> = {
  hint: "Chỉ ghi khi chính người gửi yêu cầu rút. Phản ánh được đóng.",
  button: "Ghi đã rút",
  danger: true,
  fields: () => [
    {
      as: "text",
      name: "note",
      label: "Người gửi yêu cầu rút khi nào, bằng cách nào",
      required: true,
      rows: 3,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ note: text("Ghi người gửi yêu cầu rút khi nào, bằng cách nào.") })
      .transform((answers) => ({ type: "withdrawn" as const, ...answers })),
};
