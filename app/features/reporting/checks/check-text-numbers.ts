import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

/** What counts something in these reports: a number before one of them is a figure. */
const UNIT_WORDS =
  "hồ sơ|TTHC|thủ tục|PAKN|phản ánh|kiến nghị|lượt|quyết định|văn bản|dịch vụ|đơn vị|cơ quan|sở|DVCTT|dịch vụ công";

/** What else is counted exactly, or measured; a number before one of them is no heading either. */
export const COUNT_WORDS =
  "người|lớp|cuộc|trường hợp|vụ|vụ việc|cán bộ|công chức|viên chức|đại biểu|học viên|phiếu|tin|bài|buổi|hội nghị|sáng kiến|lĩnh vực|kết quả|đoàn|bộ|xã|huyện|phường";
const MEASURES = "tỷ|tỉ|triệu|nghìn|ngàn|đồng|ngày|giờ|phút|km|ha|m2|lần|điểm|tấn";

/**
 * Dates, years, numbers of documents, codes of forms, addresses, "mức độ 3": digits that are no figures. Blanked, so
 * places stay.
 */
const NOT_FIGURES = new RegExp(
  [
    String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
    String.raw`(?:[Nn]ăm|[Qq]uý\s+[IVX\d]+\s*(?:\/|năm)|[Tt]háng\s+\d{1,2}\s*(?:\/|năm))\s*\d{4}(?!\d|[.,]\d)`,
    String.raw`(?:số|Số)\s+\d[\w./-]*\/[\w./Đđ-]+`,
    String.raw`[\dIVX]+[\w.]*\/[\p{L}\d/&-]*\p{L}[\p{L}\d/&-]*`,
    String.raw`\b(?:[IVX]+\.)+\d+\w*`,
    String.raw`https?:\/\/\S+|\S+@\S+`,
    String.raw`(?:[Đđ]iện thoại|ĐT|hotline|[Đđ]ường dây nóng|[Tt]ổng đài)\D{0,12}\d(?:[ .-]?\d){2,}(?![ .-]?\d|\s+(?:${UNIT_WORDS}))`,
    String.raw`(?:[Tt]háng|[Qq]uý|[Mm]ức(?: độ)?|[Pp]hường|[Đđ]iều|[Kk]hoản|[Nn]gày)\s+\d{1,2}(?:,\d)?(?![\d.,]*\d)(?!\s+(?:${UNIT_WORDS}))`,
    // "02353.123.456": a telephone number, wherever it stands.
    String.raw`(?<!\d)0\d{1,4}(?:[ .]\d{2,4}){2,3}(?!\d)`,
    String.raw`(?:ISO|TCVN)\s+[\d:/-]+`,
    // "1.000123", "2.001234.000.00.00.H06": a procedure by its code.
    String.raw`(?<![\d.,])\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?(?![\d,]|\.\d|\s+(?:${UNIT_WORDS}))`,
    String.raw`\d{1,2}\/\d{4}|\d+(?:[.,]\d+)*\/\d+(?:[.,]\d+)*`,
  ].join("|"),
  "gu",
);

/** The text with everything blanked that looks like a number and is none; as long as the text itself. */
export const figuresOnly = (text: string): string =>
  text.replace(NOT_FIGURES, (found) =>
    // "Mức độ", "đường dây nóng" go on saying what the next number is one of.
    /^(?:mức|đường dây nóng|tổng đài)/i.test(found) ? found.replace(/[\d,]/g, " ") : " ".repeat(found.length),
  );

export type FoundNumber = {
  printed: string;
  value: number | null;
  /** "%" or one of UNIT_WORDS. */
  unit: string | null;
  /** The word that follows, whatever it is; null before a sign or at the end. */
  word: string | null;
  at: number;
  end: number;
};

/** "1 370" is one number, unless what stands before names a place or a thing by its number. */
const NUMBER =
  /(?<![\p{L}\d-])(?<!\d:)(?:[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]*\d)|\d(?:[\d.,]*\d)?)(?![\p{L}\d])(\s*%)?/gu;
const SPACED = /[ \u00a0\u202f]/g;
const UNIT = new RegExp(`^\\s*(${UNIT_WORDS})(?![\\p{L}])`, "u");

/** The figures in a text, with the unit word that follows each. */
export function numbersIn(text: string): FoundNumber[] {
  const plain = figuresOnly(text);
  return [...plain.matchAll(NUMBER)].map((match) => {
    const printed = match[0];
    const after = plain.slice(match.index + printed.length);
    const unit = match[1] ? "%" : (UNIT.exec(after)?.[1] ?? null);
    return {
      printed,
      value: readPrinted(printed.replace(/\s*%$/, "%").replace(SPACED, "")).value,
      unit,
      word: /^\s*(\p{L}+)/u.exec(after)?.[1] ?? null,
      at: match.index,
      end: match.index + printed.length,
    };
  });
}

/** S10: dots, commas and spaces that do not group or divide as Vietnamese numbers do. */
export function checkSeparators(section: string, text: string): Finding[] {
  const plain = figuresOnly(text);
  return numbersIn(text).flatMap((number) => {
    const words = separatorProblem(number, text.slice(Math.max(0, number.at - 24), number.at), plain);
    return words === null ? [] : [{ rule: "S10" as const, where: section, words, numbers: [number.printed] }];
  });
}

const MEASURED = new RegExp(`^\\s*(?:${COUNT_WORDS}|${MEASURES})(?![\\p{L}])`, "u");
/** Before a number without a unit: words that say that something was counted. */
const COUNTED_BEFORE =
  /(?:tổng số|tổng cộng|tiếp nhận|giải quyết|xử lý|chuyển qua|công khai|là|được|:)\s*$/iu;
/** A year, or a thing that has a number for its name. */
const NAMED_BEFORE = /(?:năm|giai đoạn|kế hoạch|quyết định|công văn|đến|từ|phòng|mã|số|[-–/])\s*$/iu;

function separatorProblem({ printed, unit, end }: FoundNumber, before: string, plain: string): string | null {
  const number = printed.replace(/\s*%$/, "");
  const isPercent = unit === "%";
  const isCounted = unit !== null || MEASURED.test(plain.slice(end));
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ".");
  if (/\s/.test(number))
    return `“${number}” dùng dấu cách ngăn hàng nghìn; viết ${number.replace(SPACED, ".")}.`;
  if (/^\d+$/.test(number)) {
    if (number.length < 4 || number.startsWith("0") || NAMED_BEFORE.test(before)) return null;
    return isCounted || COUNTED_BEFORE.test(before)
      ? `“${number}” thiếu dấu chấm ngăn hàng nghìn; viết ${grouped(number)}.`
      : null;
  }
  if (isPercent && /^\d+\.\d+$/.test(number))
    return `“${printed}” dùng dấu chấm thập phân; viết ${printed.replace(".", ",")}.`;
  if (
    /^\d+\.\d{1,2}$/.test(number) &&
    new RegExp(`^\\s*(?:${MEASURES})(?![\\p{L}])`, "u").test(plain.slice(end))
  )
    return `“${number}” dùng dấu chấm thập phân; viết ${number.replace(".", ",")}.`;
  if (/^\d{1,3}(,\d{3}){2,}$/.test(number) || (/^\d{1,3},\d{3}$/.test(number) && unit !== null && !isPercent))
    return `“${number}” dùng dấu phẩy ngăn hàng nghìn; viết ${number.replaceAll(",", ".")}.`;
  // "1.2" after "mục" or at the head of a line numbers a heading.
  if (/^\d{1,2}(\.\d{1,2})+$/.test(number) && (!isCounted || /(mục|điểm|khoản|^|\n)\s*$/i.test(before)))
    return null;
  return readPrinted(number).wrong === null
    ? null
    : `“${number}” không đúng cách viết số: dấu chấm ngăn từng ba chữ số, dấu phẩy trước phần thập phân.`;
}

const ABOUT = new RegExp(
  `(?<!\\p{L})(hơn|gần|khoảng|chừng|xấp xỉ|trên dưới|trên|ước|ước đạt|ước tính|không dưới)\\s+(?:khoảng\\s+)?(\\d[\\d.,]*)(?:\\s*(%)|\\s+(${UNIT_WORDS}|${COUNT_WORDS})(?!\\p{L}))`,
  "giu",
);
/** An average is no count. */
const MEAN = /(?:trung bình|bình quân|(?<!\p{L})mỗi)[^.;\n]*$/iu;
/** What somebody wants to reach is no count. */
const AIM = /(?:phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|yêu cầu|dự kiến|kế hoạch)[^.;\n]*$/iu;
/** "900 hồ sơ trên 1.000 hồ sơ", "trên 15 xã": of, and in. */
const OF = /\d[\d.,]*\s*(?:\p{L}+\s+){0,8}$/u;
const PLACE = /^(?:xã|huyện|phường|sở|đơn vị|cơ quan|lĩnh vực)$/iu;

/** S8: "hơn 47 phản ánh", "xấp xỉ 7%": a report counts. */
export function checkAbout(section: string, text: string, plans = false): Finding[] {
  return [...figuresOnly(text).matchAll(ABOUT)].flatMap((match) => {
    const [phrase, about = "", number = "", percent, word = ""] = match;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const isOver = about.toLowerCase() === "trên";
    if (isOver && (PLACE.test(word) || OF.test(before.slice(-40)))) return [];
    if (percent !== undefined && (plans || AIM.test(before))) return [];
    if (percent === undefined && MEAN.test(before)) return [];
    return [
      {
        rule: "S8" as const,
        where: section,
        words: `“${phrase.replace(/\s+/g, " ")}” không phải là số ${percent ? "" : "đếm "}chính xác; ghi đúng một con số.`,
        numbers: [number],
      },
    ];
  });
}
