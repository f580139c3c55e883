import { Paragraph } from "docx";
import { administrativeDocument } from "~/platform/documents/administrative-document.server";
import { body, centred, letterhead, sideBySide } from "~/platform/documents/decree-30.server";
import { localDateOf } from "~/shared/local-date";
import { formatDateTime, formatLongDate } from "~/shared/vi-format";

/** What was written down when somebody called, came or sent: workflow.md §6. */
export type ArrivalSheet = {
  referenceCode: string;
  title: string;
  content: string;
  proposal: string | null;
  receivedAt: Date;
  registerNo: number | null;
  registerYear: number | null;
  channel: string;
  /** What the channel asks: number called, who answered, whether it was read back. */
  lines: readonly { label: string; value: string }[];
  writer: string | null;
};
/** Who called, as far as they said; null for a sheet without names. */
export type SheetSender = {
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
} | null;
type Frame = { peopleCommittee: string; place: string; unitName: string };

const UNSAID = "(không nêu)";

/** Phiếu ghi nhận in the layout of Decree 30/2020/NĐ-CP, to be signed by who wrote it; the same sheet gives the same bytes. */
export function arrivalSheetDocx(sheet: ArrivalSheet, sender: SheetSender, frame: Frame): Promise<Buffer> {
  const on = localDateOf(sheet.receivedAt);
  const register = sheet.registerNo === null ? "……" : `${sheet.registerNo}/${sheet.registerYear}`;
  const words = (text: string) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => body(line, { italics: true }));
  return administrativeDocument({
    creator: frame.unitName,
    title: `Phiếu ghi nhận ${sheet.referenceCode}`,
    on,
    children: [
      letterhead({
        superior: frame.peopleCommittee.toUpperCase(),
        issuer: frame.unitName.toUpperCase(),
        number: `Số vào sổ: ${register}`,
        placeAndDate: `${frame.place}, ${formatLongDate(on)}`,
      }),
      centred("PHIẾU GHI NHẬN PHẢN ÁNH, KIẾN NGHỊ", { bold: true, before: 240 }),
      centred(`Hình thức: ${sheet.channel}`, { bold: true }),
      centred(`Mã: ${sheet.referenceCode}`, { size: 26 }),
      body("1. Việc tiếp nhận", { bold: true }),
      body(`- Nhận lúc: ${formatDateTime(sheet.receivedAt)}`),
      ...sheet.lines.map(({ label, value }) => body(`- ${label}: ${value}`)),
      body("2. Người phản ánh, kiến nghị", { bold: true }),
      body(`- Họ tên: ${sender?.name ?? UNSAID}`),
      body(`- Địa chỉ: ${sender?.address ?? UNSAID}`),
      body(`- Điện thoại: ${sender?.phone ?? UNSAID}`),
      ...(sender?.email ? [body(`- Thư điện tử: ${sender.email}`)] : []),
      body("3. Nội dung, ghi đúng lời", { bold: true }),
      body(`Về việc: ${sheet.title}`),
      ...words(sheet.content),
      ...(sheet.proposal ? [body("4. Đề xuất", { bold: true }), ...words(sheet.proposal)] : []),
      new Paragraph({ spacing: { before: 240 }, children: [] }),
      sideBySide(
        signed("NGƯỜI PHẢN ÁNH", "(nếu có mặt)", ""),
        signed("NGƯỜI GHI", "", sheet.writer ?? ""),
        0.5,
      ),
    ],
  });
}

const signed = (title: string, note: string, name: string): Paragraph[] => [
  centred(title, { bold: true }),
  centred(note || "(Ký, ghi rõ họ tên)", { italics: true, size: 26 }),
  ...Array.from({ length: 3 }, () => new Paragraph({ children: [] })),
  centred(name, { bold: true }),
];
