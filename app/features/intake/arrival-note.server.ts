import type { DbOrTx, Tx } from "~/platform/db.server";

export type ArrivalNote = {
  channel: string;
  details: Record<string, string>;
  notedAt: Date;
  writer: string | null;
};

/** Keeps what a channel asked besides the matter, in the transaction that takes the item in. */
export async function noteArrival(
  tx: Tx,
  feedbackId: number,
  note: { channel: string; details: Readonly<Record<string, string>>; staffId?: number },
  now: Date,
): Promise<void> {
  if (Object.keys(note.details).length === 0) return;
  const { channel, staffId, details } = note;
  await tx.arrivalNote.create({ data: { feedbackId, channel, staffId, details, notedAt: now } });
}

/** How an item came, with the name of who wrote it down; null when nothing was noted. */
export async function arrivalNote(db: DbOrTx, feedbackId: number): Promise<ArrivalNote | null> {
  const note = await db.arrivalNote.findUnique({ where: { feedbackId } });
  if (!note) return null;
  const writer = note.staffId
    ? await db.staff.findUnique({ where: { id: note.staffId }, select: { name: true } })
    : null;
  const details = note.details as Record<string, string>;
  return { channel: note.channel, details, notedAt: note.notedAt, writer: writer?.name ?? null };
}
