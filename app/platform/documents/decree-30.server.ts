import {
  AlignmentType,
  BorderStyle,
  Header,
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
import { issuerLines, type OfficialLetter, writtenOut } from "~/shared/official-letter";

/**
 * The parts that every administrative document has, in the layout of Decree 30/2020/NĐ-CP, annex I (sizes: cần xác
 * nhận). Lengths in twentieths of a point, sizes in half points.
 */
export const FONT = "Times New Roman";
export const MM = 56.7;
export const BODY = 28;
export const A4 = {
  width: Math.round(210 * MM),
  height: Math.round(297 * MM),
  orientation: PageOrientation.PORTRAIT,
};
export const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(15 * MM),
};
/** What is left between the margins. */
export const WIDTH = Math.round(165 * MM);

export type Look = { bold?: boolean; italics?: boolean; size?: number };
/** A piece of text; codes stay on one line. */
export const run = (text: string, look: Look = {}) =>
  new TextRun({ text: unbroken(text), font: FONT, size: BODY, ...look });

/** With hyphens at which no line ends in the codes of items and co-signatures; whoever types one back may use either. */
const unbroken = (text: string): string =>
  text.replace(/\b(?:PAKN|CK)(?:-[0-9A-Z]{2,4}){2,4}\b/g, (code) => code.replaceAll("-", "\u2011"));

/** The number in the middle of the head of each page but the first. */
export const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  });

/** A centred line. */
export const centred = (text: string, { before = 0, ...look }: Look & { before?: number } = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [run(text, look)] });

/** A paragraph of the text; `keepNext` holds it on the page of what follows. */
export const body = (text: string, { keepNext = false, ...look }: Look & { keepNext?: boolean } = {}) =>
  new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 80, after: 80, line: 288 },
    children: [run(text, look)],
  });

/** The thin line under a heading, `indent` away from both sides. */
export const rule = (indent: number) =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 120, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 3 } },
    children: [],
  });

/**
 * What stands behind the last table of a section: without it the section ends with an empty line of full height, which
 * a full page throws onto an empty one.
 */
export const lastLine = () =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: "exact" },
    run: { size: 2 },
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

/** Two columns without borders; `share` is the part of the left one. */
export function sideBySide(left: Paragraph[], right: Paragraph[], share: number): Table {
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

type Head = Omit<OfficialLetter, "recipients" | "signature" | "signer">;

/** Issuing body and number on the left, the national name, motto, place and date on the right. */
export function letterhead({ superior, issuer, number, about, placeAndDate }: Head): Table {
  return sideBySide(
    [
      ...issuerLines(superior).map((line) => centred(line, { size: 26 })),
      ...issuerLines(writtenOut(issuer)).map((line) => centred(line, { bold: true, size: 26 })),
      rule(1150),
      centred(number, { size: 26 }),
      ...(about ? [centred(about, { size: 24 })] : []),
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

/** Recipients on the left, signature on the right. */
export function ending({ recipients, signature, signer }: OfficialLetter): Table {
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
