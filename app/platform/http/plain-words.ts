import { inBoth } from "../../shared/language";

/** What is said when not even the frame can be drawn. */
export const PLAIN = inBoth({
  vi: {
    starting: { title: "Hệ thống đang khởi động", sentence: "Hãy thử lại sau ít giây." },
    unreadable: { title: "Yêu cầu không đọc được", sentence: "Hãy kiểm tra lại địa chỉ rồi thử lại." },
    broken: {
      title: "Hệ thống gặp lỗi",
      sentence: "Lỗi thuộc về hệ thống, không phải do bạn. Hãy thử lại sau ít phút.",
    },
    home: "Trang chủ",
  },
  en: {
    starting: { title: "The portal is starting", sentence: "Try again in a few seconds." },
    unreadable: { title: "The request cannot be read", sentence: "Check the address and try again." },
    broken: {
      title: "Something went wrong here",
      sentence: "The fault is ours, not yours. Try again in a few minutes.",
    },
    home: "Home page",
  },
});
