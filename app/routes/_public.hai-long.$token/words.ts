import { inBoth } from "~/shared/language";

/** What the page says that the code at a desk opens. */
export const BALLOT = inBoth({
  vi: {
    title: "Mức độ hài lòng",
    question: "Bạn có hài lòng về lần giải quyết thủ tục này không?",
    lead: "Bấm một nút. Cổng chỉ đếm số lượt, không giữ ai đã bấm.",
    thanks: "Cảm ơn bạn đã cho biết ý kiến",
    /** The desk's name follows, then `nobody`. */
    addedTo: "Ý kiến được cộng vào số liệu của",
    nobody: "cổng không giữ ai đã bấm.",
    again: "Sau 10 giây, trang tự trở lại câu hỏi cho người tiếp theo.",
    next: "Người tiếp theo: trở lại câu hỏi",
    kept: "Lúc này chưa gửi được. Lượt bấm được giữ trên máy này và tự gửi khi có mạng lại.",
    choose: "Chọn một trong bốn mức.",
    tooMany: "Đã nhận quá nhiều lượt từ đây. Xin thử lại sau.",
    gone: "Mã này không còn dùng. Hãy hỏi cán bộ tại quầy.",
  },
  en: {
    title: "How satisfied you are",
    question: "Are you satisfied with how your procedure was handled this time?",
    lead: "Press one button. The portal only counts how often each is pressed; it does not keep who pressed.",
    thanks: "Thank you for your opinion",
    addedTo: "Your opinion has been added to the figures of",
    nobody: "the portal does not keep who pressed.",
    again: "In 10 seconds this page goes back to the question for the next person.",
    next: "Next person: back to the question",
    kept: "It cannot be sent just now. Your press is kept on this device and will be sent when the line is back.",
    choose: "Choose one of the four.",
    tooMany: "Too many opinions have come from here. Please try again later.",
    gone: "This code is no longer in use. Please ask the staff at the desk.",
  },
});
