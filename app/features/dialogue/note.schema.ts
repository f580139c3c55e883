import { z } from "zod";
import { maybeOneOf, NOTE_LIMIT, text } from "../workflow/action-forms/answers";

/** An internal note as it is typed; `people`: account numbers of colleagues who can be asked to look. */
export const noteSchema = (people: readonly string[]) =>
  z.object({
    text: text("Viết ghi chú.", NOTE_LIMIT),
    mention: maybeOneOf(people, "Chọn đồng nghiệp trong danh sách."),
    stamp: z.string().regex(/^[\w-]{10,64}$/, "Mở lại trang rồi gửi lại."),
  });
