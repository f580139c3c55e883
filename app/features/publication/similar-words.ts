import { inBoth } from "~/shared/language";

/** What is said about published answers to a like question. */
export const SIMILAR = inBoth({
  vi: {
    title: "Có thể đã có câu trả lời",
    lead: "Những việc tương tự đã được trả lời công khai. Nếu chưa đúng việc của bạn, cứ gửi.",
    newTab: "Mỗi trả lời mở ở thẻ mới, phần đang viết vẫn còn.",
    answered: "trả lời ngày",
  },
  en: {
    title: "There may be an answer already",
    lead: "Matters like yours have been answered in public, in Vietnamese. If yours is another one, go on and send it.",
    newTab: "Each answer opens in a new tab; what you are writing stays.",
    answered: "answered on",
  },
});
