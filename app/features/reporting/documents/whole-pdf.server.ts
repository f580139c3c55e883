import { closePdf, type Face, mm, openPdf, type Pdf } from "~/platform/documents/pdf-page.server";
import type { OfficialLetter } from "~/shared/official-letter";
import type { WrittenSection } from "../narrative/narrative";
import { drawForm } from "./pdf-form.server";
import { drawHead, ruleAt } from "./pdf-head.server";
import { DRAFT, NOTHING_YET, printedWords, type WholeReport } from "./whole-report";

const BODY = 13;
const LEFT = mm(30);
const WIDTH = mm(165);

/** The whole report for reading: the layout of the DOCX, on pages that need no word processor. */
export function wholePdf(report: WholeReport): Promise<Buffer> {
  const { letter, annexes, period, unit } = report;
  const written = printedWords(report);
  const pdf = openPdf(written.abstract, unit.name, period.to);
  letterhead(pdf, letter);
  pdf.moveDown(1.2);
  if (report.draft) {
    centred(pdf, DRAFT, "bold", 14);
    centred(pdf, report.draft, "italic", 12);
    pdf.moveDown(0.8);
  }
  centred(pdf, "BÁO CÁO", "bold", 14);
  centred(pdf, written.abstract, "bold", 14);
  ruleAt(pdf, LEFT + WIDTH / 2 - mm(20), mm(40), pdf.y + 4);
  pdf.y += 12;
  body(pdf, written.intro);
  for (const section of written.sections) drawSection(pdf, section);
  // The last sentence goes along with the signature: no signature stands on a page of its own.
  if (pdf.y + endingHeight(letter) + mm(22) > pdf.page.height - mm(22)) pdf.addPage();
  body(pdf, written.closing);
  ending(pdf, letter);
  numberPages(pdf);
  for (const sheet of annexes) drawForm(pdf, sheet);
  return closePdf(pdf);
}

const text = (pdf: Pdf, words: string, face: Face, size: number, options: PDFKit.Mixins.TextOptions = {}) =>
  pdf
    .font(face)
    .fontSize(size)
    .text(words, LEFT, pdf.y, { width: WIDTH, ...options });

const centred = (pdf: Pdf, words: string, face: Face, size: number) =>
  text(pdf, words, face, size, { align: "center" });

const body = (pdf: Pdf, words: string, face: Face = "plain") =>
  text(pdf, words, face, BODY, { align: "justify", indent: mm(10), lineGap: 3, paragraphGap: 5 });

function drawSection(pdf: Pdf, { number, title, depth, paragraphs, source, empty }: WrittenSection): void {
  // A heading does not stand alone at the foot of a page.
  if (pdf.y > pdf.page.height - mm(38)) pdf.addPage();
  pdf.y += 4;
  const words = `${number} ${depth === 1 ? title.toUpperCase() : title}`;
  text(pdf, words, depth === 3 ? "italic" : "bold", BODY, { indent: mm(10), paragraphGap: 4 });
  for (const paragraph of paragraphs) body(pdf, paragraph);
  if (empty) body(pdf, NOTHING_YET, "italic");
  if (source) body(pdf, source, "italic");
}

function letterhead(pdf: Pdf, { superior, issuer, number, placeAndDate }: OfficialLetter): void {
  const sides = { left: { x: LEFT, width: mm(62) }, right: { x: LEFT + WIDTH - mm(100), width: mm(100) } };
  const above = superior ? [{ words: superior, face: "plain", size: 12 } as const] : [];
  drawHead(pdf, sides, {
    from: [...above, { words: issuer, face: "bold", size: 12 }],
    below: [{ words: number, face: "plain", size: 12.5 }],
    placeAndDate,
  });
}

const endingHeight = ({ recipients, signature }: OfficialLetter): number =>
  Math.max(recipients.length * 14 + 20, signature.length * 18 + 90);

function ending(pdf: Pdf, { recipients, signature, signer }: OfficialLetter): void {
  pdf.y += 10;
  const top = pdf.y;
  const [half, x] = [mm(80), LEFT + mm(82)];
  pdf.font("boldItalic").fontSize(12).text("Nơi nhận:", LEFT, top, { width: half });
  for (const each of recipients) pdf.font("plain").fontSize(11).text(each, LEFT, pdf.y, { width: half });
  const bottom = pdf.y;
  pdf.y = top;
  for (const each of signature)
    pdf.font("bold").fontSize(BODY).text(each, x, pdf.y, { width: half, align: "center" });
  if (signer) pdf.text(signer, x, pdf.y + 62, { width: half, align: "center" });
  pdf.y = Math.max(bottom, pdf.y);
}

/** From the second page on, centred at the top: Decree 30/2020/NĐ-CP, annex I. */
function numberPages(pdf: Pdf): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.font("plain").fontSize(13);
    pdf.text(String(page + 1), LEFT, mm(10), { width: WIDTH, align: "center", lineBreak: false });
  }
  pdf.switchToPage(count - 1);
}
