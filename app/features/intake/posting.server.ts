import { randomBytes } from "node:crypto";
import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { sha256 } from "~/platform/sha256.server";
import type { CheckedFile } from "./check-file.server";
import { seal, unseal } from "./sealed.server";

/** The hidden field in which a form carries its key. */
export const POSTING = "posting";
/** A form that lay open longer than this is as good as gone. */
const KEPT_DAYS = 7;
const KEY = /^[\w-]{16,64}$/;

/** A form of one member of staff, as it was posted. Without a key (form of an older page) it is like no other. */
export type Posting = { staffId: number; key: string | null; digest: string };
type Slip = { code: string; secret: string };

/** A new key for a form that is shown now. */
export const drawPostingKey = (): string => randomBytes(16).toString("base64url");

/** The key that a posted form carries; null for none and for what drawPostingKey() never drew. */
export function postingKeyOf(form: FormData): string | null {
  const key = form.get(POSTING);
  return typeof key === "string" && KEY.test(key) ? key : null;
}

/**
 * What a form was posted as: its key, and a digest of every answer and file in it. Two posts are the same only if both
 * are: texts alone say nothing, since ten people of a village may send the same printed sheet.
 */
export function postingOf(form: FormData, files: readonly CheckedFile[], staffId: number): Posting {
  const texts = [...form].filter(
    ([name, value]) => typeof value === "string" && name !== POSTING && name !== "intent",
  );
  const attached = files.map(({ fileName, sha256: hash }) => [fileName, Buffer.from(hash).toString("hex")]);
  return {
    staffId,
    key: postingKeyOf(form),
    digest: sha256(JSON.stringify([texts, attached])),
  };
}

/**
 * What became of a form that was posted before: its code, its secret for the session that posted it, and whether this
 * post says the same. Null: a form that was never posted.
 */
export async function postedBefore(
  db: DbOrTx,
  { staffId, key, digest }: Posting,
  sessionToken: string,
): Promise<{ code: string; secret: string | null; same: boolean } | null> {
  if (!key) return null;
  const row = await db.entryPosting.findUnique({ where: { staffId_key: { staffId, key } } });
  if (!row) return null;
  const { referenceCode: code } = await db.feedback.findUniqueOrThrow({
    where: { id: row.feedbackId },
    select: { referenceCode: true },
  });
  const secret = unseal(row.receipt, sessionToken)?.split(" ")[1] ?? null;
  return { code, secret, same: row.digest === digest };
}

/** The key of the form in which somebody of the staff entered an item; null when it had none, or is forgotten. */
export async function postingKeyFor(db: DbOrTx, feedbackId: number, staffId: number): Promise<string | null> {
  const row = await db.entryPosting.findFirst({ where: { feedbackId, staffId }, select: { key: true } });
  return row?.key ?? null;
}

/** Thrown inside a transaction to undo it: another post of the same form was first. */
export class PostedMeanwhile extends Error {}

/** Ties a posting to its item in the transaction that stores it; of two at once the later waits and is thrown out. */
export async function notePosting(
  tx: Tx,
  { staffId, key, digest }: Posting,
  item: Slip & { id: number },
  sessionToken: string,
  now: Date,
): Promise<void> {
  if (!key) return;
  const receipt = seal(`${item.code} ${item.secret}`, sessionToken);
  const row = { staffId, key, digest, feedbackId: item.id, receipt, postedAt: now };
  const { count } = await tx.entryPosting.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) throw new PostedMeanwhile();
}

/** Forgets postings whose form nobody sends again. Safe to run at any time and twice. */
export async function purgePostings(db: PrismaClient, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await db.coSignature.updateMany({
    where: { postingKey: { not: null }, signedAt: { lt: before } },
    data: { postingKey: null, receipt: null },
  });
  return (await db.entryPosting.deleteMany({ where: { postedAt: { lt: before } } })).count;
}
