import type { LogAct } from "./log-chain";

/** Every text of the pages that prove what was published, in one language. */
export type TrustMessages = typeof vi;

const vi = {
  proof: "Phiên bản và xác thực",
  unchanged: (version: number, on: string) =>
    `Phiên bản ${version}, công khai lúc ${on}. Không thay đổi từ đó.`,
  versionsLink: "Xem các phiên bản và chỗ đã sửa",
  proofLink: "Xác thực bản in hoặc bản sao này",
  proofAddress: "Xác thực bản này tại",
  qrAlt: "Mã QR mở trang xác thực",
  fingerprint: "Dấu vân tay (SHA-256)",

  versionsTitle: (title: string) => `Các phiên bản: ${title}`,
  versionsLead:
    "Mỗi lần công khai hoặc đính chính là một phiên bản. Chữ gạch là đã bỏ, chữ gạch chân là đã thêm.",
  version: (n: number) => `Phiên bản ${n}`,
  current: "đang công khai",
  publishedAt: (at: string) => `Công khai lúc ${at}`,
  first: "Bản đầu tiên.",
  sameWords: "Nội dung không đổi so với phiên bản trước.",
  closed:
    "Chỗ sửa không được hiện vì phiên bản trước có nội dung phải giữ kín. Dấu vân tay của nó vẫn nằm trong nhật ký.",
  removed: "đã bỏ:",
  added: "đã thêm:",
  text: { title: "Tiêu đề", content: "Nội dung phản ánh, kiến nghị", reply: "Trả lời" },

  checkTitle: "Xác thực",
  checkLead: "Cho biết một trả lời in ra, hay một biên nhận, có đúng là của cổng này không.",
  typeMark: "Dấu vân tay: 64 chữ số và chữ a–f, in dưới mã QR",
  check: "Kiểm tra",
  unknown: "Không có văn bản nào mang dấu vân tay này",
  unknownHelp:
    "Hãy quét lại mã QR hoặc gõ lại đủ 64 ký tự. Nếu vẫn vậy, bản bạn cầm không phải do cổng này cấp.",
  genuine: "Đúng là trả lời đã công khai trên cổng này",
  publishedOn: (on: string, version: number) => `Công khai ngày ${on}, phiên bản ${version}`,
  unchangedSince: "không thay đổi từ đó",
  replaced: (version: number, on: string) =>
    `Bản này đã được thay: phiên bản ${version} công khai ngày ${on}. Hãy dùng bản mới.`,
  withdrawn: (on: string) => `Cơ quan đã gỡ trả lời này ngày ${on}.`,
  read: "Đọc bản đang công khai",
  bytes: "Nội dung dưới dấu vân tay",
  bytesHelp:
    "Lấy SHA-256 của đúng dòng này (UTF-8) sẽ ra dấu vân tay ở trên; ai cũng tự kiểm tra được mà không cần tin trang này.",
  received: (at: string) => `Văn bản này đã được tiếp nhận lúc ${at}`,
  receivedHelp: "Trang này không cho biết ai gửi, gửi gì, gửi cho ai.",

  logTitle: "Nhật ký công khai",
  logLead:
    "Mọi lần công khai, đính chính và gỡ trả lời, theo thứ tự. Mỗi dòng được băm cùng dòng trước nên không thể sửa, xóa hay chèn dòng cũ mà không lộ.",
  head: "Dòng mới nhất",
  headPlace: "Số dòng",
  headHash: "Mã băm",
  headAt: "Ghi lúc",
  keepHead:
    "Hãy chép lại số dòng và mã băm này. Lần sau, nếu dòng ấy mang mã băm khác thì nhật ký đã bị viết lại.",
  download: "Tải cả nhật ký (JSON Lines)",
  downloadHead: "Tải dòng mới nhất",
  howTo: "Tự kiểm tra",
  howToSteps: [
    "Mỗi dòng của tệp có act, answer, at, fingerprint, seq, unit, version: viết bảy mục ấy thành JSON, xếp theo tên, không dấu cách.",
    "Ghép mã băm của dòng trước, một dấu xuống dòng và JSON vừa viết; dòng đầu ghép với 64 số 0.",
    "SHA-256 của phần ghép phải bằng hash của dòng, và previous phải bằng hash của dòng trước.",
  ],
  act: { PUBLISHED: "Công khai", CORRECTED: "Đính chính", WITHDRAWN: "Gỡ xuống" } satisfies Record<
    LogAct,
    string
  >,
  columns: { seq: "Dòng", at: "Lúc", act: "Việc", answer: "Trả lời", unit: "Cơ quan", hash: "Mã băm" },
  notPublic: "(không còn công khai)",
  noLog: "Chưa có trả lời nào được công khai. Khi có, mỗi lần công khai là một dòng ở đây.",
  older: "Xem các dòng cũ hơn",
  newest: "Về các dòng mới nhất",
};

/** The texts by language; pages ask for one of them. */
export const TRUST = { vi } satisfies Record<string, TrustMessages>;
