import { Paragraph } from "docx";
import { administrativeDocument } from "~/platform/documents/administrative-document.server";
import { body, centred, rule, run, WIDTH } from "~/platform/documents/decree-30.server";
import { formatDate } from "~/shared/vi-format";
import type { TransferSlip } from "./transfer-slip.server";

/** Who sent an item, as somebody reads it who may (features/senders). */
type Named = {
  type: "PERSON" | "ORGANISATION";
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  answerBy: string | null;
};

/**
 * Annex of a transfer slip, for the body outside the province alone: who sent the item and how they are reached, so that
 * it can answer them (decision 0055). Not part of the slip, which others get too.
 */
export function senderAnnexDocx(slip: TransferSlip, sender: Named | null): Promise<Buffer> {
  const which = slip.slipNo ? `Phiếu chuyển số ${slip.slipNo}` : `Phiếu chuyển mã ${slip.code}`;
  return administrativeDocument({
    creator: slip.fromName,
    title: `Phụ lục ${which}`,
    on: slip.issuedOn,
    children: [
      centred("PHỤ LỤC", { bold: true }),
      centred("Người gửi phản ánh, kiến nghị", { bold: true }),
      centred(`(Kèm theo ${which} ngày ${formatDate(slip.issuedOn)} của ${slip.fromName})`, {
        italics: true,
      }),
      rule(Math.round(WIDTH * 0.35)),
      labelled("Nơi nhận", `${slip.to} (chỉ gửi nơi này)`),
      labelled("Mã phản ánh, kiến nghị", slip.code),
      labelled(sender?.type === "ORGANISATION" ? "Tên tổ chức" : "Họ và tên", sender?.name),
      labelled("Địa chỉ", sender?.address),
      labelled("Điện thoại", sender?.phone),
      labelled("Thư điện tử", sender?.email),
      ...(sender?.answerBy && sender.answerBy in WISHED
        ? [labelled("Muốn nhận trả lời", WISHED[sender.answerBy as keyof typeof WISHED])]
        : []),
      new Paragraph({ spacing: { before: 120 }, children: [] }),
      body(
        `Thông tin này chỉ để ${slip.to} liên hệ, trả lời người gửi. Đề nghị không công khai, không chuyển cho cơ quan, cán bộ bị phản ánh và chỉ người trực tiếp xử lý được xem.`,
      ),
    ],
  });
}

const WISHED = { EMAIL: "qua thư điện tử", PHONE: "qua điện thoại", POST: "qua bưu điện" } as const;

const labelled = (label: string, text: string | null | undefined) =>
  new Paragraph({
    spacing: { before: 100, after: 60, line: 320 },
    children: [run(`${label}: `, { bold: true }), run(text || "Không có")],
  });
