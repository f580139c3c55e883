import { inBoth } from "~/shared/language";

/** Where an item stands, in sentences. */
export const STANDING = inBoth({
  vi: {
    late: "Hạn trả lời đã qua mà cơ quan chưa trả lời xong. Chúng tôi xin lỗi bạn. Bạn có thể gọi",
    lateWhy: "để được trả lời về tiến độ.",
    answered: (on: string, due: string, daysLate: number) =>
      `Trả lời ngày ${on}, hạn ${due}: ${daysLate > 0 ? `chậm ${daysLate} ngày` : "đúng hạn"}`,
    contestWaits:
      "Đề nghị xem lại của bạn đang chờ quyết định của người khác với người đã duyệt không tiếp nhận.",
    sameMatter: "Việc này đã có phản ánh gửi đến trước.",
    sameAnswer: "Xem câu trả lời đã công khai",
    sameLater: "Khi câu trả lời được công khai, bạn xem được ngay tại đây.",
    leadReviewed: (day: string) =>
      `Câu trả lời này được gửi chung cho những người cùng nói về một việc, và đang được xem lại từ ngày ${day}.`,
    leadAnswered: (day: string) =>
      `Câu trả lời này được gửi chung cho những người cùng nói về một việc. Ngày ${day} cơ quan đã xem lại và trả lời lại; câu trả lời mới đọc được khi được công khai.`,
    publicCopy: "Xem bản công khai, không có thông tin cá nhân của bạn",
    slip: "Tải phiếu chuyển đã gửi cơ quan ngoài tỉnh (bản gửi bạn, DOCX)",
    holder: "Đơn vị đang giữ",
    due: "Hạn trả lời",
    counting: "Cách tính hạn",
    changed: "Hạn đã được gia hạn hoặc tính lại; xem các bước xử lý bên dưới.",
  },
  en: {
    late: "The answer was due and the agency has not finished it. We apologise. You can call",
    lateWhy: "to hear how far it is.",
    answered: (on, due, daysLate) =>
      `Answered on ${on}, due by ${due}: ${daysLate > 0 ? `${daysLate} ${daysLate === 1 ? "day" : "days"} late` : "on time"}`,
    contestWaits:
      "Your request for a review is waiting for the decision of somebody other than the person who approved the refusal.",
    sameMatter: "Somebody else sent feedback about this matter before.",
    sameAnswer: "See the published answer",
    sameLater: "As soon as the answer is published, you can read it here.",
    leadReviewed: (day: string) =>
      `This answer went to everyone who wrote about one matter. It has been under review again since ${day}.`,
    leadAnswered: (day: string) =>
      `This answer went to everyone who wrote about one matter. On ${day} it was reviewed and the matter answered anew; the new answer can be read once it is published.`,
    publicCopy: "See the public copy, without your personal information",
    slip: "Download the transfer slip sent to the body outside the province (your copy, DOCX, in Vietnamese)",
    holder: "Unit that holds it",
    due: "Answer due",
    counting: "How the date is counted",
    changed: "The due date was extended or counted again; see the steps below.",
  },
});
