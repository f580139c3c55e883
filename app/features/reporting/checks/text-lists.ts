import type { List } from "./list-parts";

const OPENERS = /(?<!\p{L})(trong đó|bao gồm|gồm)(?!\p{L})/giu;
/** "300 hồ sơ (đất đai: 100; hộ tịch: 150)": names with numbers right after a number. */
const BRACKET = /\((?=[^()]*\p{L}[^()]*\d)[^()]*\)/gu;
/** "500 lượt: rất hài lòng 300, hài lòng 150": each name with its number, and nothing else, up to the end. */
const NAMED_LIST =
  /(?<=\d\s)(\s*\p{L}[^\d.,;:()\n]{0,60}):((?:\s*\p{L}[^\d.,;:()\n]*?:?\s*\d[\d.]*(?:\s+(?:hồ sơ|lượt|phiếu|PAKN|người))?\s*(?:[,;]|và|(?=\.|$|\n)))+)/gu;
/** "03 lớp: 02 lớp cấp tỉnh, 02 lớp cấp xã": each counts what the total counts. */
const SAME_LIST =
  /(?<=\d\s)(\s*(\p{L}+)(?!\p{L})[^\d.,;:()\n]{0,40}):((?:\s*\d+ \2(?!\p{L})[^\d.,;:()\n]*(?:[,;]|và|(?=\.|$|\n))){2,})/gu;
/** Documents and things that have a number for a name; what is said of a list in other words. */
const NOT_A_LIST =
  /quyết định|công văn|kế hoạch|văn bản|tờ trình|thông báo|thông tư|nghị định|điều|khoản|mục|số(?!\s+lượng)|phòng|mã|biểu|trong đó|gồm/iu;
const REST = /(?<!\p{L})(?:khác|còn lại)(?:\s|:|là)*\d/iu;

/** "(7 sở, 6 xã)" says what each is; "(10 máy tính, 05 máy in)" lists things. */
const BY_KINDS = /^\(\d+ (?:sở|xã|phường|huyện)[^\d()]*(?:,| và) ?\d+ (?:sở|xã|phường|huyện)/u;
/** "(900 trực tuyến, 350 trực tiếp)"; what they are says whether they are added up. */
const EACH_NUMBERED = /^\(\d[\d.]* +\p{L}[^\d,;()]*(?:(?:[,;]|(?<= )và) *\d[\d.]* +\p{L}[^\d,;()]*)+\)$/u;
const BOTH_SEXES = /\d nam(?!\p{L}).*\d nữ(?!\p{L})|\d nữ(?!\p{L}).*\d nam(?!\p{L})/u;
/** "(04 lớp cấp tỉnh, 07 lớp cấp huyện)": each counts what the others count. */
const SAME_NOUN = /^\(\d+ (\p{L}+) [^\d()]*(?:,| và) ?\d+ \1(?!\p{L})[^\d()]*\)$/u;

/** "Đất đai 400, tư pháp 350, khác 490, tổng 1.240": the total stands last. */
const MEMBER = String.raw`\p{L}[^\d.,;:()\n]{0,50}(?::\s*)?\d[\d.]*(?<!\.)(?:\s+(?:hồ sơ|lượt|phiếu|PAKN|người))?`;
const TOTAL_LAST = new RegExp(
  String.raw`(?<=(?:^|[\n:.;]\s*))((?:${MEMBER}\s*[,;]\s*){2,})(?:và\s+)?tổng(?: số| cộng)?(?:\s+(?:là|có|cả))*:?\s*\d(?=[\d.]*(?:\s+(?:hồ sơ|lượt|phiếu|PAKN|người))?\s*(?:[.;)\n]|$))`,
  "giu",
);

/** The lists of a text: behind "gồm", "trong đó", in brackets, behind a colon, and before the word "tổng". */
export const listsIn = (text: string): List[] => [
  ...opened(text),
  ...inBrackets(text),
  ...named(text),
  ...ofOneNoun(text),
  ...summed(text),
];

const opened = (text: string): List[] =>
  [...text.matchAll(OPENERS)].map(({ 0: opener, index: at }) => {
    const end = endOf(text, at, opener.length);
    const isAll = !/trong đó/i.test(opener) || REST.test(text.slice(at, end));
    return { opener, at, end, comprises: isAll };
  });

const inBrackets = (text: string): List[] =>
  [...text.matchAll(BRACKET)]
    .filter(
      ({ 0: found, index }) => !/trong đó|gồm/i.test(found) && /(?:\d|\p{L})\s*$/u.test(text.slice(0, index)),
    )
    .filter(
      ({ 0: found }) =>
        (/\p{L}[^\d;,()]*:?\s*\d|\d\s+\p{L}[^;]*;\s*\d/u.test(found) && /[;,]/.test(found)) ||
        BY_KINDS.test(found) ||
        SAME_NOUN.test(found) ||
        EACH_NUMBERED.test(found),
    )
    .map(({ 0: found, index: at }) => ({
      opener: "(",
      at,
      end: at + found.length - 1,
      comprises: REST.test(found) || BOTH_SEXES.test(found),
    }));

const named = (text: string): List[] =>
  [...text.matchAll(NAMED_LIST)]
    .filter(({ 1: head = "", 2: found = "" }) => !NOT_A_LIST.test(head + found))
    .map(({ 0: all, 1: head = "", index }) => ({
      ...{ opener: ":", at: index + head.length, end: index + all.length, comprises: false },
    }));

const ofOneNoun = (text: string): List[] =>
  [...text.matchAll(SAME_LIST)].map(({ 0: all, 1: head = "", index }) => ({
    ...{ opener: ":", at: index + head.length, end: index + all.length, comprises: false },
    isOfOneNoun: true,
  }));

/** What stands before a list is no part of it: the list begins one sign before its first. */
const summed = (text: string): List[] =>
  [...text.matchAll(TOTAL_LAST)]
    .filter(({ 1: found = "" }) => !NOT_A_LIST.test(found))
    .map(({ 0: all, 1: found = "", index: at }) => ({
      ...{ opener: "tổng", at: at - 1, end: at + found.length, comprises: true },
      totalAt: at + all.length - 1,
    }));

/** Where the list that begins at `at` ends: at the bracket that closes it, a sentence's end, a nested list. */
function endOf(text: string, at: number, length: number): number {
  const rest = text.slice(at + length);
  const opened = text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
  const stop = (opened ? /\)(?![^(]*\))|\)/ : /\.\s|\.$|\n|\(?\s*trong đó|gồm/i).exec(rest);
  return at + length + (stop?.index ?? rest.length);
}
