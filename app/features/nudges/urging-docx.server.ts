import { AlignmentType, Paragraph, type Table } from "docx";
import {
  administrativeDocument,
  endingToSign,
  ruledTable,
} from "~/platform/documents/administrative-document.server";
import { body, centred, letterhead, rule, run, WIDTH } from "~/platform/documents/decree-30.server";
import { formatCount, formatDate, formatLongDate } from "~/shared/vi-format";
import type { UrgingLetterView } from "./urging.queries.server";

export type UrgingDocument = UrgingLetterView & { peopleCommittee: string; place: string };

/** Phiếu đôn đốc as a document in the layout of Decree 30/2020/NĐ-CP, annex I; the same letter gives the same bytes. */
export function urgingDocx(letter: UrgingDocument): Promise<Buffer> {
  return administrativeDocument({
    creator: letter.fromName,
    title: `Phiếu đôn đốc ${letter.unitName}`,
    on: letter.issuedOn,
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
      endingToSign([
        "- Như trên;",
        `- Chủ tịch ${letter.peopleCommittee} (để báo cáo);`,
        "- Lưu: VT, KSTTHC.",
      ]),
    ],
  });
}

const head = (letter: UrgingDocument): Table =>
  letterhead({
    superior: letter.peopleCommittee.toUpperCase(),
    issuer: letter.fromName.toUpperCase(),
    number: `Số: ${letter.documentNo ?? "……/PĐĐ-……"}`,
    placeAndDate: `${letter.place}, ${formatLongDate(letter.issuedOn)}`,
  });

const list = ({ items }: UrgingDocument): Table =>
  ruledTable(
    [
      { label: "TT", share: 0.07, align: "center" },
      { label: "Mã", share: 0.26, align: "center" },
      { label: "Nội dung", share: 0.36 },
      { label: "Hạn trả lời", share: 0.17, align: "center" },
      { label: "Số ngày quá hạn", share: 0.14, align: "center" },
    ],
    items.map(({ code, title, dueOn, daysLate }, i) => [
      String(i + 1),
      code,
      title,
      formatDate(dueOn),
      formatCount(daysLate),
    ]),
  );
