import { inBoth } from "~/shared/language";
import type { LogAct } from "./log-chain";

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
  tookDown: (at: string) => `Gỡ xuống lúc ${at}, sau đó công khai lại.`,
  first: "Bản đầu tiên.",
  sameWords: "Nội dung không đổi so với phiên bản trước.",
  closed:
    "Chỗ sửa không được hiện vì phiên bản trước có nội dung phải giữ kín. Dấu vân tay của nó vẫn nằm trong nhật ký.",
  removed: "đã bỏ:",
  added: "đã thêm:",
  text: { title: "Tiêu đề", content: "Nội dung phản ánh, kiến nghị", reply: "Trả lời", promises: "Cam kết" },

  checkTitle: "Xác thực",
  result: "Kết quả",
  genuineTitle: (version: number, on: string, title: string | null) =>
    `Xác thực: trả lời phiên bản ${version}, công khai ngày ${on}${title ? `: ${title}` : ""}`,
  receivedTitle: "Xác thực: văn bản đã được tiếp nhận",
  unknownTitle: "Xác thực: không có dấu vân tay này",
  checkLead: "Cho biết một trả lời in ra, hay một biên nhận, có đúng là của cổng này không.",
  typeMark: "Dấu vân tay: 64 chữ số và chữ a–f, in dưới mã QR",
  check: "Kiểm tra",
  unknown: "Không có văn bản nào mang dấu vân tay này",
  unknownHelp:
    "Hãy quét lại mã QR hoặc gõ lại đủ 64 ký tự. Nếu vẫn vậy, bản bạn cầm không phải do cổng này cấp.",
  genuine: "Đúng là trả lời đã công khai trên cổng này",
  publishedOn: (on: string, version: number) => `Công khai ngày ${on}, phiên bản ${version}`,
  unchangedSince: "không thay đổi từ đó",
  differs: "Bản đang hiện trên cổng khác với bản này mà nhật ký không ghi. Hãy báo cơ quan quản lý cổng.",
  replaced: (version: number, on: string) =>
    `Bản này đã được thay. Bản đang công khai là phiên bản ${version}, ngày ${on}: hãy dùng bản ấy.`,
  replacedLast: (version: number, on: string) =>
    `Bản này đã được thay; bản cuối cùng là phiên bản ${version}, ngày ${on}.`,
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
  vouches:
    "Nhật ký bảo đảm chữ, mã và ngày của từng phiên bản, gồm cả lời cam kết; không bảo đảm những gì đổi theo thời gian bên cạnh trả lời: hạn và kết quả của cam kết, việc đang được xem xét lại, tên cơ quan và lĩnh vực, địa chỉ trang.",
  download: "Tải cả nhật ký (JSON Lines)",
  downloadHead: "Tải dòng mới nhất",
  howTo: "Tự kiểm tra",
  howToSteps: [
    "Mỗi dòng của tệp có act, answer, at, fingerprint, seq, unit, version: viết bảy mục ấy thành JSON, xếp theo tên, không dấu cách.",
    "Ghép mã băm của dòng trước, một dấu xuống dòng và JSON vừa viết; dòng đầu ghép với 64 số 0.",
    "SHA-256 của phần ghép phải bằng hash của dòng, và previous phải bằng hash của dòng trước.",
  ] as const,
  act: { PUBLISHED: "Công khai", CORRECTED: "Đính chính", WITHDRAWN: "Gỡ xuống" } satisfies Record<
    LogAct,
    string
  >,
  columns: { seq: "Dòng", at: "Lúc", act: "Việc", answer: "Trả lời", unit: "Cơ quan", hash: "Mã băm" },
  notPublic: "(không còn công khai)",
  noLog: "Chưa có trả lời nào được công khai. Khi có, mỗi lần công khai là một dòng ở đây.",
  older: "Xem các dòng cũ hơn",
  below: (seq: number) => `, các dòng trước dòng ${seq}`,
  newest: "Về các dòng mới nhất",
};

const en = {
  proof: "Versions and proof",
  unchanged: (version: number, on: string) => `Version ${version}, published at ${on}. Unchanged since.`,
  versionsLink: "See the versions and what was changed",
  proofLink: "Check a print or a copy of this answer",
  proofAddress: "Check this copy at",
  qrAlt: "QR code that opens the page of the proof",
  fingerprint: "Fingerprint (SHA-256)",

  versionsTitle: (title: string) => `Versions: ${title}`,
  versionsLead:
    "Each publication or correction is a version. Words struck through were taken out, words underlined were added.",
  version: (n: number) => `Version ${n}`,
  current: "published now",
  publishedAt: (at: string) => `Published at ${at}`,
  tookDown: (at: string) => `Taken down at ${at}, then published again.`,
  first: "The first version.",
  sameWords: "The text is the same as in the version before.",
  closed:
    "The changes are not shown, because the version before held something that must stay private. Its fingerprint is still in the log.",
  removed: "taken out:",
  added: "added:",
  text: { title: "Title", content: "Feedback or recommendation", reply: "Answer", promises: "Promises" },

  checkTitle: "Check a document",
  result: "Result",
  genuineTitle: (version: number, on: string, title: string | null) =>
    `Check: version ${version} of an answer, published on ${on}${title ? `: ${title}` : ""}`,
  receivedTitle: "Check: this text was received",
  unknownTitle: "Check: nobody gave out this fingerprint",
  checkLead: "Find out whether a printed answer or a receipt really came from this portal.",
  typeMark: "Fingerprint: 64 digits and letters a–f, printed below the QR code",
  check: "Check",
  unknown: "No document has this fingerprint",
  unknownHelp:
    "Scan the QR code again, or type all 64 characters again. If nothing changes, your copy did not come from this portal.",
  genuine: "This answer was published on this portal",
  publishedOn: (on: string, version: number) => `Published on ${on}, version ${version}`,
  unchangedSince: "unchanged since",
  differs:
    "The text that the portal shows now differs from this one, and the log does not say why. Please tell the authority that runs the portal.",
  replaced: (version: number, on: string) =>
    `This text was replaced. The version that is public now is version ${version}, of ${on}: please use that one.`,
  replacedLast: (version: number, on: string) =>
    `This text was replaced; the last version was version ${version}, of ${on}.`,
  withdrawn: (on: string) => `The authority took this answer down on ${on}.`,
  read: "Read the published version",
  bytes: "What the fingerprint was made of",
  bytesHelp:
    "The SHA-256 of exactly this line (UTF-8) gives the fingerprint above: anyone can check it without trusting this page.",
  received: (at: string) => `This text was received at ${at}`,
  receivedHelp: "This page does not tell who sent it, what was sent or to whom.",

  logTitle: "Log of publications",
  logLead:
    "Every publication, correction and withdrawal of an answer, in order. Each row is hashed together with the row before, so that no old row can be changed, removed or slipped in without showing.",
  head: "Newest row",
  headPlace: "Row number",
  headHash: "Hash",
  headAt: "Written at",
  keepHead:
    "Write down this row number and hash. If that row has another hash next time, the log was rewritten.",
  vouches:
    "The log vouches for the words, codes and days of each version, promises included; it does not vouch for what changes beside an answer as time goes on: until when a promise is to be kept and what became of it, whether the matter is under review again, names of authorities and fields, the address of the page.",
  download: "Download the whole log (JSON Lines)",
  downloadHead: "Download the newest row",
  howTo: "Check it yourself",
  howToSteps: [
    "Each line of the file has act, answer, at, fingerprint, seq, unit and version: write these seven as JSON, ordered by name, without spaces.",
    "Join the hash of the row before, a line feed and the JSON you wrote; the first row starts with 64 zeros.",
    "The SHA-256 of what you joined must be the row's hash, and previous must be the hash of the row before.",
  ] as const,
  act: { PUBLISHED: "Published", CORRECTED: "Corrected", WITHDRAWN: "Taken down" } satisfies Record<
    LogAct,
    string
  >,
  columns: { seq: "Row", at: "At", act: "What happened", answer: "Answer", unit: "Authority", hash: "Hash" },
  notPublic: "(no longer public)",
  noLog: "No answer has been published yet. Each publication will be a row here.",
  older: "See older rows",
  below: (seq: number) => `, rows before ${seq}`,
  newest: "Back to the newest rows",
};

/** Every text of the pages that prove what was published. */
export const TRUST = inBoth({ vi, en });
