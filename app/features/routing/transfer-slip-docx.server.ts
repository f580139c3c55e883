import { AlignmentType, Paragraph, type Table, type TextRun } from "docx";
import { administrativeDocument, endingToSign } from "~/platform/documents/administrative-document.server";
import { centred, letterhead, MM, rule, run, WIDTH } from "~/platform/documents/decree-30.server";
import { dueWords } from "~/shared/due-words";
import { headTitle } from "~/shared/head-title";
import { formatDate, formatLongDate } from "~/shared/vi-format";
import type { TransferSlip } from "./transfer-slip.server";

const para = (...children: TextRun[]) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * MM) },
    spacing: { before: 100, after: 60, line: 320 },
    children,
  });
const labelled = (label: string, text: string) => para(run(`${label}: `, { bold: true }), run(text));
const paras = (label: string, text: string) => {
  const [first = "", ...rest] = text.split(/\n+/);
  return [labelled(label, first), ...rest.map((line) => para(run(line)))];
};

/**
 * Phiếu chuyển in the layout of Decree 30/2020/NĐ-CP, annex I; the same slip gives the same bytes. The sender is among
 * those who get it (workflow.md §6) and named by the code alone: who handles the item reads the name in the portal, where
 * each look is logged (law.md L38), and a body outside in an annex of its own (decision 0055).
 */
export function transferSlipDocx(slip: TransferSlip): Promise<Buffer> {
  return administrativeDocument({
    creator: slip.fromName,
    title: `Phiếu chuyển ${slip.code}`,
    on: slip.issuedOn,
    children: [
      head(slip),
      new Paragraph({ spacing: { before: 200 }, children: [] }),
      centred("PHIẾU CHUYỂN", { bold: true }),
      centred("Phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính", { bold: true }),
      rule(Math.round(WIDTH * 0.35)),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 160, after: 120 },
        children: [run(`Kính gửi: ${slip.to}`)],
      }),
      ...matter(slip),
      ...request(slip),
      new Paragraph({ spacing: { before: 160 }, children: [] }),
      endingToSign(
        [
          slip.outside === "SENDER" ? "- Như trên (kèm phụ lục);" : "- Như trên;",
          `- Người gửi phản ánh, kiến nghị mã ${slip.code} (để biết);`,
          // Who sends it keeps a copy in its files and is no addressee, nor is anybody named twice.
          ...slip.coordinating
            .filter((name) => name !== slip.fromName)
            .map((name) => `- ${name} (để phối hợp);`),
          ...([slip.fromName, slip.to, ...slip.coordinating].includes(slip.focalUnitName)
            ? []
            : [`- ${slip.focalUnitName} (để theo dõi);`]),
          "- Lưu: VT, KSTTHC.",
        ],
        signatureOf(slip.fromName),
      ),
    ],
  });
}

/** Above the place to sign: a committee is signed for as a whole (Decree 30/2020, annex I; law.md L45). */
function signatureOf(name: string): string[] {
  const title = headTitle(name);
  return title === "CHỦ TỊCH" ? ["TM. ỦY BAN NHÂN DÂN", title] : [title];
}

const head = (slip: TransferSlip): Table =>
  letterhead({
    // The committee's own slip stands under its own name alone.
    superior: slip.fromName === slip.committee ? "" : slip.committee.toUpperCase(),
    issuer: slip.fromName.toUpperCase(),
    number: `Số: ${slip.slipNo ?? "……/PC-……"}`,
    placeAndDate: `${slip.place}, ${formatLongDate(slip.issuedOn)}`,
  });

function matter(slip: TransferSlip): Paragraph[] {
  return [
    para(
      run(
        `${slip.fromName} nhận được phản ánh, kiến nghị mã ${slip.code} ngày ${formatDate(slip.receivedOn)}, qua: ${slip.channelName}.`,
      ),
    ),
    labelled("Về việc", slip.title),
    ...paras("Nội dung", slip.content),
    ...(slip.proposal ? paras("Đề xuất của người gửi", slip.proposal) : []),
    labelled("Tài liệu kèm theo", slip.attachments.length > 0 ? slip.attachments.join("; ") : "Không có"),
  ];
}

/** Nobody can be asked for an answer by a day that has passed: then it is wanted at once, and the paper says why. */
const byWhen = ({ dueOn, issuedOn, provisional }: TransferSlip): string =>
  dueOn < issuedOn
    ? `ngay (hạn trả lời người gửi là ngày ${formatDate(dueOn)}, đã qua)`
    : `chậm nhất ngày ${dueWords(dueOn, provisional)}`;

function request(slip: TransferSlip): Paragraph[] {
  // The focal unit need not send a copy to itself.
  const copy =
    slip.to === slip.focalUnitName ? "" : ` và gửi một bản kết quả về ${slip.focalUnitName} để theo dõi`;
  const ground = "Căn cứ điểm d khoản 1 Điều 9 Nghị định số 20/2008/NĐ-CP";
  return [
    para(
      run(
        `${ground}, ${slip.fromName} chuyển phản ánh, kiến nghị nêu trên đến ${slip.to} để xem xét, xử lý theo thẩm quyền.`,
      ),
    ),
    ...(slip.ground ? paras("Ý kiến chuyển", slip.ground) : []),
    ...(slip.coordinating.length > 0
      ? [
          labelled(
            "Đơn vị phối hợp",
            `${slip.coordinating.join("; ")}${slip.opinionsBy ? `; cho ý kiến trước hết ngày ${formatDate(slip.opinionsBy)}` : ""}`,
          ),
        ]
      : []),
    para(
      run(
        slip.outside === "SENDER"
          ? `Đề nghị ${slip.to} trả lời người gửi theo quy định (họ tên, cách liên lạc ở phụ lục gửi riêng) ${byWhen(slip)}${copy}./.`
          : slip.outside === "UNIT"
            ? `Đề nghị ${slip.to} gửi kết quả xử lý về ${slip.fromName} để báo lại người gửi, ${byWhen(slip)}./.`
            : `Đề nghị ${slip.to} trả lời người gửi ${byWhen(slip)}${copy}${slip.mayReturn ? ". Nếu không thuộc thẩm quyền, đề nghị trả lại ngay kèm lý do và đơn vị đề xuất" : ""}./.`,
      ),
    ),
  ];
}
