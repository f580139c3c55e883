import { inBoth } from "~/shared/language";

/** What only English readers have to be told. */
export const BINDING =
  "This is a translation to help you. What you agree to is the Vietnamese text; where the two differ, the Vietnamese text is binding.";

/** The third step of sending: who sends. */
export const CONTACT = inBoth({
  vi: {
    title: "Liên hệ với bạn bằng cách nào?",
    headTitle: "Liên hệ – Gửi phản ánh, kiến nghị",
    lead: "Pháp luật yêu cầu họ tên, địa chỉ và cách liên hệ. Những thông tin này không bao giờ được công khai.",
    texts: { name: "Tên", address: "Địa chỉ", email: "Thư điện tử", phone: "Điện thoại" },
    as: "Bạn gửi với tư cách",
    asHint: "Người nước ngoài và người Việt Nam ở nước ngoài cũng gửi được.",
    name: "Họ và tên, hoặc tên tổ chức",
    address: "Địa chỉ",
    addressHint: "Số nhà hoặc thôn, xã/phường, tỉnh.",
    answerBy: "Bạn muốn nhận trả lời bằng cách nào?",
    email: "Thư điện tử",
    emailHint: "Biên nhận và trả lời sẽ được gửi vào đây. Cần có nếu bạn chọn nhận qua thư điện tử.",
    phone: "Điện thoại",
    phoneHint: "Cần có nếu bạn chọn nhận qua điện thoại. Ví dụ: 0912 345 678.",
    consent: "Tôi đã đọc và đồng ý cho dùng thông tin của tôi vào việc xử lý phản ánh, kiến nghị này.",
    privacy: "Thông tin của bạn được dùng thế nào",
    privacyWords: [
      "Chúng tôi lưu: họ tên, địa chỉ, điện thoại, thư điện tử và nội dung bạn gửi.",
      "Chỉ dùng để xử lý, hỏi thêm và trả lời bạn. Mỗi lần cán bộ xem tên bạn đều được ghi lại.",
      "Câu trả lời được công khai ở bản riêng đã bỏ thông tin cá nhân.",
      "Bạn có quyền xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc khiếu nại.",
    ],
    privacyMore: "Đọc đầy đủ thông báo về quyền riêng tư",
  },
  en: {
    title: "How do we reach you?",
    headTitle: "Contact – Send feedback or a recommendation",
    lead: "The law asks for name, address and a way to reach you. None of this is ever published.",
    texts: { name: "Name", address: "Address", email: "E-mail", phone: "Telephone" },
    as: "You send this as",
    asHint: "Foreigners and Vietnamese living abroad may send too.",
    name: "Full name, or name of the organisation",
    address: "Address",
    addressHint: "House number or hamlet, commune or ward, province.",
    answerBy: "How do you want to get the answer?",
    email: "E-mail",
    emailHint: "Receipt and answer are sent there. Needed if you want the answer by e-mail.",
    phone: "Telephone",
    phoneHint: "Needed if you want to be called. For example: 0912 345 678 or +44 20 7946 0958.",
    consent: "I have read this and agree that my information is used to handle what I send here.",
    privacy: "How your information is used",
    privacyWords: [
      "We keep: name, address, telephone, e-mail and what you send.",
      "It is used only to handle it, to ask you and to answer you. Whenever an officer looks at your name, that is recorded.",
      "The answer is published as a copy of its own, without personal information.",
      "You may see and correct your information, withdraw your consent, ask for deletion or complain.",
    ],
    privacyMore: "Read the whole privacy notice",
  },
});
