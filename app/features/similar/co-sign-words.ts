import { inBoth } from "~/shared/language";

/** What the pages say on which people put their name under a matter and follow it. */
export const CO_SIGN = inBoth({
  vi: {
    title: "Tôi cũng gặp việc này",
    /** `own` is a link and follows. */
    about:
      "Cơ quan xử lý biết có thêm người gặp việc này, và bạn theo dõi được kết quả bằng mã riêng. Đây không phải một phản ánh mới: việc của bạn có điểm khác thì",
    own: "gửi phản ánh riêng",
    email: "Thư điện tử",
    emailHint: "Chỉ dùng để báo kết quả việc này.",
    note: "Bạn gặp việc này ở đâu, khi nào",
    noteHint: "Chỉ cơ quan xử lý đọc. Không ghi tên, số điện thoại, số căn cước.",
    send: "Tôi cũng gặp việc này",
    backToAnswer: "Về câu trả lời",
    closed: "Việc này không còn mở để cùng ký.",
    signed: "Đã ghi nhận bạn cũng gặp việc này",
    twoCodes: "Hai mã để theo dõi",
    code: "Mã cùng ký",
    secret: "Mã bí mật",
    shownOnce: "Mã bí mật chỉ hiện một lần. Hãy chép lại hoặc in trang này.",
    follow: "Theo dõi",

    emailLong: "Địa chỉ thư điện tử quá dài",
    emailWrong: "Nhập đúng địa chỉ thư điện tử, ví dụ lan@vidu.vn, hoặc để trống",
    noteLong: "Rút gọn còn tối đa 1.000 ký tự",
    tooManySigned: (wait: string) =>
      `Từ mạng của bạn vừa có nhiều lượt cùng ký. Hãy đợi ${wait} rồi gửi lại.`,
    otherContent: (code: string) =>
      `Bạn đã cùng ký bằng biểu mẫu này, mã ${code}, với nội dung khác. Nội dung dưới đây chưa được lưu; bấm lần nữa nếu đây là lượt cùng ký của người khác.`,
  },
  en: {
    title: "I have this problem too",
    about:
      "The authority that handles this learns that somebody else has the same problem, and you can follow the outcome with codes of your own. This is not new feedback: if your case differs,",
    own: "send feedback of your own",
    email: "E-mail",
    emailHint: "Used only to tell you how this ends.",
    note: "Where and when you had this problem",
    noteHint:
      "In Vietnamese if you can. Only the authority that handles this reads it. Give no names, telephone numbers or identity numbers.",
    send: "I have this problem too",
    backToAnswer: "Back to the answer",
    closed: "This matter can no longer be joined.",
    signed: "It is noted that you have this problem too",
    twoCodes: "Two codes to follow it",
    code: "Code for this matter",
    secret: "Secret code",
    shownOnce: "The secret code is shown only once. Copy it, or print this page.",
    follow: "Follow it",

    emailLong: "The e-mail address is too long",
    emailWrong: "Enter a valid e-mail address, for example name@example.com, or leave this empty",
    noteLong: "Shorten this to at most 1,000 characters",
    tooManySigned: (wait) =>
      `Many people on your network have just said that they have such a problem too. Wait ${wait}, then send it again.`,
    otherContent: (code) =>
      `You have already sent this form, under the code ${code}, with other content. What stands below has not been kept; press again if it comes from somebody else.`,
  },
});

/** What the page says on which a co-signed matter is followed. */
export const CO_SIGNED = inBoth({
  vi: {
    title: "Theo dõi việc đã cùng ký",
    lead: "Nhập hai mã đã hiện khi bạn bấm “Tôi cũng gặp việc này”.",
    code: "Mã cùng ký",
    codeHint: "Ví dụ: CK-26-7K4M-92",
    secret: "Mã bí mật",
    secretHint: "Gồm 16 ký tự, chia bốn nhóm.",
    see: "Xem kết quả",
    on: (day: string) => `Cùng ký ngày ${day}`,
    untitled: "Việc bạn đã cùng ký",
    hidden: "Đang được xem xét theo quy định",
    holder: "Đơn vị đang giữ",
    answer: "Xem câu trả lời đã công khai",
    noAnswer: "Khi câu trả lời được công khai, bạn xem được ngay tại đây.",
    reviewed: (day: string) =>
      `Câu trả lời đang được xem lại từ ngày ${day}. Khi có câu trả lời mới, bạn xem được ngay tại đây.`,
    answeredAnew: (day: string) =>
      `Câu trả lời đã được xem lại từ ngày ${day} và có câu trả lời mới; bản công khai sẽ được thay.`,
    /** `own` is a link and follows. */
    over: "Việc này đã khép lại ở Cổng này mà không có câu trả lời công khai. Nếu bạn vẫn gặp,",
    own: "hãy gửi phản ánh riêng",
    withdrawn: "Bạn đã rút; lượt cùng ký bằng mã này không còn được tính.",
    again: "Cùng ký lại",
    takeBack: "Rút, không cùng ký nữa",
    others: "Xem các câu trả lời khác",

    codeMissing: "Nhập mã cùng ký",
    secretMissing: "Nhập mã bí mật",
    codeLong: "Mã không dài như vậy. Hãy chép đúng mã đã hiện khi cùng ký",
    nothingFound:
      "Không tìm thấy việc đã cùng ký nào với hai mã này. Hãy kiểm tra lại từng ký tự; trong mã không có các chữ B, I, L, O, S, Z.",
  },
  en: {
    title: "Follow a problem that you have too",
    lead: "Enter the two codes that were shown when you pressed “I have this problem too”.",
    code: "Code for this matter",
    codeHint: "For example: CK-26-7K4M-92",
    secret: "Secret code",
    secretHint: "16 characters in four groups.",
    see: "See how it stands",
    on: (day) => `Joined on ${day}`,
    untitled: "The matter you joined",
    hidden: "Being examined as the rules provide",
    holder: "Now with",
    answer: "See the published answer",
    noAnswer: "When the answer is published, you can see it here.",
    reviewed: (day) =>
      `The answer has been looked at again since ${day}. When there is a new one, you can see it here.`,
    answeredAnew: (day) =>
      `The answer was looked at again from ${day} on, and there is a new one; the published text will be replaced.`,
    over: "This matter was closed on this portal without a published answer. If you still have the problem,",
    own: "send feedback of your own",
    withdrawn: "You have taken your name back; what was signed with this code is no longer counted.",
    again: "Join again",
    takeBack: "Take my name back",
    others: "See other answers",

    codeMissing: "Enter the code for this matter",
    secretMissing: "Enter the secret code",
    codeLong: "The code is not that long. Copy it as it was shown",
    nothingFound:
      "Nothing was found with these two codes. Check them letter by letter; the letters B, I, L, O, S and Z are never used in them.",
  },
});
