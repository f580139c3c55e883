/** Words in square brackets; where redaction stood, "[đã ẩn tên]" stands, and a blank that quotes nothing is none. */
const BRACKETED = /\[([^[\]\n]{2,200})\]/gu;
/** What a template says to whoever fills it in. */
const INSTRUCTION =
  /^(nêu|ghi|điền|nhập|viết|chọn|mô tả|trình bày|bổ sung|họ và tên|họ tên|tên|số|ngày|lý do|kết quả|nội dung)(?![\p{L}\p{M}])/iu;
/** Dots in the place of a number, a day or a name: "……", "Số …/QĐ-UBND", "ngày … tháng …", "__/__/2026". */
const DOTTED =
  /…[\s…]*…|\.{4,}|_{2,}|(?:…|\.{3})\s?\/\s?\p{L}|(?:số|ngày|tháng|năm|điều|khoản|điểm)\s+(?:…|\.{3})|(?:…|\.{3})\s?\/\s?(?:…|\.{3}|\d)/giu;
/** Words that a template should have filled in by itself and did not know: "{{tên}}". */
const UNKNOWN_WORD = /\{\{[^{}\n]{1,100}\}\}/gu;
const QUOTED = /“[^“”]*”|"[^"\n]*"/gu;

/**
 * The places of a text that were left for somebody to fill in, as they stand, each once: blanks of a template. None is
 * "[…]" or "…" alone, which say that a quotation is shortened, nor a number in brackets, nor what redaction put there, nor
 * what stands between quotation marks, unless it says what to fill in.
 */
export function blanksIn(text: string): string[] {
  const whole = text.normalize("NFC");
  const quotes = [...whole.matchAll(QUOTED)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const quoted = (at: number) => quotes.some(([from, to]) => from < at && at < to);
  const found = [
    ...[...whole.matchAll(BRACKETED)].filter(({ 1: inner = "", index }) =>
      quoted(index)
        ? INSTRUCTION.test(inner.trim())
        : /\p{L}/u.test(inner) && !inner.startsWith("đã ẩn") && inner.trim() !== "sic",
    ),
    ...[...whole.matchAll(DOTTED)].filter(({ index }) => !quoted(index)),
    ...whole.matchAll(UNKNOWN_WORD),
  ];
  return [...new Set(found.toSorted((a, b) => a.index - b.index).map(([place]) => place))];
}

/** Such places in a sentence, at most three of them. */
export const blanksInWords = (blanks: readonly string[]): string =>
  blanks
    .slice(0, 3)
    .map((place) => `“${place}”`)
    .join(", ") + (blanks.length > 3 ? ", …" : "");
