import { inBoth } from "../../shared/language";

/** What is said when not even the frame can be drawn. */
export const PLAIN = inBoth({
  vi: {
    starting: { title: "Hệ thống đang khởi động", sentence: "Hãy thử lại sau ít giây." },
    startingUnsent: {
      title: "Hệ thống đang khởi động",
      sentence:
        "Nội dung bạn vừa gửi chưa được lưu. Đợi ít giây rồi tải lại chính trang này (phím F5) và đồng ý gửi lại biểu mẫu; đừng đóng trang trước khi gửi được.",
    },
    unreadable: { title: "Yêu cầu không đọc được", sentence: "Hãy kiểm tra lại địa chỉ rồi thử lại." },
    method: {
      title: "Phương thức này không dùng được",
      sentence: "Cổng chỉ nhận GET, HEAD và POST. Hãy mở địa chỉ bằng trình duyệt.",
    },
    tooLong: {
      title: "Yêu cầu quá dài",
      sentence:
        "Địa chỉ hoặc phần đầu của yêu cầu dài quá mức nhận được. Hãy rút ngắn địa chỉ, hoặc xóa cookie của trang này rồi thử lại.",
    },
    tooSlow: {
      title: "Yêu cầu đến quá chậm",
      sentence: "Hãy kiểm tra đường truyền rồi thử lại.",
    },
    broken: {
      title: "Hệ thống gặp lỗi",
      sentence: "Lỗi thuộc về hệ thống, không phải do bạn. Hãy thử lại sau ít phút.",
    },
    home: "Trang chủ",
  },
  en: {
    starting: { title: "The portal is starting", sentence: "Try again in a few seconds." },
    startingUnsent: {
      title: "The portal is starting",
      sentence:
        "What you sent has not been saved. Wait a few seconds, then reload this page (F5) and let the browser send the form again; do not close the page before it is sent.",
    },
    unreadable: { title: "The request cannot be read", sentence: "Check the address and try again." },
    method: {
      title: "This method cannot be used",
      sentence: "The portal takes GET, HEAD and POST only. Open the address in a browser.",
    },
    tooLong: {
      title: "The request is too long",
      sentence:
        "The address or the head of the request is longer than can be taken. Shorten the address, or delete this site's cookies, and try again.",
    },
    tooSlow: {
      title: "The request came too slowly",
      sentence: "Check your connection and try again.",
    },
    broken: {
      title: "Something went wrong here",
      sentence: "The fault is ours, not yours. Try again in a few minutes.",
    },
    home: "Home page",
  },
});
