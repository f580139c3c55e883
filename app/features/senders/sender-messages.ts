import { inBoth } from "~/shared/language";

/** What is said against an answer about who sends. */
export const SENDER_MESSAGES = inBoth({
  vi: {
    type: "Chọn cá nhân hoặc tổ chức",
    name: "Nhập họ và tên, hoặc tên tổ chức",
    nameLetters: "Nhập họ và tên bằng chữ",
    address: "Nhập địa chỉ",
    addressLetters: "Nhập địa chỉ bằng chữ và số",
    tooLong: (max: number) => `Rút ngắn còn tối đa ${max} ký tự`,
    oneLine: "Viết trên một dòng",
    noIdentityNumber: "Xin bỏ số căn cước, số hộ chiếu: cổng này không cần các số đó",
    phone: "Nhập đúng số điện thoại, ví dụ 0912 345 678",
    email: "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn",
    anyWay: "Nhập số điện thoại hoặc thư điện tử, hoặc chọn nhận trả lời qua bưu điện",
  },
  en: {
    type: "Choose person or organisation",
    name: "Enter your full name, or the name of the organisation",
    nameLetters: "Write the name in letters",
    address: "Enter the address",
    addressLetters: "Write the address in letters and numbers",
    tooLong: (max) => `Shorten this to at most ${max} characters`,
    oneLine: "Write this on one line",
    noIdentityNumber: "Please leave out identity and passport numbers: this portal does not need them",
    phone: "Enter a valid telephone number, for example 0912 345 678 or +44 20 7946 0958",
    email: "Enter a valid e-mail address, for example name@example.com",
    anyWay: "Enter a telephone number or an e-mail address, or choose to get the answer by post",
  },
});
