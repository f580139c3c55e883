import { refused } from "~/shared/outcome";

/** Why a report did not move, each with the sentence that people read. */
export const REPORT_REFUSAL = {
  NOT_POSSIBLE_NOW: "Báo cáo đang ở trạng thái khác, không làm được việc này. Hãy tải lại trang để xem.",
  NOT_YOUR_DUTY: "Việc này không thuộc nhiệm vụ của tài khoản bạn ở đơn vị này.",
  REASON_MISSING: "Nhập lý do.",
  PERIOD_NOT_OVER: "Kỳ báo cáo chưa kết thúc nên chưa chốt được.",
  PERIOD_NOT_BEGUN: "Kỳ báo cáo chưa bắt đầu nên chưa lập được.",
  NO_SUCH_PERIOD: "Chỉ chốt được kỳ tháng, quý, 6 tháng, 9 tháng hoặc năm.",
  ALREADY_CLOSED: "Kỳ này đã được chốt; không có gì thay đổi.",
  CHANGED_MEANWHILE: "Người khác vừa cập nhật báo cáo này; không có gì thay đổi. Hãy tải lại trang để xem.",
  PREVIOUS_NOT_CLOSED: "Kỳ liền trước chưa chốt. Hãy chốt lần lượt theo thứ tự các kỳ.",
  LATER_CLOSED:
    "Kỳ sau đã chốt, nên số liệu kỳ này không đổi được nữa; phát sinh mới tính vào kỳ đang mở. Nếu kỳ sau chưa ký, hãy hủy chốt kỳ sau trước, rồi mới đến kỳ này.",
  UNIT_NOT_EXPECTED: "Đơn vị này không phải báo cáo kỳ đã chọn (chưa thành lập hoặc đã sáp nhập).",
  UNITS_MISSING: "Còn đơn vị chưa có báo cáo được tiếp nhận. Muốn chốt khi còn thiếu, hãy đánh dấu xác nhận.",
  FIGURES_BROKEN: "Số liệu để chốt chưa khớp nên chưa chốt được:",
  RULES_BROKEN: "Biểu chưa đúng các điều kiện bắt buộc nên chưa chốt được:",
  FINDINGS_OPEN: "Kiểm tra thấy những điều sau. Hãy sửa, hoặc ghi lý do giữ nguyên rồi chốt lại:",
  PAPER_GAPS:
    "Văn bản còn thiếu những điều ghi ở bước ký. Hãy hủy chốt để bổ sung, hoặc ghi lý do vẫn ký khi còn thiếu rồi ký lại.",
  SIGNS_FOR_SELF:
    "Bạn là người đứng đầu đơn vị và không có giao ký thay nào đang hiệu lực, nên không ký với tư cách cấp phó. Hãy chọn Ký trực tiếp (ở UBND: TM. Thay mặt tập thể) với chức vụ của bạn, hoặc ghi căn cứ ký thay rồi ký lại.",
  NO_DELEGATION:
    "Hôm nay không có giao ký thay nào đang hiệu lực cho bạn ở đơn vị này, nên bạn không ký được.",
  OWN_CLOSING:
    "Bạn là người chốt bản này nên không ký thay bản này. Người đứng đầu hoặc người khác được giao ký thay sẽ ký.",
  SUMMED_ABOVE: "Cấp trên đã chốt báo cáo tổng hợp có số liệu này; hãy yêu cầu lập báo cáo bổ sung.",
  ABOVE_CLOSED:
    "Đơn vị nhận đã chốt kỳ này nên không trả lại báo cáo đã tiếp nhận được nữa; hãy yêu cầu lập báo cáo bổ sung.",
  NO_FORM: "Chưa có mẫu biểu nào áp dụng cho kỳ này. Hãy hỏi quản trị hệ thống.",
} as const;
export type ReportRefusal = keyof typeof REPORT_REFUSAL;

/** A refusal of this list. */
export const refuse = <const R extends ReportRefusal>(reason: R) => refused(reason);
