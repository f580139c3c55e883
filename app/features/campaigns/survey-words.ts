import { inBoth } from "~/shared/language";

/** What the page behind a link in a letter says around the questions, and against answers. */
export const SURVEY = inBoth({
  vi: {
    title: "Phiếu lấy ý kiến",
    /** After the unit's name. */
    asks: "xin ý kiến",
    regulation: "Quy định:",
    answerBy: (day: string) => `Trả lời đến hết ngày ${day}.`,
    ownReply: "Nếu bạn muốn được trả lời riêng",
    ownReplyHint: "Có thể để trống. Cơ quan biết phiếu này gửi cho ai; tên và địa chỉ không được công khai.",
    name: "Họ tên",
    address: "Địa chỉ",
    phone: "Điện thoại",
    email: "Thư điện tử",
    send: "Gửi ý kiến",
    thanks: "Đã nhận ý kiến của bạn, xin cảm ơn",
    thanksMore: "Cơ quan lấy ý kiến sẽ xem từng phiếu. Đường dẫn này đã dùng xong và không mở lại được.",

    noSuchLink: "Đường dẫn này không đúng. Hãy mở lại từ thư xin ý kiến, hoặc gọi cơ quan đã gửi thư.",
    answeredTitle: "Bạn đã trả lời phiếu này",
    answered: "Ý kiến của bạn đã được nhận. Mỗi đường dẫn chỉ dùng một lần.",
    overTitle: "Đợt lấy ý kiến đã hết hạn",
    over: "Phiếu này không nhận ý kiến nữa. Bạn vẫn gửi được phản ánh, kiến nghị trên cổng.",

    broken: "Có chữ bị hỏng khi gửi, hãy gõ lại",
    tooLong: "Câu trả lời dài quá 5.000 ký tự",
    oneAnswer: "Hãy trả lời ít nhất một câu",
    emailWrong: "Nhập đúng địa chỉ thư điện tử",
    phoneWrong: "Nhập đúng số điện thoại",
  },
  en: {
    title: "Survey",
    asks: "asks for your opinion",
    regulation: "Regulation:",
    answerBy: (day) => `Please answer by the end of ${day}, in Vietnamese if you can.`,
    ownReply: "If you want a reply of your own",
    ownReplyHint:
      "You can leave this empty. The authority knows to whom it sent this form; names and addresses are not made public.",
    name: "Full name",
    address: "Address",
    phone: "Telephone",
    email: "E-mail",
    send: "Send your answers",
    thanks: "Your answers have been received, thank you",
    thanksMore:
      "The authority that asked will read every form. This link has been used and cannot be opened again.",

    noSuchLink:
      "This link is not right. Open it again from the letter that asked for your opinion, or call the authority that sent it.",
    answeredTitle: "You have answered this survey",
    answered: "Your answers have been received. Each link can be used once.",
    overTitle: "This survey is over",
    over: "It takes no more answers. You can still send feedback on this portal.",

    broken: "Some characters were damaged on the way: type them again",
    tooLong: "The answer is longer than 5,000 characters",
    oneAnswer: "Answer at least one question",
    emailWrong: "Enter a valid e-mail address",
    phoneWrong: "Enter a valid telephone number",
  },
});
