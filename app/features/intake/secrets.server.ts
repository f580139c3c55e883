import { timingSafeEqual } from "node:crypto";
import type { DbOrTx, Tx } from "~/platform/db.server";
import { secretHash } from "../workflow/reference-code.server";

/** Mails that never arrive do not pile up: of the secrets nobody has used, this many are waited for. */
const WAITED_FOR = 5;

/**
 * Adds a secret to those that open an item (its id). The ones given before go on doing so until this one is first used,
 * because a mail can be lost and a slip of paper too: decision 0047.
 */
export async function giveSecret(tx: Tx, feedbackId: number, secret: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE feedback SET new_secrets = (array_append(new_secrets, ${secretHash(secret)}))[
      greatest(1, coalesce(array_length(new_secrets, 1), 0) + 2 - ${WAITED_FOR}::int):]
    WHERE id = ${feedbackId}`;
}

/**
 * The hash of the secret as typed, when it opens the item of that code, else null. The first use of a new one makes it
 * the secret of the item, and retires all that were given before it; those given after it are still waited for.
 */
export async function openWithSecret(
  db: DbOrTx,
  referenceCode: string,
  typed: string,
): Promise<Uint8Array | null> {
  const given = secretHash(typed);
  const item = await db.feedback.findUnique({
    where: { referenceCode },
    select: { secretHash: true, newSecrets: true },
  });
  if (item?.secretHash && timingSafeEqual(item.secretHash, given)) return given;
  if (!item?.newSecrets.some((one) => timingSafeEqual(one, given))) return null;
  // Asked again in the statement itself: another device may have used a later one just now.
  const took = await db.$executeRaw`
    UPDATE feedback SET secret_hash = ${given}, new_secrets = new_secrets[array_position(new_secrets, ${given}) + 1:]
    WHERE reference_code = ${referenceCode} AND ${given} = ANY (new_secrets)`;
  return took === 1 ? given : await inForce(db, referenceCode, given);
}

/** The same secret used twice at once: the second finds it in force already. */
async function inForce(db: DbOrTx, referenceCode: string, given: Uint8Array): Promise<Uint8Array | null> {
  const item = await db.feedback.findUnique({ where: { referenceCode }, select: { secretHash: true } });
  return item?.secretHash && timingSafeEqual(item.secretHash, given) ? given : null;
}
