const vi = {
  // The order of the notice follows decree 20/2008/NĐ-CP: contents art. 5, forms art. 6, requirements art. 7, address art. 13.
  heading: "Tiếp nhận phản ánh, kiến nghị về quy định hành chính",
  invitation: (unit: string) => `${unit} mời cá nhân, tổ chức phản ánh, kiến nghị về:`,
  contents: [
    "Việc làm của cán bộ, cơ quan: chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định.",
    "Quy định không hợp lý, không thống nhất, không hợp pháp, trái điều ước quốc tế hoặc khó thực hiện.",
    "Giải pháp, sáng kiến để sửa đổi hoặc ban hành quy định, làm thủ tục gọn hơn.",
  ],
  formsTitle: "Gửi bằng cách nào",
  forms: [
    "Qua cổng: quét mã QR bên cạnh, không cần tài khoản.",
    "Văn bản: nộp tại trụ sở hoặc gửi bưu điện đến địa chỉ dưới đây.",
    "Thư điện tử, hoặc gọi số điện thoại chuyên dùng dưới đây.",
    "Phiếu lấy ý kiến, khi cơ quan hỏi về một quy định cụ thể.",
  ],
  needsTitle: "Cần có",
  needs: [
    "Tiếng Việt, nội dung rõ ràng, đúng sự thật.",
    "Họ tên hoặc tên tổ chức, địa chỉ, số điện thoại hoặc địa chỉ thư. Không cần số căn cước.",
  ],
  elsewhere: "Khiếu nại, tố cáo được gửi theo luật khác, không gửi qua đây.",
  addressTitle: "Địa chỉ tiếp nhận",
  reception: {
    address: "Địa chỉ",
    phone: "Điện thoại chuyên dùng",
    email: "Thư điện tử",
    website: "Trang thông tin điện tử",
    hours: "Giờ làm việc",
  },
  provincial: (unit: string) => `Cơ quan đầu mối của tỉnh: ${unit}`,
  scan: "Quét để gửi ngay",
  basis:
    "Niêm yết theo Điều 10, Điều 13 Nghị định số 20/2008/NĐ-CP (đã sửa đổi, bổ sung tại các Nghị định số 48/2013/NĐ-CP, 92/2017/NĐ-CP).",

  noticeTitle: (unit: string) => `Bảng niêm yết của ${unit}`,
};

/** The texts of the notice. It is Vietnamese in every language of the pages: the law has it so. */
export const NOTICE = { vi };
