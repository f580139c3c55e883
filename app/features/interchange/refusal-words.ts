import type { HistoryRefusal } from "../workflow/event-order";

/** Why an event cannot have happened, for the list of refused lines. */
export const HISTORY_REFUSAL = {
  BEFORE_PREVIOUS_EVENT: "xảy ra trước sự kiện liền trước; thời gian không được lùi lại",
  ITEM_NOT_OPEN: "không thể xảy ra khi phản ánh không còn đang xử lý",
  ITEM_CLOSED:
    "phản ánh đã kết thúc (không tiếp nhận, chuyển cơ quan khác hoặc đã rút), không có sự kiện nào sau đó",
  NOT_RESOLVED: "chỉ có thể xảy ra sau khi đã có kết quả xử lý (resolved)",
  ALREADY_PUBLISHED: "kết quả đang được công khai rồi",
  NOT_PUBLISHED: "kết quả đang không được công khai",
  NOTHING_TO_RETURN: "không có lần giao xử lý nào để trả lại",
  // No line of the format can tell of it.
  NO_OUTSIDE_ANSWER: "không chờ cơ quan nào ngoài tỉnh trả lời",
  NO_EXTENSION_TO_CORRECT: "không có lần gia hạn nào để đính chính",
  ...{ NOT_REJECTED: "chưa bị từ chối", NO_CONTEST: "không có đề nghị xem lại nào đang chờ" },
  ...{ CONTESTED_BEFORE: "đã đề nghị xem lại một lần", NOT_MERGED: "không gộp vào phản ánh nào" },
  NO_REQUEST_TO_ANSWER: "không có yêu cầu bổ sung nào đang chờ trả lời",
} as const satisfies Record<HistoryRefusal, string>;

/** A value from the file inside a sentence; cut, because a wrong value may be of any length. */
export const quoted = (value: string): string => `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
