/** What the sender just did; the key goes through the address. */
const TRACKING_NOTICES = {
  "da-bo-sung": "Đã gửi thông tin bổ sung. Cơ quan sẽ xem và xử lý tiếp.",
  "da-de-nghi":
    "Đã gửi đề nghị xem lại. Người khác với người đã duyệt sẽ quyết định, kết quả có ngay ở trang này.",
  "da-de-nghi-mo-lai": "Đã gửi đề nghị mở lại. Đầu mối của cơ quan sẽ xem xét và trả lời bạn.",
  "da-rut": "Đã rút phản ánh, kiến nghị. Cơ quan không xử lý tiếp nữa.",
} as const;

/** The sentence for a key of the address; null for an unknown one. */
export const trackingNotice = (key: string | null): string | null =>
  key !== null && Object.hasOwn(TRACKING_NOTICES, key)
    ? TRACKING_NOTICES[key as keyof typeof TRACKING_NOTICES]
    : null;

/** What refuses an act of the sender; says what to do instead. */
export const SENDER_REFUSALS = {
  CHANGED_MEANWHILE:
    "Cơ quan vừa cập nhật phản ánh này trong lúc bạn viết. Nội dung bạn viết vẫn còn ở dưới; hãy xem trạng thái mới rồi gửi lại.",
  TOO_MANY_FILES: "Phản ánh này đã có đủ 20 tệp nên không thêm tệp được nữa. Hãy gửi phần chữ.",
  NO_QUESTION:
    "Không còn câu hỏi nào chờ bạn trả lời: câu hỏi đã được trả lời, hoặc cơ quan đã xử lý tiếp. Phần bạn vừa viết chưa được gửi; hãy sao chép ở dưới.",
  NOT_POSSIBLE_NOW:
    "Ở trạng thái hiện tại không làm được việc này nữa. Nội dung bạn viết vẫn còn ở dưới để bạn sao chép.",
} as const;

/** What refuses a withdrawal. */
export const withdrawalRefusal = (stillPossible: boolean): string =>
  stillPossible
    ? "Cơ quan vừa cập nhật phản ánh này nên chưa rút. Hãy xem trạng thái mới ở trang theo dõi; nếu vẫn muốn rút, hãy đánh dấu và bấm Rút lần nữa."
    : "Không rút được nữa vì phản ánh này đã xử lý xong, đã chuyển đi hoặc đã được rút trước đó.";

/** The sentence for a refusal; everything the table can say against a sender means that the time for it is over. */
export const senderRefusal = (reason: string): string =>
  Object.hasOwn(SENDER_REFUSALS, reason)
    ? SENDER_REFUSALS[reason as keyof typeof SENDER_REFUSALS]
    : SENDER_REFUSALS.NOT_POSSIBLE_NOW;
