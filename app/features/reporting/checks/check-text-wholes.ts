import { formatNumber } from "~/shared/vi-format";
import { COUNT_WORDS, type FoundNumber, numbersIn } from "./check-text-numbers";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";
import { sentenceBefore, sentenceFrom } from "./text-clauses";

const NOUN = String.raw`(hồ sơ|TTHC|PAKN|phản ánh|kiến nghị|lượt|phiếu|dịch vụ|đơn vị|cơ quan|sở|xã|phường|huyện|người|cán bộ|công chức|trường hợp|nhiệm vụ|chỉ tiêu|lĩnh vực)(?!\p{L})`;
const FRACTION = new RegExp(
  String.raw`(?<![\p{L}\d./,-])(\d[\d.]*)\s?\/\s?(\d[\d.]*)\s+${NOUN}(?:[,/]\s*\p{L}+)*(\s+\p{Lu})?`,
  "gu",
);
/** A document, a house, a day that has such a number for its name. */
const NAMED =
  /(?:(?<!tổng )số|ngày|sáng|chiều|tối|trưa|đêm|hôm|tháng|quý|thông tư|nghị định|nghị quyết|quyết định|kế hoạch|công văn|tờ trình|thông báo|luật|đường|nhà|ngõ|hẻm|kiệt|tổ|thửa|lô|phòng|mục|điều|khoản|biểu|vào|từ|đến|trước|sau)\s*$/iu;
/** Before "13/12 xã", which might be a day: words after which a count stands. */
const COUNTING =
  /(?:^|[\n(:]|(?<!\p{L})(?:có|tại|của|đạt|gồm|với|là|cho|ở|được|tổng số|hoàn thành|triển khai))\s*$/iu;
/** More than was planned, or than before, may be done. */
const BEYOND =
  /kế hoạch|chỉ tiêu|mục tiêu|vượt|so với|cùng kỳ|(?<!\p{L})(?:giao|tăng|giảm|gấp|dự kiến|định mức|biên chế)(?!\p{L})/iu;
const OF_ALL = /^(?!.*\s(?:và|còn)\s)[^\d.,;:\n]{0,60}?(?:trên|trong)(?: tổng)? số\s*$/u;
const COUNTED = new RegExp(`^\\s*(${COUNT_WORDS})(?!\\p{L})`, "u");

/** S5: "13.000/12.440 hồ sơ", "13/12 xã", "13.000 hồ sơ trực tuyến trên tổng số 12.440": a part larger than its whole. */
export function checkTextWholes(section: string, text: string): Finding[] {
  return [...fractions(text), ...ofAll(text), ...among(text)].flatMap(({ part, whole, at }) => {
    const [p, w] = [readPrinted(part).value, readPrinted(whole).value];
    if (p === null || w === null || p <= w || BEYOND.test(sentenceAround(text, at))) return [];
    const numbers = [formatNumber(p), formatNumber(w)];
    const words = `Lời văn ghi ${numbers[0]} trên tổng số ${numbers[1]}: phần lớn hơn toàn bộ.`;
    return [{ rule: "S5" as const, where: section, words, numbers }];
  });
}

type Share = { part: string; whole: string; at: number };

function fractions(text: string): Share[] {
  return [...text.matchAll(FRACTION)].flatMap(({ 1: part = "", 2: whole = "", 4: name, index: at }) => {
    const before = text.slice(Math.max(0, at - 24), at);
    const mayBeDay = Number(part) <= 31 && Number(whole) <= 12;
    // "13/12 xã Đức Phú": a day or a house, and a place by its name.
    if (name !== undefined || NAMED.test(before) || (mayBeDay && !COUNTING.test(before))) return [];
    return [{ part, whole, at }];
  });
}

/** The number before "trên tổng số", when both count the same or the second has no noun of its own. */
function ofAll(text: string): Share[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((part, i) => {
    const whole = numbers[i + 1];
    if (!whole || part.unit === "%" || whole.unit === "%") return [];
    if (!OF_ALL.test(text.slice(part.end, whole.at))) return [];
    const [own, all] = [nounOf(text, part), nounOf(text, whole)];
    const isBare = /^\s*(?:$|[.,;)\n])/.test(text.slice(whole.end));
    if (own === null || (all !== own && !isBare)) return [];
    return [{ part: part.printed, whole: whole.printed, at: part.at }];
  });
}

const AMONG = /(?:^|[\n.;:,(]\s*)trong (?:(?:tổng )?số )?$/iu;
const ARE = /^\s*\p{L}[^\d.,;:()\n]{0,50}?,?\s(?:thì |đã )*có\s+$/u;

/** "Trong 10 đơn vị có 12 đơn vị chậm": the same thing counted twice, the second time some of the first. */
function among(text: string): Share[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((whole, i) => {
    const part = numbers[i + 1];
    if (!part || !AMONG.test(text.slice(0, whole.at)) || !ARE.test(text.slice(whole.end, part.at))) return [];
    const noun = nounOf(text, whole);
    if (noun === null || nounOf(text, part) !== noun) return [];
    return [{ part: part.printed, whole: whole.printed, at: part.at }];
  });
}

const nounOf = (text: string, { unit, end }: FoundNumber): string | null =>
  unit ?? COUNTED.exec(text.slice(end))?.[1] ?? null;

const sentenceAround = (text: string, at: number): string =>
  sentenceBefore(text, at) + sentenceFrom(text, at);
