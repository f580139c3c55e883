import { inBoth } from "~/shared/language";

/** What the page says that the rating link opens. */
export const RATING = inBoth({
  vi: {
    title: "Đánh giá câu trả lời",
    question: "Bạn có hài lòng với câu trả lời không?",
    lead: "Bấm một nút. Cổng chỉ cộng vào tổng theo đơn vị, lĩnh vực và quý, không giữ ai đánh giá hay đánh giá câu trả lời nào; có từ 05 ý kiến trở lên mới hiện số liệu.",
    thanks: "Cảm ơn bạn đã đánh giá",
    rated: "Đã đánh giá",
    /** The unit's name follows. */
    addedTo: "Ý kiến đã được cộng vào tổng của",
    once: "Mỗi câu trả lời được đánh giá một lần.",
    choose: "Chọn một trong bốn mức.",
    spent: "Đường dẫn này đã được dùng để đánh giá.",
    gone: "Đường dẫn đánh giá không đúng. Hãy mở lại từ thư hoặc trang tra cứu.",
  },
  en: {
    title: "Rate the answer",
    question: "Are you satisfied with the answer?",
    lead: "Press one button. The portal only adds it to the totals by unit, field and quarter; it does not keep who rated, or which answer. Figures are shown from 5 opinions on.",
    thanks: "Thank you for your rating",
    rated: "Already rated",
    addedTo: "Your opinion has been added to the totals of",
    once: "Each answer can be rated once.",
    choose: "Choose one of the four.",
    spent: "This link has already been used to rate.",
    gone: "This rating link is not right. Open it again from the letter, or from the page where you follow your feedback.",
  },
});
