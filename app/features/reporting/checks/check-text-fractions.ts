import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import type { Values } from "./check-figures";
import { cueBefore, ELSEWHERE, scopesIn } from "./figure-cues";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";
import { sentenceBefore, sentenceFrom } from "./text-clauses";

/** "480/510 lượt đánh giá", "10/11 PAKN": of files the whole may be any desk's, of these it is one of the report's. */
const FRACTION =
  /(?<![\p{L}\d./,-])(\d[\d.]*)\s?\/\s?(\d[\d.]*)\s+(PAKN|phản ánh|kiến nghị|(?:lượt|phiếu)(?= (?:đánh giá|khảo sát|hài lòng|rất|không hài|bình thường)|[.,;)]|\s*$))(?!\p{L})/giu;
const PAKN = ["pakn.received_total", "pakn.new", "pakn.opening", "pakn.resolved_total", "pakn.pending_total"];
const BALLOTS = ["ballots.total"];
const DONE = "pakn.resolved_total";
const IS_DONE = /^\s+(?:(?:đã|được)\s+)+(?:giải quyết|xử lý|trả lời)(?![^.;,()\n]*(?:hạn|hẹn))/iu;
/** What people answered, the longer words first. */
const ANSWERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/rất hài lòng (?:và|,) hài lòng/i, ["ballots.content"]],
  [/rất hài lòng/i, ["ballots.very_satisfied"]],
  [/(?:không|chưa) hài lòng/i, ["ballots.unsatisfied"]],
  [/bình thường/i, ["ballots.normal"]],
  [/hài lòng/i, ["ballots.content", "ballots.satisfied"]],
];

/** The figure of a part of all PAKN that words before or behind say to be handled. */
const doneOf = (before: string, after: string, ofAll: boolean): readonly string[] =>
  ofAll && (cueBefore(before)?.roles.includes("resolved") || IS_DONE.test(after)) ? [DONE] : [];

/** The figures of the answer that words behind a part of the ballots name, else the words before it. */
function answersOf(before: string, after: string): readonly string[] {
  const behind = /^[^.;,()\n\d]*/.exec(after)?.[0] ?? "";
  const ahead = /[^.;,()\n\d]*$/.exec(before)?.[0] ?? "";
  const words = /hài lòng|bình thường/i.test(behind) ? behind : ahead;
  return ANSWERS.find(([answer]) => answer.test(words))?.[1] ?? [];
}

/** N1: of a fraction with a noun, a whole that no figure of the report is, and a part said to be handled that is not. */
export function checkFractions(
  section: string,
  text: string,
  values: Values,
  { period = "", unit: own = ownUnit(null) }: Frame = {},
): Finding[] {
  return [...text.matchAll(FRACTION)].flatMap(
    ({ 0: phrase, 1: part = "", 2: whole = "", 3: noun = "", index }) => {
      const sentence = sentenceBefore(text, index);
      if (own.isOfOther(text, index, index + phrase.length)) return [];
      const before = sentence.toLowerCase();
      const around = `${before}${sentenceFrom(text, index).toLowerCase()}`.replace(
        /mức độ (?:rất )?hài lòng/g,
        " ",
      );
      if (ELSEWHERE.test(around) || scopesIn(around).length > 0 || ofOtherTime(around, period)) return [];
      // "Thu 480/500 phiếu": sent out and come back; only of answers is the whole known.
      const isBare =
        /^(?:lượt|phiếu)$/i.test(noun) && /^\s*(?:[.,;)]|$)/.test(text.slice(index + phrase.length));
      if (isBare && !/hài lòng|bình thường/.test(before)) return [];
      const [p, w] = [readPrinted(part).value, readPrinted(whole).value];
      const isPakn = /pakn|phản|kiến/i.test(noun);
      const wholes = (isPakn ? PAKN : BALLOTS).filter((key) => values.has(key));
      const told = (printed: string, key: string): Finding => ({
        rule: "N1",
        where: section,
        words: `Lời văn ghi “${phrase}”, nhưng số liệu báo cáo có ${figureWords(key)} ${formatNumber(values.get(key) ?? 0)}.`,
        numbers: [printed, formatNumber(values.get(key) ?? 0)],
      });
      const [first] = wholes;
      if (p === null || w === null || first === undefined) return [];
      if (!wholes.some((key) => values.get(key) === w)) return [told(whole, first)];
      const after = text.slice(index + phrase.length);
      const parts = isPakn
        ? doneOf(before, after, w === values.get(PAKN[0] ?? ""))
        : answersOf(before, after);
      const stated = parts.filter((key) => values.has(key));
      const [meant] = stated;
      return meant === undefined || stated.some((key) => values.get(key) === p) ? [] : [told(part, meant)];
    },
  );
}
