import { z } from "zod";
import { type LocalDate, parseInstant, parseLocalDate } from "~/shared/local-date";

// The database keeps neither U+0000 nor half a surrogate pair; both would be changed or refused there.
const UNKEEPABLE = /\0|\p{Surrogate}/u;

const words = z.string().refine((text) => !UNKEEPABLE.test(text), {
  error: (issue) =>
    String(issue.input).includes("\0") ? "có ký tự U+0000" : "có ký tự Unicode hỏng (nửa cặp surrogate)",
});

/** Any text that the database can keep as it is. */
export const anyText = words;

/** Text that says something. */
export const saidText = words.refine((text) => text.trim() !== "", { error: "không được để trống" });

/** A code or identifier; bounded because it is indexed. */
export const codeText = saidText.refine((text) => text.length <= 200, { error: "dài quá 200 ký tự" });

/** An ISO 8601 time with its offset, as an instant. */
export const instantText = z.string().transform((text, context): Date => {
  const instant = parseInstant(text);
  // PostgreSQL has no year 0, which the first hours of year 1 fall into by UTC.
  if (instant && instant.getUTCFullYear() > 0) return instant;
  context.issues.push({
    code: "custom",
    input: text,
    message: "không phải thời điểm ISO 8601 có múi giờ, ví dụ 2026-02-11T09:00:00+07:00",
  });
  return z.NEVER;
});

/** A local date YYYY-MM-DD. */
export const dateText = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date) return date;
  context.issues.push({ code: "custom", input: text, message: "không phải ngày có thật dạng YYYY-MM-DD" });
  return z.NEVER;
});
