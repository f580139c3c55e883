import { Document, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import {
  A4,
  body,
  centred,
  FONT,
  letterhead,
  MARGIN,
  run,
  sideBySide,
  WIDTH,
} from "~/platform/documents/decree-30.server";
import { docxBytes } from "~/platform/documents/office-file.server";
import { localDateOf } from "~/shared/local-date";
import { formatCount, formatDate, formatDateTime, formatLongDate } from "~/shared/vi-format";
import type { BoxSession } from "./box-session.server";
import { peoplePresent, UNUSABLE, type Unusable } from "./boxes";

type Frame = { peopleCommittee: string; place: string };

/** Biên bản mở hộp thư góp ý in the layout of Decree 30/2020/NĐ-CP; the same session gives the same bytes. */
export function boxMinutesDocx(session: BoxSession, { peopleCommittee, place }: Frame): Promise<Buffer> {
  const on = localDateOf(session.openedAt);
  const people = peoplePresent(session.present);
  const registered = session.slips.filter(({ item }) => item !== null).length;
  const document = new Document({
    creator: session.unitName,
    title: `Biên bản mở hộp thư góp ý số ${session.no}/${session.year}`,
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          letterhead({
            superior: peopleCommittee.toUpperCase(),
            issuer: session.unitName.toUpperCase(),
            number: `Số: ${session.no}/BB-HTGY`,
            placeAndDate: `${place}, ${formatLongDate(on)}`,
            recipients: [],
            signature: [],
            signer: "",
          }),
          centred("BIÊN BẢN", { bold: true, before: 240 }),
          centred("Mở hộp thư góp ý", { bold: true }),
          body(
            `Hồi ${formatDateTime(session.openedAt)}, tại ${session.place}, ${session.unitName} mở hộp thư góp ý.`,
          ),
          body("1. Thành phần tham gia:"),
          ...people.map((person) => body(`- ${person};`)),
          body(
            `2. Kết quả: trong hộp có ${formatCount(session.slips.length)} phiếu, vào sổ tiếp nhận ${formatCount(registered)} phiếu, không sử dụng được ${formatCount(session.slips.length - registered)} phiếu.`,
          ),
          ...(session.slips.length > 0 ? [list(session)] : []),
          ...(session.note ? [body(`3. Ghi nhận khác: ${session.note}`)] : []),
          body("Biên bản lập xong, các thành phần tham gia cùng nghe, thống nhất và ký tên."),
          new Paragraph({ children: [] }),
          signatures(people, session.writer),
        ],
      },
    ],
  });
  return docxBytes(document, on);
}

function list({ slips }: BoxSession): Table {
  const widths = [0.08, 0.54, 0.2, 0.18].map((share) => Math.round(WIDTH * share));
  const row = (texts: readonly string[], bold = false) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: texts.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 70, right: 70 },
            children: [new Paragraph({ children: [run(text, { bold, size: 24 })] })],
          }),
      ),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(["Phiếu", "Nội dung", "Mã phản ánh", "Số vào sổ"], true),
      ...slips.map(({ no, item, unusable, note }) =>
        item
          ? row([
              String(no),
              item.title,
              item.referenceCode || "–",
              `${item.registerNo}/${item.registerYear}`,
            ])
          : row([String(no), [UNUSABLE[unusable as Unusable].vi, note].filter(Boolean).join(": "), "–", "–"]),
      ),
    ],
  });
}

function signatures(people: readonly string[], writer: string): Table {
  const named = (title: string, names: readonly string[]) => [
    centred(title, { bold: true }),
    centred("(Ký, ghi rõ họ tên)", { italics: true, size: 26 }),
    ...names.flatMap((name) => [
      new Paragraph({ children: [] }),
      new Paragraph({ children: [] }),
      centred(name),
    ]),
  ];
  return sideBySide(
    named(
      "THÀNH PHẦN THAM GIA",
      people.map((person) => person.split(/[,–-]/)[0]?.trim() ?? person),
    ),
    named("NGƯỜI LẬP BIÊN BẢN", [writer]),
    0.5,
  );
}

/** What the file is called. */
export const minutesName = ({ no, year, openedAt }: BoxSession): string =>
  `bien-ban-mo-hop-thu-${no}-${year}-${formatDate(localDateOf(openedAt)).replaceAll("/", "")}.docx`;
