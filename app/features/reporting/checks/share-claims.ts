import type { Scope } from "./figure-cues";
import { SHARE } from "./share-bases";

type Pair = readonly [part: string, whole: string];
/**
 * What a sentence calls a share of, and the figures that make it. `not`: words with which it is the share of another
 * thing; `scope`: the channel or level that the subject itself names.
 */
export type Claim = { subject: RegExp; pairs: readonly Pair[]; not: RegExp; scope?: Scope };

const P = String.raw`(?:đạt|chiếm|bằng|là|chỉ còn|chỉ|còn|ở mức)(?: (?:đạt|chiếm|tỷ lệ|tỉ lệ|khoảng|mức))*\s*`;
/** The share stands behind: "tỷ lệ trễ hạn 0,5 %" needs no verb, "hồ sơ trễ hạn đạt 0,5 %" does. */
const behind = (subject: string, pairs: readonly Pair[], not: RegExp, scope?: Scope): Claim => ({
  subject: new RegExp(
    String.raw`(?<!\p{L})(?:(?:${subject})[^.;,()\n\d%]{0,40}?\s${P}|(?=tỷ lệ)(?:${subject}):?\s)${SHARE}`,
    "giu",
  ),
  pairs,
  not,
  ...(scope ? { scope } : {}),
});
/** The share stands before, and nothing follows: "96,5 % người dân hài lòng". */
const ahead = (subject: string, pairs: readonly Pair[], not: RegExp): Claim => ({
  subject: new RegExp(
    String.raw`(?<=(?:^|[,;.:(\n–-]|(?<!\p{L})(?:có|và|đạt))\s*)${SHARE}\s+(?:số\s+)?(?:${subject})(?=\s*(?:[.,;)\n]|$))`,
    "giu",
  ),
  pairs,
  not,
});

const ONLINE: readonly Pair[] = [
  ["files.new_online", "files.new"],
  ["files.new_online", "files.received"],
  ["centre.online", "centre.received"],
  ["online.files", "files.resolved"],
  ["online.files", "files.received"],
  ["electronic.files", "files.received"],
  ["electronic.files", "files.new"],
];
const NOT_SENT = /thanh toán|dịch vụ|toàn trình|một phần|mức|giải quyết|xử lý|hạn|thuế/i;
const CONTENT: readonly Pair[] = [
  ["ballots.content", "ballots.total"],
  ["ballots.satisfied", "ballots.total"],
];
const NOT_ASKED = /không hài|chưa hài|chỉ số|sipas|bộ nội vụ|766|của (?:doanh nghiệp|tổ chức)/i;
const RESOLVED_PAKN: readonly Pair[] = [["pakn.resolved_total", "pakn.received_total"]];
const LATE: readonly Pair[] = [
  ["files.late", "files.resolved"],
  ["files.late", "files.received"],
  ["files.pending_late", "files.pending"],
  ["files.pending_late", "files.received"],
];

const LEVELS = [
  ["province", "tỉnh"],
  ["district", "huyện"],
  ["commune", "xã"],
] as const;

export const CLAIMS: readonly Claim[] = [
  behind(
    "(?:hồ sơ |tỷ lệ |nộp |tiếp nhận )+trực tuyến|(?<=^|[.,;]\\s|trong đó )trực tuyến",
    ONLINE,
    NOT_SENT,
  ),
  ahead("hồ sơ (?:được )?(?:nộp |tiếp nhận |gửi )?trực tuyến", ONLINE, NOT_SENT),
  behind(
    "(?:hồ sơ |tỷ lệ |nộp |tiếp nhận )+trực tiếp|(?<=^|[.,;]\\s|trong đó )trực tiếp",
    [
      ["files.new_direct", "files.new"],
      ["files.new_direct", "files.received"],
    ],
    /thanh toán|dịch vụ|mức|giải quyết|xử lý|hạn|bưu|khảo sát|phiếu/i,
    "direct",
  ),
  ...LEVELS.map(([level, words]) =>
    behind(
      `hồ sơ (?:tiếp nhận )?(?:ở |tại |thuộc |của )?cấp ${words}`,
      [[`files.received_${level}`, "files.received"]],
      /trực tuyến|trực tiếp|giải quyết|xử lý|hạn|thanh toán/i,
      level,
    ),
  ),
  behind("(?:tỷ lệ|mức độ) (?:rất hài lòng và )?hài lòng", CONTENT, NOT_ASKED),
  ahead(
    "(?:người dân|công dân|tổ chức, cá nhân|cá nhân, tổ chức|người được hỏi|phiếu|lượt|ý kiến)(?: được khảo sát| khảo sát| đánh giá| trả lời| là)* hài lòng",
    [...CONTENT, ["ballots.very_satisfied", "ballots.total"]],
    NOT_ASKED,
  ),
  behind(
    "tỷ lệ (?:hồ sơ )?(?:đã )?(?:được )?giải quyết(?: hồ sơ| xong)?|hồ sơ đã giải quyết",
    [
      ["files.resolved", "files.received"],
      ["files.resolved", "files.new"],
    ],
    /hạn|trực tuyến|trực tiếp|pakn|phản ánh|kiến nghị/i,
  ),
  behind("tỷ lệ (?:đã )?(?:giải quyết|xử lý)(?: xong)? (?:pakn|phản ánh,? kiến nghị)", RESOLVED_PAKN, /hạn/i),
  behind("(?:pakn|phản ánh,? kiến nghị) đã (?:được )?(?:giải quyết|xử lý)(?: xong)?", RESOLVED_PAKN, /hạn/i),
  ahead(
    "(?:pakn|phản ánh,? kiến nghị)(?: đã| được)* (?:giải quyết|xử lý|trả lời)(?: xong)?",
    RESOLVED_PAKN,
    /hạn/i,
  ),
  behind(
    "(?:hồ sơ |tỷ lệ )+(?:giải quyết )?(?:quá hạn|trễ hạn)|(?<=[.,;]\\s)(?:quá hạn|trễ hạn)",
    LATE,
    /trực tuyến|trực tiếp/i,
  ),
  ahead("hồ sơ (?:giải quyết |bị |đã )*(?:quá hạn|trễ hạn)", LATE, /trực tuyến|trực tiếp/i),
];
