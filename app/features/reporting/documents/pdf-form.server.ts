import { type Face, mm, type Pdf } from "~/platform/documents/pdf-page.server";
import { formatNumber } from "~/shared/vi-format";
import type { FormLine, FormSheet } from "../form-sheet";
import { drawHead } from "./pdf-head.server";

const LEFT = mm(15);
const WIDTH = mm(267);
const SIZE = 8.5;
const PAD = 3;

type Cell = { words: string; x: number; width: number; face: Face; align: "left" | "center" | "right" };

/** One form on landscape pages of its own; its headings are repeated on each. */
export function drawForm(pdf: Pdf, sheet: FormSheet): void {
  newPage(pdf);
  const columns = sheet.groups.flatMap((group) => group.columns);
  const [first, second] = [mm(9), mm(46)];
  const each = (WIDTH - first - second) / columns.length;
  const edges = [LEFT, LEFT + first, ...columns.map((_, index) => LEFT + first + second + index * each)];
  const widths = [first, second, ...columns.map(() => each)];
  const rowOf = (words: readonly string[], face: Face, head = false): Cell[] =>
    words.map((text, index) => ({
      words: text,
      x: edges[index] ?? 0,
      width: widths[index] ?? 0,
      face,
      align: head || index === 0 ? "center" : index === 1 ? "left" : "right",
    }));
  const heads = () => {
    headings(pdf, sheet, edges, widths);
    row(pdf, rowOf(["A", "B", ...columns.map(({ number }) => `(${number})`)], "plain", true));
  };
  title(pdf, sheet);
  heads();
  const lines = [...sheet.lines, sheet.total];
  const cellsOf = (line: FormLine) => rowOf(wordsOf(line), line.field === null ? "bold" : "plain");
  const foot = footHeight(pdf, sheet);
  const room = () => pdf.page.height - mm(12) - pdf.y;
  lines.forEach((line, index) => {
    // The last rows go along with what stands under them: no signature stands on a page of its own.
    const end = index === Math.max(0, lines.length - 2) ? foot : 0;
    const needed = lines
      .slice(index, end > 0 ? undefined : index + 1)
      .reduce((sum, each) => sum + heightOf(pdf, cellsOf(each)), end);
    if (index > 0 && needed > room()) {
      newPage(pdf);
      heads();
    }
    row(pdf, cellsOf(line));
  });
  pdf.y += 6;
  for (const note of sheet.notes) pdf.font("italic").fontSize(9.5).text(note, LEFT, pdf.y, NOTE);
  signatures(pdf, sheet);
}

const NOTE = { width: WIDTH, paragraphGap: 2 };

/** How high notes and signatures are: room for a hand to sign only where a name stands under it. */
function footHeight(pdf: Pdf, { notes, signature, head }: FormSheet): number {
  const ofNotes = notes.map((note) => pdf.font("italic").fontSize(9.5).heightOfString(note, NOTE) + 2);
  const lines = (signature?.lines ?? head).length + 1;
  return ofNotes.reduce((a, b) => a + b, 14) + lines * 14 + (signature?.name ? mm(22) : mm(4));
}

/** Who made the form on the left; the signature of the report on the right, or the place for it. */
function signatures(pdf: Pdf, { signature, head }: FormSheet): void {
  const lines = signature?.lines ?? head;
  const half = WIDTH / 2;
  const put = (words: string, face: Face, x: number) =>
    pdf.font(face).fontSize(11).text(words, x, pdf.y, { width: half, align: "center" });
  pdf.y += 8;
  const top = pdf.y;
  put("NGƯỜI LẬP BIỂU", "bold", LEFT);
  put("(Ký, ghi rõ họ tên)", "italic", LEFT);
  pdf.y = top;
  for (const line of lines) put(line, "bold", LEFT + half);
  if (!signature) put("(Ký, đóng dấu)", "italic", LEFT + half);
  if (!signature?.name) return;
  pdf.y += mm(16);
  put(signature.name, "bold", LEFT + half);
}

const newPage = (pdf: Pdf) =>
  pdf.addPage({
    size: "A4",
    layout: "landscape",
    margins: { top: mm(15), bottom: mm(12), left: LEFT, right: mm(15) },
  });

/** The head of the same form as DOCX: unit, form and receiver on the left, national name, place and date on the right. */
function title(pdf: Pdf, sheet: FormSheet): void {
  const left = { x: LEFT, width: WIDTH * 0.4 };
  drawHead(
    pdf,
    { left, right: { x: LEFT + left.width, width: WIDTH - left.width } },
    {
      from: [{ words: sheet.reportingUnit.toUpperCase(), face: "bold", size: 12 }],
      below: [
        { words: `Biểu số: ${sheet.code}`, face: "bold", size: 11 },
        { words: `Đơn vị nhận báo cáo: ${sheet.receivingUnit}`, face: "plain", size: 11 },
      ],
      placeAndDate: sheet.signature?.dateLine ?? "……, ngày …… tháng …… năm ……",
    },
  );
  pdf.y += 10;
  const put = (words: string, face: Face, size: number, align: "center" | "right") =>
    pdf.font(face).fontSize(size).text(words, LEFT, pdf.y, { width: WIDTH, align });
  put(sheet.title, "bold", 13, "center");
  put(sheet.periodLine, "plain", 11, "center");
  put(`(${sheet.scopeLine})`, "italic", 10.5, "center");
  pdf.y += 2;
  put(sheet.unitOfCount, "italic", 10, "right");
  pdf.y += 3;
}

/** Two rows of headings: over neighbouring columns the one they share; a column of its own fills both rows. */
function headings(pdf: Pdf, sheet: FormSheet, edges: readonly number[], widths: readonly number[]): void {
  const cell = (words: string, index: number, count = 1): Cell => ({
    words,
    x: edges[index] ?? 0,
    width: widths.slice(index, index + count).reduce((a, b) => a + b, 0),
    face: "bold",
    align: "center",
  });
  const whole = [cell("TT", 0), cell(sheet.rowHead, 1)];
  const upper: Cell[] = [];
  const lower: Cell[] = [];
  let at = 2;
  for (const { label, columns } of sheet.groups) {
    if (label === null) whole.push(cell(columns[0]?.label ?? "", at));
    else {
      upper.push(cell(label, at, columns.length));
      lower.push(...columns.map((column, index) => cell(column.label, at + index)));
    }
    at += columns.length;
  }
  const top = pdf.y;
  const [first, second] = [heightOf(pdf, upper), heightOf(pdf, lower)];
  const both = Math.max(first + second, heightOf(pdf, whole));
  drawCells(pdf, upper, top, first);
  drawCells(pdf, lower, top + first, both - first);
  drawCells(pdf, whole, top, both);
  pdf.y = top + both;
}

const wordsOf = ({ number, name, values }: FormLine): string[] => [
  number === null ? "" : String(number),
  name,
  ...values.map((value) => formatNumber(value)),
];

const wordsHeight = (pdf: Pdf, { words: said, width, face }: Cell): number =>
  pdf
    .font(face)
    .fontSize(SIZE)
    .heightOfString(said || " ", { width: width - 2 * PAD });

const heightOf = (pdf: Pdf, cells: readonly Cell[]): number =>
  cells.length === 0 ? 0 : Math.max(...cells.map((cell) => wordsHeight(pdf, cell))) + 2 * PAD;

/** Cells of one height; headings stand in the middle of theirs. */
function drawCells(pdf: Pdf, cells: readonly Cell[], top: number, height: number): void {
  for (const cell of cells) {
    const { words: said, x, width, face, align } = cell;
    pdf.rect(x, top, width, height).lineWidth(0.5).stroke();
    const room = (height - wordsHeight(pdf, cell)) / 2;
    pdf
      .font(face)
      .fontSize(SIZE)
      .text(said, x + PAD, top + room, { width: width - 2 * PAD, align });
  }
}

function row(pdf: Pdf, cells: readonly Cell[]): void {
  const [top, height] = [pdf.y, heightOf(pdf, cells)];
  drawCells(pdf, cells, top, height);
  pdf.y = top + height;
}
