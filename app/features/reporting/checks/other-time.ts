import { parsePeriod } from "~/shared/period";

const QUARTERS = ["I", "II", "III", "IV"];
const QUARTER = /quý\s+([IVX]+|\d)(?![\p{L}\d])(?:\s*(?:\/|năm)\s*(\d{4}))?/giu;
/** "Đến 31/8/2026", "tính đến hết ngày 31/8/2026". */
const UNTIL = /(?<!\p{L})đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/giu;
const MONTHS = /(?<!\d)(\d)\s+tháng\s+(?:(đầu|cuối)\s+)?năm/giu;

/** The named period in the text of a report, with the words that lead to it: where it is the report's own it says nothing more. */
export const NAMED_QUARTER =
  /(?:,?\s*(?:trong|của|thuộc)(?=\s))?(?:\s*kỳ báo cáo)?\s*(?<!\p{L})quý\s+(?:[IVX]+|\d)(?![\p{L}\d])(?:\s*(?:\/|năm)\s*\d{4})?/giu;

/**
 * Whether words speak of another time than the report's, or of a part of it: "trong tháng 8", "quý II/2026", "quý III/2025"
 * in a report of the third quarter of 2026. Of several quarters the last one counts, which stands nearest.
 */
export function ofOtherTime(words: string, period: string): boolean {
  const [, ownYear, part = ""] = /^(\d{4})-([QHMY9]\w*)$/.exec(period) ?? [];
  if (ofOtherQuarter(words, ownYear, part)) return true;
  const [, year] = /(?<!\p{L})năm\s+(\d{4})(?!\d)/iu.exec(words) ?? [];
  if (year !== undefined && ownYear !== undefined && year !== ownYear) return true;
  // "Năm 2026, công bố 180 TTHC" in the report of a quarter: all of the year.
  if (/^[QHM9]/.test(part) && /(?:^|[,;:]|(?<!\p{L})(?:trong|cả))\s*năm\s+\d{4}(?!\d)/iu.test(words))
    return true;
  // "Ngày 20/7/2026, công bố 12 TTHC" is of one day, "tính đến ngày 14/9/2026" of all before it.
  if (/(?<!(?:đến|từ|hết)\s)(?<!\p{L})(?:ngày|sáng|chiều)\s+\d{1,2}\s*(?:\/|tháng)/iu.test(words))
    return true;
  if (/^[QM]/.test(part) && /(?<!\p{L})(?:đầu năm|cả năm|năm qua)(?!\p{L})/iu.test(words)) return true;
  if (ofOtherMonths(words, part) || untilEarlier(words, period)) return true;
  return !part.startsWith("M") && /(?<!\p{L})tháng\s+\d/iu.test(words);
}

function ofOtherQuarter(words: string, ownYear: string | undefined, part: string): boolean {
  const [, spoken = "", year] = [...words.matchAll(QUARTER)].at(-1) ?? [];
  if (spoken === "" || part === "") return false;
  const number = /\d/.test(spoken) ? Number(spoken) : QUARTERS.indexOf(spoken.toUpperCase()) + 1;
  return part !== `Q${number}` || (year !== undefined && year !== ownYear);
}

/** Up to a day before the last one: what came after is not in it. */
function untilEarlier(words: string, period: string): boolean {
  const own = parsePeriod(period);
  const [, day = "", month = "", year = ""] = [...words.matchAll(UNTIL)].at(-1) ?? [];
  return own !== null && day !== "" && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` < own.to;
}

/** "6 tháng đầu năm" in the report of nine months. */
function ofOtherMonths(words: string, part: string): boolean {
  const [, months, half] = [...words.matchAll(MONTHS)].at(-1) ?? [];
  if (months === undefined || part === "") return false;
  if (months === "6") return part !== (half === "cuối" ? "H2" : "H1");
  return !(months === "9" && part === "9M");
}
