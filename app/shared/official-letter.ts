/** What surrounds the text of an official document on paper: Decree 30/2020/NĐ-CP art. 8. */
export type OfficialLetter = {
  superior: string;
  /** "ỦY BAN NHÂN DÂN" and "TỈNH …" stand on lines of their own. */
  issuer: string;
  /** "Số: 158/BC-UBND"; dots where the number is not known yet. */
  number: string;
  /** What the document is about, under the number of a công văn: "V/v trả lời phản ánh, kiến nghị". */
  about?: string;
  /** "Quảng Ngãi, ngày 20 tháng 3 năm 2020". */
  placeAndDate: string;
  recipients: string[];
  signature: string[];
  signer: string;
};

/**
 * The name of a body over a document, on the lines that people set it in: "ỦY BAN NHÂN DÂN" and then whose it is, so that no
 * name of a place breaks in two. Line feeds that are there stay; no line for no name.
 */
export const issuerLines = (name: string): string[] =>
  name
    .replace(/^(ủy ban nhân dân)[ \t]+(?=\S)/iu, "$1\n")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The name of the body that issues a document, written out: only its superior may stand as "UBND" (Decree 30/2020 art. 8, annex I). */
export const writtenOut = (name: string): string => name.replace(/^\s*UBND(?=\s)/u, "ỦY BAN NHÂN DÂN");

/** A number of a document as it is written: "05" below ten (Decree 30/2020, annex I). What is no bare number stays. */
export const documentNumber = (number: string): string =>
  /^[1-9]$/.test(number.trim()) ? `0${number.trim()}` : number.trim();

/** "- Văn phòng Chính phủ;" … "- Lưu: VT.": the list ends with a full stop (Decree 30/2020, annex I). One place a line. */
export function recipientLines(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^-\s*/, "").replace(/[;.]$/, ""))
    .filter(Boolean);
  const all = lines.length > 0 ? lines : ["Như trên", "Lưu: VT"];
  return all.map((line, index) => `- ${line}${index === all.length - 1 ? "." : ";"}`);
}
