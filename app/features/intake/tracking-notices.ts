import { inBoth, type Language } from "~/shared/language";

/** What the sender just did; the key goes through the address. */
export const TRACKING_NOTICES = inBoth({
  vi: {
    "da-bo-sung": "Đã gửi thông tin bổ sung. Cơ quan sẽ xem và xử lý tiếp.",
    "da-de-nghi":
      "Đã gửi đề nghị xem lại. Người khác với người đã duyệt sẽ quyết định, kết quả có ngay ở trang này.",
    "da-de-nghi-mo-lai": "Đã gửi đề nghị mở lại. Đầu mối của cơ quan sẽ xem xét và trả lời bạn.",
    "da-rut": "Đã rút phản ánh, kiến nghị. Cơ quan không xử lý tiếp nữa.",
  },
  en: {
    "da-bo-sung": "What you added has been sent. The agency will read it and go on.",
    "da-de-nghi":
      "Your request for a review has been sent. Somebody other than the person who approved the refusal will decide; the result will stand on this page.",
    "da-de-nghi-mo-lai":
      "Your request to reopen it has been sent. The agency's focal officer will consider it and answer you.",
    "da-rut": "Your feedback has been withdrawn. The agency will not handle it any further.",
  },
});

/** The sentence for a key of the address; null for an unknown one. */
export const trackingNotice = (key: string | null, language: Language): string | null =>
  key !== null && Object.hasOwn(TRACKING_NOTICES.vi, key)
    ? TRACKING_NOTICES[language][key as keyof (typeof TRACKING_NOTICES)["vi"]]
    : null;

/** What refuses an act of the sender; says what to do instead. */
export const SENDER_REFUSALS = inBoth({
  vi: {
    CHANGED_MEANWHILE:
      "Cơ quan vừa cập nhật phản ánh này trong lúc bạn viết. Nội dung bạn viết vẫn còn ở dưới; hãy xem trạng thái mới rồi gửi lại.",
    TOO_MANY_FILES:
      "Phản ánh này đã có đủ 20 tệp nên không thêm tệp được nữa. Hãy bỏ bớt tệp, hoặc chỉ gửi phần chữ.",
    NO_QUESTION:
      "Không còn câu hỏi nào chờ bạn trả lời: câu hỏi đã được trả lời, hoặc cơ quan đã xử lý tiếp. Phần vừa viết và tệp vừa chọn chưa được gửi; phần chữ còn ở dưới để sao chép.",
    NOT_POSSIBLE_NOW:
      "Ở trạng thái hiện tại không làm được việc này nữa. Nội dung bạn viết vẫn còn ở dưới để bạn sao chép.",
  },
  en: {
    CHANGED_MEANWHILE:
      "The agency has updated this while you were writing. What you wrote is still below; look at where it stands now, then send it again.",
    TOO_MANY_FILES:
      "This already holds 20 files, so no more can be added. Take some away, or send the text alone.",
    NO_QUESTION:
      "No question is waiting for you any more: it has been answered, or the agency has gone on. What you have just written and the files chosen were not sent; the text is still below to copy.",
    NOT_POSSIBLE_NOW:
      "Where it stands now, this can no longer be done. What you wrote is still below for you to copy.",
  },
});

/** What refuses a withdrawal. */
export const WITHDRAWAL_REFUSALS = inBoth({
  vi: {
    changed:
      "Cơ quan vừa cập nhật phản ánh này nên chưa rút. Hãy xem trạng thái mới ở trang theo dõi; nếu vẫn muốn rút, hãy đánh dấu và bấm Rút lần nữa.",
    over: "Không rút được nữa vì phản ánh này đã xử lý xong, đã chuyển đi hoặc đã được rút trước đó.",
  },
  en: {
    changed:
      "The agency has just updated this, so it has not been withdrawn. Look at where it stands now on the tracking page; if you still want to withdraw it, tick the box and press Withdraw again.",
    over: "It can no longer be withdrawn: it has been dealt with, passed on, or withdrawn before.",
  },
});

/** The sentence against a withdrawal. */
export const withdrawalRefusal = (stillPossible: boolean, language: Language): string =>
  WITHDRAWAL_REFUSALS[language][stillPossible ? "changed" : "over"];

/** The sentence for a refusal; everything the table can say against a sender means that the time for it is over. */
export const senderRefusal = (reason: string, language: Language): string =>
  Object.hasOwn(SENDER_REFUSALS.vi, reason)
    ? SENDER_REFUSALS[language][reason as keyof (typeof SENDER_REFUSALS)["vi"]]
    : SENDER_REFUSALS[language].NOT_POSSIBLE_NOW;
