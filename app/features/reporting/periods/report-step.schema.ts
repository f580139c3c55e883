import { z } from "zod";
import { SignStepSchema, seen } from "./sign-step.schema";

const reason = z
  .string({ error: "Nhập lý do" })
  .trim()
  .min(1, "Nhập lý do")
  .max(1000, "Lý do quá dài, dùng nhiều nhất 1.000 ký tự");

/** Why a report is closed as it is although the checks found something, and the mark of what they found. */
const acknowledgement = {
  findingsReason: z.string().trim().max(1000, "Dùng nhiều nhất 1.000 ký tự").optional(),
  findingsSeen: z.string().max(100).optional(),
};

/** What the page of a report posts; its forms stand side by side, so each has a field for its reason of its own. */
export const ReportStepSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("begin"), ...seen }),
    z.object({
      action: z.literal("close"),
      ...seen,
      // Of a supplement that is made again.
      supplementReason: z.string().trim().max(1000, "Lý do quá dài, dùng nhiều nhất 1.000 ký tự").optional(),
      allowMissing: z.string().optional(),
      formAlone: z.string().optional(),
      ...acknowledgement,
    }),
    z.object({
      action: z.literal("supplement"),
      ...seen,
      supplementReason: reason,
      allowMissing: z.string().optional(),
      formAlone: z.string().optional(),
      ...acknowledgement,
    }),
    z.object({ action: z.literal("return"), returnReason: reason, ...seen }),
    z.object({ action: z.literal("reopen"), reopenReason: reason, ...seen }),
    z.object({ action: z.literal("drop"), dropReason: reason, ...seen }),
    z.object({ action: z.literal("submit"), ...seen }),
    z.object({ action: z.literal("accept"), ...seen }),
    SignStepSchema,
  ],
  { error: "Chọn một việc" },
);
