import { inBoth } from "~/shared/language";

/** What stands around every public page. */
export const FRAME = inBoth({
  vi: {
    send: "Gửi phản ánh",
    lookUp: "Tra cứu",
    answers: "Trả lời đã công khai",
    help: "Trợ giúp",
    receivedBy: "Cơ quan tiếp nhận:",
    hotline: "Điện thoại chuyên dùng",
    email: "Thư điện tử",
    contact: "Địa chỉ tiếp nhận tại các cơ quan, xã, phường",
    figures: "Số liệu",
    openData: "Dữ liệu mở",
    privacy: "Quyền riêng tư",
    display: "Hiển thị",
    displaySettings: "Cỡ chữ, độ tương phản",
    accessibility: "Khả năng tiếp cận",
    staff: "Dành cho cán bộ",
    home: "Trang chủ",
    lookUpResult: "Tra cứu kết quả",
    contactUs: "Liên hệ",
  },
  en: {
    send: "Send feedback",
    lookUp: "Track",
    answers: "Answers",
    help: "Help",
    receivedBy: "Receiving agency:",
    hotline: "Hotline",
    email: "E-mail",
    contact: "Where to hand in feedback: agencies, communes, wards",
    figures: "Statistics",
    openData: "Open data",
    privacy: "Privacy",
    display: "Display",
    displaySettings: "Text size, contrast",
    accessibility: "Accessibility",
    staff: "For officials (in Vietnamese)",
    home: "Home page",
    lookUpResult: "Track your feedback",
    contactUs: "Contact",
  },
});

/** The link to the same page in the other language, in that language. */
export const SWITCH = { vi: "English", en: "Tiếng Việt" } as const;
