import { type Face, mm, type Pdf } from "~/platform/documents/pdf-page.server";

type Side = { x: number; width: number };
type Line = { words: string; face: Face; size: number };

/**
 * The head of an administrative paper, from where the page stands: who it is from on the left with a rule under the name, what
 * stands under that, and the national name and motto over place and date on the right (Decree 30/2020/NĐ-CP, annex I).
 */
export function drawHead(
  pdf: Pdf,
  sides: { left: Side; right: Side },
  { from, below, placeAndDate }: { from: readonly Line[]; below: readonly Line[]; placeAndDate: string },
): void {
  const top = pdf.y;
  const put = ({ x, width }: Side, { words, face, size }: Line) =>
    pdf.font(face).fontSize(size).text(words, x, pdf.y, { width, align: "center" });
  const rule = ({ x, width }: Side, length: number) => {
    ruleAt(pdf, x + (width - length) / 2, length, pdf.y + 2);
    pdf.y += 8;
  };
  for (const line of from) put(sides.left, line);
  rule(sides.left, mm(24));
  for (const line of below) put(sides.left, line);
  const bottom = pdf.y;
  pdf.y = top;
  put(sides.right, { words: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", face: "bold", size: 12 });
  put(sides.right, { words: "Độc lập - Tự do - Hạnh phúc", face: "bold", size: 13 });
  rule(sides.right, mm(58));
  put(sides.right, { words: placeAndDate, face: "italic", size: 13 });
  pdf.y = Math.max(bottom, pdf.y);
}

/** A thin line of a length. */
export const ruleAt = (pdf: Pdf, x: number, length: number, y: number) =>
  pdf
    .moveTo(x, y)
    .lineTo(x + length, y)
    .lineWidth(0.7)
    .stroke();
