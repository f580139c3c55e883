import type { Values } from "./check-figures";
import { type FoundNumber, numbersIn } from "./check-text-numbers";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import {
  type Base,
  isElsewhere,
  namedBase,
  nounOf,
  OTHER_BASE,
  SHARE,
  shareFindings,
  wholesOf,
} from "./share-bases";
import { clauseEnd, sentenceBefore } from "./text-clauses";

const NOUN = "hồ sơ|PAKN|phản ánh, kiến nghị|phản ánh|kiến nghị|phiếu|lượt|dịch vụ công|dịch vụ|DVCTT";
/** "900 trực tuyến": which of the counted ones before. */
const SORT = "(?:nộp )?(?:trực tuyến|trực tiếp)|đúng hạn|trước hạn|quá hạn|trễ hạn";
const COUNTED = new RegExp(
  String.raw`^\s*(?:(${NOUN})|(?=${SORT}))[^.;()\n\d%]{0,40}?[,(]?\s*(chiếm|bằng|đạt|tương đương|\()(?: tỷ lệ| tỉ lệ|\s)*${SHARE}`,
  "iu",
);

/**
 * S7: "900 hồ sơ, chiếm 45 %", "1.100 hồ sơ, bằng 80 % tổng số hồ sơ tiếp nhận": right when a number before it in the line or a
 * whole that the sentence can mean gives this share. After "đạt", "bằng" and in a bare bracket only a named whole tells of
 * what it is a share; of ballots, and of a part of what was just counted, that is clear without.
 */
export function checkNumberShares(
  section: string,
  text: string,
  values: Values,
  { period = "", unit = ownUnit(null) }: Frame = {},
): Finding[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((number) => {
    const { value, at, end, printed } = number;
    const match = COUNTED.exec(text.slice(end));
    if (!match || value === null) return [];
    const [words, named = "", verb = "", share = ""] = match;
    const spoken = spokenBefore(text, number, numbers);
    const noun = nounOf(named || (spoken.at(-1)?.unit ?? ""));
    const after = text.slice(end + words.length);
    const stop = clauseEnd(text, end + words.length);
    const base = namedBase(after, noun);
    const ofAll = verb === "đạt" && isDone(text, number, text.slice(end, stop));
    const isClear = ofAll || namesNoOther(verb, noun, named, text, number);
    if (base === "NONE" && (OTHER_BASE.test(after) || !isClear)) return [];
    if (base.length === 0) return [];
    const sentence = sentenceBefore(text, at);
    if (
      isElsewhere(`${sentence}${text.slice(end, stop)}`, period) ||
      unit.isOfOther(text, at, stop) ||
      /(?:trên|trong)(?: tổng)? số\s*$|\/\s*$/iu.test(text.slice(0, at))
    )
      return [];
    const meant = base === "NONE" ? wholesOf(noun, ofAll) : base;
    const wholes = meant.filter((key) => values.has(key));
    const ofSpoken = spoken.map((each): Base => [value, each.value ?? 0, ""]);
    const ofFigures = wholes.map((key): Base => [value, values.get(key) ?? 0, key]);
    const bases = (base === "NONE" ? [...ofSpoken, ...ofFigures] : [...ofFigures, ...ofSpoken]).filter(
      ([, whole]) => whole >= value && whole > 0,
    );
    return shareFindings(section, `${printed}${words}`, share, bases);
  });
}

/** Numbers before this one in its line. */
function spokenBefore(text: string, { at }: FoundNumber, numbers: readonly FoundNumber[]): FoundNumber[] {
  const line = text.lastIndexOf("\n", at) + 1;
  return numbers.filter((each) => each.at >= line && each.end <= at && each.unit !== "%");
}

const DONE = /(?<!\p{L})(?:đã|được) (?:giải quyết|xử lý|trả lời)(?!\p{L})/iu;

/** "9 PAKN đã giải quyết, đạt 100 %", "đã xử lý 9 PAKN, đạt 100 %": of all that came; in time or late it is of another whole. */
const isDone = (text: string, { at }: FoundNumber, words: string): boolean => {
  const lead = /[^.;,()\n\d]*$/.exec(text.slice(0, at))?.[0] ?? "";
  return DONE.test(`${lead} ${words}`) && !/(?:hạn|hẹn)(?!\p{L})/iu.test(`${lead} ${words}`);
};

/** Whether a share without a named whole is one of what the sentence counts. */
function namesNoOther(verb: string, noun: string, named: string, text: string, { at }: FoundNumber): boolean {
  if (/chiếm/i.test(verb)) return true;
  if (noun === "phiếu") return !/bằng|tương/i.test(verb);
  return verb === "(" && named === "" && /(?:trong đó|gồm)[^.;\n]*$/iu.test(text.slice(0, at));
}
