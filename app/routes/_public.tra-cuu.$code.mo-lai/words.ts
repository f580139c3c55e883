import { inBoth } from "~/shared/language";

/** Asking to reopen what was answered. */
export const REOPENING = inBoth({
  vi: {
    title: "Đề nghị mở lại",
    what: "Nói rõ câu trả lời chưa đúng hoặc còn thiếu ở chỗ nào. Đầu mối của cơ quan xem xét: nếu mở lại, việc được xử lý tiếp với hạn trả lời mới, vẫn mã này; nếu không, bạn được trả lời vì sao. Mỗi phản ánh đề nghị được một lần.",
    seeAnswer: "Xem lại câu trả lời",
    reason: "Bạn chưa đồng ý ở chỗ nào",
    reasonHint: "Không ghi số căn cước.",
    send: "Gửi đề nghị",
    waits: "Đề nghị của bạn đang được xem xét.",
    notNow: (status: string) =>
      `Không đề nghị mở lại được: mỗi phản ánh một lần, sau khi có câu trả lời. Trạng thái: ${status}. Việc có tình tiết mới, bạn gửi phản ánh mới và ghi mã này.`,
  },
  en: {
    title: "Ask to reopen it",
    what: "Say clearly where the answer is wrong or incomplete. The agency's focal officer considers it: if it is reopened, work goes on under the same code with a new due date; if not, you are told why. You can ask once.",
    seeAnswer: "Read the answer again",
    reason: "What you do not agree with, in Vietnamese",
    reasonHint: "Do not write any identity card number.",
    send: "Send the request",
    waits: "Your request is being considered.",
    notNow: (status) =>
      `It cannot be reopened on request: that is possible once, after an answer. Where it stands: ${status}. If there is something new, send new feedback and mention this code.`,
  },
});
