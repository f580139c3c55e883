import { inBoth } from "~/shared/language";

/** Every text of following new answers by e-mail. The letters themselves are in emails/. */
export const FOLLOWING = inBoth({
  vi: {
    title: "Nhận thư khi có trả lời mới",
    lead: "Mỗi sáng, nếu hôm trước có trả lời mới đúng điều bạn theo dõi, hoặc một trả lời như vậy được xem lại, bạn nhận một thư. Bỏ theo dõi bằng một lần bấm trong thư.",
    field: "Lĩnh vực",
    anyField: "Mọi lĩnh vực",
    unit: "Cơ quan trả lời",
    anyUnit: "Mọi cơ quan",
    q: "Có các từ",
    qHint: "Có dấu hoặc không dấu; bỏ trống nếu không cần.",
    email: "Địa chỉ thư điện tử",
    send: "Theo dõi",
    privacy: "Địa chỉ chỉ dùng để gửi những thư này, không ai xem, và được xóa ngay khi bạn bỏ theo dõi.",
    feed: "Không muốn để lại địa chỉ? Dùng nguồn tin.",

    emailMissing: "Nhập địa chỉ thư điện tử",
    emailWrong: "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn",
    tooLong: "Ngắn hơn 100 ký tự",
    unreadable: "Không đọc được chữ nào. Hãy nhập lại, hoặc bỏ trống",
    /** Words are looked for in answers; whatever leads elsewhere is somebody's message. */
    noMessage: "Chỉ nhập từ cần tìm: không có địa chỉ trang mạng, thư điện tử hoặc số điện thoại",
    unknown: "Không có mục này trong danh sách",

    askedTitle: "Còn một bước: mở hộp thư của bạn",
    asked:
      "Nếu địa chỉ đúng, một thư sẽ đến trong ít phút. Bấm liên kết trong thư để bắt đầu theo dõi; không bấm thì không có thư nào nữa, và địa chỉ được xóa sau ba ngày.",
    spam: "Không thấy thư thì hãy xem cả hộp thư rác.",

    confirmTitle: "Xác nhận theo dõi",
    /** What is followed comes after this, and after `confirmedWords` and `leaveLead`. */
    confirmLead: "Bạn sẽ nhận thư khi có trả lời mới:",
    confirm: "Bắt đầu theo dõi",
    confirmed: "Đã bắt đầu theo dõi",
    already: "Bạn đã bắt đầu theo dõi rồi",
    confirmedWords: "Thư đầu tiên đến vào buổi sáng sau khi có trả lời mới:",
    stale: "Liên kết này không còn dùng được. Nếu bạn chưa theo dõi, hãy đăng ký lại.",

    leaveTitle: "Bỏ theo dõi",
    leaveLead: "Bạn đang nhận thư về:",
    leave: "Bỏ theo dõi và xóa địa chỉ của tôi",
    left: "Đã bỏ theo dõi",
    leftWords: "Địa chỉ của bạn đã được xóa khỏi Cổng. Không còn thư nào được gửi cho mục này.",

    notThere: "Không có địa chỉ nào theo dõi bằng đường dẫn này",
    notThereWords:
      "Nếu bạn đã bỏ theo dõi trước đây thì địa chỉ đã được xóa từ lúc đó và không còn thư nào. Nếu vẫn nhận thư, hãy dùng đường dẫn trong thư mới nhất.",
    broken: "Đường dẫn này không đúng",
    brokenWords:
      "Chưa có gì thay đổi. Có thể đường dẫn bị cắt mất một phần: hãy mở lại từ thư, hoặc chép đủ cả dòng.",

    everything: "tất cả trả lời",
    /** In the confirming letter, in the place of the words themselves. */
    someWords: "một từ khóa đã chọn (ghi ở trang xác nhận)",
    seeAnswers: "Xem trả lời đã công khai",
  },
  en: {
    title: "Get a letter about new answers",
    lead: "Each morning, if what you follow was answered the day before, or an answer to it is looked at again, you get one letter by e-mail; the answers in it are in Vietnamese. One press in any letter ends it.",
    field: "Field",
    anyField: "Any field",
    unit: "Answering authority",
    anyUnit: "Any authority",
    q: "Words in Vietnamese",
    qHint: "With or without accents; leave it empty if you do not need it.",
    email: "E-mail address",
    send: "Follow",
    privacy:
      "The address is used for these letters only, nobody looks at it, and it is deleted as soon as you stop following.",
    feed: "You would rather leave no address? Use a feed.",

    emailMissing: "Enter your e-mail address",
    emailWrong: "Enter a valid e-mail address, for example name@example.com",
    tooLong: "Write at most 100 characters",
    unreadable: "There is no word to read in this. Type it again, or leave it empty",
    noMessage: "Enter words to look for only: no web address, e-mail address or telephone number",
    unknown: "This is not in the list",

    askedTitle: "One more step: open your mailbox",
    asked:
      "If the address is right, a letter arrives within a few minutes. Press the link in it to begin; if you do not, there will be no more letters, and the address is deleted after three days.",
    spam: "If you do not see the letter, look among your spam too.",

    confirmTitle: "Confirm that you want to follow",
    confirmLead: "You will get a letter about new answers on:",
    confirm: "Begin to follow",
    confirmed: "You now follow new answers",
    already: "You are following already",
    confirmedWords: "The first letter comes on the morning after there are new answers on:",
    stale: "This link no longer works. If you do not follow yet, ask again.",

    leaveTitle: "Stop following",
    leaveLead: "You get letters about:",
    leave: "Stop following and delete my address",
    left: "You no longer follow this",
    leftWords: "Your address has been deleted from the portal. No more letters will be sent about this.",

    notThere: "No address follows anything by this link",
    notThereWords:
      "If you stopped following before, your address was deleted then and there are no more letters. If letters still come, use the link in the latest one.",
    broken: "This link is not right",
    brokenWords:
      "Nothing has changed. Part of the link may be missing: open it from the letter again, or copy the whole line.",

    everything: "all answers",
    someWords: "a chosen keyword (see the page to confirm)",
    seeAnswers: "See the published answers",
  },
});
