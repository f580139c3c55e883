import { COUNT_WORDS } from "./check-text-numbers";
import type { Finding } from "./rule-codes";

const COUNTED = `hồ sơ|TTHC|thủ tục|PAKN|phản ánh|kiến nghị|lượt|quyết định|văn bản|dịch vụ công|phiếu|${COUNT_WORDS}`;
const VAGUE = new RegExp(
  String.raw`(?<!\p{L})((?:hàng|vài|mấy|dăm|nhiều)\s+(?:chục|trăm|nghìn|ngàn|vạn)(?:\s+(?:nghìn|ngàn))?|vài ba|vài|dăm ba|mươi mười lăm)\s+(${COUNTED})(?!\p{L})`,
  "giu",
);

/** S8: "hàng trăm hồ sơ", "vài chục phản ánh": a report counts. */
export function checkVague(section: string, text: string): Finding[] {
  return [...text.matchAll(VAGUE)].map(({ 0: phrase, 1: vague = "" }) => ({
    rule: "S8" as const,
    where: section,
    words: `“${phrase.replace(/\s+/g, " ")}” không phải là số đếm chính xác; ghi đúng một con số.`,
    numbers: [vague.replace(/\s+/g, " ")],
  }));
}
