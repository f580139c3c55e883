import { inBoth } from "~/shared/language";

/** The page of one item, for the person who sent it. */
export const TRACKING = inBoth({
  vi: {
    head: (code: string) => `Theo dõi ${code}`.trim(),
    receivedAt: (when: string) => `Nhận lúc ${when}`,
    question: "Cơ quan cần bạn bổ sung thông tin",
    answerBy: (day: string) => `Trả lời chậm nhất ngày ${day}.`,
    answerQuestion: "Trả lời, bổ sung",
    reopeningAsked: "Đề nghị mở lại của bạn đang được xem xét",
    reopeningWhat: "Đầu mối của cơ quan sẽ mở lại để xử lý tiếp, hoặc trả lời bạn vì sao không.",
    confidential: "Nội dung không hiển thị ở trang này, để bảo vệ người gửi.",

    acts: "Việc bạn có thể làm",
    contest: "Đề nghị xem lại việc không tiếp nhận",
    rate: "Đánh giá câu trả lời",
    reopen: "Chưa đồng ý, đề nghị mở lại",
    invite: "Mời người cùng gặp việc này",
    withdraw: "Rút phản ánh, kiến nghị",
    another: "Gửi phản ánh khác",

    steps: "Các bước xử lý và trao đổi",
    stepsLabel: "Các bước xử lý",
    thread: "Trao đổi với cơ quan",
    agency: "Cơ quan",
    said: { ANSWER: "Bạn trả lời", QUESTION: "hỏi", NOTICE: "thông báo" },

    own: "Nội dung bạn đã gửi",
    proposal: "Đề xuất của bạn",
    files: "Tệp đính kèm",

    doors: "Nơi giải quyết",
    phone: "điện thoại",
    hours: "Giờ làm việc:",
    toConfirm: "cần xác nhận",
  },
  en: {
    head: (code) => `Tracking ${code}`.trim(),
    receivedAt: (when) => `Received at ${when}`,
    question: "The agency needs more information from you",
    answerBy: (day) => `Please answer by ${day} at the latest.`,
    answerQuestion: "Answer, add information",
    reopeningAsked: "Your request to reopen this is being considered",
    reopeningWhat: "The agency's focal officer will reopen it and go on, or tell you why not.",
    confidential: "What was written is not shown on this page, to protect the sender.",

    acts: "What you can do",
    contest: "Ask for a review, since it was not accepted",
    rate: "Rate the answer",
    reopen: "I do not agree: ask to reopen it",
    invite: "Invite others with the same problem",
    withdraw: "Withdraw this feedback",
    another: "Send something else",

    steps: "Steps and exchange",
    stepsLabel: "Steps",
    thread: "What you and the agency have written to each other",
    agency: "The agency",
    said: { ANSWER: "You answered at", QUESTION: "asked at", NOTICE: "let you know at" },

    own: "What you sent",
    proposal: "What you proposed",
    files: "Attached files",

    doors: "Where it can be dealt with",
    phone: "telephone",
    hours: "Open:",
    toConfirm: "to be confirmed",
  },
});
