import { createHmac } from "node:crypto";
import type { PrismaClient } from "~/platform/db.server";
import { DRAFT_HOURS, tokenHash } from "./draft.server";

/**
 * Where the files of an answer wait that its sender has not sent yet, so that a mistake in the form does not lose them: a
 * draft like any other, deleted with its files after a day. It belongs to the item, not to a device, and its token is made
 * of what only the item's secret opens; so nobody opens it through the form of sending. Null where there is none.
 */
export async function answerDraft(db: PrismaClient, referenceCode: string, now: Date) {
  const hash = await hashFor(db, referenceCode);
  const draft = await db.intakeDraft.findUnique({
    where: { tokenHash: hash },
    select: { id: true, updatedAt: true },
  });
  return draft && draft.updatedAt >= tooOld(now) ? { id: draft.id } : null;
}

/** The same, made where there is none; one that is too old is left behind. */
export async function openAnswerDraft(
  db: PrismaClient,
  referenceCode: string,
  now: Date,
): Promise<{ id: number }> {
  const hash = await hashFor(db, referenceCode);
  await db.intakeDraft.deleteMany({ where: { tokenHash: hash, updatedAt: { lt: tooOld(now) } } });
  return db.intakeDraft.upsert({
    where: { tokenHash: hash },
    create: { tokenHash: hash, answers: {}, createdAt: now, updatedAt: now },
    update: { updatedAt: now },
    select: { id: true },
  });
}

async function hashFor(db: PrismaClient, referenceCode: string) {
  const item = await db.feedback.findUniqueOrThrow({
    where: { referenceCode },
    select: { secretHash: true },
  });
  const key = item.secretHash ?? new Uint8Array();
  return tokenHash(createHmac("sha256", key).update(`answer|${referenceCode}`).digest("base64url"));
}

const tooOld = (now: Date): Date => new Date(now.getTime() - DRAFT_HOURS * 3_600_000);
