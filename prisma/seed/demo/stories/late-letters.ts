import type { Story } from "../story";

/** Two letters that lay in a drawer until after the closing of their quarter. */
export const LATE_LETTERS = {
  next: {
    title: "Bản sao có chứng thực bị yêu cầu nộp lại khi đăng ký giao dịch bảo đảm",
    content:
      "Tôi gửi thư này sau khi hai lần được yêu cầu nộp lại bản sao có chứng thực của giấy tờ mà cơ quan đã giữ từ lần nộp đầu. Đề nghị cho biết quy định nào yêu cầu như vậy.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-tp",
    outcome: "O6",
    reply: "",
  },
  supplement: {
    title: "Giấy hẹn cấp phép đấu nối đường nhánh không ghi ngày trả kết quả",
    content:
      "Giấy hẹn tôi nhận không ghi ngày trả kết quả, phải đi lại ba lần để hỏi. Đề nghị ghi rõ ngày trả và báo trước nếu chậm.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O6",
    reply: "",
  },
} as const satisfies Record<string, Story>;
