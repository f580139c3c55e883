import { AlignmentType, Document, Header, type ISectionOptions, Paragraph } from "docx";
import {
  A4,
  BODY,
  body,
  centred,
  ending,
  FONT,
  lastLine,
  letterhead,
  MARGIN,
  MM,
  pageNumber,
  rule,
  run,
} from "~/platform/documents/decree-30.server";
import { docxBytes } from "~/platform/documents/office-file.server";
import type { WrittenSection } from "../narrative/narrative";
import { formSection } from "../report-docx.server";
import { DRAFT, NOTHING_YET, printedWords, type WholeReport } from "./whole-report";

/** The whole report as it is sent: letterhead, sections, recipients and signature, then its forms. */
export function wholeDocx(report: WholeReport): Promise<Buffer> {
  const { letter, annexes, period, unit } = report;
  const written = printedWords(report);
  const letterSection: ISectionOptions = {
    // The number stands on every page but the first.
    properties: { page: { size: A4, margin: MARGIN }, titlePage: true },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
    children: [
      letterhead(letter),
      ...(report.draft
        ? [centred(DRAFT, { bold: true, before: 240 }), centred(report.draft, { italics: true })]
        : []),
      centred("BÁO CÁO", { bold: true, before: 240 }),
      centred(written.abstract, { bold: true }),
      rule(3600),
      body(written.intro),
      ...written.sections.flatMap(sectionParagraphs),
      // The last sentence goes along with the signature: no signature stands on a page of its own.
      body(written.closing, { keepNext: true }),
      new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [] }),
      ending(letter),
      lastLine(),
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
