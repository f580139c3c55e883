import { z } from "zod";
import { cleanText, isBroken } from "~/shared/clean-text";
import type { LocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { tooLong } from "~/shared/too-long";

/** Longest reply and longest other text, in characters. */
export const REPLY_LIMIT: number = TEXT_LIMITS.reply;
export const NOTE_LIMIT: number = TEXT_LIMITS.note;

const short = (max: number, missing?: string) =>
  z
    // What is only spaces is nothing, as much as what is not there.
    .string({ error: missing })
    // What bytes that are no UTF-8 turn into.
    .refine((text) => !isBroken(text), "Có chữ bị hỏng khi gửi. Hãy gõ lại chỗ đó bằng phông Unicode.")
    .refine((text) => tooLong(text, max) === null, {
      error: ({ input }) => tooLong(String(input), max) ?? "",
    });

/** A text that has to be written; `missing` says what to write. */
export const text = (missing: string, max = NOTE_LIMIT) =>
  z.string({ error: missing }).transform(cleanText).pipe(short(max, missing).min(1, missing));

/** A text that may be left out. */
export const maybeText = (max = NOTE_LIMIT) =>
  z
    .string()
    .optional()
    .transform((typed) => cleanText(typed ?? "") || undefined)
    .pipe(short(max).optional());

/** One of the choices shown. */
export const oneOf = <Value extends string>(values: readonly Value[], message: string) =>
  z
    .string({ error: message })
    .refine((value): value is Value => (values as readonly string[]).includes(value), message);

/** One of the choices shown, or none; `message` may depend on what was chosen instead. */
export const maybeOneOf = (values: readonly string[], message: string | ((chosen: string) => string)) =>
  z
    .string()
    .optional()
    .refine((value) => value === undefined || values.includes(value), {
      error: ({ input }) => (typeof message === "string" ? message : message(String(input))),
    });

/** Any number of the choices shown, each once. */
export const someOf = (values: readonly string[], message: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => [...new Set(value === undefined ? [] : [value].flat())])
    .refine((chosen) => chosen.every((value) => values.includes(value)), message);

/** A date as people write it. */
export const date = (missing: string) =>
  z.string({ error: missing }).transform((typed, context): LocalDate => {
    const read = readDate(typed);
    if (read) return read;
    context.addIssue({ code: "custom", message: "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026." });
    return z.NEVER;
  });

/** The codes of a list of choices. */
export const codesOf = (choices: readonly { value: string }[]): string[] => choices.map(({ value }) => value);

/** Said beside a due date that a person sets (calendar.md C6); the step moves it, see onWorkingDay(). */
export const DAY_OFF = "Chọn ngày nghỉ thì hạn chuyển sang ngày làm việc tiếp theo.";
