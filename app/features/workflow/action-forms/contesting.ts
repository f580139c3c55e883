import { z } from "zod";
import { formatDate } from "~/shared/vi-format";
import { text } from "./answers";
import { type ActionForm, note } from "./form-kit";

/** Said to who decides about their own decision, because nobody else is left. */
const ALONE =
  " Không còn người nào khác có quyền xem lại nên bạn tự xem lại quyết định của mình: nêu rõ căn cứ, lịch sử ghi lại việc này.";

export const contestRejection: ActionForm<"contestRejection"> = {
  hint: "Ghi khi người gửi gọi điện hoặc đến đề nghị xem lại. Người khác với người đã duyệt sẽ quyết định; mỗi phản ánh chỉ xem lại một lần.",
  button: "Ghi đề nghị xem lại",
  fields: () => [
    note("Vì sao người gửi đề nghị xem lại", { name: "reason", hint: "Ghi đúng lời người gửi." }),
  ],
  schema: () =>
    z
      .object({ reason: text("Ghi vì sao người gửi đề nghị xem lại.") })
      .transform((answers) => ({ type: "rejection_contested" as const, ...answers })),
};

export const confirmRejection: ActionForm<"confirmRejection"> = {
  hint: "Việc không tiếp nhận giữ nguyên và không xem lại lần nữa. Người gửi đọc nguyên văn lời giải thích.",
  button: "Giữ việc không tiếp nhận",
  danger: true,
  fields: ({ alone }) => [
    note("Giải thích cho người gửi", { hint: `Trả lời từng điều người gửi nêu.${alone ? ALONE : ""}` }),
  ],
  schema: () =>
    z
      .object({ note: text("Viết lời giải thích cho người gửi.") })
      .transform((answers) => ({ type: "rejection_confirmed" as const, ...answers })),
};

export const liftRejection: ActionForm<"liftRejection"> = {
  hint: "Phản ánh trở lại nơi đã dừng, như chưa từng bị từ chối. Người gửi được báo.",
  button: "Tiếp nhận, xử lý tiếp",
  fields: (about) => [
    note("Lời nhắn cho người gửi", {
      hint: `Thời hạn vẫn tính từ ngày tiếp nhận: hạn trả lời ${formatDate(about.dueOn)}.${about.alone ? ALONE : ""}`,
    }),
  ],
  schema: () =>
    z
      .object({ note: text("Viết cho người gửi biết vì sao tiếp nhận lại.") })
      .transform((answers) => ({ type: "rejection_lifted" as const, ...answers })),
};
