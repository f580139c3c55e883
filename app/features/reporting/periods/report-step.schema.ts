import { z } from "zod";
import { SIGN_MODE, type SignMode } from "~/shared/sign-mode";
import { isDocumentNumber, NUMBER_WANTED } from "../documents/letter";

const reason = z
  .string({ error: "Nhập lý do" })
  .trim()
  .min(1, "Nhập lý do")
  .max(1000, "Lý do quá dài, dùng nhiều nhất 1.000 ký tự");
const title = (what: string) =>
  z.string({ error: what }).trim().min(1, what).max(150, "Dùng nhiều nhất 150 ký tự");

/** Why a report is closed as it is although the checks found something, and the mark of what they found. */
const acknowledgement = {
  findingsReason: z.string().trim().max(1000, "Dùng nhiều nhất 1.000 ký tự").optional(),
  findingsSeen: z.string().max(100).optional(),
};

/** What the page of a report posts; its forms stand side by side, so each has a field for its reason of its own. */
export const ReportStepSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("begin") }),
    z.object({
      action: z.literal("close"),
      allowMissing: z.string().optional(),
      formAlone: z.string().optional(),
      ...acknowledgement,
    }),
    z.object({
      action: z.literal("supplement"),
      supplementReason: reason,
      allowMissing: z.string().optional(),
      formAlone: z.string().optional(),
      ...acknowledgement,
    }),
    z.object({ action: z.literal("return"), returnReason: reason }),
    z.object({ action: z.literal("reopen"), reopenReason: reason }),
    z.object({ action: z.literal("submit") }),
    z.object({ action: z.literal("accept") }),
    z
      .object({
        action: z.literal("sign"),
        mode: z.enum(Object.keys(SIGN_MODE) as [SignMode, ...SignMode[]], { error: "Chọn hình thức ký" }),
        onBehalfOf: z.string().trim().max(150, "Dùng nhiều nhất 150 ký tự").default(""),
        position: title("Nhập chức vụ của người ký"),
        number: z
          .string()
          .trim()
          .refine((typed) => typed === "" || isDocumentNumber(typed), NUMBER_WANTED)
          .default(""),
        place: z.string().trim().max(60, "Dùng nhiều nhất 60 ký tự").default(""),
        gapsReason: z.string().trim().max(1000, "Dùng nhiều nhất 1.000 ký tự").optional(),
      })
      .refine(({ mode, onBehalfOf }) => mode === "DIRECT" || onBehalfOf !== "", {
        path: ["onBehalfOf"],
        error: "Nhập chức danh hoặc tập thể được ký thay, ví dụ GIÁM ĐỐC hoặc ỦY BAN NHÂN DÂN",
      }),
  ],
  { error: "Chọn một việc" },
);
