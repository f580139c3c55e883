import type { z } from "zod";
import { formatNumber } from "~/shared/vi-format";

const TYPES: Readonly<Record<string, string>> = {
  string: "chữ trong ngoặc kép",
  number: "số",
  boolean: "true hoặc false",
  array: "danh sách [ … ]",
  object: "nhóm { … }",
  record: "nhóm { … }",
};

/** What is wrong in `file`, one of docs/check-file.md, and where, in one clause for whoever wrote it; no full stop. */
export function issueWords(issue: z.core.$ZodIssue, file: unknown): string {
  const where = issue.path.join(".");
  const words = isMissing(file, issue.path) ? "còn thiếu" : wordsOf(issue);
  const name = where === "" ? "tệp" : `“${where}”`;
  return words.startsWith(":") ? `${name}${words}` : `${name} ${words}`;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `phải là ${TYPES[issue.expected] ?? "một giá trị khác"}`;
    case "invalid_union": {
      const expected = issue.errors.flatMap(([first]) => (first ? [first] : []));
      const other = expected.find(({ code }) => code !== "invalid_type");
      if (other) return wordsOf(other);
      const types = expected.flatMap((each) => (each.code === "invalid_type" ? [TYPES[each.expected]] : []));
      return `phải là ${types.filter((type) => type !== undefined).join(" hoặc ")}`;
    }
    case "invalid_key":
      return issue.issues[0] ? wordsOf(issue.issues[0]) : "không phải là tên dùng được";
    case "invalid_value":
      return `phải là một trong: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "không được để trống" : `không được nhỏ hơn ${issue.minimum}`;
    case "too_big":
      return `dài quá ${formatNumber(Number(issue.maximum))} ký tự`;
    case "custom":
      return `: ${issue.message}`;
    default:
      return "không dùng được";
  }
}

/** Whether there is nothing at all at `path`, rather than something of another kind. */
const isMissing = (file: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], file) ===
  undefined;
