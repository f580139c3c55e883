import { closePdf, type Face, mm, openPdf } from "~/platform/documents/pdf-page.server";
import { drawQr } from "~/platform/documents/pdf-qr.server";
import type { LocalDate } from "~/shared/local-date";

const [LEFT, WIDTH] = [mm(18), mm(174)];
const QR = mm(140);
const QUESTION = ["Bạn có hài lòng", "về lần giải quyết thủ tục này không?"];
const HOW =
  "Mở máy ảnh của điện thoại, quét mã dưới đây rồi bấm một trong bốn mức; không phải khai tên, cổng không giữ ai đã bấm.";

/**
 * The sheet that stands on a desk: whose desk it is, one sentence that says what to do, a code that is read from an arm's
 * length, and its address in letters. One A4, nothing else; dated `on`, so that the same desk gives the same bytes.
 */
export function deskSheetPdf(
  { unitName, desk, link }: { unitName: string; desk: string; link: string },
  on: LocalDate,
): Promise<Buffer> {
  const pdf = openPdf(`Mã đánh giá mức độ hài lòng: ${desk}`, unitName, on, { tagged: true });
  pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
  const whole = pdf.struct("Document");
  pdf.addStructure(whole);
  const heading = pdf.struct("H1");
  const say = (words: string, face: Face, size: number, structType: string, structParent = whole) =>
    pdf
      .font(face)
      .fontSize(size)
      .text(words, LEFT, pdf.y, {
        ...{ width: WIDTH, align: "center", lineGap: 3 },
        ...{ structParent, structType },
      });
  pdf.y = mm(20);
  say(unitName.toLocaleUpperCase("vi"), "bold", 16, "P");
  say(desk, "plain", 18, "P");
  pdf.y += mm(9);
  whole.add(heading);
  // Line by line: a break inside a centred text moves what follows it.
  for (const line of QUESTION) say(line, "bold", 28, "Span", heading);
  pdf.y += mm(4);
  say(HOW, "plain", 17, "P");
  pdf.y += mm(6);
  const at = { x: LEFT + (WIDTH - QR) / 2, y: pdf.y, side: QR };
  whole.add(pdf.struct("Figure", { alt: `Mã QR: ${link}` }, () => drawQr(pdf, link, at)));
  pdf.y = at.y + QR + mm(4);
  say(link, "plain", 15, "P");
  return closePdf(pdf);
}
