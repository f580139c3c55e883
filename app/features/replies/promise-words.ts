import { inBoth } from "~/shared/language";

/** What everyone reads about the promises of a reply; days come as the page writes them. */
export const PROMISES = inBoth({
  vi: {
    title: "Cam kết sau trả lời",
    promise: "Cam kết:",
    by: "Đơn vị thực hiện:",
    until: (day: string) => `trước ngày ${day}`,
    kept: (day: string) => `đã thực hiện ngày ${day}.`,
    dropped: (day: string) => `; từ ngày ${day} không thực hiện nữa:`,
    moved: (day: string) => ` (ban đầu hẹn trước ngày ${day})`,
    why: "Lý do đổi thời hạn:",
    done: "Kết quả:",
    open: ", đang thực hiện.",
    late: ", đã quá hạn, chưa thực hiện.",
  },
  en: {
    title: "Promised with the answer",
    promise: "Promise:",
    by: "Responsible:",
    until: (day) => `by ${day}`,
    kept: (day) => `kept on ${day}.`,
    dropped: (day) => `; given up on ${day}:`,
    moved: (day) => ` (first promised by ${day})`,
    why: "Why the date changed:",
    done: "What was done:",
    open: ", under way.",
    late: ", not kept in time and still open.",
  },
});
