import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { changedDeadlines, type DeadlineChange } from "./change-deadline";
import type { ReportDeadline } from "./due-date";
import { loadDeadlines } from "./periods.queries.server";

/** All rows, with the mark that tells whether somebody changed one since. */
export async function readDeadlines(db: DbOrTx): Promise<{ rows: ReportDeadline[]; seen: string }> {
  const rows = await loadDeadlines(db);
  return { rows, seen: fingerprint(rows) };
}

/** Writes a new row of validity. Refused: CHANGED_MEANWHILE when the rows are not those that were seen. */
export function changeDeadline(
  db: PrismaClient,
  { change, seen, by }: { change: DeadlineChange; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE">> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('report_deadline'))`;
    const before = await readDeadlines(tx);
    if (before.seen !== seen) return refused("CHANGED_MEANWHILE");
    const { periodKind, level } = change;
    const own = changedDeadlines(before.rows, change).filter(
      (row) => row.periodKind === periodKind && row.level === level,
    );
    await tx.reportDeadline.deleteMany({ where: { periodKind, level } });
    await tx.reportDeadline.createMany({
      data: own.map(({ dayOfMonth, citation, confirmed, validFrom, validTo }) => ({
        periodKind,
        level,
        dayOfMonth,
        citation,
        confirmed,
        validFrom: toDbDate(validFrom),
        validTo: validTo && toDbDate(validTo),
      })),
    });
    const subject = `report-deadline:${periodKind}:${level}`;
    await audit(tx, { by, action: "report-deadline.change", subject, after: change }, now);
    return done(true);
  });
}
