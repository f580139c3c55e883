import type { z } from "zod";
import { inBoth, type Language } from "./language";
import { formatNumber } from "./vi-format";

type Issue = z.core.$ZodRawIssue;

/** What is said of an answer when a form's own schema says nothing better, as instructions. Numbers come as texts. */
export const FORM_WORDS = inBoth({
  vi: {
    empty: "Mục này chưa điền.",
    number: "Nhập một số.",
    date: "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.",
    otherDate: "Chọn một ngày khác.",
    time: "Viết giờ theo dạng giờ:phút, ví dụ 14:30.",
    email: "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn.",
    url: "Nhập đúng địa chỉ trang, ví dụ https://vidu.vn.",
    file: "Chọn lại tệp.",
    type: "Mục này gửi lên không đúng. Hãy điền lại.",
    format: "Viết lại mục này cho đúng dạng.",
    choice: "Chọn lại trong danh sách.",
    surplus: "Biểu mẫu có mục không dùng đến. Hãy tải lại trang rồi gửi lại.",
    other: "Kiểm tra lại mục này.",
    multiple: (of: string) => `Nhập một số chia hết cho ${of}.`,
    limit: { below: "dưới", atMost: "nhiều nhất", above: "trên", atLeast: "ít nhất" },
    letters: (how: string, n: string) => `Viết ${how} ${n} ký tự.`,
    choices: (how: string, n: string) => `Chọn ${how} ${n} mục.`,
    bytes: (how: string, n: string) => `Chọn tệp ${how} ${n} byte.`,
    amount: (how: string, n: string) => `Nhập số ${how} ${n}.`,
  },
  en: {
    empty: "This has not been filled in.",
    number: "Enter a number.",
    date: "Write the date as day/month/year, for example 05/02/2026.",
    otherDate: "Choose another date.",
    time: "Write the time as hours:minutes, for example 14:30.",
    email: "Enter a valid e-mail address, for example name@example.com.",
    url: "Enter a valid web address, for example https://example.com.",
    file: "Choose the file again.",
    type: "What was sent here cannot be read. Fill it in again.",
    format: "Write this again in the form that is asked for.",
    choice: "Choose again from the list.",
    surplus: "The form holds something that is not used. Load the page again and send it again.",
    other: "Check this again.",
    multiple: (of) => `Enter a number that can be divided by ${of}.`,
    limit: { below: "fewer than", atMost: "at most", above: "more than", atLeast: "at least" },
    letters: (how, n) => `Write ${how} ${n} characters.`,
    choices: (how, n) => `Choose ${how} ${n}.`,
    bytes: (how, n) => `Choose a file of ${how} ${n} bytes.`,
    amount: (how, n) => `Enter a number: ${how} ${n}.`,
  },
});

/**
 * What zod says of an answer when a form's own schema says nothing better. To be given to `z.config({ localeError })`
 * once, for Vietnamese; without it such an answer, a forged one mostly, would be met in the library's words.
 */
export const formWords = (issue: Issue): string => wordsOf(issue, "vi");

/** For forms of a page in a language: `schema.safeParse(answers, saidIn(language))`. */
export const saidIn = (language: Language) => ({ error: (issue: Issue) => wordsOf(issue, language) });

function wordsOf(issue: Issue, language: Language): string {
  const words = FORM_WORDS[language];
  const { below, atMost, above, atLeast } = words.limit;
  switch (issue.code) {
    case "invalid_type":
      return wordsOfType(issue, language);
    case "too_big":
      return wordsOfSize(issue.origin, issue.maximum, issue.inclusive === false ? below : atMost, language);
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) === 1) return words.empty;
      return wordsOfSize(issue.origin, issue.minimum, issue.inclusive === false ? above : atLeast, language);
    case "invalid_format":
      return isNamed(issue.format) ? words[issue.format] : words.format;
    case "not_multiple_of":
      return words.multiple(formatNumber(Number(issue.divisor), language));
    case "invalid_value":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return words.choice;
    case "unrecognized_keys":
      return words.surplus;
    default:
      return words.other;
  }
}

const NAMED = ["email", "url", "date", "time"] as const;
const isNamed = (format: string): format is (typeof NAMED)[number] => NAMED.some((one) => one === format);

function wordsOfType(
  { expected, input }: Extract<Issue, { code: "invalid_type" }>,
  language: Language,
): string {
  const words = FORM_WORDS[language];
  if (input === undefined || input === null || input === "") return words.empty;
  if (expected === "number" || expected === "int" || expected === "bigint" || expected === "nan")
    return words.number;
  if (expected === "date") return words.date;
  return expected === "file" ? words.file : words.type;
}

function wordsOfSize(origin: string, limit: number | bigint, how: string, language: Language): string {
  const words = FORM_WORDS[language];
  const number = formatNumber(Number(limit), language);
  switch (origin) {
    case "string":
      return words.letters(how, number);
    case "array":
    case "set":
    case "map":
      return words.choices(how, number);
    case "file":
      return words.bytes(how, number);
    case "date":
      return words.otherDate;
    default:
      return words.amount(how, number);
  }
}
