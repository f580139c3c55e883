import type { Values } from "./check-figures";
import { checkNumberShares } from "./check-text-number-shares";
import { withInTime } from "./figure-names";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { isElsewhere, namedBase, SHARE, shareFindings } from "./share-bases";
import { clauseEnd, sentenceBefore } from "./text-clauses";

type Pair = readonly [part: string, whole: string];
/** What a sentence calls a share of, and the figures that make it. `not`: words with which it is the share of another thing. */
type Claim = { subject: RegExp; pairs: readonly Pair[]; not: RegExp };

const P = String.raw`(?:đạt|chiếm|bằng|là|chỉ còn|chỉ|còn|ở mức)(?: (?:đạt|chiếm|tỷ lệ|tỉ lệ|khoảng|mức))*\s*`;
const claim = (subject: string, pairs: readonly Pair[], not: RegExp): Claim => ({
  // "Tỷ lệ trễ hạn 0,5 %" needs no verb, "hồ sơ trễ hạn đạt 0,5 %" does.
  subject: new RegExp(
    String.raw`(?<!\p{L})(?:(?:${subject})[^.;,()\n\d%]{0,40}?\s${P}|(?=tỷ lệ)(?:${subject}):?\s)${SHARE}`,
    "giu",
  ),
  pairs,
  not,
});
const CLAIMS: readonly Claim[] = [
  claim(
    "(?:hồ sơ |tỷ lệ |nộp |tiếp nhận )+trực tuyến|(?<=^|[.,;]\\s|trong đó )trực tuyến",
    [
      ["files.new_online", "files.new"],
      ["files.new_online", "files.received"],
      ["centre.online", "centre.received"],
      ["online.files", "files.resolved"],
      ["online.files", "files.received"],
      ["electronic.files", "files.received"],
      ["electronic.files", "files.new"],
    ],
    /thanh toán|dịch vụ|toàn trình|một phần|mức|giải quyết|xử lý|hạn|thuế/i,
  ),
  claim(
    "(?:tỷ lệ|mức độ) (?:rất hài lòng và )?hài lòng",
    [
      ["ballots.content", "ballots.total"],
      ["ballots.satisfied", "ballots.total"],
    ],
    /không hài|chưa hài|chỉ số|sipas|bộ nội vụ|766|của (?:doanh nghiệp|tổ chức)/i,
  ),
  claim(
    "tỷ lệ (?:hồ sơ )?(?:đã )?(?:được )?giải quyết(?: hồ sơ| xong)?|hồ sơ đã giải quyết",
    [
      ["files.resolved", "files.received"],
      ["files.resolved", "files.new"],
    ],
    /hạn|trực tuyến|trực tiếp|pakn|phản ánh|kiến nghị/i,
  ),
  claim(
    "tỷ lệ (?:đã )?(?:giải quyết|xử lý)(?: xong)? (?:pakn|phản ánh,? kiến nghị)",
    [["pakn.resolved_total", "pakn.received_total"]],
    /hạn/i,
  ),
  claim(
    "(?:pakn|phản ánh,? kiến nghị) đã (?:được )?(?:giải quyết|xử lý)(?: xong)?",
    [["pakn.resolved_total", "pakn.received_total"]],
    /hạn/i,
  ),
  claim(
    "(?:hồ sơ |tỷ lệ )+(?:giải quyết )?(?:quá hạn|trễ hạn)",
    [
      ["files.late", "files.resolved"],
      ["files.late", "files.received"],
      ["files.pending_late", "files.pending"],
      ["files.pending_late", "files.received"],
    ],
    /trực tuyến|trực tiếp/i,
  ),
];
const OTHER_BASE = /^\s*(?:hồ sơ|trong|trên|của|so|kế hoạch|chỉ tiêu|cùng kỳ|dự toán|\(\s*\d)/iu;

/** S7: "hồ sơ trực tuyến chiếm 85 %", "450 hồ sơ, chiếm 45 %": shares whose numbers stand in the report, not beside them. */
export function checkShareClaims(
  section: string,
  text: string,
  stated: Values,
  frame: Frame = {},
): Finding[] {
  const values = withInTime(stated);
  return [...named(section, text, values, frame), ...checkNumberShares(section, text, values, frame)];
}

function named(
  section: string,
  text: string,
  values: Values,
  { period = "", unit = ownUnit(null) }: Frame,
): Finding[] {
  return CLAIMS.flatMap(({ subject, pairs, not }) =>
    [...text.matchAll(subject)].flatMap(({ 0: phrase, 1: number = "", index }) => {
      const sentence = sentenceBefore(text, index);
      const end = clauseEnd(text, index + phrase.length);
      if (
        not.test(`${sentence.split(",").at(-1)}${phrase}`) ||
        isElsewhere(`${sentence}${text.slice(index, end)}`, period) ||
        unit.isOfOther(text, index, end) ||
        /\d/.test(sentence.replace(/(?:năm |\/)\d{4}/g, ""))
      )
        return [];
      const after = text.slice(index + phrase.length);
      const base = namedBase(after, /pakn|phản ánh|kiến nghị/i.test(phrase) ? "pakn" : "hồ sơ");
      // "Bằng 80 %" is of what is named, or of last year.
      if (base === "NONE" && (OTHER_BASE.test(after) || /bằng\s*[\d.,]+\s*\S+$/iu.test(phrase))) return [];
      const parts = [...new Set(pairs.map(([part]) => part))];
      const meant =
        base === "NONE" ? pairs : parts.flatMap((part) => base.map((whole): Pair => [part, whole]));
      const usable = meant.filter(([part, whole]) => values.has(part) && (values.get(whole) ?? 0) > 0);
      return shareFindings(
        section,
        phrase,
        number,
        usable.map(([part, whole]) => [values.get(part) ?? 0, values.get(whole) ?? 0, whole]),
      );
    }),
  );
}
