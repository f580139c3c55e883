import type { LocalDate } from "~/shared/local-date";
import { formatLongDate } from "~/shared/vi-format";
import { type SignMode, signatureLines } from "../closing/sign-mode";

/** What surrounds a report on paper: Decree 30/2020/NĐ-CP art. 8; typed once and carried over from period to period. */
export const LETTER = "letter";
export const LETTER_FIELDS = [
  { key: "superior", label: "Cơ quan chủ quản (dòng trên tên cơ quan, nếu có)" },
  { key: "issuer", label: "Tên cơ quan ban hành" },
  { key: "number", label: "Số văn bản" },
  { key: "symbol", label: "Ký hiệu" },
  { key: "place", label: "Địa danh" },
  { key: "date", label: "Ngày ký (năm-tháng-ngày)" },
  { key: "recipients", label: "Nơi nhận, mỗi dòng một nơi" },
  { key: "mode", label: "Hình thức ký" },
  { key: "on_behalf", label: "Ký thay cho (tập thể hoặc người đứng đầu)" },
  { key: "position", label: "Chức vụ người ký" },
  { key: "signer", label: "Họ và tên người ký" },
] as const;
export type LetterKey = (typeof LETTER_FIELDS)[number]["key"];
export type LetterTexts = Partial<Record<LetterKey, string>>;

export type Letter = {
  superior: string;
  issuer: string;
  /** "Số: 158/BC-UBND"; dots where the number is not known yet. */
  number: string;
  /** "Quảng Ngãi, ngày 20 tháng 3 năm 2020". */
  placeAndDate: string;
  recipients: string[];
  signature: string[];
  signer: string;
};

/** The letter as printed. Without a date or number there are dots to fill in by hand, never a day that nobody chose. */
export function letterOf(texts: LetterTexts, unitName: string, signedOn: LocalDate | null): Letter {
  const { superior = "", issuer = "", number = "", symbol = "", place = "", recipients = "" } = texts;
  const { mode = "DIRECT", on_behalf = "", position = "", signer = "" } = texts;
  return {
    superior: superior.trim().toUpperCase(),
    issuer: (issuer.trim() || unitName).toUpperCase(),
    number: `Số: ${number.trim() || "……"}/${symbol.trim() || "BC-UBND"}`,
    placeAndDate: `${place.trim() || "……"}, ${signedOn ? formatLongDate(signedOn) : "ngày …… tháng …… năm ……"}`,
    recipients: recipientLines(recipients),
    signature: signatureLines({
      mode: mode as SignMode,
      onBehalfOf: on_behalf,
      position: position || "THỦ TRƯỞNG ĐƠN VỊ",
    }),
    signer: signer.trim(),
  };
}

/** "- Văn phòng Chính phủ;" … "- Lưu: VT.": the list ends with a full stop (Decree 30/2020, annex I). */
function recipientLines(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^-\s*/, "").replace(/[;.]$/, ""))
    .filter(Boolean);
  const all = lines.length > 0 ? lines : ["Như trên", "Lưu: VT"];
  return all.map((line, index) => `- ${line}${index === all.length - 1 ? "." : ";"}`);
}
