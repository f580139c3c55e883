import { headTitle } from "~/shared/head-title";
import type { SignMode } from "~/shared/sign-mode";

/** Whose letter it is: the unit, its level, and the unit that its report goes to. */
export type LetterUnit = { name: string; level: string; receiver: string };

export type LetterDefaults = {
  superior: string;
  issuer: string;
  symbol: string;
  place: string;
  mode: SignMode;
  onBehalfOf: string;
  position: string;
  /** Who gets it, a line each. */
  recipients: string;
};

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân)\s+(.+)$/iu;
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(.+)$/iu;
const COMMITTEE_LEVELS: readonly string[] = ["PROVINCE", "DISTRICT", "COMMUNE"];

/**
 * What stands around a report where nobody typed anything else, by the unit's level (Decree 30/2020/NĐ-CP, annex I; titles
 * of heads: cần xác nhận). A people's committee signs as a body and has nobody above its name; an office or department
 * stands under the committee it belongs to. A central agency's superior is not known here and stays empty.
 */
export function letterDefaults({ name, level, receiver }: LetterUnit): LetterDefaults {
  // “Như trên” means the line “Kính gửi”, which a report does not have (annex I): it names who gets it.
  const recipients = [receiver.trim(), "Lưu: VT"].filter((line) => line !== "").join("\n");
  const territory = COMMITTEE.exec(name.trim())?.[1];
  if (COMMITTEE_LEVELS.includes(level))
    return {
      superior: "",
      issuer: territory ? `Ủy ban nhân dân\n${territory}` : name,
      symbol: "BC-UBND",
      place: placeOf(territory ?? name),
      mode: "TM",
      onBehalfOf: "ỦY BAN NHÂN DÂN",
      position: "CHỦ TỊCH",
      recipients,
    };
  const head = headTitle(name);
  const above = COMMITTEE.exec(receiver.trim())?.[1];
  return {
    superior: level === "VERTICAL_AGENCY" || !above ? "" : `UBND ${above}`,
    issuer: name,
    symbol: `BC-${initialsOf(name)}`,
    place: placeOf(above ?? ""),
    mode: "DIRECT",
    onBehalfOf: head,
    position: head,
    recipients,
  };
}

/** "tỉnh Thượng Đức" → "Thượng Đức"; empty where the name names no territory. */
const placeOf = (territory: string): string => TERRITORY.exec(territory.trim())?.[1] ?? "";

/** "Sở Văn hóa, Thể thao và Du lịch" → "SVHTTDL", "Văn phòng UBND tỉnh" → "VP"; a single word stands whole. */
function initialsOf(name: string): string {
  const words = name
    .replace(/\s+(?:UBND|Ủy ban nhân dân|tỉnh|thành phố)(?=\s|$).*$/iu, "")
    .split(/[\s,–-]+/u)
    .filter((word) => word !== "" && word.toLowerCase() !== "và");
  if (words.length === 1) return (words[0] ?? "").toUpperCase();
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
