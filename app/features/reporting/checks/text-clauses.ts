import { type FoundNumber, figuresOnly, numbersIn } from "./check-text-numbers";

/** A number with the words around it that say what it counts. Places are those of the whole text. */
export type Said = FoundNumber & {
  /** Lower case: from the last comma, bracket, number or "và" after a number to this number. */
  lead: string;
  leadAt: number;
  /** Nothing, not even "và", divides the lead from the number before it. */
  followsNumber: boolean;
  /** Lower case: from the number to the end of its clause; empty where the words belong to the next number. */
  tail: string;
  /** Where the words end that can be this number's: at its clause's end, before "và" or before the next number. */
  reach: number;
  /** Lower case: all that follows in the clause, also beyond "và" and other numbers. */
  rest: string;
  /** Lower case: the sentence up to the lead, and the line up to the sentence. */
  sentence: string;
  line: string;
};

const IN_TIME = /(?:sớm|trước)(?: hạn)?,?(?: và)? đúng hạn|đúng(?: hạn)?,?(?: và) trước hạn/g;
/** How "trước và đúng hạn" stands in the words below: one word, so that neither half is read alone. */
export const BOTH_IN_TIME = "kịphạn";

/** As long as the text: lower case, dates and codes blanked, fixed phrases without their commas. */
function readable(text: string): string {
  const plain = figuresOnly(text);
  const lower = plain.toLowerCase();
  return (lower.length === text.length ? lower : plain)
    .replace(/[*_“”"]/g, " ")
    .replace(/phản ánh, kiến nghị/g, "phản ánh  kiến nghị")
    .replace(/tiếp nhận, giải quyết/g, "tiếp nhận  giải quyết")
    .replace(/sửa đổi, bổ sung/g, "sửa đổi  bổ sung")
    .replace(/rất hài lòng(?: và|,) hài lòng/g, (found) =>
      found.replace(/ và|,/, (sign) => " ".repeat(sign.length)),
    )
    .replace(/cơ quan, đơn vị/g, "cơ quan  đơn vị")
    .replace(/(xã|phường), (phường|xã)/g, "$1  $2")
    .replace(/(giải quyết|xử lý), trả/g, "$1  trả")
    .replace(/(?<=(?:trước|đúng|trễ|quá|chậm|sớm) )hẹn/g, "hạn")
    .replace(IN_TIME, (found) => BOTH_IN_TIME.padEnd(found.length));
}

const SENTENCE = /[.!?](?=\s|$)|\n/g;
const CLAUSE =
  /[.!?](?=\s|$)|[\n;()[\]]|,(?!\d)|(?<!\d),|:(?!\s*\d)|(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})/gu;

const AND = /(?<!\p{L})(?:và|cùng(?: với)?|cũng như|hay|hoặc)(?!\p{L})|\s[-–+]\s/gu;
const BEGINS = /^[\s:]*(?:(?:có|còn|là|với|số|khoảng)\s+)*$/u;

/**
 * Where the number's own words begin in a lead: "400 hồ sơ trong hạn và 40" leaves nothing of what is said of the 400,
 * "12.000 hồ sơ tiếp nhận và giải quyết 11.000" only "giải quyết". Between two verbs of one number "và" divides nothing.
 */
function afterAnd(lead: string, followsNumber: boolean): number {
  const last = [...lead.matchAll(AND)].at(-1);
  if (!last) return 0;
  const end = last.index + last[0].length;
  // "Đã giải quyết - 900 hồ sơ": a dash before the first number introduces it.
  const begins = BEGINS.test(lead.slice(end)) && !/[-–+]/.test(last[0]);
  return followsNumber || begins ? end : 0;
}

/** The words of a sentence before a place, and from it on. A full stop within a number ("1.200") ends none. */
export const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[.;]\s|\n/)
    .at(-1) ?? "";
export const sentenceFrom = (text: string, at: number): string =>
  text.slice(at).split(/[.;](?:\s|$)|\n/)[0] ?? "";

/** The words of the sentence around a place, up to `to`: by these it is told of which time a number is. */
export const sentenceUpTo = (text: string, at: number, to: number): string =>
  sentenceBefore(text, at) + text.slice(at, to);

/** Where the words behind a place end that still belong to it. */
export const clauseEnd = (text: string, at: number): number =>
  at + (/^[^.;,()\n]*/.exec(text.slice(at))?.[0].length ?? 0);

/** Every number of a text with its clause. */
export function saidNumbers(text: string): Said[] {
  const words = readable(text);
  const bounds = [...words.matchAll(CLAUSE)].map(({ index, 0: sign }) => ({
    at: index,
    end: index + sign.length,
  }));
  const ends = [...words.matchAll(SENTENCE)].map(({ index }) => index + 1);
  const numbers = numbersIn(text);
  return numbers.map((number, i) => {
    const [before, after] = [numbers[i - 1]?.end ?? 0, numbers[i + 1]?.at ?? words.length];
    const clauseAt = Math.max(before, bounds.findLast(({ end }) => end <= number.at)?.end ?? 0);
    const leadAt = clauseAt + afterAnd(words.slice(clauseAt, number.at), clauseAt === before && i > 0);
    const stop = bounds.find(({ at }) => at >= number.end)?.at ?? words.length;
    const joined = / và (?!đúng)/.exec(words.slice(number.end, stop))?.index;
    const end = joined === undefined ? stop : number.end + joined;
    const begins = ends.findLast((each) => each <= number.at) ?? 0;
    const lineAt = words.lastIndexOf("\n", number.at) + 1;
    return {
      ...number,
      lead: words.slice(leadAt, number.at),
      leadAt,
      followsNumber: i > 0 && leadAt === before,
      rest: words.slice(number.end, stop),
      tail: end <= after ? words.slice(number.end, end) : "",
      reach: Math.min(end, after),
      sentence: words.slice(begins, Math.max(begins, leadAt)),
      line: words.slice(lineAt, Math.max(lineAt, begins)),
    };
  });
}
