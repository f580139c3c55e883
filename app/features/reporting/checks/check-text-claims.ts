import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import type { Values } from "./check-figures";
import { percentText } from "./check-shares";
import { numbersIn } from "./check-text-numbers";
import { ELSEWHERE, scopesIn } from "./figure-cues";
import { withInTime } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";
import { clauseEnd, sentenceBefore } from "./text-clauses";

type Pair = readonly [part: string, whole: string];
/** What a sentence calls a share of, and the figures that make it. `not`: words with which it is the share of another thing. */
type Claim = { subject: RegExp; pairs: readonly Pair[]; not: RegExp };

const SHARE = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)`;
const P = String.raw`(?:đạt|chiếm|là|chỉ còn|chỉ|còn|ở mức)(?: (?:đạt|chiếm|tỷ lệ|tỉ lệ|khoảng|mức))*\s*`;
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
const OTHER_BASE = /^\s*(?:số|hồ sơ|trong|trên|của|so|kế hoạch|chỉ tiêu|\(\s*\d)/iu;

/** S7: "hồ sơ trực tuyến chiếm 85 %", "450 hồ sơ, chiếm 45 %": shares whose numbers stand in the report, not beside them. */
export function checkShareClaims(
  section: string,
  text: string,
  stated: Values,
  frame: Frame = {},
): Finding[] {
  const values = withInTime(stated);
  return [...named(section, text, values, frame), ...ofNumber(section, text, values, frame)];
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
      if (
        not.test(`${sentence.split(",").at(-1)}${phrase}`) ||
        isElsewhere(`${sentence}${phrase}`, period) ||
        unit.isOfOther(text, index, clauseEnd(text, index + phrase.length)) ||
        /\d/.test(sentence.replace(/(?:năm |\/)\d{4}/g, ""))
      )
        return [];
      if (OTHER_BASE.test(text.slice(index + phrase.length))) return [];
      const usable = pairs.filter(([part, whole]) => values.has(part) && (values.get(whole) ?? 0) > 0);
      return problem(
        section,
        phrase,
        number,
        usable.map(([part, whole]) => [values.get(part) ?? 0, values.get(whole) ?? 0, whole]),
      );
    }),
  );
}

const COUNTED =
  /^\s*(hồ sơ|PAKN|phiếu|lượt)[^.;()\n\d%]{0,40}?[,(]?\s*chiếm(?: tỷ lệ| tỉ lệ)*\s*(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)/iu;
/** Of ballots "đạt" and a bare bracket say the same. */
const BALLOTS =
  /^\s*(phiếu|lượt)[^.;()\n\d%]{0,40}?(?:[,(]?\s*(?:chiếm|đạt)(?: tỷ lệ| tỉ lệ)*|\()\s*(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)/iu;
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
  lượt: ["ballots.total"],
};

/** Right when any number before it in the line, or any whole of the report, gives this share. */
function ofNumber(
  section: string,
  text: string,
  values: Values,
  { period = "", unit = ownUnit(null) }: Frame,
): Finding[] {
  const numbers = numbersIn(text);
  return numbers.flatMap(({ value, at, end, printed }) => {
    const match = COUNTED.exec(text.slice(end)) ?? BALLOTS.exec(text.slice(end));
    if (!match || value === null) return [];
    const [words, noun = "", number = ""] = match;
    const sentence = sentenceBefore(text, at);
    if (
      isElsewhere(`${sentence}${words}`, period) ||
      unit.isOfOther(text, at, clauseEnd(text, end + words.length)) ||
      /(?:trên|trong)(?: tổng)? số\s*$|\/\s*$/iu.test(text.slice(0, at))
    )
      return [];
    const after = text.slice(end + words.length);
    if (OTHER_BASE.test(after) && !/^\s*(?:trong |trên )?tổng số hồ sơ(?: tiếp nhận)?\s*[.;,]/iu.test(after))
      return [];
    const line = text.lastIndexOf("\n", at) + 1;
    const spoken = numbers.filter((each) => each.at >= line && each.end <= at && each.unit !== "%");
    const wholes = (WHOLES[noun.toLowerCase()] ?? []).filter((key) => values.has(key));
    const bases = [
      ...spoken.map((each) => [value, each.value ?? 0, ""] as const),
      ...wholes.map((key) => [value, values.get(key) ?? 0, key] as const),
    ].filter(([, whole]) => whole >= value && whole > 0);
    return problem(section, `${printed}${words}`, number, bases);
  });
}

type Base = readonly [part: number, whole: number, key: string];

function problem(section: string, phrase: string, number: string, bases: readonly Base[]): Finding[] {
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

/** Of a desk, a field, another time, a plan: no share that the report's figures make. */
function isElsewhere(words: string, period: string): boolean {
  const lower = words.toLowerCase();
  const scopes = scopesIn(lower.replace(/mức độ (?:rất )?hài lòng/g, " ")).filter(
    (scope) => scope !== "online",
  );
  return scopes.length > 0 || ELSEWHERE.test(lower) || ofOtherTime(lower, period);
}
