import type { Finding } from "./rule-codes";

/** Forms of Circular 02/2017 (01a … 07g; of PAKN 05a and 05b) and 01/2020 (II.01 … II.08 with their letters), both …/VPCP/KSTT. */
const KNOWN_FORM = /^(?:0[1-467][a-g]|05[ab]|II\.0[1-8][a-c]?)\/VPCP\/KSTT$/;
const ANY_FORM =
  /(?<![\p{L}\d])((?:[IVX]+\.)?\d{1,2}[a-z]?\/(?:VPCP[/–-]K\p{L}+|VP\p{L}*\/KSTT)(?:\/\p{L}+)*)/gu;

/** "Biểu số 05z": without the circular, as sentences name forms. */
const SHORT_FORM = /(?<!\p{L})(?:biểu|biểu mẫu)\s+(?:số\s+)?((?:II\.)?\d{2}[a-z])(?![\p{L}\d/]|\.\d)/giu;

/** S10: codes of forms that no circular has; `own` are those of the report's forms. */
export function checkFormCodes(section: string, text: string, own: readonly string[] = []): Finding[] {
  const isOwn = (code: string) => own.some((each) => each === code || each.startsWith(`${code}/`));
  return [...text.matchAll(ANY_FORM), ...text.matchAll(SHORT_FORM)].flatMap(([, code = ""]) =>
    KNOWN_FORM.test(code) || KNOWN_FORM.test(`${code}/VPCP/KSTT`) || isOwn(code)
      ? []
      : [
          {
            rule: "S10" as const,
            where: section,
            words: `Không có mã biểu “${code}”; mã biểu có dạng 06d/VPCP/KSTT hoặc II.06a/VPCP/KSTT.`,
            numbers: [code],
          },
        ],
  );
}

/**
 * Brackets with nothing in them, rows of dots or lines, dots where a number or a date should stand ("số …/QĐ-UBND", "ngày
 * …/…/2026"), words for a number, and a unit or a year without the number before it ("số    /QĐ-UBND", "đạt tỷ lệ %").
 */
const BLANKS = [
  /\(\s*(?:(?<=\s)(?:hồ sơ|TTHC|PAKN|lượt|%))?\s*\)|\[\s*\]|_{2,}(?:\s*\/\s*_+)*|…[….]+|\.{4,}|(?<=^|[\s([])(?:…|\.{2,3})(?=$|[\s,;:)\]%])|(?<!\p{L})(?:số|ngày|tháng)\s*(?:…|\.{3})(?=[\s/])(?:\/(?:…|\.{3})(?=\/))?|(?<=\/)(?:…|\.{3})(?=\/)/gmu,
  /(?<!\p{L})số:?\s*(?=\/(?:QĐ|NQ|KH|BC|CV|TB|CT|TTr|NĐ|TT)(?!\p{L}))/giu,
  /(?<!\p{L})ngày\s+tháng(?:\s+năm(?=\s+(?:\d{4}|$)))|(?<!\p{L})tháng\s+năm\s+\d{4}/gu,
  /(?<=(?:đạt|chiếm)(?:\s+tỷ lệ)?)\s+(?=%)|(?<=\p{L})\s{3,}(?=(?:%|hồ sơ|PAKN|TTHC|lượt)(?!\p{L}))|(?<=:)\s*(?=(?:hồ sơ|PAKN|TTHC|lượt)\s*[.;,]?\s*$)/gimu,
  /(?<=\p{L}:|(?<!\p{L})(?:là|(?<!(?:chưa|không|đều|đã|được|cũng|tiêu|đơn vị|xã|phường|sở)\s)đạt|chiếm))\s*(?=[.;](?:\s|$))/gmu,
  /(?<![\p{L}\d])(?:[xX]{2,}|\?{2,})(?=\s+(?:hồ sơ|PAKN|TTHC|lượt|đơn vị|văn bản|%))|[[(](?:chờ bổ sung|chưa có số liệu|điền[^\])]{0,30}|bổ sung sau|(?:cần |đề nghị )?(?:nêu|ghi) (?:rõ|cụ thể|lý do|số|tên)(?! (?:tại|trong|ở)(?!\p{L}))[^\])\n]{0,60})[\])]/giu,
];

/** S11: places that were left to be filled in. */
export function checkBlanks(section: string, text: string): Finding[] {
  return BLANKS.flatMap((blanks) => [...text.matchAll(blanks)]).map(({ 0: blank, index }) => {
    const before = text
      .slice(Math.max(0, index - 25), index)
      .replace(/^\S*\s/, "")
      .trim();
    const after = text
      .slice(index + blank.length, index + blank.length + 25)
      .replace(/\s\S*$/, "")
      .trim();
    const place = before ? `sau “${before}”` : after ? `trước “${after}”` : "trong lời văn";
    return {
      rule: "S11" as const,
      where: section,
      words: `Còn chỗ chưa điền ${place}${blank.trim() ? `: “${blank.replace(/\s+/g, " ").trim()}”` : ""}.`,
      numbers: [],
    };
  });
}

/** S11: a list that begins with 1 and ends there. */
export function checkNumbering(section: string, text: string): Finding[] {
  const heads = [...text.matchAll(/^\s*(\d{1,2})\.\s+\S/gmu)].map(([, number]) => Number(number));
  if (heads.length !== 1 || heads[0] !== 1 || /[\s.;]2\.\s+\p{Lu}/u.test(text)) return [];
  return [
    {
      rule: "S11",
      where: section,
      words: "Chỉ có mục “1.”, không có mục “2.” nào theo sau.",
      numbers: ["1"],
    },
  ];
}

/** Typing errors that recur in these reports, with what was meant. Whole words, case kept. */
const MISTYPED: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!\p{L})TTTHC(?!\p{L})/gu, "TTHC"],
  [/(?<!\p{L})Công (?:d|D)ịch vụ công/gu, "Cổng Dịch vụ công"],
  [/(?<!\p{L})tại chổ(?!\p{L})/gu, "tại chỗ"],
  [/(?<!\p{L})sữa chữa(?!\p{L})/gu, "sửa chữa"],
  [/(?<!\p{L})đây đủ(?!\p{L})/gu, "đầy đủ"],
  [/(?<!\p{L})phản ảnh(?!\p{L})/gu, "phản ánh"],
  [/(?<!\p{L})thũ tục(?!\p{L})/gu, "thủ tục"],
];

/** N2: each error once a section. */
export function checkSpelling(section: string, text: string): Finding[] {
  return MISTYPED.flatMap(([wrong, right]) => {
    const found = [...text.matchAll(wrong)][0]?.[0];
    if (found === undefined) return [];
    return [{ rule: "N2" as const, where: section, words: `“${found}”: có lẽ là “${right}”.`, numbers: [] }];
  });
}
