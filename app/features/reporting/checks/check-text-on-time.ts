import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import type { Values } from "./check-figures";
import { percentText } from "./check-shares";
import { ELSEWHERE, scopesIn } from "./figure-cues";
import { withInTime } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";
import { clauseEnd, sentenceUpTo } from "./text-clauses";

const RATE =
  /(?<!\p{L})(?:(?:đúng hạn|đúng và trước hạn)[^.;,\n\d%]{0,60}?(?:đạt|chiếm|là|:)[^.;,\n\d%]{0,25}?|tỷ lệ (?:hồ sơ )?(?:giải quyết )?(?:trước hạn và |trước và |trước, )?đúng hạn\s+)(\d+(?:[.,]\d+)?)\s*%(?!\s*\(\s*\d)/giu;
const WHOLE = "files.resolved";
const PARTS = ["files.in_time", "files.on_time"];
const STATED = ["centre.on_time_rate", "district.on_time_rate", "commune.on_time_rate"];

/** S7: "tỷ lệ giải quyết đúng hạn đạt 95%" of the whole report, against its figures. */
export function checkOnTime(
  section: string,
  text: string,
  stated: Values,
  { period = "", unit = ownUnit(null) }: Frame = {},
): Finding[] {
  const values = withInTime(stated);
  const whole = values.get(WHOLE);
  if (whole === undefined || whole === 0) return [];
  const parts = PARTS.filter((key) => values.has(key));
  const [first] = parts;
  if (first === undefined) return [];
  return [...text.matchAll(RATE)].flatMap((match) => {
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index + match[0].length);
    const words = line.toLowerCase();
    if (scopesIn(words).length > 0 || ELSEWHERE.test(words) || /tháng\s+\d/.test(words)) return [];
    const end = clauseEnd(text, match.index + match[0].length);
    if (unit.isOfOther(text, match.index, end)) return [];
    if (ofOtherTime(sentenceUpTo(text, match.index, end), period)) return [];
    const printed = `${match[1]}%`;
    const { value } = readPrinted(printed);
    if (value === null || STATED.some((key) => values.get(key) === value)) return [];
    const decimals = /[.,](\d+)%$/.exec(printed)?.[1]?.length ?? 0;
    const shares = parts.map((key) => percentText(values.get(key) ?? 0, whole, decimals) ?? "");
    if (shares.some((share) => Number(share.replaceAll(".", "").replace(",", ".")) === value)) return [];
    const [part, share] = [formatNumber(values.get(first) ?? 0), `${shares[0]} %`];
    const sentence = `Lời văn ghi đúng hạn ${printed}, nhưng ${part}/${formatNumber(whole)} (${figureWords(first)} trên ${figureWords(WHOLE)}) = ${share}.`;
    return [
      {
        rule: "S7" as const,
        where: section,
        words: sentence,
        numbers: [printed, part, formatNumber(whole), share],
      },
    ];
  });
}
