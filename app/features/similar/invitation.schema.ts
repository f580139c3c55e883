import { z } from "zod";
import { cleanText } from "~/shared/clean-text";
import { inBoth, inEach } from "~/shared/language";

export const INVITATION_MESSAGES = inBoth({
  vi: { title: "Viết tên việc để người khác nhận ra", long: "Rút gọn còn tối đa 200 ký tự" },
  en: { title: "Name the matter so that others recognise it", long: "Shorten it to at most 200 characters" },
});

/** How a matter is called for those who are invited; written anew, so that no private word goes out. */
export const INVITATION_SCHEMA = inEach(INVITATION_MESSAGES, (words) =>
  z.object({
    title: z
      .string({ error: words.title })
      .transform(cleanText)
      .refine((typed) => typed !== "", words.title)
      .refine((typed) => typed.length <= 200, words.long),
  }),
);
