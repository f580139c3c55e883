const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const WORDS = [...Object.keys(DIGITS), "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn"].join("|");
const COUNTED =
  "hồ sơ|PAKN|phản ánh|kiến nghị|TTHC|thủ tục|phiếu|lượt|sáng kiến|quyết định|đơn vị|cơ quan|dịch vụ";
const NUMBER = String.raw`(?:${WORDS})(?:\s+(?:${WORDS}))*(?!\p{L})`;
const SPOKEN = new RegExp(String.raw`(?<!\p{L})(${NUMBER})\s+(${COUNTED})(?!\p{L})`, "giu");
const DONE =
  "tiếp nhận|giải quyết|xử lý|công khai|phát sinh|kỳ trước chuyển (?:qua|sang)|(?:quá|trễ|đúng|trước|trong) hạn";
/** "Tiếp nhận hai mươi lăm, giải quyết mười bảy": nothing that is counted behind it; "một, hai, ba" counts nothing. */
const BARE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${DONE})(?:\s+(?:được|xong|mới|là|có))*\s*:?\s+)(${NUMBER})(?=\s*(?:$|[.;)\n]|,(?!\s*(?:${WORDS})(?!\p{L}))|và(?!\p{L})))`,
  "giu",
);
/** "Mười bảy đã xử lý". */
const LEADING = new RegExp(
  String.raw`(?<=(?:^|[,;(\n]|(?<!\p{L})(?:trong đó|gồm|có|và|còn))\s*)(${NUMBER})(?=\s+(?:đã|đang|còn)\s+(?:được\s+)?(?:${DONE})|\s+(?:quá|trễ|đúng|trước) hạn)`,
  "giu",
);
/** "Thứ hai", "cả hai", "năm" alone (also a year) and "một" (also an article) are no counts that can be held to. */
const NO_COUNT = /(?:thứ|lần|loại|nhóm|cả|trong|từng|mức|quý|tháng|ngày|vài|mấy|hàng|nhiều|khoảng|\d)\s+$/iu;

export type SpokenNumber = { words: string; noun: string; value: number; at: number };

/** Counts written in words: "mười hai hồ sơ" is 12; `noun` is empty where only the verb beside them says what they count. */
export function spokenNumbers(text: string): SpokenNumber[] {
  const bare = [...text.matchAll(BARE), ...text.matchAll(LEADING)];
  return [...text.matchAll(SPOKEN), ...bare].flatMap(({ 1: said = "", 2: noun = "", index: at }) => {
    const words = said.trim();
    const value = countOf(words.toLowerCase().split(/\s+/));
    if (value === null || /^(?:một|năm)$/i.test(words) || NO_COUNT.test(text.slice(0, at))) return [];
    return [{ words, noun, value, at }];
  });
}

/** "hai mươi lăm" → 25, "một trăm linh ba" → 103, "hai nghìn một trăm" → 2100; null for words that make no number. */
export function countOf(words: readonly string[]): number | null {
  const thousand = words.findIndex((word) => word === "nghìn" || word === "ngàn");
  if (thousand < 0) return belowThousand(words);
  const [high, low] = [belowThousand(words.slice(0, thousand)), words.slice(thousand + 1)];
  const rest = low.length === 0 ? 0 : belowThousand(low);
  return high === null || rest === null ? null : high * 1000 + rest;
}

function belowThousand(words: readonly string[]): number | null {
  const text = words.join(" ");
  const digit = `(${Object.keys(DIGITS).join("|")})`;
  const match = new RegExp(
    `^(?:${digit} trăm(?: |$))?(?:(?:linh|lẻ) ${digit}|${digit} mươi(?: ${digit})?|mười(?: ${digit})?|${digit})?$`,
  ).exec(text);
  if (!match || text === "") return null;
  const [, hundreds, odd, tens, ones, teen, single] = match.map((word) =>
    word === undefined ? undefined : (DIGITS[word] ?? 0),
  );
  if (odd !== undefined && hundreds === undefined) return null;
  // "Hai trăm ba" means 230 to some and 203 to others.
  if (hundreds !== undefined && single !== undefined) return null;
  const ten = tens !== undefined ? tens * 10 + (ones ?? 0) : /mười/.test(text) ? 10 + (teen ?? 0) : 0;
  return (hundreds ?? 0) * 100 + (odd ?? 0) + ten + (single ?? 0);
}
