import type { PrismaClient } from "~/platform/db.server";
import { phoneDigits } from "./phone";
import type { Looking } from "./sender.server";

/** More than anyone reads; a search that finds more has to be narrowed. */
const AT_MOST = 500;

/**
 * Items whose sender has this phone number, or a name that contains these words (no matter the diacritics and case),
 * newest first. The search is logged with its words. The ids still have to be cut to what the actor may see. A phone
 * number needs at least 6 digits and is compared whole, a name at least 2 letters; less finds nothing.
 */
export function findBySender(db: PrismaClient, actor: Looking, words: string, now: Date): Promise<number[]> {
  const text = words.normalize("NFC").trim().slice(0, 200);
  return db.$transaction(async (tx) => {
    await tx.senderAccess.create({
      data: { staffId: actor.staffId, feedbackId: null, purpose: "SEARCH", query: text, at: now },
    });
    const digits = /^[+\d\s.()-]+$/.test(text) ? (phoneDigits(text) ?? "") : "";
    if (digits.length >= 6) {
      const rows = await tx.sender.findMany({
        where: { phoneDigits: digits },
        orderBy: { feedbackId: "desc" },
        take: AT_MOST,
        select: { feedbackId: true },
      });
      return rows.map((row) => row.feedbackId);
    }
    if ((text.match(/\p{L}/gu) ?? []).length < 2) return [];
    const rows = await tx.$queryRaw<{ feedback_id: number }[]>`
      SELECT feedback_id FROM sender
       WHERE f_plain(name) LIKE '%' || replace(replace(f_plain(${text}), '\\', '\\\\'), '%', '\\%') || '%'
       ORDER BY feedback_id DESC LIMIT ${AT_MOST}`;
    return rows.map((row) => row.feedback_id);
  });
}
