/** What the texts of the staff's forms are called on their pages, by the name of the field. */
const LABELS: Readonly<Record<string, string>> = {
  content: "Nội dung",
  title: "Tiêu đề, tóm tắt",
  proposal: "Đề xuất, giải pháp",
  note: "Ghi chú, ý kiến",
  reason: "Lý do",
  text: "Nội dung trao đổi với người gửi",
  instruction: "Chỉ đạo, hướng dẫn",
  reply: "Nội dung trả lời",
  legalBasis: "Căn cứ pháp lý",
  to: "Cơ quan nhận",
  firstItem: "Mã của phản ánh đã có",
  publicTitle: "Tiêu đề công khai",
  publicContent: "Nội dung phản ánh công khai",
  publicReply: "Nội dung trả lời công khai",
  name: "Tên",
  newName: "Tên mới",
  address: "Địa chỉ",
  phone: "Điện thoại",
  email: "Thư điện tử",
  number: "Số đã gọi",
  senderReason: "Vì sao sửa người gửi",
  hours: "Giờ làm việc",
  hotline: "Số điện thoại chuyên dùng",
  complaintInfo: "Khiếu nại thì gửi ở đâu",
  denunciationInfo: "Tố cáo thì gửi ở đâu",
  privacyContact: "Nơi trả lời về dữ liệu cá nhân",
};

/** The words over a text that was on its way when the session ended: "fields[3].name" is called as "name" is. */
export function carriedLabel(field: string): string {
  const last = field.split(".").at(-1) ?? field;
  return Object.hasOwn(LABELS, last) ? (LABELS[last] ?? "") : "Nội dung khác trong biểu mẫu";
}
