import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { loadStandings } from "../closing/accepted.queries.server";
import type { BegunReport } from "./board";
import type { ReportDeadline } from "./due-date";
import { type FormSet, formSetFor, type PeriodKind } from "./report-key";

/** The set of forms in force on a day. */
export async function loadFormSet(db: DbOrTx, on: LocalDate): Promise<FormSet | null> {
  const sets = await db.formSet.findMany();
  return formSetFor(
    sets.map((set) => ({
      ...set,
      validFrom: dateOf(set.validFrom),
      validTo: set.validTo && dateOf(set.validTo),
    })),
    on,
  );
}

/** All deadlines there are and were, in the order in which they are listed: by period, level and first day. */
export async function loadDeadlines(db: DbOrTx): Promise<ReportDeadline[]> {
  const rows = await db.reportDeadline.findMany({
    orderBy: [{ periodKind: "asc" }, { level: "asc" }, { validFrom: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id: _, ...row }) => ({
    ...row,
    periodKind: row.periodKind as PeriodKind,
    validFrom: dateOf(row.validFrom),
    validTo: row.validTo && dateOf(row.validTo),
  }));
}

/** The begun reports of a period, of all units. */
export async function loadBegun(db: DbOrTx, period: string): Promise<BegunReport[]> {
  const reports = await db.report.findMany({
    where: { period },
    include: {
      closing: { select: { isZero: true, supplement: true } },
      events: { where: { action: "return" }, orderBy: { seq: "desc" }, take: 1 },
    },
  });
  const standings = await loadStandings(db, period);
  return reports.map(({ id, unit, status, closing, events: [returned] }) => {
    const standing = standings.find(({ reportId }) => reportId === id);
    return {
      id,
      unit,
      status,
      accepted: standing?.accepted ?? null,
      isZero: closing?.isZero ?? false,
      supplement: closing?.supplement ?? standing?.supplement ?? null,
      submittedOn: standing?.handedInAt ? localDateOf(standing.handedInAt) : null,
      reason: status === "RETURNED" ? (returned?.reason ?? null) : null,
    };
  });
}
