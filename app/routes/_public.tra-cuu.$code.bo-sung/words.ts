import { inBoth } from "~/shared/language";

/** Answering what the agency asked. */
export const ADDING = inBoth({
  vi: {
    title: "Bổ sung thông tin",
    asked: "Cơ quan hỏi bạn",
    answer: "Trả lời của bạn",
    files: "Tệp đính kèm",
    answerHint: "Chỉ gửi ảnh, tệp mà không viết gì cũng được.",
    send: "Gửi bổ sung",
    nothingAsked: (status: string) =>
      `Hiện không có câu hỏi nào đang chờ bạn trả lời. Trạng thái: ${status}.`,
    call: "Cần nói thêm điều gì, hãy gọi",
    tellCode: (code: string) => `và đọc mã ${code}, hoặc`,
    sendAnother: "gửi một phản ánh khác",
    withCode: "có ghi mã này.",
  },
  en: {
    title: "Add information",
    asked: "The agency asks you",
    answer: "Your answer, in Vietnamese",
    files: "Attached files",
    answerHint: "You may also send pictures or files alone.",
    send: "Send",
    nothingAsked: (status) => `No question is waiting for your answer. Where it stands: ${status}.`,
    call: "If there is something to add, call",
    tellCode: (code) => `and give the code ${code}, or`,
    sendAnother: "send something else",
    withCode: "and mention this code.",
  },
});
