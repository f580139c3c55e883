import { AlignmentType, Document, Header, Paragraph } from "docx";
import {
  A4,
  BODY,
  body,
  ending,
  FONT,
  letterhead,
  MARGIN,
  pageNumber,
  run,
} from "~/platform/documents/decree-30.server";
import { docxBytes } from "~/platform/documents/office-file.server";
import { documentNumber, type OfficialLetter, recipientLines } from "~/shared/official-letter";
import { promiseSentence } from "~/shared/promise-sentence";
import { formatDate, formatLongDate } from "~/shared/vi-format";
import type { ReplyLetterData } from "./letter.server";
import { criteriaSentences, outcomeSentence } from "./letter-words";

/**
 * Công văn trả lời in the layout of Decree 30/2020/NĐ-CP, annex I: what was sent, each point with its answer, how the
 * regulation stands by the criteria, the ground, what came of it, what is promised, what the sender does next
 * (workflow.md §6). `addressee` is who it goes to, spoken to as `spoken`. The same letter gives the same
 * bytes.
 */
export function replyDocx(
  data: ReplyLetterData,
  addressee: string,
  spoken: Spoken = "ông/bà",
): Promise<Buffer> {
  const { texts, signedOn, parts, promises } = data;
  const letter: OfficialLetter = {
    superior: texts.superior.trim().toUpperCase(),
    issuer: texts.issuer.trim().toUpperCase(),
    number: `Số: ${documentNumber(texts.documentNo) || "……"}/${texts.symbol.trim() || "……"}`,
    about: "V/v trả lời phản ánh, kiến nghị",
    placeAndDate: `${texts.place}, ${signedOn ? formatLongDate(signedOn) : "ngày …… tháng …… năm ……"}`,
    recipients: recipientLines(texts.recipients),
    signature: data.signature,
    signer: data.signer,
  };
  const document = new Document({
    creator: texts.issuer,
    title: `Trả lời phản ánh, kiến nghị ${data.code}`,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN }, titlePage: true },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        children: [
          letterhead(letter),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 280, after: 160 },
            children: [run(`Kính gửi: ${addressee}`)],
          }),
          body(
            `${texts.issuer} nhận được phản ánh, kiến nghị mã số ${unbroken(data.code)} ngày ${formatDate(data.receivedOn)} của ${spoken} về việc “${data.title}”. Sau khi xem xét, ${texts.issuer} trả lời như sau:`,
          ),
          ...[
            ...main(data),
            ...criteriaSentences(parts.criteria),
            ...(parts.legalBasis ? [`Căn cứ: ${ended(parts.legalBasis)}`] : []),
            outcomeSentence(data.outcome, data.kind),
          ].flatMap((text) =>
            text
              .split("\n")
              .filter(Boolean)
              .map((line) => body(line)),
          ),
          ...(promises.length > 0
            ? [
                body(`${texts.issuer} ${parts.followUp?.kind === "DONE" ? "đã thực hiện" : "cam kết"}:`),
                ...promises.map((promise) => body(`- ${promiseSentence(promise)}`)),
              ]
            : []),
          ...(parts.nextStep ? [body(`Bước tiếp theo: ${ended(parts.nextStep)}`)] : []),
          body(
            `Trên đây là trả lời của ${texts.issuer}. Cần biết thêm, ${spoken} liên hệ số điện thoại ${data.phone} hoặc tra cứu bằng mã số nêu trên./.`,
          ),
          new Paragraph({ spacing: { before: 120 }, children: [] }),
          ending(letter),
        ],
      },
    ],
  });
  return docxBytes(document, signedOn ?? data.answeredOn);
}

/** How a letter speaks to who sent the item: one person, or an organisation. */
export type Spoken = "ông/bà" | "quý cơ quan, tổ chức";

/** A code that no line of a letter ends within. */
const unbroken = (code: string): string => code.replaceAll("-", "\u2011");

/** The answer itself; a reply without parts as the sender read it. */
function main({ parts, reply }: ReplyLetterData): string[] {
  if (parts.points.length === 0 && !parts.legalBasis && !parts.nextStep) return [reply];
  return [
    parts.opening,
    ...parts.points.flatMap((point, i) => [
      `${i + 1}. Về nội dung “${point.replace(/[.\s]+$/, "")}”:`,
      parts.answers[i] ?? "",
    ]),
  ].filter(Boolean);
}

const ended = (text: string): string => text.trim().replace(/[.;,]?$/, ".");
