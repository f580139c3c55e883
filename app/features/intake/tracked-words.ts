import { inBoth } from "~/shared/language";

/** What the pages of one item share. */
export const TRACKED = inBoth({
  vi: {
    confidential: "Đang được xem xét theo quy định",
    together: "Đang xử lý chung với phản ánh khác về cùng việc này",
    ownItem: "Phản ánh, kiến nghị của bạn",
    back: "Về trang theo dõi",
    notSent: "Chưa gửi được",
  },
  en: {
    confidential: "Being examined as the rules provide",
    together: "Being handled together with other feedback about the same matter",
    ownItem: "Your feedback",
    back: "Back to the tracking page",
    notSent: "Not sent yet",
  },
});
