import { closePdf, type Face, mm, openPdf, type Pdf } from "~/platform/documents/pdf-page.server";
import { drawQr } from "~/platform/documents/pdf-qr.server";
import type { LocalDate } from "~/shared/local-date";
import { noticeLink } from "./load-notice.server";
import { NOTICE } from "./notice-messages";
import { receptionRows, type WallNotice } from "./wall-notice";

const [LEFT, TOP, WIDTH, FOOT] = [mm(18), mm(16), mm(174), mm(283)];
const QR = mm(46);

/**
 * The notice on one sheet. A3 is the A4 sheet enlarged; long addresses make the letters smaller, never a second sheet,
 * since only one hangs on the wall. Every part says what it is (heading, list, picture), in the order in which it is read
 * aloud. @param on the day it is drawn for, so that the same data give the same bytes
 */
export async function wallNoticePdf(notice: WallNotice, size: "A4" | "A3", on: LocalDate): Promise<Buffer> {
  for (const body of [13.5, 12.5, 11.5, 10.5, 9.5]) {
    const pdf = openPdf(NOTICE.vi.noticeTitle(notice.unit.name), notice.unit.name, on, {
      ...{ size, tagged: true },
    });
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    if (size === "A3") pdf.scale(Math.SQRT2);
    const drawn = draw(pdf, notice, body);
    // What runs over the foot of the page begins a new one, at its top.
    const end = pdf.bufferedPageRange().count > 1 ? Number.POSITIVE_INFINITY : drawn;
    if (end <= FOOT || body === 9.5) return closePdf(pdf);
  }
  throw new Error("The loop answers at its last size");
}

/** Draws everything and answers where it ends, in points from the top. */
function draw(pdf: Pdf, notice: WallNotice, body: number): number {
  const words = NOTICE.vi;
  const whole = pdf.struct("Document");
  pdf.addStructure(whole);
  const inside = (type: string, parent: Part = whole): Part => {
    const part = pdf.struct(type);
    parent.add(part);
    return part;
  };
  const say = (text: string, face: Face, size: number, options: PDFKit.Mixins.TextOptions = {}, x = LEFT) =>
    pdf
      .font(face)
      .fontSize(size)
      .text(text, x, pdf.y, { width: WIDTH, lineGap: 1.5, structParent: whole, ...options });
  const list = (lines: readonly string[], width = WIDTH) => {
    const all = inside("L");
    for (const line of lines) {
      const structParent = inside("LI", all);
      const y = pdf.y;
      say("–", "plain", body, { width: mm(6), structParent, structType: "Lbl" }, LEFT + mm(2));
      pdf.y = y;
      say(line, "plain", body, { width: width - mm(8), structParent, structType: "LBody" }, LEFT + mm(8));
      pdf.y += 2;
    }
  };
  const title = (text: string) => {
    pdf.y += 8;
    say(text, "bold", body + 1.5, { structType: "H2" });
    pdf.y += 3;
  };

  pdf.y = TOP;
  say(notice.superior.toLocaleUpperCase("vi"), "plain", 12, { align: "center" });
  say(notice.unit.name.toLocaleUpperCase("vi"), "bold", 15, { align: "center" });
  pdf.y += 12;
  // Line by line: a break inside a centred text moves what follows it.
  const heading = inside("H1");
  const lines = words.heading.toLocaleUpperCase("vi").replace(" VỀ ", " \nVỀ ").split("\n");
  for (const line of lines)
    say(line, "bold", 21, { align: "center", lineGap: 3, structParent: heading, structType: "Span" });
  pdf.y += 10;
  say(words.invitation(notice.unit.name), "bold", body + 1);
  pdf.y += 3;
  list(words.contents);
  title(words.formsTitle);
  const beside = pdf.y;
  list(words.forms, WIDTH - QR - mm(8));
  const [x, below] = [LEFT + WIDTH - QR, beside - mm(6)];
  const link = noticeLink(notice.unit.code);
  whole.add(
    pdf.struct("Figure", { alt: `${words.scan}: ${link}` }, () =>
      drawQr(pdf, link, { x, y: below, side: QR }),
    ),
  );
  const listEnd = pdf.y;
  pdf.y = below + QR + 3;
  say(words.scan, "bold", 12, { width: QR, align: "center" }, x);
  pdf.y = Math.max(pdf.y, listEnd);
  title(words.needsTitle);
  list(words.needs);
  say(words.elsewhere, "italic", body);
  title(words.addressTitle);
  drawReception({ pdf, inside }, notice.unit.name, notice.reception, body);
  if (notice.focal)
    drawReception({ pdf, inside }, words.provincial(notice.focal.name), notice.focal.reception, body);
  pdf.y += 8;
  say(words.basis, "italic", Math.max(9, body - 3));
  return pdf.y;
}

/** A part of what is read aloud. */
type Part = ReturnType<Pdf["struct"]>;
type Sheet = { pdf: Pdf; inside: (type: string, parent?: Part) => Part };

function drawReception(
  { pdf, inside }: Sheet,
  name: string,
  reception: WallNotice["reception"],
  body: number,
): void {
  const rows = receptionRows(reception);
  if (rows.length === 0) return;
  const title = { structParent: inside("H3"), structType: "Span" };
  pdf
    .font("bold")
    .fontSize(body)
    .text(name, LEFT, pdf.y, { width: WIDTH, lineGap: 1.5, ...title });
  for (const { label, value } of rows) {
    const y = pdf.y;
    const row = { lineGap: 1.5, structParent: inside("P"), structType: "Span" };
    pdf
      .font("plain")
      .fontSize(body)
      .text(`${label}:`, LEFT + mm(2), y, { width: mm(54), ...row });
    const left = pdf.y;
    pdf.font("bold").text(value, LEFT + mm(56), y, { width: WIDTH - mm(56), ...row });
    pdf.y = Math.max(left, pdf.y);
  }
  pdf.y += 5;
}
