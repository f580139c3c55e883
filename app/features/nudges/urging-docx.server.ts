import { AlignmentType, Document, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import {
  A4,
  BODY,
  body,
  centred,
  FONT,
  letterhead,
  MARGIN,
  rule,
  run,
  sideBySide,
  WIDTH,
} from "~/platform/documents/decree-30.server";
import { docxBytes } from "~/platform/documents/office-file.server";
import { formatCount, formatDate, formatLongDate } from "~/shared/vi-format";
import type { UrgingLetterView } from "./urging.queries.server";

export type UrgingDocument = UrgingLetterView & { peopleCommittee: string; place: string };

/** Phiếu đôn đốc as a document in the layout of Decree 30/2020/NĐ-CP, annex I; the same letter gives the same bytes. */
export function urgingDocx(letter: UrgingDocument): Promise<Buffer> {
  const document = new Document({
    creator: letter.fromName,
    title: `Phiếu đôn đốc ${letter.unitName}`,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      {
        properties: {
          page: { size: A4, margin: MARGIN },
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
          body(
            `Qua theo dõi trên Hệ thống tiếp nhận, xử lý phản ánh, kiến nghị, đến ngày ${formatDate(letter.issuedOn)} đơn vị còn ${formatCount(letter.items.length)} phản ánh, kiến nghị quá thời hạn trả lời người gửi, cụ thể như sau:`,
          ),
          list(letter),
          body(
            `Thực hiện khoản 5 Điều 18 Nghị định số 20/2008/NĐ-CP, đề nghị ${letter.unitName} xử lý, trả lời dứt điểm các phản ánh, kiến nghị nêu trên, thông báo tình hình cho người gửi và báo cáo kết quả, nêu rõ nguyên nhân chậm về ${letter.fromName} chậm nhất ngày ${formatDate(letter.answerBy)}.`,
          ),
          ...(letter.note ? letter.note.split("\n").map((line) => body(line)) : []),
          body(`${letter.fromName} đề nghị quý đơn vị quan tâm, thực hiện./.`),
          new Paragraph({ spacing: { before: 160 }, children: [] }),
          foot(letter),
        ],
      },
    ],
  });
  return docxBytes(document, letter.issuedOn);
}

const head = (letter: UrgingDocument): Table =>
  letterhead({
    superior: letter.peopleCommittee.toUpperCase(),
    issuer: letter.fromName.toUpperCase(),
    number: `Số: ${letter.documentNo ?? "……/PĐĐ-……"}`,
    placeAndDate: `${letter.place}, ${formatLongDate(letter.issuedOn)}`,
    recipients: [],
    signature: [],
    signer: "",
  });

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
