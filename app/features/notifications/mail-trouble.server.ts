import type { DbOrTx } from "~/platform/db.server";

/** Mail that does not leave because of the server it is given to. `reason`: what that one says, without any address. */
export type MailTrouble = { waiting: number; since: Date; reason: string };

/** A server that is restarted is no trouble; one that wants another password takes no letter for weeks. */
const PATIENCE_MS = 10 * 60_000;

/**
 * How many letters wait since when, and why: null while the mail server takes them, or where there is none (SMTP_URL).
 * One that says nothing about a letter but nothing at all (gone, silent, another password) leaves its attempts at 0.
 */
export async function mailTrouble(db: DbOrTx, now: Date): Promise<MailTrouble | null> {
  const until = new Date(now.getTime() - PATIENCE_MS);
  const [row] = await db.$queryRaw<MailTrouble[]>`
    SELECT count(*)::int AS waiting, min(created_at) AS since,
        (array_agg(last_error ORDER BY next_try_at DESC) FILTER (WHERE attempts = 0 AND last_error IS NOT NULL))[1] AS reason
      FROM outbox_message WHERE status = 'WAITING' AND created_at <= ${until}
    HAVING bool_or(attempts = 0 AND last_error IS NOT NULL)`;
  return row ?? null;
}
