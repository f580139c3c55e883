import { inBoth } from "~/shared/language";

/** A new secret code in the place of a lost one. */
export const LOST_SECRET = inBoth({
  vi: {
    title: "Cấp lại mã bí mật",
    lead: "Chúng tôi gửi mã bí mật mới vào thư điện tử bạn đã ghi khi gửi. Mã cũ chỉ hết hiệu lực khi bạn dùng mã mới lần đầu.",
    code: "Mã phản ánh, kiến nghị",
    codeHint: "Ví dụ: PAKN-26-7K4M-92",
    email: "Thư điện tử đã ghi khi gửi",
    send: "Gửi mã mới cho tôi",
    noMail: "Không ghi thư điện tử, hoặc mất cả hai mã?",
    call: "Hãy gọi",
    callBack: "Cán bộ sẽ gọi lại số điện thoại bạn đã ghi rồi cấp mã mới.",
    asked: "Đã nhận yêu cầu",
    askedWhat:
      "Nếu mã và thư điện tử đúng với phản ánh đã gửi, mã bí mật mới sẽ đến hộp thư đó trong ít phút. Nếu không thấy, hãy xem cả hộp thư rác. Xin lại ngay cũng không có thêm thư: hãy dùng mã trong thư đã gửi.",
    back: "Về trang tra cứu",
  },
  en: {
    title: "Get a new secret code",
    lead: "We send a new secret code to the e-mail address that you gave when you sent your feedback. The old code works until you first use the new one. The message is in Vietnamese.",
    code: "Code of your feedback",
    codeHint: "For example: PAKN-26-7K4M-92",
    email: "E-mail address you gave when you sent it",
    send: "Send me a new code",
    noMail: "No e-mail address given, or both codes lost?",
    call: "Call",
    callBack: "An officer will call back the number that you gave and issue a new code.",
    asked: "Your request has been received",
    askedWhat:
      "If the code and the address belong to something that was sent, the new secret code will be in that mailbox in a few minutes. If it is not, look in the spam folder too. Asking again straight away sends no second message: use the code in the one already sent.",
    back: "Back to tracking",
  },
});
