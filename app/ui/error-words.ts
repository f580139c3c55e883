import { inBoth, type Language } from "~/shared/language";

/** What an error page says: what happened in plain words, and what to do instead. */
export type ErrorWords = { readonly title: string; readonly sentence: string; readonly instead: string };

/** By HTTP status. */
export const ERRORS = inBoth({
  vi: {
    400: {
      title: "Yêu cầu không đọc được",
      sentence: "Địa chỉ hoặc dữ liệu gửi lên không đúng dạng mà trang này hiểu.",
      instead: "Hãy quay lại trang trước, kiểm tra đường dẫn hoặc điền lại biểu mẫu rồi gửi lại.",
    },
    403: {
      title: "Bạn không có quyền xem trang này",
      sentence: "Trang này chỉ dành cho người được giao nhiệm vụ tương ứng.",
      instead: "Nếu việc này thuộc nhiệm vụ của bạn, hãy liên hệ người quản trị để được cấp quyền.",
    },
    404: {
      title: "Không tìm thấy trang",
      sentence: "Địa chỉ này không có, đã được đổi, hoặc nội dung không dành cho bạn.",
      instead: "Hãy kiểm tra lại đường dẫn, hoặc bắt đầu từ một trong các trang dưới đây.",
    },
    405: {
      title: "Trang này không nhận cách gửi đó",
      sentence: "Địa chỉ này chỉ để xem, không nhận dữ liệu gửi lên theo cách vừa rồi.",
      instead: "Hãy mở lại trang có biểu mẫu và gửi từ đó.",
    },
    409: {
      title: "Việc này vừa thay đổi",
      sentence: "Người khác đã xử lý trước, hoặc việc không còn ở trạng thái mà thao tác này cần.",
      instead: "Hãy mở lại trang để xem trạng thái mới rồi quyết định.",
    },
    410: {
      title: "Nội dung này đã được gỡ",
      sentence: "Nội dung từng có ở địa chỉ này nhưng cơ quan công khai đã gỡ xuống.",
      instead: "Bạn có thể tìm các trả lời khác đã công khai.",
    },
    413: {
      title: "Dữ liệu gửi lên quá lớn",
      sentence: "Tệp đính kèm hoặc nội dung vượt quá mức cho phép.",
      instead:
        "Hãy bấm nút Quay lại của trình duyệt, chọn tệp nhỏ hơn, bớt tệp hoặc rút ngắn nội dung, rồi gửi lại. Những gì đã lưu trước đó vẫn còn; phần vừa viết ở trang đó chưa được lưu, nên đừng đóng cửa sổ này.",
    },
    415: {
      title: "Kiểu dữ liệu không được nhận",
      sentence: "Máy chủ không nhận kiểu dữ liệu vừa gửi lên.",
      instead: "Hãy dùng biểu mẫu trên trang; tệp đính kèm phải thuộc các loại ghi ở biểu mẫu.",
    },
    422: {
      title: "Chưa gửi được",
      sentence: "Một số câu trả lời chưa đúng hoặc còn thiếu.",
      instead: "Hãy quay lại biểu mẫu, sửa chỗ được đánh dấu rồi gửi lại.",
    },
    429: {
      title: "Bạn thử quá nhiều lần",
      sentence: "Để bảo vệ thông tin của người gửi, trang này tạm dừng nhận yêu cầu từ bạn trong ít phút.",
      instead: "Hãy đợi ít phút rồi thử lại. Nếu cần gấp, hãy gọi số điện thoại chuyên dùng ở cuối trang.",
    },
    500: {
      title: "Hệ thống gặp lỗi",
      sentence: "Lỗi thuộc về hệ thống, không phải do bạn. Lỗi đã được ghi lại để sửa.",
      instead: "Hãy thử lại sau ít phút. Nếu vẫn gặp lỗi, hãy báo cho chúng tôi kèm mã lỗi dưới đây.",
    },
    503: {
      title: "Hệ thống tạm thời chưa phục vụ được",
      sentence: "Một bộ phận của hệ thống đang bận hoặc đang được bảo trì.",
      instead: "Hãy thử lại sau ít phút. Việc gấp xin gọi số điện thoại chuyên dùng.",
    },
    /** A form that another site filled in. */
    foreign: {
      title: "Biểu mẫu đến từ một trang khác",
      sentence: "Để tránh bị giả mạo, cổng chỉ nhận biểu mẫu gửi từ chính các trang của mình.",
      instead: "Hãy mở lại trang của cổng rồi điền và gửi từ đó. Lần gửi vừa rồi chưa được ghi nhận.",
    },
    unknown: {
      title: "Không thực hiện được yêu cầu",
      sentence: "Máy chủ đã từ chối yêu cầu này.",
      instead: "Hãy quay lại trang trước hoặc bắt đầu từ trang chủ.",
    },
  },
  en: {
    400: {
      title: "The request cannot be read",
      sentence: "The address or what was sent is not in a form that this page understands.",
      instead: "Go back to the page before, check the address or fill in the form again, and send it again.",
    },
    403: {
      title: "You may not see this page",
      sentence: "This page is only for people who have been given that task.",
      instead: "If it is your task, ask the administrator to give you access.",
    },
    404: {
      title: "Page not found",
      sentence: "This address does not exist, has been changed, or what is there is not for you.",
      instead: "Check the address, or start from one of the pages below.",
    },
    405: {
      title: "This page does not take what was sent in this way",
      sentence: "This address can be read, but nothing can be sent to it like that.",
      instead: "Open the page with the form again and send it from there.",
    },
    409: {
      title: "This has just changed",
      sentence: "Somebody else was quicker, or it is no longer in the state that this step needs.",
      instead: "Open the page again to see how it stands now, then decide.",
    },
    410: {
      title: "This has been taken down",
      sentence: "There was something at this address, but the agency that published it has taken it down.",
      instead: "You can look for other published answers.",
    },
    413: {
      title: "Too much was sent",
      sentence: "The attached files or the text are larger than allowed.",
      instead:
        "Press the Back button of your browser, choose smaller or fewer files or shorten the text, and send again. What was saved before is still there; what you just wrote on that page has not been saved, so do not close this window.",
    },
    415: {
      title: "This type of data is not taken",
      sentence: "The server does not take the type of data that was sent.",
      instead: "Use the form on the page; attached files must be of the types named there.",
    },
    422: {
      title: "Not sent yet",
      sentence: "Some answers are wrong or missing.",
      instead: "Go back to the form, mend what is marked, and send it again.",
    },
    429: {
      title: "Too many tries",
      sentence: "To protect those who sent feedback, this page takes nothing from you for a few minutes.",
      instead: "Wait a few minutes and try again. If it is urgent, call the hotline at the end of the page.",
    },
    500: {
      title: "Something went wrong here",
      sentence: "The fault is ours, not yours. It has been recorded so that it can be mended.",
      instead: "Try again in a few minutes. If it happens again, tell us, with the reference below.",
    },
    503: {
      title: "The portal cannot serve you right now",
      sentence: "A part of it is busy or being looked after.",
      instead: "Try again in a few minutes. If it is urgent, please call the hotline.",
    },
    foreign: {
      title: "The form comes from another site",
      sentence: "So that nobody can act in your name, the portal only takes forms sent from its own pages.",
      instead: "Open the page of the portal again, fill it in and send it from there. Nothing was recorded.",
    },
    unknown: {
      title: "The request could not be carried out",
      sentence: "The server has refused this request.",
      instead: "Go back to the page before, or start from the home page.",
    },
  },
});

/** The status text of a 403 that says where a form came from, not who sent it. */
export const FOREIGN_FORM = "Foreign form";

type Known = keyof (typeof ERRORS)["vi"];

/** The words for an HTTP status; other statuses from 500 speak as 500 does. */
export function errorWords(status: number, statusText = "", language: Language = "vi"): ErrorWords {
  const words = ERRORS[language];
  if (statusText === FOREIGN_FORM) return words.foreign;
  if (Object.hasOwn(words, status)) return words[status as Known];
  return status >= 500 ? words[500] : words.unknown;
}
