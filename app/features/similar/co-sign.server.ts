import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { sha256 } from "~/platform/sha256.server";
import { dateOf, localDateOf, yearOf } from "~/shared/local-date";
import { seal, unseal } from "../intake/sealed.server";
import { NOBODY } from "../publication/personal-data";
import { redact } from "../publication/redact";
import { namesAtWork } from "../reference/unit-at-work.server";
import { drawSecret, secretHash } from "../workflow/reference-code.server";
import { CLOSED_STATUSES, isClosed, isOpen } from "../workflow/states";
import { composeCoSignCode, parseCoSignCode } from "./co-sign-code";
import { publicAnswerTo } from "./shared-answer.server";

/** A matter that others can put their name under: public, or opened to them by its sender. Never a denunciation. */
export type OpenMatter = { feedbackId: number; title: string; slug: string | null };

/** The matter behind the address of a public answer; null when it is not public now. */
export async function publicMatter(db: DbOrTx, slug: string): Promise<OpenMatter | null> {
  // By an address that it had before, too: pages and prints with that one are still about.
  const once = await db.formerSlug.findUnique({ where: { slug }, select: { answerId: true } });
  const copy = await db.publishedFeedback.findFirst({
    where: { ...(once ? { id: once.answerId } : { slug }), withdrawnAt: null },
    select: { feedbackId: true, title: true, slug: true },
  });
  return copy && (await isPlain(db, copy.feedbackId)) ? copy : null;
}

/** The matter to which its sender invites with a token; null once the invitation or the item is closed. */
export async function invitedMatter(db: DbOrTx, token: string): Promise<OpenMatter | null> {
  const row = await db.coSignInvitation.findFirst({ where: { token, closedAt: null } });
  if (!row || !(await mayInvite(db, row.feedbackId))) return null;
  return { feedbackId: row.feedbackId, title: row.title, slug: null };
}

/** Whether others may be invited to a matter: one that is under way or answered. */
export const mayInvite = async (db: DbOrTx, id: number): Promise<boolean> =>
  (await db.feedback.count({
    where: { id, confidential: false, status: { notIn: [...CLOSED_STATUSES] } },
  })) > 0;

const isPlain = async (db: DbOrTx, id: number): Promise<boolean> =>
  (await db.feedback.count({ where: { id, confidential: false } })) > 0;

/** What somebody who co-signs leaves; `key`: the posting key of the form, if it has one. */
export type CoSigning = {
  feedbackId: number;
  email?: string | undefined;
  note?: string | undefined;
  key?: string | null;
};

/**
 * Puts a name under a matter. The secret is shown once; only its hash is kept, and for a second post of the same form
 * what opens with the form's own key (decision 0036): that one gets the codes of the first. Refused as OTHER_CONTENT, with
 * the code of the first, when the second says something else.
 */
export async function coSign(
  db: PrismaClient,
  { key = null, ...signing }: CoSigning,
  now: Date,
): Promise<
  { ok: true; value: { code: string; secret: string } } | { ok: false; reason: "OTHER_CONTENT"; code: string }
> {
  const { feedbackId, email, note } = signing;
  const secret = drawSecret();
  const postingKey = key && sha256(key);
  for (let tries = 0; tries < 8; tries += 1) {
    const before = postingKey ? await db.coSignature.findUnique({ where: { postingKey } }) : null;
    if (before && key) return secondPost(before, signing, key);
    const code = composeCoSignCode(yearOf(localDateOf(now)), randomInt);
    const { count } = await db.coSignature.createMany({
      data: [
        {
          ...{ code, secretHash: secretHash(secret), feedbackId, email, note, signedAt: now },
          ...(key && { postingKey, receipt: seal(`${code} ${secret}`, key) }),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 1) return { ok: true, value: { code, secret } };
  }
  throw new Error("No free code for a co-signature");
}

function secondPost(
  before: {
    code: string;
    feedbackId: number;
    email: string | null;
    note: string | null;
    receipt: string | null;
  },
  { feedbackId, email, note }: Omit<CoSigning, "key">,
  key: string,
): Awaited<ReturnType<typeof coSign>> {
  const same =
    before.feedbackId === feedbackId && before.email === (email ?? null) && before.note === (note ?? null);
  const secret = unseal(before.receipt ?? "", key)?.split(" ")[1];
  return same && secret
    ? { ok: true, value: { code: before.code, secret } }
    : { ok: false, reason: "OTHER_CONTENT", code: before.code };
}

/** The co-signature that code and secret, as typed, open together; null for both an unknown code and a wrong secret. */
export async function findCoSignature(db: DbOrTx, typed: { code: string; secret: string }) {
  const code = parseCoSignCode(typed.code);
  const row = code === null ? null : await db.coSignature.findUnique({ where: { code } });
  return row && timingSafeEqual(row.secretHash, secretHash(typed.secret)) ? row : null;
}

/**
 * What a co-signer sees: how the matter is called where that is public, where it stands and its public answer, its own or
 * that of the lead it was answered with. Nothing of who sent it; `status` is null for a matter that is kept secret by now,
 * and it is `over` when no answer to it will come.
 */
export async function coSignedMatter(db: DbOrTx, row: { feedbackId: number }, now: Date) {
  const item = await db.feedback.findUniqueOrThrow({
    where: { id: row.feedbackId },
    select: { id: true, mergedInto: true, status: true, confidential: true, holder: true },
  });
  const [copy, invitation, nameOf] = await Promise.all([
    publicAnswerTo(db, item),
    db.coSignInvitation.findUnique({ where: { feedbackId: row.feedbackId }, select: { title: true } }),
    namesAtWork(db, [item.holder], localDateOf(now)),
  ]);
  const hidden = item.confidential;
  return {
    over: !hidden && !copy && isClosed(item.status),
    title: hidden ? null : (copy?.title ?? invitation?.title ?? null),
    status: hidden ? null : item.status,
    holder: hidden || !isOpen(item.status) ? null : nameOf(item.holder),
    slug: hidden ? null : (copy?.slug ?? null),
    /** Since when the public answer is looked at again, and whether another one already waits to stand in its place. */
    review:
      hidden || !copy?.reopenedOn
        ? null
        : { since: dateOf(copy.reopenedOn), isAnswered: copy.isAnsweredAnew },
  };
}

/** Takes a name away, or puts it there again. */
export async function setCoSigned(db: DbOrTx, id: number, signed: boolean, now: Date): Promise<void> {
  await db.coSignature.update({ where: { id }, data: { withdrawnAt: signed ? null : now } });
}

/**
 * Opens a matter to others: the same token as long as it stays open; `typed` is what they read, without what has the shape
 * of personal data or of a person's name: no officer looks over it before whoever has the link does.
 */
export async function invite(db: DbOrTx, feedbackId: number, typed: string, now: Date): Promise<string> {
  const token = randomBytes(12).toString("base64url");
  const title = redact(typed, NOBODY).text;
  const row = await db.coSignInvitation.upsert({
    where: { feedbackId },
    create: { feedbackId, token, title, madeAt: now },
    update: { title, closedAt: null },
  });
  return row.token;
}

/** Closes the invitation; names that stand under the matter stay. */
export async function closeInvitation(db: DbOrTx, feedbackId: number, now: Date): Promise<void> {
  await db.coSignInvitation.updateMany({ where: { feedbackId }, data: { closedAt: now } });
}

/** The sender's open invitation. */
export const invitationOf = (db: DbOrTx, feedbackId: number) =>
  db.coSignInvitation.findFirst({
    where: { feedbackId, closedAt: null },
    select: { token: true, title: true },
  });
