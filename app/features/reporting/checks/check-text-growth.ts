import { formatNumber } from "~/shared/vi-format";
import { percentText } from "./check-shares";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

const N = String.raw`(\d[\d.]*(?<!\.))`;
const NOUN = String.raw`(?:\s+(?:hồ sơ|PAKN|TTHC|lượt|phiếu|phản ánh|kiến nghị|trường hợp|đơn vị|dịch vụ))?`;
/**
 * "1.240 hồ sơ, tăng 5,08 % so với 1.180 hồ sơ của quý trước", "…, tăng 60 hồ sơ so với quý trước (1.180 hồ sơ)": both
 * numbers stand there, and nothing but their own words between them.
 */
const GROWTH = new RegExp(
  String.raw`(?<![\d/.,])${N}${NOUN}\s*[,(]?\s*(tăng|giảm)\s+(\d[\d.]*(?:,\d+)?)(\s*%)?${NOUN}\s+so với\s+(?:(?:cùng kỳ|quý|kỳ|năm|tháng)[^.;,()\d\n]{0,20}(?:\s(?:năm\s)?\d{4}|\s[IVX]+\/\d{4})?\s*\(\s*)?${N}(?![\d/]|\.\d)`,
  "giu",
);

/** "Tăng 20 % so với kỳ trước (từ 800 lên 1.000 hồ sơ)". */
const FROM_TO = new RegExp(
  String.raw`(?<!\p{L})(tăng|giảm)\s+(\d[\d.]*(?:,\d+)?)(\s*%)?${NOUN}[^.;\d\n]{0,50}?\(?\s*từ\s+${N}${NOUN}\s+(?:lên|xuống|còn)\s+${N}(?![\d/%]|\.\d|,\d|\s*%)`,
  "giu",
);

type Growth = { now: string; verb: string; by: string; percent: string | undefined; before: string };

/** S7, S4: a growth that is not what its two numbers make; a year behind "so với" is no number. */
export function checkGrowth(section: string, text: string): Finding[] {
  const compared = [...text.matchAll(GROWTH)].map(
    ([, now = "", verb = "", by = "", percent, before = ""]): Growth => ({ now, verb, by, percent, before }),
  );
  const told = [...text.matchAll(FROM_TO)].map(
    ([, verb = "", by = "", percent, before = "", now = ""]): Growth => ({ now, verb, by, percent, before }),
  );
  return [...compared, ...told].flatMap((growth) => contradicted(section, growth));
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
