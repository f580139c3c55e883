import type { Language } from "./language";

/** What the texts of forms are called on their pages, by the name of the field. */
const LABELS: Readonly<Record<string, string>> = {
  content: "Nội dung",
  title: "Tiêu đề, tóm tắt",
  proposal: "Đề xuất, giải pháp",
  note: "Ghi chú, ý kiến",
  reason: "Lý do",
  text: "Nội dung đã viết",
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

/** Of the public pages only: the staff's are Vietnamese. */
const ENGLISH_LABELS: Readonly<Record<string, string>> = {
  content: "What happened",
  title: "Title",
  proposal: "Your proposal",
  reason: "Reason",
  text: "Your text",
  name: "Name",
  address: "Address",
  phone: "Phone",
  email: "E-mail",
};

const OTHERS = { vi: "Nội dung khác trong biểu mẫu", en: "Other text of the form" } as const;

/**
 * The words over a text that could not be taken: "fields[3].name" is called as "name" is, and so is what the sign-in
 * page hands on, "carried:name".
 */
export function carriedLabel(field: string, language: Language = "vi"): string {
  const labels = language === "vi" ? LABELS : ENGLISH_LABELS;
  const last = field.split(/[.:]/).at(-1) ?? field;
  return (Object.hasOwn(labels, last) && labels[last]) || OTHERS[language];
}
