import {
  AlignmentType,
  BorderStyle,
  Document,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { docxBytes } from "~/platform/documents/office-file.server";
import { formatCount, formatDate, formatLongDate } from "~/shared/vi-format";
import type { UrgingLetterView } from "./urging.queries.server";

const FONT = "Times New Roman";
/** Lengths are twentieths of a point, sizes half points. */
const MM = 56.7;
const WIDTH = Math.round((210 - 30 - 20) * MM);
const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(20 * MM),
};

type Look = { bold?: boolean; italics?: boolean; size?: number };
const run = (text: string, look: Look = {}) => new TextRun({ text, font: FONT, size: 28, ...look });
const centred = (text: string, look: Look = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
const para = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 120, after: 60, line: 320 },
    children: [run(text)],
  });
const rule = (indent: number) =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 60, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function sideBySide(left: Paragraph[], right: Paragraph[], share: number): Table {
  const widths = [Math.round(WIDTH * share), Math.round(WIDTH * (1 - share))];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              borders: NO_BORDERS,
              children,
            }),
        ),
      }),
    ],
  });
}

export type UrgingDocument = UrgingLetterView & { peopleCommittee: string; place: string };

/** Phiếu đôn đốc as a document in the layout of Decree 30/2020/NĐ-CP, annex I; the same letter gives the same bytes. */
export function urgingDocx(letter: UrgingDocument): Promise<Buffer> {
  const document = new Document({
    creator: letter.fromName,
    title: `Phiếu đôn đốc ${letter.unitName}`,
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: Math.round(210 * MM), height: Math.round(297 * MM) }, margin: MARGIN },
        },
        children: [
          head(letter),
          new Paragraph({ spacing: { before: 240 }, children: [] }),
          centred("PHIẾU ĐÔN ĐỐC", { bold: true }),
          centred("Về việc xử lý phản ánh, kiến nghị quá thời hạn trả lời", { bold: true }),
          rule(Math.round(WIDTH * 0.35)),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160, after: 120 },
            children: [run(`Kính gửi: ${letter.unitName}`)],
          }),
          para(
            `Qua theo dõi trên Hệ thống tiếp nhận, xử lý phản ánh, kiến nghị, đến ngày ${formatDate(letter.issuedOn)} đơn vị còn ${formatCount(letter.items.length)} phản ánh, kiến nghị quá thời hạn trả lời người gửi, cụ thể như sau:`,
          ),
          list(letter),
          para(
            `Thực hiện khoản 5 Điều 18 Nghị định số 20/2008/NĐ-CP, đề nghị ${letter.unitName} xử lý, trả lời dứt điểm các phản ánh, kiến nghị nêu trên, thông báo tình hình cho người gửi và báo cáo kết quả, nêu rõ nguyên nhân chậm về ${letter.fromName} chậm nhất ngày ${formatDate(letter.answerBy)}.`,
          ),
          ...(letter.note ? letter.note.split("\n").map(para) : []),
          para(`${letter.fromName} đề nghị quý đơn vị quan tâm, thực hiện./.`),
          new Paragraph({ spacing: { before: 160 }, children: [] }),
          foot(letter),
        ],
      },
    ],
  });
  return docxBytes(document, letter.issuedOn);
}

function head(letter: UrgingDocument): Table {
  return sideBySide(
    [
      centred(letter.peopleCommittee.toUpperCase(), { size: 26 }),
      centred(letter.fromName.toUpperCase(), { bold: true, size: 26 }),
      rule(1100),
      centred(`Số: ${letter.documentNo ?? "……/PĐĐ-……"}`, { size: 26 }),
    ],
    [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 24 }),
      centred("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 26 }),
      rule(1150),
      centred(`${letter.place}, ${formatLongDate(letter.issuedOn)}`, { italics: true, size: 26 }),
    ],
    0.4,
  );
}

function list(letter: UrgingDocument): Table {
  const widths = [0.07, 0.26, 0.36, 0.17, 0.14].map((share) => Math.round(WIDTH * share));
  const row = (texts: readonly string[], bold = false) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: texts.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 70, right: 70 },
            children: [
              new Paragraph({
                alignment: bold || i !== 2 ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [run(text, { bold, size: 24 })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(["TT", "Mã", "Nội dung", "Hạn trả lời", "Số ngày quá hạn"], true),
      ...letter.items.map(({ code, title, dueOn, daysLate }, i) =>
        row([String(i + 1), code, title, formatDate(dueOn), formatCount(daysLate)]),
      ),
    ],
  });
}

function foot(letter: UrgingDocument): Table {
  const small = (text: string) => new Paragraph({ children: [run(text, { size: 22 })] });
  return sideBySide(
    [
      new Paragraph({ children: [run("Nơi nhận:", { bold: true, italics: true, size: 24 })] }),
      small("- Như trên;"),
      small(`- Chủ tịch ${letter.peopleCommittee} (để báo cáo);`),
      small("- Lưu: VT, KSTTHC."),
    ],
    [centred("THỦ TRƯỞNG CƠ QUAN", { bold: true }), centred("(Chữ ký, dấu)", { italics: true, size: 26 })],
    0.5,
  );
}
