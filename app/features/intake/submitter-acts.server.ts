import { createHash } from "node:crypto";
import type { Prisma, PrismaClient, Tx } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { advanceFeedback } from "../workflow/advance-feedback.server";
import { eventsOf, loadItem } from "../workflow/item.server";
import type { ActionRefusal } from "../workflow/refusals";
import { MAX_FILES_OF_ITEM } from "./attachment-rules";

const SUBMITTER = { submitter: true } as const;

/** What the sender saw when deciding; another version means that somebody acted meanwhile. */
type Seen = { referenceCode: string; version: number };

/** Rolls back an answer whose files are more than an item may hold. */
class TooManyFiles extends Error {}

/** `unkept`: files that came with it after the question was closed, and so lie in no draft. */
type Answer = Seen & { text: string; draftId: number | null; unkept?: readonly File[] };

/**
 * The sender's answer to a request for information, with the files of a draft, in one transaction. Sent twice it counts
 * once; the same words with another file are another answer. Refuses what advanceFeedback() refuses, and files beyond
 * what an item may hold.
 */
export async function giveInformation(
  db: PrismaClient,
  { referenceCode, version, text, draftId, unkept = [] }: Answer,
  now: Date,
): Promise<Outcome<null, ActionRefusal | "TOO_MANY_FILES">> {
  try {
    const result = await advanceFeedback(
      db,
      {
        referenceCode,
        version,
        action: "receiveInformation",
        event: { type: "information_received", text },
        acting: SUBMITTER,
      },
      now,
      (tx, item) => addToItem(tx, item.id, item.version, draftId),
    );
    if (result.ok) return done(null);
    const last = await lastOwnEvent(db, referenceCode);
    const again =
      last?.type === "information_received" &&
      last.text === text &&
      (await cameWithLast(db, referenceCode, draftId, unkept));
    return again ? done(null) : refused(result.reason);
  } catch (error) {
    if (error instanceof TooManyFiles) return refused("TOO_MANY_FILES");
    throw error;
  }
}

/** The sender takes the item back; it is closed and stays in the register. Sent twice it counts once. */
export async function withdrawFeedback(
  db: PrismaClient,
  { referenceCode, version }: Seen,
  now: Date,
): Promise<Outcome<null, ActionRefusal>> {
  const result = await advanceFeedback(
    db,
    { referenceCode, version, action: "withdraw", event: { type: "withdrawn" }, acting: SUBMITTER },
    now,
  );
  if (result.ok) return done(null);
  const last = await lastOwnEvent(db, referenceCode);
  return last?.type === "withdrawn" ? done(null) : refused(result.reason);
}

/** The sender asks that somebody else look at the rejection. Sent twice it counts once. */
export async function contestRejection(
  db: PrismaClient,
  { referenceCode, version, reason }: Seen & { reason: string },
  now: Date,
): Promise<Outcome<null, ActionRefusal>> {
  const event = { type: "rejection_contested", reason } as const;
  const result = await advanceFeedback(
    db,
    { referenceCode, version, action: "contestRejection", event, acting: SUBMITTER },
    now,
  );
  if (result.ok) return done(null);
  const last = await lastOwnEvent(db, referenceCode);
  return last?.type === "rejection_contested" ? done(null) : refused(result.reason);
}

async function addToItem(
  tx: Tx,
  feedbackId: number,
  /** The event they come with. */
  eventSeq: number,
  draftId: number | null,
): Promise<void> {
  if (draftId === null) return;
  const data = { feedbackId, eventSeq, draftId: null };
  const { count } = await tx.attachment.updateMany({ where: { draftId }, data });
  if (count > 0 && (await tx.attachment.count({ where: { feedbackId } })) > MAX_FILES_OF_ITEM)
    throw new TooManyFiles();
}

/** Whether all these files came with the last thing that happened to an item already. */
async function cameWithLast(
  db: PrismaClient,
  referenceCode: string,
  draftId: number | null,
  unkept: readonly File[],
): Promise<boolean> {
  const item = await loadItem(db, referenceCode);
  const sumsOf = async (where: Prisma.AttachmentWhereInput) =>
    (await db.attachment.findMany({ where, select: { sha256: true } })).map((file) =>
      Buffer.from(file.sha256).toString("hex"),
    );
  const kept = item ? await sumsOf({ feedbackId: item.id, eventSeq: item.events.at(-1)?.seq ?? -1 }) : [];
  const come = [
    ...(draftId === null ? [] : await sumsOf({ draftId })),
    ...(await Promise.all(
      unkept.map(async (file) =>
        createHash("sha256")
          .update(new Uint8Array(await file.arrayBuffer()))
          .digest("hex"),
      ),
    )),
  ];
  return come.every((sum) => kept.includes(sum));
}

/** The last thing that happened, when the sender did it. */
async function lastOwnEvent(db: PrismaClient, referenceCode: string) {
  const item = await loadItem(db, referenceCode);
  return item?.events.at(-1)?.actorRole === null ? eventsOf(item).at(-1) : undefined;
}
