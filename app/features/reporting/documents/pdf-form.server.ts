import { type Face, mm, type Pdf } from "~/platform/documents/pdf-page.server";
import { formatNumber } from "~/shared/vi-format";
import type { FormLine, FormSheet } from "../form-sheet";

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
    row(pdf, groupCells(sheet, edges, widths));
    row(pdf, rowOf(["TT", "Lĩnh vực", ...columns.map(({ label }) => label)], "bold", true));
    row(pdf, rowOf(["A", "B", ...columns.map(({ number }) => `(${number})`)], "plain", true));
  };
  title(pdf, sheet);
  heads();
  for (const line of [...sheet.lines, sheet.total]) {
    if (pdf.y > pdf.page.height - mm(25)) {
      newPage(pdf);
      heads();
    }
    row(pdf, rowOf(wordsOf(line), line.field === null ? "bold" : "plain"));
  }
  pdf.y += 6;
  for (const note of sheet.notes)
    pdf.font("italic").fontSize(9.5).text(note, LEFT, pdf.y, { width: WIDTH, paragraphGap: 2 });
  if (sheet.signature) signatures(pdf, sheet.signature);
}

/** Who made the form on the left; place, date and signature of the report on the right, kept on one page. */
function signatures(pdf: Pdf, { dateLine, lines, name }: NonNullable<FormSheet["signature"]>): void {
  const height = mm(32) + lines.length * 14;
  if (pdf.y + height > pdf.page.height - mm(12)) newPage(pdf);
  const half = WIDTH / 2;
  const put = (words: string, face: Face, x: number) =>
    pdf.font(face).fontSize(11).text(words, x, pdf.y, { width: half, align: "center" });
  pdf.y += 8;
  put(dateLine, "italic", LEFT + half);
  const top = pdf.y;
  put("NGƯỜI LẬP BIỂU", "bold", LEFT);
  put("(Ký, ghi rõ họ tên)", "italic", LEFT);
  pdf.y = top;
  for (const line of lines) put(line, "bold", LEFT + half);
  if (!name) return;
  pdf.y += mm(16);
  put(name, "bold", LEFT + half);
}

const newPage = (pdf: Pdf) =>
  pdf.addPage({
    size: "A4",
    layout: "landscape",
    margins: { top: mm(15), bottom: mm(12), left: LEFT, right: mm(15) },
  });

function title(pdf: Pdf, sheet: FormSheet): void {
  const put = (words: string, face: Face, size: number, align: "left" | "center" | "right") =>
    pdf.font(face).fontSize(size).text(words, LEFT, pdf.y, { width: WIDTH, align });
  put(`Biểu số: ${sheet.code}`, "bold", 10.5, "left");
  put(
    `Đơn vị báo cáo: ${sheet.reportingUnit}. Đơn vị nhận báo cáo: ${sheet.receivingUnit}`,
    "plain",
    10,
    "left",
  );
  pdf.y += 6;
  put(sheet.title, "bold", 13, "center");
  put(sheet.periodLine, "plain", 11, "center");
  put(`(${sheet.scopeLine})`, "italic", 10.5, "center");
  put(sheet.unitOfCount, "italic", 10, "right");
  pdf.y += 3;
}

/** The headings above neighbouring columns; a column without one has an empty cell above it. */
function groupCells(sheet: FormSheet, edges: readonly number[], widths: readonly number[]): Cell[] {
  let at = 2;
  const cell = (words: string, index: number, count: number): Cell => ({
    words,
    x: edges[index] ?? 0,
    width: widths.slice(index, index + count).reduce((a, b) => a + b, 0),
    face: "bold",
    align: "center",
  });
  const groups = sheet.groups.map(({ label, columns }) => {
    const made = cell(label ?? "", at, columns.length);
    at += columns.length;
    return made;
  });
  return [cell("", 0, 1), cell("", 1, 1), ...groups];
}

const wordsOf = ({ number, name, values }: FormLine): string[] => [
  number === null ? "" : String(number),
  name,
  ...values.map((value) => formatNumber(value)),
];

function row(pdf: Pdf, cells: readonly Cell[]): void {
  const top = pdf.y;
  const height =
    Math.max(
      ...cells.map(({ words, width, face }) =>
        pdf
          .font(face)
          .fontSize(SIZE)
          .heightOfString(words || " ", { width: width - 2 * PAD }),
      ),
    ) +
    2 * PAD;
  for (const { words, x, width, face, align } of cells) {
    pdf.rect(x, top, width, height).lineWidth(0.5).stroke();
    pdf
      .font(face)
      .fontSize(SIZE)
      .text(words, x + PAD, top + PAD, { width: width - 2 * PAD, align });
  }
  pdf.y = top + height;
}
