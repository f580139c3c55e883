/** What an error page says: what happened in plain words, and what to do instead. */
export type ErrorWords = { title: string; sentence: string; instead: string };

const WORDS: Readonly<Record<number, ErrorWords>> = {
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
      "Hãy bấm nút Quay lại của trình duyệt, chọn tệp nhỏ hơn hoặc bớt tệp, rồi gửi lại. Những gì đã lưu trước đó vẫn còn; phần vừa viết ở trang đó chưa được lưu, nên đừng đóng cửa sổ này.",
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
};

/** The status text of a 403 that says where a form came from, not who sent it. */
export const FOREIGN_FORM = "Foreign form";

const FOREIGN: ErrorWords = {
  title: "Biểu mẫu đến từ một trang khác",
  sentence: "Để tránh bị giả mạo, cổng chỉ nhận biểu mẫu gửi từ chính các trang của mình.",
  instead: "Hãy mở lại trang của cổng rồi điền và gửi từ đó. Lần gửi vừa rồi chưa được ghi nhận.",
};

const UNKNOWN: ErrorWords = {
  title: "Không thực hiện được yêu cầu",
  sentence: "Máy chủ đã từ chối yêu cầu này.",
  instead: "Hãy quay lại trang trước hoặc bắt đầu từ trang chủ.",
};

/** The words for an HTTP status; other statuses from 500 speak as 500 does. */
export function errorWords(status: number, statusText = ""): ErrorWords {
  if (statusText === FOREIGN_FORM) return FOREIGN;
  return WORDS[status] ?? WORDS[status >= 500 ? 500 : 0] ?? UNKNOWN;
}
