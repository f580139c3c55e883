import { z } from "zod";
import { SIGN_MODE, type SignMode } from "~/shared/sign-mode";
import { isDocumentNumber, NUMBER_WANTED } from "../documents/letter";

const upTo = (length: number) => z.string().trim().max(length, `Dùng nhiều nhất ${length} ký tự`);
const answer = z.string().trim().max(1000, "Dùng nhiều nhất 1.000 ký tự").optional();

/** How many steps the report had taken when the page was drawn: whoever signs or accepts means what they saw. */
export const seen = { version: z.coerce.number().int().min(0).optional() };

/**
 * What the form of the signature posts. A head chooses mode, office and position;
 * a deputy posts the delegation, which says all three.
 */
export const SignStepSchema = z
  .object({
    action: z.literal("sign"),
    ...seen,
    delegation: z.coerce.number().int().optional(),
    mode: z
      .enum(Object.keys(SIGN_MODE) as [SignMode, ...SignMode[]], { error: "Chọn hình thức ký" })
      .optional(),
    onBehalfOf: upTo(150).default(""),
    position: upTo(150).default(""),
    number: z
      .string()
      .trim()
      .refine((typed) => typed === "" || isDocumentNumber(typed), NUMBER_WANTED)
      .default(""),
    place: upTo(60).default(""),
    gapsReason: answer,
    ground: answer,
  })
  .refine(({ delegation, mode }) => delegation !== undefined || mode !== undefined, {
    path: ["mode"],
    error: "Chọn hình thức ký",
  })
  .refine(({ delegation, position }) => delegation !== undefined || position !== "", {
    path: ["position"],
    error: "Nhập chức vụ của người ký",
  })
  .refine(
    ({ delegation, mode, onBehalfOf }) => delegation !== undefined || mode === "DIRECT" || onBehalfOf !== "",
    {
      path: ["onBehalfOf"],
      error: "Nhập chức danh hoặc tập thể được ký thay, ví dụ GIÁM ĐỐC hoặc ỦY BAN NHÂN DÂN",
    },
  )
  .transform(({ mode = "DIRECT", ...rest }) => ({ ...rest, mode }));
