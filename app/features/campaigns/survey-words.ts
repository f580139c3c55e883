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
    over: "Cơ quan không nhận phiếu này nữa. Điều bạn muốn nói vẫn gửi được dưới dạng phản ánh, kiến nghị: có mã tra cứu và hạn trả lời.",
    lateTitle: "Phiếu chưa được nhận: đợt lấy ý kiến vừa hết hạn",
    late: "Những gì bạn viết còn nguyên bên dưới. Bấm nút cuối trang để gửi dưới dạng phản ánh, kiến nghị; bạn đọc lại rồi mới gửi.",
    answeredBefore:
      "Phiếu này đã có câu trả lời nên những gì bạn vừa viết chưa được nhận. Có thể chép lại để",
    sendFeedback: "gửi một phản ánh, kiến nghị",
    instead: "Gửi dưới dạng phản ánh, kiến nghị",
    writingTitle: "Chưa chép sang được",
    writing:
      "Trên thiết bị này đã có một phản ánh viết dở, có thể chính là phiếu này đã chép sang lần trước, nên phần dưới đây chưa được chép. Hãy mở bản ấy để sửa tiếp; hoặc gửi hay xóa bản ấy rồi bấm lại.",
    goWriting: "Mở bản đang viết",

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
    over: "The authority takes no more answers to it. What you want to say can still be sent as feedback, with a code to follow it by and a date for the answer.",
    lateTitle: "Your answers were not received: the survey has just ended",
    late: "What you wrote is all there below. Press the button at the end of the page to send it as feedback; you will read it once more before it is sent.",
    answeredBefore:
      "This survey was answered before, so what you have just written was not received. You can copy it to",
    sendFeedback: "send feedback",
    instead: "Send it as feedback",
    writingTitle: "Not taken over yet",
    writing:
      "Something half written is on this device, perhaps these very answers from before, so the texts below have not been taken over. Open it to go on there; or send or delete it, then press again.",
    goWriting: "Open what you are writing",

    broken: "Some characters were damaged on the way: type them again",
    tooLong: "The answer is longer than 5,000 characters",
    oneAnswer: "Answer at least one question",
    emailWrong: "Enter a valid e-mail address",
    phoneWrong: "Enter a valid telephone number",
  },
});
