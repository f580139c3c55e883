import { z } from "zod";
import { NOTE_LIMIT, text } from "./answers";
import type { ActionForm } from "./form-kit";

export const recordOutsideAnswer: ActionForm<"recordOutsideAnswer"> = {
  hint: "Người gửi nhận nguyên văn nội dung này qua thư và trên trang theo dõi; người chỉ để lại số điện thoại nằm trong danh sách gọi lại.",
  button: "Ghi và báo người gửi",
  fields: (about) => [
    {
      as: "text",
      name: "text",
      label: `${about.routing.outsideBody ?? "Cơ quan đó"} trả lời thế nào`,
      hint: "Số, ngày văn bản và nội dung chính. Không ghi tên người gửi.",
      required: true,
      rows: 8,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z.object({ text: text("Ghi cơ quan đó trả lời thế nào.") }).transform((answers) => ({
      type: "outside_answered" as const,
      from: about.routing.outsideBody ?? "",
      ...answers,
    })),
};
