import { inBoth } from "~/shared/language";

/** What the forms of sending say against an answer. */
export const FORM_MESSAGES = inBoth({
  vi: {
    broken:
      "Có chữ bị hỏng khi gửi (hiện thành dấu hỏi trong hình thoi). Hãy gõ lại chỗ đó bằng phông Unicode.",
    subject: "Chọn bạn muốn nói về điều gì",
    list: "Hãy chọn trong danh sách.",
    listOrUnknown: "Hãy chọn trong danh sách, hoặc để “Không biết”.",

    title: "Nhập một câu tóm tắt sự việc.",
    titleShort: "Câu tóm tắt quá ngắn. Hãy viết ít nhất 8 ký tự.",
    titleLong: "Câu tóm tắt dài quá 200 ký tự. Hãy rút gọn.",
    content: "Nhập nội dung: việc gì xảy ra, ở đâu, khi nào.",
    contentShort: "Nội dung quá ngắn. Hãy kể rõ việc gì xảy ra, ở đâu, khi nào (ít nhất 20 ký tự).",
    contentLong: "Nội dung dài quá 20.000 ký tự. Hãy rút gọn, hoặc đính kèm phần chi tiết thành tệp.",
    form: "Chọn bạn có đề xuất cách giải quyết hay không.",
    proposal: "Nhập đề xuất, giải pháp của bạn.",
    proposalLong: "Đề xuất dài quá 20.000 ký tự. Hãy rút gọn.",

    answerBy: "Chọn cách bạn muốn nhận trả lời",
    consent: "Đánh dấu đồng ý thì chúng tôi mới được dùng thông tin của bạn để xử lý",
    emailChosen: "Nhập địa chỉ thư điện tử, vì bạn chọn nhận trả lời qua thư điện tử",
    phoneChosen: "Nhập số điện thoại, vì bạn chọn nhận trả lời qua điện thoại",
  },
  en: {
    broken:
      "Some characters were damaged on the way (they show as a question mark in a diamond). Type them again.",
    subject: "Choose what you want to speak about",
    list: "Choose from the list.",
    listOrUnknown: "Choose from the list, or leave it at “I do not know”.",

    title: "Sum the matter up in one sentence.",
    titleShort: "The summary is too short. Write at least 8 characters.",
    titleLong: "The summary is longer than 200 characters. Shorten it.",
    content: "Describe it: what happened, where, when.",
    contentShort: "This is too short. Say what happened, where and when (at least 20 characters).",
    contentLong: "This is longer than 20,000 characters. Shorten it, or attach the details as a file.",
    form: "Choose whether you propose a solution.",
    proposal: "Write what you propose.",
    proposalLong: "The proposal is longer than 20,000 characters. Shorten it.",

    answerBy: "Choose how you want to get the answer",
    consent: "Tick the box: without your consent we may not use your information to handle this",
    emailChosen: "Enter an e-mail address, since you want the answer by e-mail",
    phoneChosen: "Enter a telephone number, since you want the answer by telephone",
  },
});
