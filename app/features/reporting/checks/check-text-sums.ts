import { formatNumber } from "~/shared/vi-format";
import { COUNT_WORDS, type FoundNumber, numbersIn } from "./check-text-numbers";
import { cuesIn, timeIn } from "./figure-cues";
import { type List, partsOf } from "./list-parts";
import type { Finding } from "./rule-codes";
import { BOTH_IN_TIME } from "./text-clauses";

const OPENERS = /(?<!\p{L})(trong đó|bao gồm|gồm)(?!\p{L})/giu;
/** "300 hồ sơ (đất đai: 100; hộ tịch: 150)": names with numbers right after a number. */
const BRACKET = /\((?=[^()]*\p{L}[^()]*\d)[^()]*\)/gu;
/** "500 lượt: rất hài lòng 300, hài lòng 150": each name with its number, and nothing else, up to the end. */
const NAMED_LIST =
  /(?<=\d\s)(\s*\p{L}[^\d.,;:()\n]{0,60}):((?:\s*\p{L}[^\d.,;:()\n]*?:?\s*\d[\d.]*(?:\s+(?:hồ sơ|lượt|phiếu|PAKN|người))?\s*(?:[,;]|và|(?=\.|$|\n)))+)/gu;
/** Documents and things that have a number for a name; what is said of a list in other words. */
const NOT_A_LIST =
  /quyết định|công văn|kế hoạch|văn bản|tờ trình|thông báo|thông tư|nghị định|điều|khoản|mục|số(?!\s+lượng)|phòng|mã|biểu|trong đó|gồm/iu;
const REST = /(?<!\p{L})(?:khác|còn lại)(?:\s|:|là)*\d/iu;

/**
 * S4, S5 in running text: "tổng số 30 hồ sơ, gồm 10 hồ sơ … và 15 hồ sơ", "300 hồ sơ (đất đai: 100; khác: 60)". After
 * "gồm", and where a rest is named, the parts make up the total; else they may be some of it, but none is larger, nor
 * all together. Parts are numbers of the same unit or of none, up to the end of the bracket or sentence.
 */
export function checkTextSums(section: string, text: string): Finding[] {
  const numbers = numbersIn(text).filter(({ value, unit }) => value !== null && unit !== "%");
  return listsIn(text).flatMap((list) => {
    const total = numbers.findLast(
      ({ end }) =>
        end <= list.at &&
        list.at - end < 60 &&
        !/[.;]\s|[()]/.test(text.slice(end, Math.max(end, list.at - 1)).replace(/[.;]?\s*\(?$/, "")),
    );
    if (!total || isOfAll(text, total, numbers, list)) return [];
    const inside = numbers.filter(
      (each) =>
        each.at > list.at &&
        each.at < list.end &&
        depth(text, list, each.at) === 0 &&
        !isCompared(text, each),
    );
    if (list.opener === ":" ? !DIVIDED.test(text.slice(total.end)) : !isCounting(text, total)) return [];
    return problem(section, list, total, partsOf(text, total, inside, list), text);
  });
}

/** "300 phiếu: rất hài lòng 200 phiếu, hài lòng 80 phiếu; trong đó …": after a semicolon of the 300, not of the last. */
const isOfAll = (text: string, total: FoundNumber, numbers: readonly FoundNumber[], list: List): boolean =>
  /;\s*$/.test(text.slice(total.end, list.at)) &&
  numbers.some(
    ({ end, unit, word, value }) =>
      end <= total.at &&
      (total.unit === null ? word === total.word : unit === total.unit) &&
      (value ?? 0) > (total.value ?? 0) &&
      !/\.\s|\n/.test(text.slice(end, total.at)),
  );

function listsIn(text: string): List[] {
  const opened = [...text.matchAll(OPENERS)].map(({ 0: opener, index: at }): List => {
    const end = endOf(text, at, opener.length);
    const isAll = !/trong đó/i.test(opener) || REST.test(text.slice(at, end));
    return { opener, at, end, comprises: isAll };
  });
  const brackets = [...text.matchAll(BRACKET)]
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
    .map(
      ({ 0: found, index: at }): List => ({
        opener: "(",
        at,
        end: at + found.length - 1,
        comprises: REST.test(found) || BOTH_SEXES.test(found),
      }),
    );
  const named = [...text.matchAll(NAMED_LIST)]
    .filter(({ 1: head = "", 2: found = "" }) => !NOT_A_LIST.test(head + found))
    .map(({ 0: all, 1: head = "", index }): List => {
      const at = index + head.length;
      return { opener: ":", at, end: index + all.length, comprises: false };
    });
  return [...opened, ...brackets, ...named];
}

const COMPARED =
  /so với|cùng kỳ|lũy kế|luỹ kế|(?<!\p{L})(?:tăng|giảm)(?!\p{L})|(?<!\p{L})(?:quý|tháng|năm) trước(?! chuyển)|chỉ tiêu|kế hoạch (?:giao|là)/iu;

/** "Trong đó 900 hồ sơ trực tuyến, quý trước 1.800 hồ sơ": none of the whole. */
const isCompared = (text: string, { at, end }: FoundNumber): boolean => {
  const before = /[^,;()]*$/.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^[^,;()]*/.exec(text.slice(end))?.[0] ?? "";
  return COMPARED.test(`${before}${after}`);
};

/** How many brackets opened since the list began: what stands inside them divides a part, not the total. */
const depth = (text: string, { at, opener }: List, to: number): number => {
  const between = text.slice(opener === "(" ? at + 1 : at, to);
  return between.split("(").length - between.split(")").length;
};

/** Where the list that begins at `at` ends: at the bracket that closes it, a sentence's end, a nested list. */
function endOf(text: string, at: number, length: number): number {
  const rest = text.slice(at + length);
  const opened = text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
  const stop = (opened ? /\)(?![^(]*\))|\)/ : /\.\s|\.$|\n|\(?\s*trong đó|gồm/i).exec(rest);
  return at + length + (stop?.index ?? rest.length);
}

const COUNTED = new RegExp(`^\\s*(?:${COUNT_WORDS}|giấy|thẻ|sổ|chứng chỉ|ý kiến|câu hỏi)(?!\\p{L})`, "iu");
/** What is counted by names and has none itself: "500 lượt: rất hài lòng 300, …"; "03 xã: Tân An 12, …" counts something else. */
const DIVIDED = /^\s*(?:hồ sơ|TTHC|PAKN|phản ánh|kiến nghị|lượt|phiếu|ý kiến|người|trường hợp)(?!\p{L})/u;
/** A number with a unit, "250 người", "tổng số: 300, gồm". */
const isCounting = (text: string, { end, at, unit }: FoundNumber): boolean =>
  unit !== null ||
  COUNTED.test(text.slice(end)) ||
  (/^\s*[,;(]/.test(text.slice(end)) &&
    /(?:tổng số|tổng cộng|tiếp nhận|có|là|:)\s*$/iu.test(text.slice(0, at)));

const MANIFOLD =
  /^(?:người|cán|công|viên|đại|học|đơn vị|cơ quan|sở|xã|huyện|phường|bộ|giấy|thẻ|sổ|chứng|ý|câu)$/iu;
const OPENER_WORDS: Readonly<Record<string, string>> = { "(": "trong ngoặc", ":": "sau dấu hai chấm" };

/** "(7 sở, 6 xã)" says what each is; "(10 máy tính, 05 máy in)" lists things. */
const BY_KINDS = /^\(\d+ (?:sở|xã|phường|huyện)[^\d()]*(?:,| và) ?\d+ (?:sở|xã|phường|huyện)/u;
/** "(900 trực tuyến, 350 trực tiếp)"; what they are says whether they are added up. */
const EACH_NUMBERED = /^\(\d[\d.]* +\p{L}[^\d,;()]*(?:(?:[,;]|(?<= )và) *\d[\d.]* +\p{L}[^\d,;()]*)+\)$/u;
const BOTH_SEXES = /\d nam(?!\p{L}).*\d nữ(?!\p{L})|\d nữ(?!\p{L}).*\d nam(?!\p{L})/u;
/** "(04 lớp cấp tỉnh, 07 lớp cấp huyện)": each counts what the others count. */
const SAME_NOUN = /^\(\d+ (\p{L}+) [^\d()]*(?:,| và) ?\d+ \1(?!\p{L})[^\d()]*\)$/u;

function problem(
  section: string,
  list: List,
  total: FoundNumber,
  parts: readonly FoundNumber[],
  text: string,
): Finding[] {
  const whole = total.value ?? 0;
  const unit = total.unit ?? total.word ?? "";
  // "250 cán bộ", not "250 cán".
  const noun = total.unit ?? COUNTED.exec(text.slice(total.end))?.[0].trim() ?? unit;
  const named = (printed: string) => `${printed} ${noun}`.trim();
  const larger = parts.find(({ value }) => (value ?? 0) > whole);
  // After a colon names and numbers stand for many things: a bare one that is too large is none of the parts.
  if (larger && list.opener === ":" && larger.word !== total.word) return [];
  if (larger) {
    const opener = OPENER_WORDS[list.opener] ?? list.opener;
    return [
      {
        rule: "S5",
        where: section,
        words: `“${opener}” ${named(larger.printed)} lớn hơn toàn bộ ${named(total.printed)}.`,
        numbers: [larger.printed, total.printed],
      },
    ];
  }
  const made = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (parts.length < 2 || made === whole || (made < whole && !list.comprises)) return [];
  if (overlap(text, list, parts)) return [];
  // "10 cán bộ, trong đó 07 cán bộ nữ và 05 cán bộ là đảng viên": one may be both.
  if (!list.comprises && list.opener !== "(" && MANIFOLD.test(unit)) return [];
  return [
    {
      rule: "S4",
      where: section,
      words: `${parts.map(({ printed }) => printed).join(" + ")} = ${formatNumber(made)}, không bằng ${named(total.printed)}.`,
      numbers: [total.printed, ...parts.map(({ printed }) => printed), formatNumber(made)],
    },
  ];
}

/** "Trong đó trực tuyến 300, đã giải quyết 390": the same things divided twice; nothing to be added up. */
function overlap(text: string, list: List, parts: readonly FoundNumber[]): boolean {
  const sorts = parts.map(({ at, end }, i) => {
    const between = text.slice(parts[i - 1]?.end ?? list.at, at).toLowerCase();
    const words = between.split(/[,;]|(?<!\p{L})và(?!\p{L})/u).at(-1) ?? "";
    const after = (/^[^,;.()]*/.exec(text.slice(end, parts[i + 1]?.at)) ?? [""])[0].toLowerCase();
    return sortOf(words) ?? sortOf(after) ?? "name";
  });
  // "Đúng hạn 9, quá hạn 1, đang giải quyết 2" divides once as long as nothing else says "đã giải quyết".
  const kinds = new Set(
    sorts.map((sort) => (sort === "pending" && !sorts.includes("resolved") ? "time" : sort)),
  );
  const isState = [...kinds].every((kind) => kind === "pending" || kind === "resolved");
  return kinds.size > 1 && !isState;
}

function sortOf(words: string): string | null {
  if (words.includes(BOTH_IN_TIME) || timeIn(words) !== null) return "time";
  const role = cuesIn(words).at(-1)?.role;
  if (role === "new" || role === "opening") return "origin";
  if (role === "resolved" || role === "pending") return role;
  if (/cấp (?:tỉnh|huyện|xã)/.test(words)) return "level";
  return /trực tuyến|trực tiếp|bưu chính|bưu điện/.test(words) ? "channel" : null;
}
