import type { DbOrTx } from "~/platform/db.server";

/** Mail that does not leave because of the server it is given to. `reason`: what that one says, without any address. */
export type MailTrouble = { waiting: number; since: Date; reason: string };

/** A server that is restarted is no trouble; one that wants another password takes no letter for weeks. */
const PATIENCE_MS = 10 * 60_000;

/**
 * How many letters wait since when, and why: null while the mail server takes them, or where there is none (SMTP_URL).
 * A letter's attempts stay at 0 where the server says nothing about it (gone, silent, another password); what waits after a
 * 5xx was refused for our own sake (relaying denied).
 */
export async function mailTrouble(db: DbOrTx, now: Date): Promise<MailTrouble | null> {
  const until = new Date(now.getTime() - PATIENCE_MS);
  const [row] = await db.$queryRaw<MailTrouble[]>`
    SELECT count(*)::int AS waiting, min(created_at) AS since,
        (array_agg(last_error ORDER BY next_try_at DESC) FILTER (WHERE is_ours))[1] AS reason
      FROM (SELECT *, last_error IS NOT NULL AND (attempts = 0 OR last_error LIKE '5%') AS is_ours FROM outbox_message
             WHERE status = 'WAITING' AND created_at <= ${until}) waiting
    HAVING bool_or(is_ours)`;
  return row ?? null;
}
