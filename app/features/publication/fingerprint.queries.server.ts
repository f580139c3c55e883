import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { AS_KEPT } from "./as-kept.server";

/**
 * What a fingerprint stands for: a version of an answer (with the newest, if it is another, and the bytes under it while they may
 * be read), a text that was received, or nothing. Of what was received nothing is said but when.
 */
export type Known =
  | {
      is: "answer";
      version: number;
      publishedAt: Date;
      /** Where the answer stands, while it is public. */
      slug: string | null;
      title: string | null;
      withdrawnAt: Date | null;
      /** The day since which the matter is looked at again, while the answer is public. */
      reopenedOn: LocalDate | null;
      /** The version that stands now, or stood last, in this one's place. */
      next: { version: number; at: Date } | null;
      /** Whether the public copy says what this version says. */
      isShown: boolean;
      body: string | null;
    }
  | { is: "received"; at: Date };

/** A fingerprint as somebody typed or scanned it: spaces and letter case do not count; null when it can be none. */
export function readFingerprint(typed: string): string | null {
  const plain = typed.slice(0, 200).replace(/[\s-]/g, "").toLowerCase();
  return /^[0-9a-f]{64}$/.test(plain) ? plain : null;
}

/** Looks a fingerprint up; null for one that nobody ever gave out, whether it is well formed or not. */
export async function knownFingerprint(db: DbOrTx, typed: string): Promise<Known | null> {
  const fingerprint = readFingerprint(typed);
  if (!fingerprint) return null;
  const received = await db.receiptFingerprint.findUnique({ where: { fingerprint } });
  if (received) return { is: "received", at: received.receivedAt };
  const found = await db.publicationVersion.findUnique({ where: { fingerprint } });
  if (!found) return null;
  const { answerId, version } = found;
  const next = await db.publicationVersion.findFirst({
    where: { answerId, version: { gt: version } },
    orderBy: { version: "desc" },
    select: { version: true, at: true },
  });
  const answer = await db.publishedFeedback.findUniqueOrThrow({
    where: { id: answerId },
    select: { slug: true, title: true, withdrawnAt: true, reopenedOn: true },
  });
  const isPublic = answer.withdrawnAt === null;
  const [shown] = await db.$queryRaw<{ asKept: boolean }[]>`
    SELECT ${AS_KEPT} AS "asKept" FROM published_feedback p
      JOIN publication_version v ON v.answer_id = p.id AND v.version = ${version} WHERE p.id = ${answerId}`;
  return {
    is: "answer",
    ...{ version, publishedAt: found.at, next, withdrawnAt: answer.withdrawnAt },
    slug: isPublic ? answer.slug : null,
    title: isPublic ? answer.title : null,
    reopenedOn: isPublic && answer.reopenedOn ? dateOf(answer.reopenedOn) : null,
    body: found.body,
    isShown: shown?.asKept ?? false,
  };
}
