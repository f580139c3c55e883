import type { LocalDate } from "~/shared/local-date";
import { type OfficialLetter, recipientLines } from "~/shared/official-letter";
import { type SignMode, signatureLines } from "~/shared/sign-mode";
import { formatLongDate } from "~/shared/vi-format";

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

/** The letter as printed. Without a date or number there are dots to fill in by hand, never a day that nobody chose. */
export function letterOf(texts: LetterTexts, unitName: string, signedOn: LocalDate | null): OfficialLetter {
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
