import { createHash, randomBytes } from "node:crypto";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import type { Actor, Grant } from "./permissions";

const MINUTE = 60_000;
/** A working day at most; docs/decisions/0007. */
const SESSION_MS = 12 * 60 * MINUTE;
export const IDLE_MS = 2 * 60 * MINUTE;

/** What a valid session says. */
export type SignedIn = { actor: Actor; mustChangePassword: boolean };

const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash("sha256").update(token).digest());

/** Begins a session and returns its token (256 random bits, base64url); only the SHA-256 of it is stored. */
export async function beginSession(db: DbOrTx, staffId: number, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.staffSession.deleteMany({ where: { staffId, expiresAt: { lt: now } } });
  await db.staffSession.create({
    data: {
      tokenHash: hashOf(token),
      staffId,
      createdAt: now,
      lastSeen: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
    },
  });
  return token;
}

type Row = {
  staff_id: number;
  name: string;
  email: string;
  unit: string;
  must_change_password: boolean;
  last_seen: Date;
  /** `former`: given in a unit that has ended. */
  grants: (Grant & { former: boolean })[];
};

/**
 * The person behind a session token, or null when the session is unknown, over, idle for too long, or the account is
 * disabled. Marks the session as used, at most once a minute. One statement: it runs before every page of staff.
 */
export async function findSession(db: DbOrTx, token: string, now: Date): Promise<SignedIn | null> {
  const tokenHash = hashOf(token);
  const today = toDbDate(localDateOf(now));
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s.id AS staff_id, s.name, s.email, s.unit, s.must_change_password, ss.last_seen,
           COALESCE((
             WITH RECURSIVE held(role, unit, former) AS (
               -- Who administers keeps the house whatever becomes of a unit: a merger must not lock the province out.
               SELECT r.role, r.unit, r.role <> 'ADMINISTRATOR' AND coalesce(o.valid_to < ${today}, FALSE)
                 FROM staff_role r JOIN unit o ON o.code = r.unit WHERE r.staff_id = s.id
               UNION
               -- What a closed unit left behind is worked on by its successor (counting.md §4).
               SELECT h.role, u.code, h.former
                 FROM held h JOIN unit u ON u.successor = h.unit AND u.valid_to < ${today})
             SELECT jsonb_agg(jsonb_build_object('role', h.role, 'unit', h.unit, 'former', h.former,
                                                 'provincial', u.level IN ('PROVINCE', 'OFFICE')))
               FROM held h JOIN unit u ON u.code = h.unit), '[]') AS grants
      FROM staff_session ss JOIN staff s ON s.id = ss.staff_id
     WHERE ss.token_hash = ${tokenHash} AND ss.expires_at > ${now}
       AND ss.last_seen > ${new Date(now.getTime() - IDLE_MS)} AND s.disabled_at IS NULL`;
  if (!row) return null;
  if (now.getTime() - row.last_seen.getTime() >= MINUTE) {
    await db.staffSession.updateMany({ where: { tokenHash }, data: { lastSeen: now } });
  }
  const held = (inFormer: boolean): Grant[] =>
    row.grants.flatMap(({ former: ended, ...grant }) => (ended === inFormer ? [grant] : []));
  const former = held(true);
  return {
    actor: {
      ...{ staffId: row.staff_id, name: row.name, email: row.email, unit: row.unit, roles: held(false) },
      ...(former.length > 0 && { former }),
    },
    mustChangePassword: row.must_change_password,
  };
}

/** Ends one session; unknown tokens are nothing to end. */
export async function endSession(db: DbOrTx, token: string): Promise<void> {
  await db.staffSession.deleteMany({ where: { tokenHash: hashOf(token) } });
}

/** Ends every session of an account but the one with token `keep`: after a new password, a move, a disabling. */
export async function endSessionsOf(db: DbOrTx, staffId: number, keep?: string): Promise<void> {
  await db.staffSession.deleteMany({
    where: { staffId, ...(keep === undefined ? {} : { tokenHash: { not: hashOf(keep) } }) },
  });
}
