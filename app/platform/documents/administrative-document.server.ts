import { AlignmentType, Document, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { LocalDate } from "~/shared/local-date";
import { A4, BODY, centred, FONT, MARGIN, run, sideBySide, WIDTH } from "./decree-30.server";
import { docxBytes } from "./office-file.server";

type Written = {
  creator: string;
  title: string;
  children: (Paragraph | Table)[];
  /** The date it bears as made: one of the data, so that the same contents give the same bytes. */
  on: LocalDate;
};

/** A slip, minutes or a form of one section in the layout of decree-30.server.ts. */
export const administrativeDocument = ({ creator, title, children, on }: Written): Promise<Buffer> =>
  docxBytes(
    new Document({
      creator,
      title,
      styles: { default: { document: { run: { font: FONT, size: BODY } } } },
      sections: [{ properties: { page: { size: A4, margin: MARGIN } }, children }],
    }),
    on,
  );

export type Column = { label: string; share: number; align?: "left" | "center" };

/** A list with rules around each cell; the labels stand again on each page. */
export function ruledTable(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.round(WIDTH * share));
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
                alignment: bold || columns[i]?.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
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
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((texts) => row(texts)),
    ],
  });
}

/** The end of a document that somebody is still to sign by hand: recipients on the left, room on the right. */
export const endingToSign = (
  recipients: readonly string[],
  signature: readonly string[] = ["THỦ TRƯỞNG CƠ QUAN"],
): Table =>
  sideBySide(
    [
      new Paragraph({ children: [run("Nơi nhận:", { bold: true, italics: true, size: 24 })] }),
      ...recipients.map((text) => new Paragraph({ children: [run(text, { size: 22 })] })),
    ],
    [
      ...signature.map((line) => centred(line, { bold: true })),
      centred("(Chữ ký, dấu)", { italics: true, size: 26 }),
    ],
    0.5,
  );
