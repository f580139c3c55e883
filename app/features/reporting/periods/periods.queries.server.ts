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
      events: {
        where: { action: { in: ["submit", "return", "supplement", "drop"] } },
        orderBy: { seq: "desc" },
      },
    },
  });
  const standings = await loadStandings(db, period);
  return reports.map(({ id, unit, status, closing, events: taken }) => {
    // The newest comes first. A supplement has a date of its own: when the report itself was handed in stays. One that was
    // dropped was nothing.
    const events = taken.filter(
      ({ action }, i) => action !== "drop" && !(action === "supplement" && taken[i - 1]?.action === "drop"),
    );
    const standing = standings.find(({ reportId }) => reportId === id);
    const supplemented = events.findLastIndex(({ action }) => action === "supplement");
    const submitted = events.slice(supplemented + 1).find(({ action }) => action === "submit");
    const back = status === "RETURNED" ? events.find(({ action }) => action === "return") : undefined;
    return {
      id,
      unit,
      status,
      accepted: standing?.accepted ?? null,
      isZero: closing?.isZero ?? false,
      supplement: closing?.supplement ?? standing?.supplement ?? null,
      submittedOn: submitted ? localDateOf(submitted.at) : null,
      reason: back?.reason ?? null,
    };
  });
}
