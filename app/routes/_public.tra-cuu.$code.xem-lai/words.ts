import { inBoth } from "~/shared/language";

/** Asking that somebody else look at a rejection. */
export const CONTESTING = inBoth({
  vi: {
    title: "Đề nghị xem lại việc không tiếp nhận",
    what: "Người khác với người đã duyệt sẽ xem lại. Nếu đề nghị đúng, phản ánh được xử lý tiếp và thời hạn vẫn tính từ ngày bạn gửi. Mỗi phản ánh được xem lại một lần.",
    guidance: "Hướng dẫn đã gửi bạn:",
    reason: "Vì sao phản ánh cần được tiếp nhận",
    reasonHint: "Nêu điều cơ quan hiểu chưa đúng hoặc thông tin còn thiếu. Không ghi số căn cước.",
    send: "Gửi đề nghị xem lại",
    once: "Bạn đã đề nghị xem lại một lần; mỗi phản ánh chỉ xem lại một lần.",
    notNow: (status: string) => `Hiện không có việc không tiếp nhận nào để xem lại. Trạng thái: ${status}.`,
  },
  en: {
    title: "Ask for a review",
    what: "Your feedback was not accepted. Somebody other than the person who approved that will look at it again. If you are right, work on it goes on, and the time still counts from the day you sent it. There is one review.",
    guidance: "What you were told to do:",
    reason: "Why it should be accepted, in Vietnamese",
    reasonHint:
      "Say what the agency got wrong or what information was missing. Do not write any identity card number.",
    send: "Ask for a review",
    once: "You have asked for a review already; there is only one.",
    notNow: (status) => `There is no refusal to be reviewed. Where it stands: ${status}.`,
  },
});
