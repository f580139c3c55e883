import { formatNumber } from "~/shared/vi-format";
import { COUNT_WORDS, type FoundNumber, numbersIn } from "./check-text-numbers";
import { cuesIn, timeIn } from "./figure-cues";
import { type List, partsOf } from "./list-parts";
import type { Finding } from "./rule-codes";
import { BOTH_IN_TIME } from "./text-clauses";
import { listsIn } from "./text-lists";

/**
 * S4, S5 in running text: "tổng số 30 hồ sơ, gồm 10 hồ sơ … và 15 hồ sơ", "300 hồ sơ (đất đai: 100; khác: 60)". After
 * "gồm", and where a rest is named, the parts make up the total; else they may be some of it, but none is larger, nor
 * all together. Parts are numbers of the same unit or of none, up to the end of the bracket or sentence.
 */
export function checkTextSums(section: string, text: string): Finding[] {
  const numbers = numbersIn(text).filter(({ value, unit }) => value !== null && unit !== "%");
  return listsIn(text).flatMap((list) => {
    const total = numbers.findLast(({ at, end }) =>
      list.totalAt !== undefined
        ? at === list.totalAt
        : end <= list.at &&
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
    if (list.totalAt !== undefined) return problem(section, list, total, inside, text);
    const isNamed = list.opener === ":" && !list.isOfOneNoun;
    if (isNamed ? !DIVIDED.test(text.slice(total.end)) : !isCounting(text, total)) return [];
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

const COUNTED = new RegExp(
  `^\\s*(?:${COUNT_WORDS}|đơn(?! vị)|giấy|thẻ|sổ|chứng chỉ|ý kiến|câu hỏi)(?!\\p{L})`,
  "iu",
);
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
const OPENER_WORDS: Readonly<Record<string, string>> = {
  "(": "trong ngoặc",
  ":": "sau dấu hai chấm",
};

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
