import type { Values } from "./check-figures";
import { contradiction } from "./check-text-figures";
import { cuesIn, ELSEWHERE } from "./figure-cues";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";
import { sentenceBefore } from "./text-clauses";

const N = String.raw`(?<printed>\d{1,3}(?:\.\d{3})*|\d+)(?![\d.,/]*\d|\s*%)`;
const NOUN = "(?<noun>hồ sơ|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|DVCTT)";
const LEVEL = String.raw`mức(?: độ)?\s+(?<level>[234])`;
/** "Mức độ 3 và 4", "mức độ 3, 4": both at once. */
const ALONE = String.raw`(?!\s*(?:,|và|&|\/|-)\s*(?:mức(?: độ)?\s+)?[2-4](?!\d|\.\d))`;
const BEFORE = new RegExp(
  String.raw`(?<![\d.,/])${N}\s+${NOUN}(?:\s+trực tuyến)?\s+(?:ở\s+)?${LEVEL}(?!\d)${ALONE}`,
  "giu",
);
const AFTER = new RegExp(
  String.raw`(?<!\p{L})${NOUN}(?:\s+trực tuyến)?(?:\s+ở)?\s+${LEVEL}(?!\d)(?:\s*(?::|là|có|đạt))*\s*(?<=[\s:])${N}`,
  "giu",
);
const RESTRICTED =
  /(?<!\p{L})(?:tại|sở|huyện|xã|phường|ngành|lĩnh vực|tháng|quý|thêm|mới|tích hợp|và)(?!\p{L})/iu;

/** N1: "hồ sơ mức độ 3: 8.614", "390 dịch vụ công mức độ 3", against the figure of that level. */
export function checkLevels(section: string, text: string, values: Values): Finding[] {
  return [...text.matchAll(BEFORE), ...text.matchAll(AFTER)].flatMap(({ 0: phrase, index, groups }) => {
    const { printed = "", noun = "", level = "" } = groups ?? {};
    const clause = sentenceBefore(text, index);
    if (RESTRICTED.test(clause) || ELSEWHERE.test(clause.toLowerCase())) return [];
    const key = /hồ sơ/i.test(noun) ? `esystem.level${level}` : `services.level${level}`;
    const { value } = readPrinted(printed);
    if (value === null || !values.has(key) || values.get(key) === value) return [];
    return [contradiction(section, { phrase: phrase.replace(/\s+/g, " "), printed }, [key], values)];
  });
}

const OF_LEVEL = String.raw`cấp\s+(tỉnh|huyện|xã)\s*(?::|là|có)?\s*(\d[\d.]*\d|\d)(?![\d,/]*\d|\s*%)(?:\s+hồ sơ)?`;
const LIST = new RegExp(String.raw`(?<!\p{L})${OF_LEVEL}(?:\s*[,;]?\s*(?:và\s+)?${OF_LEVEL}){1,2}`, "giu");
const LEVEL_KEYS: Readonly<Record<string, string>> = { tỉnh: "province", huyện: "district", xã: "commune" };

/**
 * N1: "Cấp tỉnh 19.642 hồ sơ, cấp xã 4.670 hồ sơ": files by level without a word of what was done with them. Where one
 * number is what its level received, the others are meant so, too.
 */
export function checkLevelLists(section: string, text: string, values: Values): Finding[] {
  return [...text.matchAll(LIST)].flatMap(({ 0: list, index }) => {
    const clause = sentenceBefore(text, index).toLowerCase();
    // With a word for it the numbers are held against that; a bare list has to say what it counts.
    if (cuesIn(clause).length > 0 || ELSEWHERE.test(clause) || !/hồ sơ/i.test(clause + list)) return [];
    const named = [...list.matchAll(new RegExp(OF_LEVEL, "giu"))].flatMap(
      ({ 0: phrase, 1: level = "", 2: printed = "" }) => {
        const key = `files.received_${LEVEL_KEYS[level.toLowerCase()]}`;
        const { value } = readPrinted(printed);
        return value === null || !values.has(key) ? [] : [{ phrase, printed, key, value }];
      },
    );
    const isRight = ({ key, value }: (typeof named)[number]) => values.get(key) === value;
    if (!named.some(isRight)) return [];
    return named
      .filter((each) => !isRight(each))
      .map(({ phrase, printed, key }) =>
        contradiction(section, { phrase: phrase.replace(/\s+/g, " "), printed }, [key], values),
      );
  });
}
