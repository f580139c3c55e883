import type { Values } from "./check-figures";
import { contradiction } from "./check-text-figures";
import { ELSEWHERE } from "./figure-cues";
import { NAMED_QUARTER, ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { type Said, saidNumbers, sentenceUpTo } from "./text-clauses";
import { TYPED_FIGURES, type TypedFigure } from "./typed-figures";

/** Words that make a number one of something else: a place, a field, a kind, another time, what is not done. */
const RESTRICTED =
  /lĩnh vực|thuộc (?!thẩm quyền)|(?<!\p{L})(?:tại|ở|riêng|nội bộ|chưa|sẽ|cần|phải|còn|không|thêm|đột xuất|trung ương|chính phủ|bộ(?! phận)|sở|phòng|ban|ngành|trung tâm|đăng ký|tiếp tục|mỗi|từng|bình quân|toàn quốc|cả nước|thanh tra|trình|tham mưu|dự thảo|đề nghị|công an|lại)(?!\p{L})|cấp (?:tỉnh|huyện|xã)|(?:các|[\d.]+) xã/u;
/** Places that are the whole report. */
const HARMLESS =
  /ban hành|toàn trình|(?<=hài lòng )tại (?:các )?bộ phận một cửa|cơ sở dữ liệu|trên địa bàn(?: tỉnh| huyện| xã| phường)?|toàn (?:tỉnh|huyện|xã)|(?:tại|ở) (?:các )?bộ phận (?:một cửa|tiếp nhận và trả kết quả)|(?:không|chưa) (?=hài lòng)|[\d.]+ (?:tthc|thủ tục) (?:thuộc (?:thẩm quyền )?)?cấp (?:tỉnh|huyện|xã)/gu;
/** What may follow without making the number a part of something. */
const PLAIN_TAIL =
  /^(?:[\s.,:–()-]|tại (?:các )?bộ phận một cửa|phiếu|lượt|ý kiến|hồ sơ|kết quả|dịch vụ|hành chính|mức độ hài lòng|về|của|người dân|công dân|cá nhân|tổ chức|doanh nghiệp|và|trong|kỳ|quý|năm|báo cáo|này|[ivx]+(?!\p{L})|\d{4}|đã|được|trực tuyến|công nhận|kiểm tra|công bố|danh mục|tthc|thủ tục|hành chính|theo|đúng|quy định|đầy đủ|kịp thời|công khai|trên|địa bàn|toàn|tỉnh|xã|phường|trang thông tin điện tử|cổng dịch vụ công(?: quốc gia| của tỉnh)?|cơ sở dữ liệu quốc gia(?: về)?|csdlqg|nhanh|cải cách|với|đơn vị|các loại)*$/u;

const AMONG = /^[^.;\n\d]*(?:trong đó|gồm)[^.;\n\d]*$/iu;

/** N1: a number beside the words of a typed figure (ballots, published procedures, inspections, services, post …). */
export function checkTypedFigures(
  section: string,
  text: string,
  stated: Values,
  { period = "", unit: own = ownUnit(null) }: Frame = {},
): Finding[] {
  const values = withContent(stated);
  const lower = sameLength(text);
  return saidNumbers(text).flatMap((said, i, all) => {
    const { printed, value, unit, at, end } = said;
    if (value === null || unit === "%" || !Number.isInteger(value)) return [];
    const spoken = `${said.sentence}${said.lead}${said.tail}`.replace(/cắt giảm|giảm thời/g, " ");
    if (ELSEWHERE.test(spoken) || /%\s*$/.test(printed)) return [];
    const clauseOf = (words: string, to = end + said.tail.length) =>
      `${words.slice(said.leadAt, at)}#${words.slice(end, to)}`
        .replace(NAMED_QUARTER, "")
        .replace(/\s+/g, " ");
    const reach = Math.min(end + said.rest.length, all[i + 1]?.at ?? text.length);
    const clauses = {
      own: clauseOf(lower),
      reach: clauseOf(lower, reach),
      before: all[i - 1]?.value ?? null,
    };
    const found = figureOf(clauses, said, values);
    if (found === null || own.isOfOther(text, at, sentenceEnd(text, at))) return [];
    if (ofOtherTime(sentenceUpTo(lower, at, said.reach), period)) return [];
    const keys = found.keys.filter((key) => values.has(key));
    if (keys.length === 0 || keys.some((key) => values.get(key) === value)) return [];
    // "Có 5 sáng kiến, trong đó 3 sáng kiến được công nhận": the figure is the part.
    const next = all[i + 1];
    if (next && AMONG.test(text.slice(end, next.at)) && keys.some((key) => values.get(key) === next.value))
      return [];
    // "01 quyết định công bố 12 TTHC" is one of them; 06 of 04 there cannot be.
    if (clauses.own !== clauses.reach && found.reaches && keys.some((key) => (values.get(key) ?? 0) > value))
      return [];
    const phrase = clauseOf(text, found.reaches ? reach : undefined)
      .slice(found.at, found.end)
      .replace("#", printed)
      .trim();
    return [contradiction(section, { phrase, printed }, keys, values)];
  });
}

type Found = { keys: readonly string[]; at: number; end: number; reaches: boolean };

/** The figure that a clause names, and nothing that restricts it. */
function figureOf(
  clauses: { own: string; reach: string; before: number | null },
  said: Said,
  values: Values,
): Found | null {
  for (const figure of TYPED_FIGURES) {
    const clause = figure.reaches ? clauses.reach : clauses.own;
    if (figure.behind && values.get(figure.behind) !== clauses.before) continue;
    const match = wordsOf(figure, clause, `${said.line}${said.sentence}${clause}`);
    if (match === null || !figure.keys.some((key) => values.has(key))) continue;
    const [lead, tail] = [clause.slice(0, match.index), clause.slice(match.index + match[0].length)];
    const around = `${said.sentence} ${lead}`.replace(HARMLESS, " ");
    if (RESTRICTED.test(around)) return null;
    // "600 dịch vụ công toàn trình" are not all services; another figure may have these words.
    if (!PLAIN_TAIL.test(tail)) continue;
    return {
      keys: figure.keys,
      at: match.index,
      end: match.index + match[0].length,
      reaches: figure.reaches ?? false,
    };
  }
  return null;
}

function wordsOf({ says, about, not }: TypedFigure, clause: string, context: string): RegExpExecArray | null {
  const match = says.exec(clause);
  if (match === null || not?.test(clause) || (about && !about.test(context))) return null;
  return match;
}

/** Lower case, except for the letters that would change their length. */
const sameLength = (text: string): string =>
  text.toLowerCase().length === text.length ? text.toLowerCase() : text;

const sentenceEnd = (text: string, at: number): number =>
  at + (/^[^.;\n]*/.exec(text.slice(at))?.[0].length ?? 0);

/** With "rất hài lòng và hài lòng" where only its parts are stated. */
function withContent(values: Values): Values {
  const [very, satisfied] = [values.get("ballots.very_satisfied"), values.get("ballots.satisfied")];
  if (values.has("ballots.content") || very === undefined || satisfied === undefined) return values;
  return new Map([...values, ["ballots.content", very + satisfied]]);
}
