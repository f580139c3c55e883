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
  /(?<![\p{L}\d./,-])(\d[\d.]*)\s?\/\s?(\d[\d.]*)\s+(PAKN|phản ánh|kiến nghị|(?:lượt|phiếu)(?= (?:đánh giá|khảo sát|hài lòng|rất)))(?!\p{L})/giu;
const PAKN = ["pakn.received_total", "pakn.new", "pakn.opening", "pakn.resolved_total", "pakn.pending_total"];
const BALLOTS = ["ballots.total"];
const DONE = "pakn.resolved_total";

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
      const isDone =
        isPakn && w === values.get(PAKN[0] ?? "") && cueBefore(before)?.roles.includes("resolved");
      return isDone && values.has(DONE) && values.get(DONE) !== p ? [told(part, DONE)] : [];
    },
  );
}
