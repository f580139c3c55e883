import {
  AlignmentType,
  BorderStyle,
  Document,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { lastLine } from "~/platform/documents/decree-30.server";
import { docxBytes } from "~/platform/documents/office-file.server";
import { formatNumber } from "~/shared/vi-format";
import { type FormLine, type FormSheet, formSheet } from "./form-sheet";
import type { Report } from "./report";

const FONT = "Times New Roman";
/** Sizes are half points, lengths twentieths of a point. */
const MM = 56.7;
const A4 = {
  width: Math.round(210 * MM),
  height: Math.round(297 * MM),
  orientation: PageOrientation.LANDSCAPE,
};
const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(15 * MM),
  left: Math.round(20 * MM),
  right: Math.round(15 * MM),
};
const WIDTH = Math.round((297 - 35) * MM);

/** The official form as a letter: national name and motto, layout of Decree 30/2020/NĐ-CP, landscape A4. */
export async function reportDocx(report: Report): Promise<Buffer> {
  const sheet = formSheet(report);
  const document = new Document({
    creator: sheet.reportingUnit,
    title: `${sheet.code} - ${sheet.title}`,
    styles: { default: { document: { run: { font: FONT, size: 26 } } } },
    sections: [formSection(sheet)],
  });
  return docxBytes(document, report.period.to);
}

/** The pages of one form: alone, or behind the report that it belongs to. */
export function formSection(sheet: FormSheet): ISectionOptions {
  return {
    properties: { page: { size: A4, margin: MARGIN } },
    children: [
      letterhead(sheet),
      gap(),
      line(sheet.title, { bold: true, size: 28 }),
      line(sheet.periodLine, { size: 26 }),
      line(`(${sheet.scopeLine})`, { italics: true, size: 24 }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { before: 120, after: 60 },
        children: [run(sheet.unitOfCount, { italics: true, size: 24 })],
      }),
      figures(sheet),
      ...sheet.notes.map(
        (note) =>
          new Paragraph({
            keepNext: true,
            spacing: { before: 80 },
            children: [run(note, { italics: true, size: 24 })],
          }),
      ),
      gap(),
      signatures(sheet),
      lastLine(),
    ],
  };
}

type Look = { bold?: boolean; italics?: boolean; size?: number };
const run = (text: string, look: Look = {}) => new TextRun({ text, font: FONT, ...look });
const line = (text: string, look: Look = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
const gap = () => new Paragraph({ keepNext: true, spacing: { before: 60, after: 60 }, children: [] });

/** A centred rule under the line above it, as long as the name it belongs to. */
const rule = (indent: number) =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 60, line: 60, lineRule: "exact" },
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

function sideBySide(parts: readonly { share: number; children: Paragraph[] }[]): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: parts.map(({ share }) => Math.round(WIDTH * share)),
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        // Who signs stands on one page with the name.
        cantSplit: true,
        children: parts.map(
          ({ share, children }) =>
            new TableCell({
              width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
              borders: NO_BORDERS,
              children,
            }),
        ),
      }),
    ],
  });
}

function letterhead(sheet: FormSheet): Table {
  return sideBySide([
    {
      share: 0.4,
      children: [
        line(sheet.reportingUnit.toUpperCase(), { bold: true, size: 26 }),
        rule(1900),
        line(`Biểu số: ${sheet.code}`, { bold: true, size: 24 }),
        line(`Đơn vị nhận báo cáo: ${sheet.receivingUnit}`, { size: 24 }),
      ],
    },
    {
      share: 0.6,
      children: [
        line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 26 }),
        line("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 28 }),
        rule(2650),
        line(sheet.signature?.dateLine ?? "……, ngày …… tháng …… năm ……", { italics: true, size: 26 }),
      ],
    },
  ]);
}

function signatures({ signature, head }: FormSheet): Table {
  const one = (titles: readonly string[], hint: string) => [
    ...titles.map((title) => line(title, { bold: true, size: 26 })),
    line(hint, { italics: true, size: 24 }),
  ];
  return sideBySide([
    { share: 0.5, children: one(["NGƯỜI LẬP BIỂU"], "(Ký, ghi rõ họ tên)") },
    {
      share: 0.5,
      children:
        signature === null
          ? one(head, "(Ký, đóng dấu)")
          : [
              ...signature.lines.map((text) => line(text, { bold: true, size: 26 })),
              gap(),
              gap(),
              gap(),
              line(signature.name, { bold: true, size: 26 }),
            ],
    },
  ]);
}

type Cell = {
  text: string;
  bold?: boolean;
  align?: "left" | "center" | "right";
  span?: number;
  rows?: number;
  size?: number;
};

function figures(sheet: FormSheet): Table {
  const columns = sheet.groups.flatMap((group) => group.columns);
  const narrow = Math.round(WIDTH * 0.04);
  const name = Math.round(WIDTH * 0.17);
  const each = Math.floor((WIDTH - narrow - name) / columns.length);
  const head = (text: string, more: Partial<Cell> = {}): Cell => ({
    text,
    bold: true,
    align: "center",
    ...more,
  });
  const top = sheet.groups.map(({ label, columns: own }) =>
    label === null ? head(own[0]?.label ?? "", { rows: 2, size: 20 }) : head(label, { span: own.length }),
  );
  const second = sheet.groups.flatMap(({ label, columns: own }) =>
    label === null ? [] : own.map((column) => head(column.label, { size: 20 })),
  );
  const numbers = ["A", "B", ...columns.map(({ number }) => `(${number})`)];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [narrow, name, ...columns.map(() => each)],
    rows: [
      tableRow([head("TT", { rows: 2 }), head(sheet.rowHead, { rows: 2 }), ...top], true),
      tableRow(second, true),
      tableRow(
        numbers.map((text) => ({ text, align: "center" })),
        true,
      ),
      ...sheet.lines.map((each_) => tableRow(cellsOf(each_))),
      tableRow(cellsOf(sheet.total)),
    ],
  });
}

const cellsOf = ({ number, name, values, field }: FormLine): Cell[] => {
  const bold = field === null;
  return [
    { text: number === null ? "" : String(number), bold, align: "center" },
    { text: name, bold },
    ...values.map((value): Cell => ({ text: formatNumber(value), bold, align: "right" })),
  ];
};

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function tableRow(cells: readonly Cell[], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      ({ text, bold = false, align = "left", span = 1, rows = 1, size = 22 }) =>
        new TableCell({
          columnSpan: span,
          rowSpan: rows,
          verticalAlign: VerticalAlign.CENTER,
          margins: { top: 30, bottom: 30, left: 50, right: 50 },
          children: [new Paragraph({ alignment: ALIGN[align], children: [run(text, { bold, size })] })],
        }),
    ),
  });
}
