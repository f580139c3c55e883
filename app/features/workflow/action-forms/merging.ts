import { z } from "zod";
import { text } from "./answers";
import { type About, type ActionForm, note } from "./form-kit";

export const merge: ActionForm<"merge"> = {
  hint: "Phản ánh này giữ mã, số vào sổ, hạn và vẫn được đếm riêng; nó được trả lời cùng lúc, cùng nội dung với phản ánh chính. Có thể tách ra khi chưa trả lời.",
  button: "Gộp",
  fields: () => [
    {
      as: "line",
      name: "lead",
      label: "Mã phản ánh chính",
      hint: "Phản ánh cùng một việc, đang xử lý ở cùng đơn vị. Người gửi này không thấy mã và nội dung của người kia.",
      required: true,
    },
    note("Vì sao là cùng một việc"),
  ],
  schema: (about) =>
    z
      .object({ lead: text("Nhập mã phản ánh chính.", 100), note: text("Viết vì sao là cùng một việc.") })
      .superRefine((_answers, context) => {
        const problem = leadProblem(about.leadItem);
        if (problem) context.addIssue({ code: "custom", path: ["lead"], message: problem });
      })
      .transform(({ note }) => ({
        ...{ type: "merged" as const, note, lead: "" },
        ...(typeof about.leadItem === "object" && {
          lead: about.leadItem.code,
          ...about.leadItem.classification,
        }),
      })),
};

function leadProblem(found: About["leadItem"]): string | null {
  if (found === "ITSELF") return "Đây là mã của chính phản ánh này. Nhập mã của phản ánh chính.";
  return typeof found === "object"
    ? null
    : "Không có phản ánh nào mang mã này trong phạm vi của bạn. Xem lại mã.";
}

export const unmerge: ActionForm<"unmerge"> = {
  hint: "Phản ánh được xử lý và trả lời riêng, từ bước đang đứng. Người gửi thấy trên trang theo dõi.",
  button: "Tách ra",
  fields: () => [note("Vì sao tách ra", { name: "reason" })],
  schema: () =>
    z
      .object({ reason: text("Viết vì sao tách ra.") })
      .transform((answers) => ({ type: "unmerged" as const, ...answers })),
};
