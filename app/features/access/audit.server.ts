import type { DbOrTx, Prisma } from "~/platform/db.server";

type Audit = {
  /** Who did it; null for the command line and the first administrator. */
  by: number | null;
  action: string;
  /** What it was done to: "staff:12", "setting:hotline", "unit:so-y-te". */
  subject: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Writes down an administrator's act, in the transaction of the act; the table refuses changes. Never a password. */
export async function audit(db: DbOrTx, { by, ...entry }: Audit, now: Date): Promise<void> {
  await db.auditEntry.create({ data: { ...entry, staffId: by, at: now } });
}
