import { z } from "zod";
import { FORM } from "~/shared/glossary";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { ISSUES, type Subject } from "./subject";
import { optionalText, requiredLine, requiredText } from "./typed-text";

/** Longest texts, in letters. */
export const LIMITS = {
  title: TEXT_LIMITS.ownTitle,
  content: TEXT_LIMITS.ownText,
  proposal: TEXT_LIMITS.ownText,
} as const;

const code = z
  .string()
  .max(120, "Hãy chọn trong danh sách.")
  .optional()
  .transform((value) => value?.trim() || null);

/** A field that is one value or several of the same name. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const FORMS = Object.keys(FORM) as ["PHAN_ANH", "KIEN_NGHI"];

/** An initiative is a proposal by its nature (art. 3.5), so nobody is asked. */
const formOf = (subject: Subject) =>
  z.preprocess(
    (given) => (subject === "INITIATIVE" ? "KIEN_NGHI" : given),
    z.enum(FORMS, "Chọn bạn có đề xuất cách giải quyết hay không."),
  );

/**
 * The second step: the matter itself. Codes of lists are only read here; whether they exist is asked of the lists. An
 * empty one means "không biết".
 */
export const matterSchema = (subject: Subject) =>
  z
    .object({
      title: requiredLine({
        missing: "Nhập một câu tóm tắt sự việc.",
        min: { length: 8, message: "Câu tóm tắt quá ngắn. Hãy viết ít nhất 8 ký tự." },
        max: { length: LIMITS.title, message: "Câu tóm tắt dài quá 200 ký tự. Hãy rút gọn." },
      }),
      content: requiredText({
        missing: "Nhập nội dung: việc gì xảy ra, ở đâu, khi nào.",
        min: {
          length: 20,
          message: "Nội dung quá ngắn. Hãy kể rõ việc gì xảy ra, ở đâu, khi nào (ít nhất 20 ký tự).",
        },
        max: {
          length: LIMITS.content,
          message: "Nội dung dài quá 20.000 ký tự. Hãy rút gọn, hoặc đính kèm phần chi tiết thành tệp.",
        },
      }),
      issues: several.pipe(
        z
          .array(z.enum(Object.keys(ISSUES) as [string, ...string[]], "Hãy chọn trong danh sách."))
          .transform((all) => [...new Set(all.map(Number))]),
      ),
      form: formOf(subject),
      proposal: optionalText({
        max: { length: LIMITS.proposal, message: "Đề xuất dài quá 20.000 ký tự. Hãy rút gọn." },
      }),
      field: code,
      unit: code,
      procedure: code,
    })
    // Art. 3.5: a kiến nghị is a phản ánh plus a proposed solution. Said together with whatever else is wrong.
    .refine(({ form, proposal }) => form !== "KIEN_NGHI" || Boolean(proposal), {
      when: () => true,
      path: ["proposal"],
      message: "Nhập đề xuất, giải pháp của bạn.",
    })
    .transform((matter) => ({ ...matter, proposal: matter.form === "KIEN_NGHI" ? matter.proposal : "" }));

export type Matter = z.infer<ReturnType<typeof matterSchema>>;
