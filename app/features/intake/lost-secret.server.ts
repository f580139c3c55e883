import { setTimeout as wait } from "node:timers/promises";
import type { PrismaClient } from "~/platform/db.server";
import { hit, PER_ADDRESS, type ThrottlePolicy, takeBack } from "../access/throttle.server";
import { parseReferenceCode } from "../workflow/reference-code";
import { renewSecret } from "./renew-secret.server";

/**
 * One mail, and no other for ten minutes: a second click must not send two secrets that differ, and no mailbox is filled
 * by strangers who know a code and an address.
 */
const PER_CODE: ThrottlePolicy = { free: 1, firstSeconds: 600, maxSeconds: 86_400, forgetSeconds: 86_400 };

/**
 * Mails a new secret when code and e-mail address belong together and none was mailed just now; the one there is goes on
 * working until then. Tells nobody whether they do: the answer is the same, and so is the time it takes, up to `floorMs`.
 * Answers the seconds to wait for an address that asks too often, else 0.
 */
export async function askForNewSecret(
  db: PrismaClient,
  given: { code: string; email: string; address: string },
  now: Date,
  floorMs = 600,
): Promise<number> {
  const waitSeconds = await hit(db, `lost-secret:address:${given.address}`, now, PER_ADDRESS);
  if (waitSeconds > 0) return waitSeconds;
  await Promise.all([renewIfOnFile(db, given, now), wait(floorMs)]);
  return 0;
}

async function renewIfOnFile(db: PrismaClient, given: { code: string; email: string }, now: Date) {
  const referenceCode = parseReferenceCode(given.code);
  if (!referenceCode) return;
  const item = await db.feedback.findUnique({ where: { referenceCode }, select: { id: true } });
  if (!item) return;
  const sender = await db.sender.findUnique({ where: { feedbackId: item.id }, select: { email: true } });
  if (!sender?.email || plain(sender.email) !== plain(given.email)) return;
  const key = `lost-secret:code:${referenceCode}`;
  if ((await hit(db, key, now, PER_CODE)) > 0) return;
  try {
    await renewSecret(db, { referenceCode, acting: { submitter: true }, way: "MAIL" }, now);
  } catch (failure) {
    // Nothing was sent, so asking again must not have to wait.
    await takeBack(db, key);
    throw failure;
  }
}

const plain = (email: string): string => email.normalize("NFKC").trim().toLowerCase();
