import { z } from "zod";
import { formatDate } from "~/shared/vi-format";
import { NOTE_LIMIT, text } from "./answers";
import type { ActionForm } from "./form-kit";

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

export const reopen: ActionForm<"reopen"> = {
  hint: "Giữ nguyên mã và số vào sổ; bắt đầu một lượt xử lý mới. Câu trả lời đang công khai vẫn đăng cho đến khi đính chính hoặc gỡ.",
  button: "Mở lại",
  fields: (about) => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao mở lại",
      hint: `Hạn trả lời của lượt mới: ${formatDate(about.dueOnIfReopened.dueOn)}${about.dueOnIfReopened.provisional ? " (tạm tính)" : ""}.`,
      required: true,
      rows: 4,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z
      .object({ reason: text("Viết vì sao mở lại.") })
      .transform((answers) => ({ type: "reopened" as const, ...answers, ...about.dueOnIfReopened })),
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
