import { FORMS_OF_ADDRESS, OFFICE_PAIRS, OFFICE_STARTS, PLACE_WORDS, PUBLIC_NAMES } from "./name-words";
import type { Identity } from "./personal-data";

type Span = { start: number; end: number };

/** What stands before a given name alone, and often before something else: too little to cut, enough to ask. */
const BEFORE =
  "bác sĩ|y sĩ|y tá|điều dưỡng|cán bộ|công chức|đồng chí|giáo viên|cô giáo|thầy giáo|chủ hộ|hộ|trưởng thôn|trưởng bản|" +
  "trưởng xóm|trưởng ấp|tổ trưởng|kế toán|lái xe|hàng xóm|con tôi|cháu tôi|chồng tôi|vợ tôi|mẹ tôi|bố tôi|bạn tôi|" +
  "con trai|con gái|tên là|tên";
/** Words that stand in capitals after "tên", "hộ", "cán bộ". */
const NO_NAMES = new Set([
  "công",
  "gia",
  "hội",
  "trung",
  "thanh",
  "doanh",
  "dự",
  "đề",
  "thủ",
  "văn",
  "việt",
  "người",
]);
const EITHER_CASE = BEFORE.split("|").map(
  (words) => `[${words[0]}${words[0]?.toUpperCase()}]${words.slice(1)}`,
);
const GIVEN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${EITHER_CASE.join("|")})(?: tôi| em)?(?: là| tên| tên là)?:? (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3})(?![\\p{L}\\p{M}])`,
  "dgu",
);

/**
 * Where a text may name a person though nothing but the place in the sentence says so ("bác sĩ Hùng", "con tôi tên
 * Phúc"), and the sender by initials ("N.T.N. Lan"). Never cut out: an officer is asked. Positions are those of the text.
 */
export function guessNames(text: string, sender: Pick<Identity, "name">): Span[] {
  const spans = [...text.matchAll(GIVEN)]
    .map((match) => match.indices?.groups?.name)
    .filter((at) => at !== undefined)
    .filter(([start, end]) => mayBeName(text.slice(start, end)))
    .map(([start, end]) => ({ start, end }));
  const initials = sender.name && initialsOf(sender.name);
  if (!initials) return spans;
  const found = [...text.matchAll(initials)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...spans, ...found];
}

function mayBeName(written: string): boolean {
  const low = written.normalize("NFC").toLowerCase();
  const [first = "", second = ""] = low.split(" ");
  const known = [OFFICE_STARTS, PLACE_WORDS, FORMS_OF_ADDRESS].some((words) => words.has(first));
  return !known && !NO_NAMES.has(first) && !OFFICE_PAIRS.has(`${first} ${second}`) && !PUBLIC_NAMES.has(low);
}

/** "N.T.N. Lan", "N.T.N.L", "NTN Lan": in capitals only, since small ones are abbreviations of anything. */
function initialsOf(name: string): RegExp | null {
  const words = name.normalize("NFC").trim().split(/\s+/);
  const last = words.at(-1);
  const heads = words.slice(0, -1).map((word) => literal(word.slice(0, 1).toUpperCase()));
  if (!last || heads.length < 2 || !/^[\p{L}\p{M}]+$/u.test(last)) return null;
  const given = `${literal(last)}|${literal(last.slice(0, 1))}(?![\\p{L}\\p{M}])`;
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${heads.join("\\.? ?")}(?:\\.? |\\.)(?:${given})(?![\\p{L}\\p{M}])`,
    "gu",
  );
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
