import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { tooLong } from "~/shared/too-long";
import { purgePostings } from "./posting.server";

/** Long enough for a weekend; names and addresses do not lie about longer. */
const ENTRY_DRAFT_HOURS = 72;
/** Everything the form can hold, twice over. */
const MOST_CHARACTERS = 250_000;

export type EntryDraft = { answers: Record<string, string | string[]>; updatedAt: Date };

/**
 * Puts a half-filled entry form aside for its writer, in place of an older one. Refuses more than any form can hold, with
 * a sentence for each field that is too long; nothing is changed then.
 */
export async function saveEntryDraft(
  db: DbOrTx,
  staffId: number,
  answers: Readonly<Record<string, string | string[]>>,
  now: Date,
): Promise<{ ok: true } | { ok: false; errors: Record<string, string[]> }> {
  if (JSON.stringify(answers).length > MOST_CHARACTERS) return { ok: false, errors: overlong(answers) };
  const data = { answers, updatedAt: now };
  await db.entryDraft.upsert({ where: { staffId }, create: { staffId, ...data }, update: data });
  return { ok: true };
}

function overlong(answers: Readonly<Record<string, string | string[]>>): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const [name, typed] of Object.entries(answers)) {
    const long = tooLong([typed].flat().join(""), TEXT_LIMITS.text);
    if (long) errors[name] = [long];
  }
  return errors;
}

/** What this member of staff put aside, while it is kept; nobody else's is ever read. */
export async function entryDraft(db: DbOrTx, staffId: number, now: Date): Promise<EntryDraft | null> {
  const draft = await db.entryDraft.findUnique({ where: { staffId } });
  if (!draft || draft.updatedAt < keptSince(now)) return null;
  return { answers: draft.answers as EntryDraft["answers"], updatedAt: draft.updatedAt };
}

/** Sent or thrown away. */
export const dropEntryDraft = (db: DbOrTx, staffId: number) =>
  db.entryDraft.deleteMany({ where: { staffId } });

/** Forgets what nobody went on with, and what old forms were posted as. Safe to run at any time and twice. */
export async function purgeEntryDrafts(db: PrismaClient, now: Date): Promise<number> {
  const { count } = await db.entryDraft.deleteMany({ where: { updatedAt: { lt: keptSince(now) } } });
  await purgePostings(db, now);
  return count;
}

const keptSince = (now: Date): Date => new Date(now.getTime() - ENTRY_DRAFT_HOURS * 3_600_000);
