import { inBoth } from "~/shared/language";

/** What the forms of looking up and of the sender's own acts say against an answer. */
export const LOOK_UP_MESSAGES = inBoth({
  vi: {
    code: "Nhập mã phản ánh, kiến nghị",
    secret: "Nhập mã bí mật",
    codeLong: "Mã không dài như vậy. Hãy chép đúng mã trên biên nhận",
    email: "Nhập địa chỉ thư điện tử bạn đã ghi khi gửi",
    emailLong: "Địa chỉ thư điện tử quá dài",
    emailWrong: "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn",
    information: "Nhập thông tin bổ sung, hoặc chọn tệp để gửi",
    informationLong: "Dài quá 20.000 ký tự. Hãy rút gọn, hoặc đính kèm phần chi tiết thành tệp",
    reopening: "Viết bạn chưa đồng ý ở chỗ nào",
    contest: "Viết vì sao phản ánh cần được tiếp nhận",
    reasonLong: "Dài quá 5.000 ký tự. Hãy rút gọn",
  },
  en: {
    code: "Enter the code of your feedback",
    secret: "Enter the secret code",
    codeLong: "Codes are not that long. Copy the code as it stands on the receipt",
    email: "Enter the e-mail address that you gave when you sent it",
    emailLong: "The e-mail address is too long",
    emailWrong: "Enter a valid e-mail address, for example name@example.com",
    information: "Enter what you want to add, or choose a file to send",
    informationLong: "This is longer than 20,000 characters. Shorten it, or attach the details as a file",
    reopening: "Write what you do not agree with",
    contest: "Write why it should be accepted",
    reasonLong: "This is longer than 5,000 characters. Shorten it",
  },
});
