import { type DbOrTx, Prisma } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import { type LocalDate, localDate, yearOf } from "~/shared/local-date";
import { parsePeriod, periodTitle } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import type { Actor } from "../access/permissions";
import { SAME_NUMBER } from "./document-number";
import { seesConfidential } from "./reach.server";

/** A document that is to bear a number: which unit issues it, when, and what of it is stored already. */
export type Numbered = {
  number: string;
  unit: string;
  on: LocalDate;
  /** The letter of this reply, or the urging letter of this form, is the document itself. */
  itself?: { feedbackId: number; eventSeq: number } | { stamp: string };
};

const KIND = {
  REPLY: "công văn trả lời",
  SLIP: "phiếu chuyển",
  URGING: "phiếu đôn đốc",
  REPORT: "báo cáo",
} as const;
type Twin = { kind: keyof typeof KIND; about: string | null; on: LocalDate; hidden: boolean };

/**
 * Whether a document bears a number: the same figures and symbol, or the same figures where one of them was written without
 * its symbol, as whoever slips does. `f_document_number` writes a space for each sign.
 */
function bears(theirs: Prisma.Sql, number: string): Prisma.Sql {
  const [own, other] = [Prisma.sql`f_document_number(${number})`, Prisma.sql`f_document_number(${theirs})`];
  return Prisma.sql`(${other} = ${own}
    OR (${isBare(own)} AND ${figures(other)} = ${figures(own)})
    OR (${other} IN (${figures(own)}, ${figures(own)} || ' ')))`;
}

const figures = (of: Prisma.Sql) => Prisma.sql`split_part(${of}, ' ', 1)`;
const isBare = (of: Prisma.Sql) => Prisma.sql`split_part(${of}, ' ', 2) = ''`;

/** Whether a signed report bears it. Its number is kept without the symbol, which begins with BC (Decree 30/2020/NĐ-CP). */
function isOfReport(theirs: Prisma.Sql, number: string): Prisma.Sql {
  const [own, other] = [Prisma.sql`f_document_number(${number})`, Prisma.sql`f_document_number(${theirs})`];
  return Prisma.sql`(${theirs} <> '' AND ${figures(other)} = ${figures(own)}
    AND (${isBare(own)} OR split_part(${own}, ' ', 2) = 'bc'))`;
}

/**
 * What to say where a document is to get a number that another one of the same unit and year bears; null when none does,
 * or when the `form` insists that it is so (decision 0067). Number and symbol are one of a kind within a year (Decree 30/2020/NĐ-CP art. 15.1).
 */
export async function sameNumber(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  { number, unit, on, itself }: Numbered,
  form: FormData,
): Promise<string | null> {
  if (!number.trim() || form.get(SAME_NUMBER.name) === "on") return null;
  const year = yearOf(on);
  const reply = itself && "eventSeq" in itself ? itself : { feedbackId: -1, eventSeq: -1 };
  const stamp = itself && "stamp" in itself ? itself.stamp : "";
  const twins = await db.$queryRaw<Twin[]>`
    SELECT d.kind, d.about, d.on::text AS on, d.hidden FROM (
      SELECT 'REPLY' AS kind, f.reference_code AS about, f.confidential AS hidden,
        coalesce(l.signed_on, ${localDay(Prisma.sql`e.at`)}) AS on
      FROM reply_letter l
      JOIN feedback f ON f.id = l.feedback_id
      JOIN feedback_event e ON e.feedback_id = l.feedback_id AND e.seq = l.event_seq
      WHERE l.document_no <> '' AND ${bears(Prisma.sql`l.document_no || '/' || l.symbol`, number)}
        AND coalesce(e.actor_unit, f.holder) = ${unit}
        AND (l.feedback_id, l.event_seq) <> (${reply.feedbackId}, ${reply.eventSeq})
      UNION ALL
      SELECT 'SLIP', f.reference_code, f.confidential, ${localDay(Prisma.sql`e.at`)}
      FROM feedback_event e JOIN feedback f ON f.id = e.feedback_id
      WHERE e.type IN ('assigned', 'transferred_out') AND e.data->>'slipNo' IS NOT NULL
        AND ${bears(Prisma.sql`e.data->>'slipNo'`, number)} AND e.actor_unit = ${unit}
      UNION ALL
      SELECT 'URGING', u.name, FALSE, l.issued_on
      FROM urging_letter l JOIN unit u ON u.code = l.unit
      WHERE ${bears(Prisma.sql`l.document_no`, number)}
        AND l.from_unit = ${unit} AND l.stamp <> ${stamp}
      UNION ALL
      SELECT 'REPORT', r.period, FALSE, ${localDay(Prisma.sql`s.signed_at`)}
      FROM report_signature s JOIN report_closing c ON c.id = s.closing_id JOIN report r ON r.id = c.report_id
      WHERE ${isOfReport(Prisma.sql`s.number`, number)} AND r.unit = ${unit}) d
    WHERE d.on >= make_date(${year}, 1, 1) AND d.on < make_date(${year + 1}, 1, 1)
    ORDER BY d.on, d.about LIMIT 20`;
  const [first] = twins;
  if (!first) return null;
  // Nobody learns from a neighbour that something was found to be a denunciation.
  const about = first.hidden && !seesConfidential(actor) ? "" : ` ${aboutWords(first)}`;
  const others = twins.length > 1 ? ` và ${twins.length - 1} văn bản khác` : "";
  return `Số ${number.trim().replace(/^số\s*:?\s*/iu, "")} năm ${year} của đơn vị đã ghi cho ${KIND[first.kind]}${about} ngày ${formatDate(localDate(String(first.on)))}${others}. Sửa số; hoặc đánh dấu ở đây nếu sổ văn bản đúng là như vậy.`;
}

const aboutWords = ({ kind, about }: Twin): string => {
  const period = kind === "REPORT" ? parsePeriod(about ?? "") : null;
  return (period ? periodTitle(period) : about) ?? "";
};
