import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, Tx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate, weekday } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { DayKind } from "./day-kinds";

/** A day on which the calendar departs from the week: calendar.md C1–C6. */
export type SpecialDay = {
  date: LocalDate;
  kind: DayKind;
  name: string;
  active: boolean;
  confirmed: boolean;
  source: string;
};

const firstOf = (year: number): Date => new Date(Date.UTC(year, 0, 1));

const dayVersion = (day: SpecialDay): string =>
  fingerprint([day.date, day.kind, day.name, day.active, day.confirmed, day.source]);

type DayRow = Omit<SpecialDay, "date"> & { date: Date };
const fromRow = (row: DayRow): SpecialDay => ({
  date: dateOf(row.date),
  kind: row.kind,
  name: row.name,
  active: row.active,
  confirmed: row.confirmed,
  source: row.source,
});

/** The days of a year in order, and the notice it was loaded from: null while deadlines in it are provisional (C9). */
export async function readYear(
  db: DbOrTx,
  year: number,
): Promise<{ days: (SpecialDay & { version: string })[]; noticeSource: string | null }> {
  const rows = await db.calendarDay.findMany({
    where: { date: { gte: firstOf(year), lt: firstOf(year + 1) } },
    orderBy: { date: "asc" },
  });
  const notice = await db.calendarYear.findUnique({ where: { year } });
  const days = rows.map(fromRow).map((day) => ({ ...day, version: dayVersion(day) }));
  return { days, noticeSource: notice?.source ?? null };
}

/** One day with its version, or null. */
export async function findDay(
  db: DbOrTx,
  date: LocalDate,
): Promise<(SpecialDay & { version: string }) | null> {
  const row = await db.calendarDay.findUnique({ where: { date: toDbDate(date) } });
  if (!row) return null;
  const day = fromRow(row);
  return { ...day, version: dayVersion(day) };
}

export type DayRefusal = "EXISTS" | "CHANGED_MEANWHILE" | "IS_WEEKEND" | "IS_WORKDAY";

/**
 * Adds a day (`seen` null) or changes one, in the caller's transaction. Nothing is deleted: a day that does not hold is
 * switched off. What it does to due dates already given is changeCalendar()'s business. Refused: EXISTS,
 * CHANGED_MEANWHILE, IS_WEEKEND for a compensatory or swapped day off on Saturday or Sunday, IS_WORKDAY for a make-up day
 * on a weekday.
 */
export async function saveDay(
  tx: Tx,
  { day, seen, by }: { day: SpecialDay; seen: string | null; by: number },
  now: Date,
): Promise<Outcome<true, DayRefusal>> {
  const weekend = weekday(day.date) > 5;
  if (day.kind === "SWAP_WORKING_DAY" && !weekend) return refused("IS_WORKDAY");
  if ((day.kind === "COMPENSATORY_OFF" || day.kind === "SWAP_OFF") && weekend) return refused("IS_WEEKEND");
  const row = { ...day, date: toDbDate(day.date) };
  const before = await findDay(tx, day.date);
  if (seen === null && before) return refused("EXISTS");
  if (seen !== null && before?.version !== seen) return refused("CHANGED_MEANWHILE");
  await tx.calendarDay.upsert({ where: { date: row.date }, create: row, update: row });
  const change = { by, action: "calendar.day", subject: `calendar:${day.date}`, after: day };
  await audit(tx, before ? { ...change, before } : change, now);
  return done(true);
}

/**
 * Says from which official notice a year was loaded; from then on due dates in it are no longer provisional. An empty
 * source takes that back. In the caller's transaction. Refused: CHANGED_MEANWHILE when `seen` is no longer what stands.
 */
export async function markYear(
  tx: Tx,
  { year, source, seen, by }: { year: number; source: string; seen?: string | undefined; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE">> {
  const before = await tx.calendarYear.findUnique({ where: { year } });
  if ((before?.source ?? "") === source) return done(true);
  if (seen !== undefined && seen !== (before?.source ?? "").trim()) return refused("CHANGED_MEANWHILE");
  if (source) await tx.calendarYear.upsert({ where: { year }, create: { year, source }, update: { source } });
  else await tx.calendarYear.deleteMany({ where: { year } });
  const change = { by, action: "calendar.year", subject: `calendar:${year}` };
  await audit(tx, { ...change, before: { source: before?.source ?? "" }, after: { source } }, now);
  return done(true);
}
