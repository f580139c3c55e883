import { formatNumber } from "~/shared/vi-format";
import { percentText } from "./check-shares";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

const N = String.raw`\d[\d.]*(?<!\.)`;
const NOUN = String.raw`(?:\s+(?:hồ sơ|PAKN|TTHC|lượt|phiếu|phản ánh|kiến nghị|trường hợp|đơn vị|dịch vụ))?`;
/** "60 hồ sơ", "5,08 %", and either with the other in brackets: "60 hồ sơ (5,08 %)". */
const BY = String.raw`(?:\d[\d.]*(?:,\d+)?)(?:\s*%)?${NOUN}`;
const CHANGE = String.raw`(?<verb>tăng|giảm)\s+(?<by>${BY})(?:\s*\(\s*(?<also>${BY})\s*\))?`;
/**
 * "1.240 hồ sơ, tăng 5,08 % so với 1.180 hồ sơ của quý trước", "…, tăng 60 hồ sơ so với quý trước (1.180 hồ sơ)": both
 * numbers stand there, and nothing but their own words between them.
 */
const GROWTH = new RegExp(
  String.raw`(?<![\d/.,])(?<now>${N})${NOUN}\s*[,(]?\s*${CHANGE},?\s+so với\s+(?:(?:cùng kỳ|quý|kỳ|năm|tháng)[^.;,()\d\n]{0,20}(?:\s(?:năm\s)?\d{4}|\s[IVX]+\/\d{4})?\s*\(\s*)?(?<before>${N})(?![\d/]|\.\d)`,
  "giu",
);

/** "Tăng 20 % so với kỳ trước (từ 800 lên 1.000 hồ sơ)". */
const FROM_TO = new RegExp(
  String.raw`(?<!\p{L})${CHANGE}[^.;\d\n]{0,50}?\(?\s*từ\s+(?<before>${N})${NOUN}\s+(?:lên|xuống|còn)\s+(?<now>${N})(?![\d/%]|\.\d|,\d|\s*%)`,
  "giu",
);

type Growth = { now: string; verb: string; by: string; percent: boolean; before: string };

/** S7, S4: a growth that is not what its two numbers make; a year behind "so với" is no number. */
export function checkGrowth(section: string, text: string): Finding[] {
  const found = [...text.matchAll(GROWTH), ...text.matchAll(FROM_TO)];
  return found.flatMap(({ groups: { now = "", verb = "", by = "", also = "", before = "" } = {} }) =>
    [by, also].flatMap((change) => {
      const number = /^[\d.,]+/.exec(change)?.[0];
      const growth = { now, verb, by: number ?? "", percent: change.includes("%"), before };
      return number === undefined ? [] : contradicted(section, growth);
    }),
  );
}

function contradicted(section: string, { now, verb, by, percent, before }: Growth): Finding[] {
  const [value, base, change] = [now, before, by].map((printed) => readPrinted(printed).value);
  if (value == null || base == null || change == null || base === 0) return [];
  if (/^(?:19|20)\d{2}$/.test(before)) return [];
  const difference = value - base;
  const [a, b] = [formatNumber(value), formatNumber(base)];
  const isSameWay = difference === 0 ? change === 0 : difference > 0 === /tăng/i.test(verb);
  const decimals = /,(\d+)$/.exec(by)?.[1]?.length ?? 0;
  const right = percent ? percentText(Math.abs(difference), base, decimals) : String(Math.abs(difference));
  if (right === null) return [];
  if (isSameWay && Number(right.replaceAll(".", "").replace(",", ".")) === change) return [];
  const sign = percent ? " %" : "";
  const made = `${difference < 0 ? "giảm" : "tăng"} ${percent ? right : formatNumber(Math.abs(difference))}${sign}`;
  const words = `Lời văn ghi ${verb.toLowerCase()} ${by}${sign}, nhưng từ ${b} lên ${a} là ${made}.`;
  return [
    {
      rule: percent ? ("S7" as const) : ("S4" as const),
      where: section,
      words: difference < 0 ? words.replace(" lên ", " xuống ") : words,
      numbers: [`${by}${percent ? "%" : ""}`, b, a],
    },
  ];
}
