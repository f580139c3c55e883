import { BOTH_IN_TIME } from "./text-clauses";

/** What a number in a sentence counts, as far as its words say. */
export type Role = "received" | "new" | "opening" | "resolved" | "pending" | "published";
export type Time = "early" | "on_time" | "in_time" | "not_due" | "late";

const NOT_DONE = "(?<!(?:phải|cần|hạn|thời gian|quy trình|thẩm quyền|tình hình|tỷ lệ|cơ chế|chuyển) )";
/** In the order in which they are tried at one place: the longer phrase first. */
const ROLES: readonly (readonly [Role, string])[] = [
  [
    "opening",
    "kỳ (?:báo cáo )?trước chuyển(?: qua| sang)?|(?:chuyển|tồn)(?: từ| của)? (?:kỳ|quý|tháng|năm) trước|từ kỳ (?:báo cáo )?trước|tồn đầu kỳ",
  ],
  ["new", "mới tiếp nhận|tiếp nhận mới|nhận mới|mới nhận|mới phát sinh|phát sinh mới|phát sinh"],
  [
    "pending",
    "(?:đang|chưa)(?: được)? (?:giải quyết|xử lý|xem xét|thụ lý|trả lời)|đang trong quá trình (?:giải quyết|xử lý)|còn(?: lại| tồn)?(?= |:|$)|tồn(?: đọng| cuối kỳ)|chuyển (?:sang|qua) (?:kỳ|quý|tháng) (?:sau|tới)(?:(?: để)?(?: tiếp tục)? (?:giải quyết|xử lý))?",
  ],
  // "Công khai kết quả xử lý 5": of what was handled.
  ["published", "(?<!chưa (?:được )?)(?:công khai|đăng tải)(?: kết quả(?: giải quyết| xử lý| trả lời)*)?"],
  // "Trả lời" only next to its number: "trả lời bằng văn bản 5" are some of them.
  [
    "resolved",
    `${NOT_DONE}(?:giải quyết|xử lý)|trả kết quả|(?:đã|được) trả(?! (?:lời|lại))|trả(?= (?:trước|đúng|trễ|quá|sớm) hạn)|hoàn thành|(?<!(?:văn bản|thư|công văn|phiếu) )trả lời(?=(?: xong)?[\\s.]*$)`,
  ],
  // "Công nhận", "xác nhận" are other words; "nhận 12 phản ánh" stands next to its number.
  [
    "received",
    "tiếp nhận|nhận được|tổng số|tổng cộng|(?<!\\p{L})(?<!(?:công|xác|chứng|ghi|thu|thừa|giao|đón|cảm|đảm|chấp) )nhận(?=\\s*$)",
  ],
];
const CUE = new RegExp(ROLES.map(([role, words]) => `(?<${role}>${words})`).join("|"), "gu");

/** `isVague`: "tổng số" alone, which says how many and not of what. */
export type Cue = { roles: Role[]; at: number; end: number; isVague?: boolean };

/** All cues of some words, in their order. */
export function cuesIn(words: string): { role: Role; text: string; at: number; end: number }[] {
  return [...words.matchAll(CUE)].flatMap(({ groups = {}, index, 0: text }) => {
    const role = ROLES.find(([each]) => groups[each] !== undefined)?.[0];
    return role ? [{ role, text, at: index, end: index + text.length }] : [];
  });
}

/**
 * The cue nearest before a number. "Tiếp nhận và giải quyết 5", "tổng số hồ sơ giải quyết 5" may count either; "đã giải
 * quyết 5" does not.
 */
export function cueBefore(lead: string): Cue | null {
  const all = cuesIn(lead);
  const last = all.at(-1);
  if (!last) return null;
  const { role, at, end } = last;
  const isPlain = role === "resolved" && !/(?:đã|được)\s+$/.test(lead.slice(0, at));
  const earlier = isPlain ? all.slice(0, -1).filter((each) => each.role === "received") : [];
  const roles = [...new Set([role, ...earlier.map((each) => each.role)])];
  return { roles, at, end, isVague: last.text.startsWith("tổng") };
}

/** The first cue after a number: "481.626 hồ sơ đã được giải quyết". */
export function cueAfter(tail: string): Cue | null {
  const [first] = cuesIn(tail);
  return first ? { roles: [first.role], at: first.at, end: first.end } : null;
}

const TIMES: readonly (readonly [Time, RegExp])[] = [
  ["in_time", new RegExp(BOTH_IN_TIME)],
  ["late", /quá hạn|trễ hạn|trễ hẹn|chậm hạn|chậm hẹn|quá thời hạn/],
  ["not_due", /trong hạn|chưa đến hạn|chưa tới hạn|còn hạn/],
  ["early", /trước hạn|sớm hạn/],
  ["on_time", /đúng hạn/],
];

/** Whether words speak of the due date; the last mention counts. */
export function timeIn(words: string): Time | null {
  const found = TIMES.map(([time, pattern]) => [time, lastIndex(words, pattern)] as const);
  const [best] = found.filter(([, at]) => at >= 0).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

const lastIndex = (words: string, pattern: RegExp): number =>
  [...words.matchAll(new RegExp(pattern, "g"))].at(-1)?.index ?? -1;

/** The desk or level that a sentence speaks of; OTHER is one that no figure has. */
export type Scope =
  | "centre"
  | "province"
  | "district"
  | "commune"
  | "linked"
  | "esystem"
  | "onestop"
  | "online"
  | "direct"
  | "system"
  | "OTHER";
/** How sentences name the two ways to send a file, as parts of patterns. */
export const CHANNEL_WORDS = {
  online: "(?:trực tuyến|qua mạng(?! xã hội| zalo))",
  direct: "(?:trực tiếp|tại quầy)",
} as const;
const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  ["esystem", /một cửa điện tử/],
  ["centre", /trung tâm/],
  ["district", /cấp huyện|huyện/],
  ["commune", /cấp xã|các xã|xã, phường/],
  ["province", /cấp tỉnh/],
  ["linked", /(?<!một cửa )(?<!một cửa, )liên thông/],
  ["onestop", /một cửa(?! điện tử)/],
  ["system", /qua hệ thống/],
  ["online", new RegExp(CHANNEL_WORDS.online)],
  ["direct", new RegExp(CHANNEL_WORDS.direct)],
  [
    "OTHER",
    /lĩnh vực|bưu chính|bưu điện|bcci|tại chỗ|tại chổ|mức độ|đường dây nóng|hộp thư|(?<!\p{L})(?:sở|phòng|ban|ngành|cục|công an|thuế|hải quan|ngân hàng|tòa án|toà án|viện kiểm sát|bảo hiểm xã hội|kho bạc|chi nhánh)(?!\p{L})|đất đai|hộ tịch|chứng thực|khó khăn|phức tạp|phi địa giới/u,
  ],
];
const WHOLE = /toàn tỉnh|toàn xã|toàn huyện|trên địa bàn|tất cả các/;

/** What restricts words to parts of the report; empty: nothing does. Where one is no figure's, the others do not help. */
export function scopesIn(words: string): Scope[] {
  if (WHOLE.test(words)) return [];
  const found = SCOPES.flatMap(([scope, pattern]) => (pattern.test(words) ? [scope] : []));
  return found.includes("OTHER") ? ["OTHER"] : found;
}

/** Comparisons, plans and other times: numbers of which this report's figures say nothing. */
export const ELSEWHERE =
  /so với|cùng kỳ|(?<!\p{L})(?:tăng|giảm)(?!\p{L})|lũy kế|luỹ kế|chỉ tiêu|phấn đấu|dự kiến|mục tiêu|bình quân|trung bình|tối đa|tối thiểu|(?<!\p{L})mỗi(?!\p{L})|(?<!(?:chuyển|tồn)(?: từ| của)? )(?:năm|quý|tháng|kỳ) trước(?! chuyển)|vượt kế hoạch|kế hoạch (?:giao|là)|lần lượt là/u;
