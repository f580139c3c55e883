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
import { formatDate, formatLongDate } from "~/shared/vi-format";
import type { TransferSlip } from "./transfer-slip.server";

const FONT = "Times New Roman";
/** Lengths are twentieths of a point, sizes half points. */
const MM = 56.7;
const WIDTH = Math.round((210 - 30 - 20) * MM);
const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const NO_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
};

type Look = { bold?: boolean; italics?: boolean; size?: number };
const run = (text: string, look: Look = {}) => new TextRun({ text, font: FONT, size: 28, ...look });
const centred = (text: string, look: Look = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
const para = (...children: TextRun[]) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 100, after: 60, line: 320 },
    children,
  });
const labelled = (label: string, text: string) => para(run(`${label}: `, { bold: true }), run(text));
const paras = (label: string, text: string) => {
  const [first = "", ...rest] = text.split(/\n+/);
  return [labelled(label, first), ...rest.map((line) => para(run(line)))];
};
const rule = (indent: number) =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 60, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });

function sideBySide(left: Paragraph[], right: Paragraph[], share: number): Table {
  const widths = [Math.round(WIDTH * share), Math.round(WIDTH * (1 - share))];
  const cell = (children: Paragraph[], i: number) =>
    new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, borders: NO_BORDERS, children });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [left, right].map(cell) })],
  });
}

/**
 * Phiếu chuyển in the layout of Decree 30/2020/NĐ-CP, annex I; the same slip gives the same bytes. The sender is among
 * those who get it (workflow.md §6) and named by the code alone: who handles the item reads the name in the portal, where
 * each look is logged (law.md L38).
 */
export function transferSlipDocx(slip: TransferSlip): Promise<Buffer> {
  const document = new Document({
    creator: slip.fromName,
    title: `Phiếu chuyển ${slip.code}`,
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
            margin: { ...{ top: 1134, bottom: 1134 }, left: Math.round(30 * MM), right: Math.round(20 * MM) },
          },
        },
        children: [
          head(slip),
          new Paragraph({ spacing: { before: 200 }, children: [] }),
          centred("PHIẾU CHUYỂN", { bold: true }),
          centred("Phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính", { bold: true }),
          rule(Math.round(WIDTH * 0.35)),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160, after: 120 },
            children: [run(`Kính gửi: ${slip.to}`)],
          }),
          ...matter(slip),
          ...request(slip),
          new Paragraph({ spacing: { before: 160 }, children: [] }),
          foot(slip),
        ],
      },
    ],
  });
  return docxBytes(document, slip.issuedOn);
}

function head(slip: TransferSlip): Table {
  return sideBySide(
    [
      centred(slip.committee.toUpperCase(), { size: 26 }),
      centred(slip.fromName.toUpperCase(), { bold: true, size: 26 }),
      rule(1100),
      centred(`Số: ${slip.slipNo ?? "……/PC-……"}`, { size: 26 }),
    ],
    [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 24 }),
      centred("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 26 }),
      rule(1150),
      centred(`${slip.place}, ${formatLongDate(slip.issuedOn)}`, { italics: true, size: 26 }),
    ],
    0.4,
  );
}

function matter(slip: TransferSlip): Paragraph[] {
  return [
    para(
      run(
        `${slip.fromName} nhận được phản ánh, kiến nghị mã ${slip.code} ngày ${formatDate(slip.receivedOn)}, qua: ${slip.channelName}.`,
      ),
    ),
    labelled("Về việc", slip.title),
    ...paras("Nội dung", slip.content),
    ...(slip.proposal ? paras("Đề xuất của người gửi", slip.proposal) : []),
    labelled("Tài liệu kèm theo", slip.attachments.length > 0 ? slip.attachments.join("; ") : "Không có"),
  ];
}

function request(slip: TransferSlip): Paragraph[] {
  const ground = "Căn cứ điểm d khoản 1 Điều 9 Nghị định số 20/2008/NĐ-CP";
  return [
    para(
      run(
        `${ground}, ${slip.fromName} chuyển phản ánh, kiến nghị nêu trên đến ${slip.to} để xem xét, xử lý theo thẩm quyền.`,
      ),
    ),
    ...(slip.ground ? paras("Ý kiến chuyển", slip.ground) : []),
    ...(slip.coordinating.length > 0
      ? [
          labelled(
            "Đơn vị phối hợp",
            `${slip.coordinating.join("; ")}${slip.opinionsBy ? `; cho ý kiến trước hết ngày ${formatDate(slip.opinionsBy)}` : ""}`,
          ),
        ]
      : []),
    para(
      run(
        slip.outside
          ? `Đề nghị ${slip.to} trả lời người gửi theo quy định và gửi một bản kết quả về ${slip.focalUnitName} để theo dõi./.`
          : `Đề nghị ${slip.to} trả lời người gửi chậm nhất ngày ${formatDate(slip.dueOn)} và gửi một bản kết quả về ${slip.focalUnitName} để theo dõi. Nếu không thuộc thẩm quyền, đề nghị trả lại ngay kèm lý do và đơn vị đề xuất./.`,
      ),
    ),
  ];
}

function foot(slip: TransferSlip): Table {
  const small = (text: string) => new Paragraph({ children: [run(text, { size: 22 })] });
  return sideBySide(
    [
      new Paragraph({ children: [run("Nơi nhận:", { bold: true, italics: true, size: 24 })] }),
      small("- Như trên;"),
      small(`- Người gửi phản ánh, kiến nghị mã ${slip.code} (để biết);`),
      ...slip.coordinating.map((name) => small(`- ${name} (để phối hợp);`)),
      ...(slip.focalUnitName === slip.fromName ? [] : [small(`- ${slip.focalUnitName} (để theo dõi);`)]),
      small("- Lưu: VT, KSTTHC."),
    ],
    [centred("THỦ TRƯỞNG CƠ QUAN", { bold: true }), centred("(Chữ ký, dấu)", { italics: true, size: 26 })],
    0.5,
  );
}
