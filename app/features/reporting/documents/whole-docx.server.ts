import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { docxBytes } from "~/platform/documents/office-file.server";
import type { WrittenSection } from "../narrative/narrative";
import { formSection } from "../report-docx.server";
import type { Letter } from "./letter";
import { NOTHING_YET, type WholeReport } from "./whole-report";

const FONT = "Times New Roman";
/** Lengths in twentieths of a point, sizes in half points: Decree 30/2020/NĐ-CP, annex I (sizes: cần xác nhận). */
const MM = 56.7;
const A4 = {
  width: Math.round(210 * MM),
  height: Math.round(297 * MM),
  orientation: PageOrientation.PORTRAIT,
};
const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(15 * MM),
};
const WIDTH = Math.round(165 * MM);
const BODY = 28;

/** The whole report as it is sent: letterhead, sections, recipients and signature, then its forms. */
export function wholeDocx(report: WholeReport): Promise<Buffer> {
  const { letter, written, annexes, period, unit } = report;
  const letterSection: ISectionOptions = {
    // The number stands on every page but the first.
    properties: { page: { size: A4, margin: MARGIN }, titlePage: true },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
    children: [
      letterhead(letter),
      centred("BÁO CÁO", { bold: true, before: 240 }),
      centred(written.abstract, { bold: true }),
      rule(3600),
      body(written.intro),
      ...written.sections.flatMap(sectionParagraphs),
      body(written.closing),
      new Paragraph({ spacing: { before: 120 }, children: [] }),
      ending(letter),
    ],
  };
  const document = new Document({
    creator: unit.name,
    title: written.abstract,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [letterSection, ...annexes.map(formSection)],
  });
  return docxBytes(document, period.to);
}

type Look = { bold?: boolean; italics?: boolean; size?: number };
const run = (text: string, look: Look = {}) => new TextRun({ text, font: FONT, size: BODY, ...look });

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  });

const centred = (text: string, { before = 0, ...look }: Look & { before?: number } = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [run(text, look)] });

const body = (text: string, look: Look = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 80, after: 80, line: 288 },
    children: [run(text, look)],
  });

const rule = (indent: number) =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 120, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 3 } },
    children: [],
  });

function sectionParagraphs({ number, title, depth, paragraphs, source, empty }: WrittenSection): Paragraph[] {
  const look = { bold: depth < 3, italics: depth === 3 };
  const head = new Paragraph({
    keepNext: true,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 140, after: 60 },
    children: [run(`${number} ${depth === 1 ? title.toUpperCase() : title}`, look)],
  });
  return [
    head,
    ...paragraphs.map((text) => body(text)),
    ...(empty ? [body(NOTHING_YET, { italics: true })] : []),
    ...(source ? [body(source, { italics: true })] : []),
  ];
}

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
  const widths = [Math.round(WIDTH * share), WIDTH - Math.round(WIDTH * share)];
  const cell = (children: Paragraph[], width: number | undefined) =>
    new TableCell({
      width: { size: width ?? 0, type: WidthType.DXA },
      borders: NO_BORDERS,
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 0, right: 0 },
      children,
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

function letterhead({ superior, issuer, number, placeAndDate }: Letter): Table {
  return sideBySide(
    [
      ...(superior ? [centred(superior, { size: 26 })] : []),
      centred(issuer, { bold: true, size: 26 }),
      rule(1150),
      centred(number, { size: 26 }),
    ],
    [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 25 }),
      centred("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 27 }),
      rule(1150),
      centred(placeAndDate, { italics: true, size: 27 }),
    ],
    0.4,
  );
}

function ending({ recipients, signature, signer }: Letter): Table {
  const small = (text: string, look: Look) => new Paragraph({ children: [run(text, look)] });
  const space = Array.from({ length: 4 }, () => new Paragraph({ children: [] }));
  return sideBySide(
    [
      small("Nơi nhận:", { bold: true, italics: true, size: 24 }),
      ...recipients.map((each) => small(each, { size: 22 })),
    ],
    [
      ...signature.map((each) => centred(each, { bold: true })),
      ...space,
      ...(signer ? [centred(signer, { bold: true })] : []),
    ],
    0.48,
  );
}
