import { Paragraph, TabStopType } from "docx";
import { administrativeDocument } from "~/platform/documents/administrative-document.server";
import { body, centred, letterhead, run, WIDTH } from "~/platform/documents/decree-30.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Campaign } from "./campaign.server";

type Frame = { peopleCommittee: string; place: string };

/** Phiếu lấy ý kiến with room to write (art. 7.3: the regulation, the questions, the last day, where it goes back to). */
export function surveyFormDocx(campaign: Campaign, { peopleCommittee, place }: Frame): Promise<Buffer> {
  const { unitName, title, purpose, article, regulation, regulationNo, returnAddress, answerBy } = campaign;
  return administrativeDocument({
    creator: unitName,
    title,
    on: localDateOf(campaign.createdAt),
    children: [
      letterhead({
        superior: peopleCommittee.toUpperCase(),
        issuer: unitName.toUpperCase(),
        number: "Phiếu số: ……",
        placeAndDate: `${place}, ngày … tháng … năm ……`,
      }),
      centred("PHIẾU LẤY Ý KIẾN", { bold: true, before: 240 }),
      centred(title, { bold: true }),
      body(`Quy định được lấy ý kiến: ${[article, regulation, regulationNo].filter(Boolean).join(", ")}.`),
      body(purpose),
      ...campaign.questions.flatMap(({ text, options }, i) => [
        body(`${i + 1}. ${text}`, { bold: true }),
        ...(options.length > 0 ? options.map((option) => body(`☐ ${option}`)) : dotted(4)),
      ]),
      body("Nếu muốn được trả lời riêng, xin ghi họ tên, địa chỉ, điện thoại (không bắt buộc):"),
      ...dotted(2),
      body(`Xin gửi phiếu về ${returnAddress} trước hết ngày ${formatDate(answerBy)}.`),
    ],
  });
}

const dotted = (lines: number): Paragraph[] =>
  Array.from(
    { length: lines },
    () =>
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: "dot" }],
        spacing: { before: 80, after: 80 },
        children: [run("\t")],
      }),
  );
