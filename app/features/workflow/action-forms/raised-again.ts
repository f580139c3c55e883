import { z } from "zod";
import { maybeText, NOTE_LIMIT, text } from "./answers";
import type { ActionForm } from "./form-kit";

export const linkRepeat: ActionForm<"linkRepeat"> = {
  hint: "Dùng khi cùng người gửi nêu lại việc đã trả lời hoặc đang xử lý. Lần lặp đầu do đầu mối cấp tỉnh giao; từ lần hai, lãnh đạo quyết định (Điều 17.3 NĐ 20/2008). Đơn vị đang xử lý thì chờ giao lại mới trình dự thảo.",
  button: "Ghi là lặp lại",
  fields: () => [
    {
      as: "line",
      name: "firstItem",
      label: "Mã của phản ánh trước",
      hint: "Người gửi không thấy mã này. Trùng hoàn toàn thì đề nghị không tiếp nhận với lý do R10.",
      required: true,
    },
    {
      as: "text",
      name: "note",
      label: "Ghi chú",
      hint: "Khi không có họ tên, cách liên hệ để so: ghi vì sao biết là cùng người gửi.",
      rows: 3,
      limit: NOTE_LIMIT,
    },
  ],
  schema: ({ firstItem, routing }) =>
    z
      .object({ firstItem: text("Nhập mã của phản ánh trước.", 100), note: maybeText() })
      .superRefine((_answers, context) => {
        if (typeof firstItem === "object" && routing.repeat) return;
        const message =
          firstItem === "ITSELF"
            ? "Đây là mã của chính phản ánh này. Nhập mã của phản ánh trước."
            : "Không có phản ánh nào mang mã này trong phạm vi của bạn. Xem lại mã.";
        context.addIssue({ code: "custom", path: ["firstItem"], message });
      })
      .transform(({ note }) => ({
        type: "repeat_linked" as const,
        firstItem: routing.repeat?.firstItem ?? "",
        nth: routing.repeat?.nth ?? 1,
        ...(note !== undefined && { note }),
      })),
};

export const unlinkRepeat: ActionForm<"unlinkRepeat"> = {
  hint: "Phản ánh được xử lý như một việc mới.",
  button: "Bỏ ghi lặp lại",
  fields: () => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao không phải lặp lại",
      required: true,
      rows: 3,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ reason: text("Viết vì sao không phải lặp lại.") })
      .transform((answers) => ({ type: "repeat_unlinked" as const, ...answers })),
};

export const askReopening: ActionForm<"askReopening"> = {
  hint: "Chỉ ghi khi chính người gửi đề nghị, qua điện thoại hoặc tại quầy. Mỗi phản ánh một lần; đầu mối quyết định.",
  button: "Ghi đề nghị",
  fields: () => [
    {
      as: "text",
      name: "reason",
      label: "Người gửi chưa đồng ý ở chỗ nào",
      hint: "Ghi đúng lời người gửi.",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ reason: text("Ghi người gửi chưa đồng ý ở chỗ nào.") })
      .transform((answers) => ({ type: "reopening_asked" as const, ...answers })),
};

export const declineReopening: ActionForm<"declineReopening"> = {
  hint: "Người gửi nhận nguyên văn lời giải thích. Câu trả lời trước được giữ nguyên.",
  button: "Không mở lại",
  fields: (about) => [
    {
      as: "text",
      name: "note",
      label: "Vì sao giữ câu trả lời trước",
      hint: about.routing.reopeningAsked ? `Người gửi viết: ${about.routing.reopeningAsked}` : "",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ note: text("Viết vì sao giữ câu trả lời trước.") })
      .transform((answers) => ({ type: "reopening_declined" as const, ...answers })),
};
