import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import { percentText } from "./check-shares";
import { ELSEWHERE, type Scope, scopesIn } from "./figure-cues";
import { ofOtherTime } from "./other-time";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

/** A printed share: its number is the group. */
export const SHARE = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)`;

/** The wholes of a report by what is counted, those that a sentence may mean where it names none. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  "hồ sơ": [
    "files.received",
    "files.new",
    "files.resolved",
    "files.pending",
    "onestop.total",
    "centre.received",
    "esystem.received",
  ],
  pakn: ["pakn.received_total", "pakn.new", "pakn.resolved_total", "pakn.pending_total"],
  phiếu: ["ballots.total"],
  "dịch vụ công": ["services.total"],
};
const NOUNS: Readonly<Record<string, string>> = {
  "phản ánh": "pakn",
  "kiến nghị": "pakn",
  "phản ánh, kiến nghị": "pakn",
  lượt: "phiếu",
  dvctt: "dịch vụ công",
  "dịch vụ": "dịch vụ công",
};
const NOUN = "hồ sơ|pakn|phản ánh, kiến nghị|phản ánh|kiến nghị|phiếu|lượt|dịch vụ công|dịch vụ|dvctt";

/** "Tổng số hồ sơ tiếp nhận trong kỳ" and what follows it up to the end of the clause. */
const BASE = new RegExp(
  String.raw`^\s*(?:trong |trên |của |so với )?(?:tổng số|tổng|số)(?:\s+(${NOUN}))?(?:\s+(?:tthc|thủ tục hành chính))?([^.,;()\n]*)`,
  "u",
);
/** Words that leave a whole the report's own. */
const PLAIN =
  /(?<!\p{L})(?:trong|kỳ|quý|này|báo cáo|của|toàn|tỉnh|xã|phường|đơn vị|đã|được|xong|thu về|thu được|trực tuyến|cung cấp|đánh giá|khảo sát|lấy ý kiến|phải giải quyết|phải xử lý|[ivx]+|năm|\d{4}|\/)(?!\p{L})/gu;
const STATES: readonly (readonly [RegExp, Readonly<Record<string, readonly string[]>>])[] = [
  [/^(?:mới tiếp nhận|tiếp nhận mới|mới)$/, { "hồ sơ": ["files.new"], pakn: ["pakn.new"] }],
  [
    /^(?:tiếp nhận|nhận|phát sinh)$/,
    { "hồ sơ": ["files.received", "files.new"], pakn: ["pakn.received_total", "pakn.new"] },
  ],
  [/^(?:giải quyết|xử lý|trả kết quả)$/, { "hồ sơ": ["files.resolved"], pakn: ["pakn.resolved_total"] }],
  [/^đang (?:giải quyết|xử lý)$/, { "hồ sơ": ["files.pending"], pakn: ["pakn.pending_total"] }],
];

/** The room of figures that a noun stands for: "phản ánh" are PAKN, "lượt" of an opinion ballots. */
export const nounOf = (words: string): string => NOUNS[words.toLowerCase()] ?? words.toLowerCase();

/** The report's wholes of a noun, `received`: only what came in; none for one that no figure counts. */
export const wholesOf = (noun: string, received = false): readonly string[] =>
  (WHOLES[noun] ?? []).filter((key) => !received || /\.(?:received(?:_total)?|new)$/.test(key));

/**
 * The wholes that words behind a share name ("… tổng số hồ sơ tiếp nhận"), `noun` being what was counted before; "NONE" where
 * they name none, [] where they name one of which the report knows nothing.
 */
export function namedBase(after: string, noun: string): readonly string[] | "NONE" {
  const match = BASE.exec(after.toLowerCase());
  if (!match) return "NONE";
  const room = match[1] === undefined ? noun : nounOf(match[1]);
  const rest = (match[2] ?? "").replace(PLAIN, " ").replace(/\s+/g, " ").trim();
  if (rest === "") return wholesOf(room);
  const [, keys] = STATES.find(([words]) => words.test(rest)) ?? [];
  return keys?.[room] ?? [];
}

/** What follows a share of something that is named and no whole of the report: "85 % của kế hoạch", "100 % (9/9)". */
export const OTHER_BASE = /^\s*(?:hồ sơ|trong|trên|của|so|kế hoạch|chỉ tiêu|cùng kỳ|dự toán|\(\s*\d)/iu;

/** A share that a sentence may mean; `key`: the figure that is its whole, empty for a number of the sentence. */
export type Base = readonly [part: number, whole: number, key: string];

/** S7: the finding of a printed share that none of `bases` makes. */
export function shareFindings(
  section: string,
  phrase: string,
  number: string,
  bases: readonly Base[],
): Finding[] {
  const { value } = readPrinted(`${number}%`);
  const [first] = bases;
  if (!first || value === null) return [];
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const shares = bases.map(([part, whole]) => percentText(part, whole, decimals) ?? "");
  if (shares.some((share) => Number(share.replaceAll(".", "").replace(",", ".")) === value)) return [];
  const [part, whole, key] = first;
  const numbers = [`${number}%`, formatNumber(part), formatNumber(whole), `${shares[0]} %`];
  const base = key === "" ? "" : ` (trên ${figureWords(key)})`;
  const words = `Lời văn ghi “${phrase
    .replace(/\s+/g, " ")
    .replace(/\s*(?:%|phần trăm)$/i, "%")
    .trim()}${/\([^)]*$/.test(phrase) ? ")" : ""}”, nhưng ${numbers[1]}/${numbers[2]}${base} = ${numbers[3]}.`;
  return [{ rule: "S7", where: section, words, numbers }];
}

/**
 * Of a desk, a field, another time, a plan: no share that the report's figures make. `own`: the channel or level that the
 * share itself is of.
 */
export function isElsewhere(words: string, period: string, own?: Scope): boolean {
  const lower = words.toLowerCase();
  const scopes = scopesIn(lower.replace(/mức độ (?:rất )?hài lòng/g, " ")).filter(
    (scope) => scope !== "online" && scope !== own,
  );
  return scopes.length > 0 || ELSEWHERE.test(lower) || ofOtherTime(lower, period);
}
