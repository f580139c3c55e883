import { createHash, randomBytes } from "node:crypto";
import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { formatDate } from "~/shared/vi-format";
import { enqueue } from "../notifications/outbox.server";
import type { CampaignRefusal } from "./campaign.server";
import { type Asked, paperKey } from "./recipient-lines";

/** Only the hash of a token is kept; the letter holds the token until it has left. */
export const linkHash = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

/**
 * Adds people to ask. Who is on the list already stays as they are: by the mail address, on paper by name and address.
 * Answers how many are new and how many were known.
 */
export function addRecipients(
  db: PrismaClient,
  campaignId: number,
  people: readonly Asked[],
  now: Date,
): Promise<{ added: number; known: number }> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM campaign WHERE id = ${campaignId} FOR UPDATE`;
    const there = await tx.campaignRecipient.findMany({ where: { campaignId, email: null } });
    const onPaper = new Set(there.map(paperKey));
    const fresh = people.filter((person) => {
      if (person.email !== null) return true;
      const isNew = !onPaper.has(paperKey(person));
      onPaper.add(paperKey(person));
      return isNew;
    });
    const { count: added } = await tx.campaignRecipient.createMany({
      data: fresh.map((person) => ({ ...person, campaignId, addedAt: now })),
      skipDuplicates: true,
    });
    return { added, known: people.length - added };
  });
}

/**
 * Takes somebody off the list who was put on it by mistake. Refuses (false) whoever has answered, and whoever a letter
 * with a link has gone to: that link must go on saying what it is.
 */
export async function removeRecipient(
  db: DbOrTx,
  { campaignId, recipientId }: { campaignId: number; recipientId: number | null },
): Promise<boolean> {
  if (recipientId === null) return false;
  const { count } = await db.campaignRecipient.deleteMany({
    where: { id: recipientId, campaignId, answer: null, OR: [{ askedAt: null }, { email: null }] },
  });
  return count === 1;
}

/**
 * Queues the letters to everybody with a mail address who was not asked yet, and marks the others as asked on paper.
 * Row and letter are one transaction under the campaign's lock, so pressing twice asks nobody twice.
 */
export function askRecipients(
  db: PrismaClient,
  campaignId: number,
  now: Date,
): Promise<Outcome<{ mails: number; papers: number }, CampaignRefusal>> {
  return db.$transaction(async (tx) => {
    const open = await lockOpen(tx, campaignId);
    if (!open) return refused("NOT_OPEN");
    const waiting = await tx.campaignRecipient.findMany({ where: { campaignId, askedAt: null } });
    const mailed = waiting.filter(({ email }) => email !== null);
    await writeTo(
      tx,
      campaignId,
      mailed.map(({ id }) => id),
      "ASK",
      now,
    );
    await tx.campaignRecipient.updateMany({ where: { campaignId, askedAt: null }, data: { askedAt: now } });
    return done({ mails: mailed.length, papers: waiting.length - mailed.length });
  });
}

async function lockOpen(tx: Tx, campaignId: number): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM campaign WHERE id = ${campaignId} AND opened_at IS NOT NULL AND closed_at IS NULL FOR UPDATE`;
  return rows.length === 1;
}

/** Queues a letter with a link of its own to each of the recipients. */
export async function writeTo(
  tx: Tx,
  campaignId: number,
  recipients: readonly number[],
  stage: "ASK" | "SOON" | "DUE",
  now: Date,
): Promise<void> {
  if (recipients.length === 0) return;
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const unit = await tx.unit.findUnique({ where: { code: campaign.unit }, select: { name: true } });
  const letters = recipients.map((recipientId) => ({
    recipientId,
    token: randomBytes(18).toString("base64url"),
  }));
  await tx.campaignLink.createMany({
    data: letters.map(({ recipientId, token }) => ({ recipientId, hash: linkHash(token) })),
  });
  const { title, regulation, regulationNo, article, answerBy } = campaign;
  const facts = {
    title,
    regulation,
    regulationNo: regulationNo || null,
    article: article || null,
    unit: unit?.name ?? campaign.unit,
    answerBy: formatDate(dateOf(answerBy)),
  };
  await enqueue(
    tx,
    letters.map(({ recipientId, token }) => ({
      kind: "survey" as const,
      campaignRecipientId: recipientId,
      payload: { ...facts, stage, secret: token },
    })),
    now,
  );
}
