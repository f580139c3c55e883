import type { PrismaClient } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { phoneDigits } from "./phone";
import type { Looking } from "./sender.server";

/** More than anyone reads; a search that finds more has to be narrowed. */
const AT_MOST = 500;

/** How long a search can be gone back to, in milliseconds. */
const KEPT = 60 * 60_000;

/**
 * Logs that a staff member looks for a sender by these words, a name or a phone number. The number of the entry stands
 * for the search from then on, so that the words need not stand in an address, where they would be kept by many.
 */
export async function noteSenderSearch(
  db: PrismaClient,
  actor: Looking,
  words: string,
  now: Date,
): Promise<number> {
  const query = cleanText(words.replace(/\s+/g, " ")).slice(0, 200);
  const { id } = await db.senderAccess.create({
    data: { staffId: actor.staffId, feedbackId: null, purpose: "SEARCH", query, at: now },
  });
  return id;
}

/**
 * What a noted search of this staff member finds: the items whose sender has this phone number, or a name that contains
 * these words (no matter the diacritics and case), newest first. The ids still have to be cut to what the actor may see.
 * A phone number needs at least 6 digits and is compared whole, with or without the 0 that spreadsheets cut off; a name
 * needs at least 2 letters; less finds nothing.
 * @returns null when there is no such search of theirs, or it is more than an hour old
 */
export async function findBySender(
  db: PrismaClient,
  actor: Looking,
  noted: number,
  now: Date,
): Promise<{ words: string; ids: number[] } | null> {
  const note = await db.senderAccess.findFirst({
    where: {
      id: noted,
      staffId: actor.staffId,
      purpose: "SEARCH",
      at: { gte: new Date(now.getTime() - KEPT) },
    },
    select: { query: true },
  });
  return note ? { words: note.query ?? "", ids: await sentBy(db, note.query ?? "") } : null;
}

async function sentBy(db: PrismaClient, text: string): Promise<number[]> {
  const digits = /^[+\d\s.()-]+$/.test(text) ? (phoneDigits(text) ?? "") : "";
  if (digits.length >= 6) {
    const rows = await db.sender.findMany({
      where: { phoneDigits: { in: [digits, `0${digits}`] } },
      orderBy: { feedbackId: "desc" },
      take: AT_MOST,
      select: { feedbackId: true },
    });
    return rows.map((row) => row.feedbackId);
  }
  if ((text.match(/\p{L}/gu) ?? []).length < 2) return [];
  const rows = await db.$queryRaw<{ feedback_id: number }[]>`
    SELECT feedback_id FROM sender
     WHERE f_plain(name) LIKE '%' || regexp_replace(f_plain(${text}), '([\\%_])', '\\\\\\1', 'g') || '%'
     ORDER BY feedback_id DESC LIMIT ${AT_MOST}`;
  return rows.map((row) => row.feedback_id);
}
