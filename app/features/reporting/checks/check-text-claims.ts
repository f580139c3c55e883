import type { Values } from "./check-figures";
import { checkNumberShares } from "./check-text-number-shares";
import { withInTime } from "./figure-names";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { isElsewhere, namedBase, OTHER_BASE, shareFindings } from "./share-bases";
import { CLAIMS } from "./share-claims";
import { clauseEnd, sentenceBefore } from "./text-clauses";

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
  return CLAIMS.flatMap(({ subject, pairs, not, scope }) =>
    [...text.matchAll(subject)].flatMap(({ 0: phrase, 1: number = "", index }) => {
      const sentence = sentenceBefore(text, index);
      const end = clauseEnd(text, index + phrase.length);
      if (
        not.test(`${sentence.split(",").at(-1)}${phrase}`) ||
        isElsewhere(`${sentence}${text.slice(index, end)}`, period, scope) ||
        unit.isOfOther(text, index, end) ||
        /\d/.test(sentence.replace(/(?:năm |\/)\d{4}|\d+(?:,\d+)?\s*%/g, ""))
      )
        return [];
      const after = text.slice(index + phrase.length);
      const base = namedBase(after, /pakn|phản ánh|kiến nghị/i.test(phrase) ? "pakn" : "hồ sơ");
      // "Bằng 80 %" is of what is named, or of last year.
      if (base === "NONE" && (OTHER_BASE.test(after) || /bằng\s*[\d.,]+\s*\S+$/iu.test(phrase))) return [];
      const parts = [...new Set(pairs.map(([part]) => part))];
      const meant =
        base === "NONE" ? pairs : parts.flatMap((part) => base.map((whole) => [part, whole] as const));
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
