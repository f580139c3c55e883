import { inBoth } from "~/shared/language";

/** Looking up an item by its two codes. */
export const LOOK_UP = inBoth({
  vi: {
    title: "Tra cứu kết quả",
    description: "Tra cứu phản ánh, kiến nghị đã gửi bằng mã và mã bí mật trên biên nhận.",
    lead: "Nhập hai mã trên biên nhận hoặc trong thư điện tử bạn đã nhận. Viết hoa, viết thường, có gạch nối hay không đều được.",
    code: "Mã phản ánh, kiến nghị",
    codeHint: "Ví dụ: PAKN-26-7K4M-92",
    secret: "Mã bí mật",
    secretHint: "Gồm 16 ký tự, chia bốn nhóm.",
    show: "Xem kết quả",
    lost: "Tôi bị mất mã bí mật",
    coSigned: "Theo dõi việc tôi đã cùng ký",
    stillThere: "Nội dung bạn vừa viết vẫn còn",
    sendAfter:
      "Nhập lại hai mã rồi bạn gửi tiếp nội dung ấy, không phải viết lại. Tệp đính kèm thì phải chọn lại.",
    notSentYet: "Phản ánh đã được mở lại trên máy này. Nội dung dưới đây chưa được gửi.",
    sendOn: "Gửi nội dung này",
  },
  en: {
    title: "Track your feedback",
    description:
      "See what became of the feedback you sent, with the code and the secret code on your receipt.",
    lead: "Enter the two codes on your receipt or in the e-mail you got. Capital or small letters, with or without hyphens, are all the same.",
    code: "Code of your feedback",
    codeHint: "For example: PAKN-26-7K4M-92",
    secret: "Secret code",
    secretHint: "16 characters in four groups.",
    show: "Show where it stands",
    lost: "I have lost the secret code",
    coSigned: "Follow a matter that I co-signed",
    stillThere: "What you wrote is still here",
    sendAfter:
      "Enter both codes again, then send it; nothing has to be written anew. Attachments have to be chosen again.",
    notSentYet: "Your feedback is open again on this device. The text below has not been sent yet.",
    sendOn: "Send this",
  },
});
