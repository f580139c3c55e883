/** Every text of following new answers by e-mail, in one language. The letters themselves are in emails/. */
export type FollowingMessages = typeof vi;

const vi = {
  title: "Nhận thư khi có trả lời mới",
  lead: "Mỗi sáng, nếu hôm trước có trả lời mới đúng điều bạn theo dõi, bạn nhận một thư. Bỏ theo dõi bằng một lần bấm trong thư.",
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
  unknown: "Không có mục này trong danh sách",

  askedTitle: "Còn một bước: mở hộp thư của bạn",
  asked:
    "Nếu địa chỉ đúng, một thư sẽ đến trong ít phút. Bấm liên kết trong thư để bắt đầu theo dõi; không bấm thì không có thư nào nữa, và địa chỉ được xóa sau ba ngày.",
  spam: "Không thấy thư thì hãy xem cả hộp thư rác.",

  confirmTitle: "Xác nhận theo dõi",
  confirmLead: (about: string) => `Bạn sẽ nhận thư khi có trả lời mới: ${about}.`,
  confirm: "Bắt đầu theo dõi",
  confirmed: "Đã bắt đầu theo dõi",
  confirmedWords: (about: string) => `Thư đầu tiên đến vào buổi sáng sau khi có trả lời mới: ${about}.`,
  stale: "Liên kết này không còn dùng được. Nếu bạn chưa theo dõi, hãy đăng ký lại.",

  leaveTitle: "Bỏ theo dõi",
  leaveLead: (about: string) => `Bạn đang nhận thư về: ${about}.`,
  leave: "Bỏ theo dõi và xóa địa chỉ của tôi",
  left: "Đã bỏ theo dõi",
  leftWords: "Địa chỉ của bạn đã được xóa khỏi Cổng. Không còn thư nào được gửi cho mục này.",

  everything: "tất cả trả lời",
  seeAnswers: "Xem trả lời đã công khai",
};

/** The texts by language; pages ask for one of them. */
export const FOLLOWING = { vi } satisfies Record<string, FollowingMessages>;
