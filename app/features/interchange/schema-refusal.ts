import type { z } from "zod";
import type { EventType } from "../workflow/events";
import { INTERCHANGE_EVENT_TYPES } from "../workflow/events";

/** What is wrong with a line, in words for a clerk: the first three findings, each naming its key or event. */
export function schemaRefusal(error: z.ZodError): string {
  return error.issues.slice(0, 3).map(inWords).join("; ");
}

function inWords(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return `${place ? `${place}: ` : ""}khóa lạ ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "invalid_type":
      return issue.input === undefined
        ? `thiếu ${place}`
        : `${place} phải là ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return issue.input === undefined
        ? `thiếu ${place}`
        : `${place} phải là một trong ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return `${place} phải là một trong ${(INTERCHANGE_EVENT_TYPES as readonly EventType[]).join(", ")}`;
    default:
      return `${place} ${issue.message}`;
  }
}

const TYPES: Readonly<Record<string, string>> = { string: "chuỗi", object: "đối tượng", array: "danh sách" };

/** ["history", 2, "reason"] → 'khóa "reason" của sự kiện 3'. */
function placeOf(path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first === "history" && typeof index === "number") {
    const event = `sự kiện ${index + 1}`;
    return rest.length > 0 ? `khóa "${rest.map(String).join(".")}" của ${event}` : event;
  }
  return path.length > 0 ? `khóa "${path.map(String).join(".")}"` : "";
}
