import type { DbOrTx } from "~/platform/db.server";

/** How failures slow down: from the one that makes `free` on, each doubles the wait, from `firstSeconds` to `maxSeconds`. */
export type ThrottlePolicy = {
  free: number;
  firstSeconds: number;
  maxSeconds: number;
  forgetSeconds: number;
};

/** For one account or one code: five mistakes are human. The longest wait is short enough not to lock anyone out. */
export const PER_SUBJECT: ThrottlePolicy = {
  free: 5,
  firstSeconds: 15,
  maxSeconds: 900,
  forgetSeconds: 3600,
};
/** For one network address: a whole office may stand behind it. */
export const PER_ADDRESS: ThrottlePolicy = {
  free: 30,
  firstSeconds: 15,
  maxSeconds: 900,
  forgetSeconds: 3600,
};

/**
 * Counts one try for `key` and answers 0; or, when the key is blocked, counts nothing and answers the seconds to wait.
 * Count before checking the secret: the row is the lock, so a burst of tries at once gets no more than its share.
 * Take it back with forgive() when the secret was right.
 */
export async function hit(
  db: DbOrTx,
  key: string,
  now: Date,
  policy: ThrottlePolicy = PER_SUBJECT,
): Promise<number> {
  const forgotten = new Date(now.getTime() - policy.forgetSeconds * 1000);
  const { free, firstSeconds, maxSeconds } = policy;
  const afterFirst = free > 1 ? null : new Date(now.getTime() + firstSeconds * 1000);
  const counted = await db.$executeRaw`
    INSERT INTO throttle AS t (key, failures, last_failure, blocked_until) VALUES (${key}, 1, ${now}, ${afterFirst})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN t.last_failure < ${forgotten} THEN 1 ELSE t.failures + 1 END,
      last_failure = ${now},
      blocked_until = CASE
        WHEN t.last_failure < ${forgotten} THEN ${afterFirst}::timestamptz
        WHEN t.failures + 1 < ${free}::int THEN NULL
        ELSE ${now}::timestamptz + make_interval(secs =>
          LEAST(${maxSeconds}::float8, ${firstSeconds}::float8 * 2 ^ LEAST(t.failures + 1 - ${free}::int, 20)))
        END
    WHERE t.blocked_until IS NULL OR t.blocked_until <= ${now}`;
  return counted === 1 ? 0 : blockedFor(db, key, now);
}

/** Seconds until `key` may be tried again, rounded up; 0 when it may now. Counts nothing. */
async function blockedFor(db: DbOrTx, key: string, now: Date): Promise<number> {
  const row = await db.throttle.findUnique({ where: { key }, select: { blockedUntil: true } });
  return Math.max(0, Math.ceil(((row?.blockedUntil?.getTime() ?? 0) - now.getTime()) / 1000));
}

/** Forgets the failures of a key: the right secret was given. */
export async function forgive(db: DbOrTx, key: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key } });
}

/** Takes one counted try back, and the block it may have caused: for keys that many people share. */
export async function takeBack(db: DbOrTx, key: string): Promise<void> {
  await db.throttle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: null },
  });
}
