import type { z } from "zod";
import { formatNumber } from "./vi-format";

type Issue = z.core.$ZodRawIssue;

/**
 * What zod says of an answer when a form's own schema says nothing better, as an instruction in Vietnamese. To be given
 * to `z.config({ localeError })` once; without it such an answer, a forged one mostly, would be met in English.
 */
export function formWords(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wordsOfType(issue);
    case "too_big":
      return wordsOfSize(issue.origin, issue.maximum, issue.inclusive === false ? "dưới" : "nhiều nhất");
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) === 1) return "Mục này chưa điền.";
      return wordsOfSize(issue.origin, issue.minimum, issue.inclusive === false ? "trên" : "ít nhất");
    case "invalid_format":
      return FORMATS[issue.format] ?? "Viết lại mục này cho đúng dạng.";
    case "not_multiple_of":
      return `Nhập một số chia hết cho ${formatNumber(Number(issue.divisor))}.`;
    case "invalid_value":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return "Chọn lại trong danh sách.";
    case "unrecognized_keys":
      return "Biểu mẫu có mục không dùng đến. Hãy tải lại trang rồi gửi lại.";
    default:
      return "Kiểm tra lại mục này.";
  }
}

function wordsOfType({ expected, input }: Extract<Issue, { code: "invalid_type" }>): string {
  if (input === undefined || input === null || input === "") return "Mục này chưa điền.";
  if (expected === "number" || expected === "int" || expected === "bigint" || expected === "nan")
    return "Nhập một số.";
  if (expected === "date") return "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.";
  if (expected === "file") return "Chọn lại tệp.";
  return "Mục này gửi lên không đúng. Hãy điền lại.";
}

function wordsOfSize(origin: string, limit: number | bigint, how: string): string {
  const number = formatNumber(Number(limit));
  switch (origin) {
    case "string":
      return `Viết ${how} ${number} ký tự.`;
    case "array":
    case "set":
    case "map":
      return `Chọn ${how} ${number} mục.`;
    case "file":
      return `Chọn tệp ${how} ${number} byte.`;
    case "date":
      return "Chọn một ngày khác.";
    default:
      return `Nhập số ${how} ${number}.`;
  }
}

const FORMATS: Record<string, string> = {
  email: "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn.",
  url: "Nhập đúng địa chỉ trang, ví dụ https://vidu.vn.",
  date: "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.",
  time: "Viết giờ theo dạng giờ:phút, ví dụ 14:30.",
};
