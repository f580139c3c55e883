import { Paragraph, type Table } from "docx";
import { administrativeDocument, ruledTable } from "~/platform/documents/administrative-document.server";
import { body, centred, letterhead, sideBySide } from "~/platform/documents/decree-30.server";
import { localDateOf } from "~/shared/local-date";
import { formatCount, formatDate, formatDateTime, formatLongDate } from "~/shared/vi-format";
import type { BoxSession } from "./box-session.server";
import { namesOfPresent, peoplePresent, UNUSABLE, type Unusable } from "./boxes";

type Frame = { peopleCommittee: string; place: string };

/** Biên bản mở hộp thư góp ý in the layout of Decree 30/2020/NĐ-CP; the same session gives the same bytes. */
export function boxMinutesDocx(session: BoxSession, { peopleCommittee, place }: Frame): Promise<Buffer> {
  const on = localDateOf(session.openedAt);
  const people = peoplePresent(session.present);
  const registered = session.slips.filter(({ item }) => item !== null).length;
  return administrativeDocument({
    creator: session.unitName,
    title: `Biên bản mở hộp thư góp ý số ${session.no}/${session.year}`,
    on,
    children: [
      letterhead({
        superior: peopleCommittee.toUpperCase(),
        issuer: session.unitName.toUpperCase(),
        number: `Số: ${session.no}/BB-HTGY`,
        placeAndDate: `${place}, ${formatLongDate(on)}`,
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
  });
}

const list = ({ slips }: BoxSession): Table =>
  ruledTable(
    [
      { label: "Phiếu", share: 0.1, align: "center" },
      { label: "Nội dung", share: 0.45 },
      { label: "Mã phản ánh", share: 0.28 },
      { label: "Số vào sổ", share: 0.17, align: "center" },
    ],
    slips.map(({ no, item, unusable, note }) =>
      item
        ? [String(no), item.title, item.referenceCode || "–", `${item.registerNo}/${item.registerYear}`]
        : [String(no), [UNUSABLE[unusable as Unusable].vi, note].filter(Boolean).join(": "), "–", "–"],
    ),
  );

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
    named("THÀNH PHẦN THAM GIA", namesOfPresent(people)),
    named("NGƯỜI LẬP BIÊN BẢN", [writer]),
    0.5,
  );
}

/** What the file is called. */
export const minutesName = ({ no, year, openedAt }: BoxSession): string =>
  `bien-ban-mo-hop-thu-${no}-${year}-${formatDate(localDateOf(openedAt)).replaceAll("/", "")}.docx`;
