import { setTimeout as wait } from "node:timers/promises";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import type { Language } from "~/shared/language";
import { hit, PER_ADDRESS, type ThrottlePolicy } from "../access/throttle.server";
import { enqueue } from "../notifications/outbox.server";
import { aboutInParts, aboutInWords } from "../open-data/about.server";
import { type AboutPart, readFollowed } from "../open-data/followed";
import { FOLLOWING } from "./following-messages";
import { hashOf, looksLikeToken, newToken } from "./tokens.server";

/** One mailbox follows no more than this. */
export const MOST_EACH = 20;
/** Nobody's mailbox is filled by strangers who know an address. */
const PER_MAILBOX: ThrottlePolicy = {
  free: 5,
  firstSeconds: 3600,
  maxSeconds: 86_400,
  forgetSeconds: 86_400,
};
/** How long the link in the confirming letter works. */
const CONFIRM_HOURS = 48;
const HOUR = 3_600_000;

/** What is followed in words of the letters' language; everything has words too. */
export async function followedWords(db: DbOrTx, query: string, language: Language): Promise<string> {
  const about = await aboutInWords(db, readFollowed(new URLSearchParams(query)), language);
  return about || FOLLOWING[language].everything;
}

/**
 * The same for a letter that goes where nobody has agreed to it yet: whoever typed the address typed the words, too, so
 * they stay on the page that the letter leads to.
 */
async function followedWithoutWords(db: DbOrTx, query: string, language: Language): Promise<string> {
  const { q, ...named } = readFollowed(new URLSearchParams(query));
  const about = await aboutInWords(db, { ...named, q: "" }, language);
  if (q === "") return about || FOLLOWING[language].everything;
  return [about, FOLLOWING[language].someWords].filter(Boolean).join(", ");
}

/** The same part by part, for a page of any language; none is everything. */
const followedParts = async (db: DbOrTx, query: string): Promise<AboutPart[]> =>
  (await aboutInParts(db, readFollowed(new URLSearchParams(query)))) || [];

/**
 * Somebody asks to be told of new answers: a letter goes to the address, and nothing else happens until the link in it is
 * used. The letters are in the language of the page. The answer is the same whether the address is known, new or full, and
 * takes as long, up to `floorMs`; asked again, the row stays one. Answers the seconds to wait for a network address that
 * asks too often, else 0.
 */
export async function askToFollow(
  db: PrismaClient,
  given: { email: string; query: string; address: string; language: Language },
  now: Date,
  floorMs = 400,
): Promise<number> {
  const seconds = await hit(db, `follow:address:${given.address}`, now, PER_ADDRESS);
  if (seconds > 0) return seconds;
  await Promise.all([writeLetter(db, given, now), wait(floorMs)]);
  return 0;
}

async function writeLetter(
  db: PrismaClient,
  given: { email: string; query: string; language: Language },
  now: Date,
): Promise<void> {
  // The key names the mailbox by a hash: the address stands in no other table.
  const mailbox = Buffer.from(hashOf(given.email)).toString("base64url");
  if ((await hit(db, `follow:mailbox:${mailbox}`, now, PER_MAILBOX)) > 0) return;
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('follower'), hashtext(${given.email}))`;
    const key = { email: given.email, query: given.query };
    const known = await tx.follower.findUnique({ where: { email_query: key } });
    if (!known && (await tx.follower.count({ where: { email: given.email } })) >= MOST_EACH) return;
    const { language } = given;
    if (known?.confirmedAt) {
      const about = await followedWords(tx, given.query, language);
      // Only whoever reads the mailbox may change its letters: this one alone is in the language asked for.
      await enqueue(
        tx,
        [{ kind: "follow-confirm", followerId: known.id, payload: { about, language, secret: null } }],
        now,
      );
      return;
    }
    const about = await followedWithoutWords(tx, given.query, language);
    const token = newToken();
    const asked = { confirmHash: hashOf(token), askedAt: now, language };
    const { id } = known
      ? await tx.follower.update({ where: { id: known.id }, data: asked })
      : await tx.follower.create({ data: { ...key, ...asked, leaveToken: newToken(), createdAt: now } });
    // The letter before this one carries a link that no longer works.
    await tx.outboxMessage.deleteMany({ where: { followerId: id, status: "WAITING" } });
    await enqueue(
      tx,
      [{ kind: "follow-confirm", followerId: id, payload: { about, language, secret: token } }],
      now,
    );
  });
}

/** What the link of a confirming letter would begin, or has begun, in parts; null when it leads nowhere any more. */
export async function awaitingConfirmation(
  db: PrismaClient,
  token: string,
  now: Date,
): Promise<{ about: AboutPart[]; confirmed: boolean } | null> {
  if (!looksLikeToken(token)) return null;
  const row = await db.follower.findUnique({ where: { confirmHash: hashOf(token) } });
  if (!row || !isFresh(row.askedAt, now)) return null;
  return { about: await followedParts(db, row.query), confirmed: row.confirmedAt !== null };
}

/** Confirms: from now on new answers are told of. Answers what is followed, in parts; null for a link that is over. */
export async function confirmFollowing(
  db: PrismaClient,
  token: string,
  now: Date,
): Promise<AboutPart[] | null> {
  if (!looksLikeToken(token)) return null;
  return db.$transaction(async (tx) => {
    const row = await tx.follower.findUnique({ where: { confirmHash: hashOf(token) } });
    if (!row || !isFresh(row.askedAt, now)) return null;
    const { count } = await tx.follower.updateMany({
      where: { id: row.id, confirmedAt: null },
      // The hash stays, so that a second click on the same button is told the same.
      data: { confirmedAt: now, toldUntil: now },
    });
    return count <= 1 ? followedParts(tx, row.query) : null;
  });
}

const isFresh = (askedAt: Date, now: Date): boolean =>
  now.getTime() - askedAt.getTime() < CONFIRM_HOURS * HOUR;

/** What the holder of a leaving link follows, in parts; null when nothing is left of it. */
export async function followedBy(db: PrismaClient, leaveToken: string): Promise<AboutPart[] | null> {
  if (!looksLikeToken(leaveToken)) return null;
  const row = await db.follower.findUnique({ where: { leaveToken }, select: { query: true } });
  return row && followedParts(db, row.query);
}

/** What a leaving link found: an address, which is deleted now; none (any more); or it is no link that a letter ever held. */
export type Leaving = "LEFT" | "NOT_THERE" | "BROKEN";

/** Leaves: address and letters are deleted at once. Asked twice, nothing is there the second time. */
export async function leave(db: PrismaClient, leaveToken: string): Promise<Leaving> {
  if (!looksLikeToken(leaveToken)) return "BROKEN";
  const { count } = await db.follower.deleteMany({ where: { leaveToken } });
  return count > 0 ? "LEFT" : "NOT_THERE";
}

/** What a leaving link leads to before anybody leaves: what is followed, in parts, or why nothing is. */
export async function behindLeaveLink(
  db: PrismaClient,
  leaveToken: string,
): Promise<{ about: AboutPart[] } | { about: null; found: Exclude<Leaving, "LEFT"> }> {
  const about = await followedBy(db, leaveToken);
  if (about) return { about };
  return { about, found: looksLikeToken(leaveToken) ? "NOT_THERE" : "BROKEN" };
}
