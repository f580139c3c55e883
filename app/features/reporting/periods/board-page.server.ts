import { type Actor, mayDo, scopeOf } from "~/features/access/permissions";
import { loadClock } from "~/features/reference/clock.server";
import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Period, parsePeriod, periodTitle, previousPeriod, quarterOf } from "~/shared/period";
import { OTHER_RANGE } from "../asked-report";
import { coverageWords } from "../closing/coverage";
import { loadLeftOut } from "../closing/left-out.queries.server";
import { loadUnits } from "../reference.queries.server";
import { periodOptions } from "../report-choices";
import { visibleUnits } from "../visible-units";
import { type BoardLine, boardCounts, boardOf, isCounted, type MergedUnit } from "./board";
import { reportDue } from "./due-date";
import { loadBegun, loadDeadlines } from "./periods.queries.server";
import { type PeriodKind, periodKindOf } from "./report-key";

export type BoardPage = {
  period: { code: string; title: string; from: LocalDate; to: LocalDate; kind: PeriodKind; earlier: string };
  /** Whether the reader may lay down when reports are due. */
  setsDeadlines: boolean;
  periods: { value: string; label: string; group?: string }[];
  lines: BoardLine[];
  merged: MergedUnit[];
  /** "Theo số liệu của 10/10 sở, …": handed in and accepted, of all that the reader sees. */
  coverage: string;
  counts: ReturnType<typeof boardCounts>;
};

/** The quarter whose reports are being made on a day: the last one that is over. */
const currentQuarter = (today: LocalDate): Period => previousPeriod(quarterOf(today));

/** The board of a period, of the units the reader may see. Null: not a period that reports are made for. */
export async function boardPage(
  db: DbOrTx,
  actor: Actor,
  asked: string | null,
  now: Date,
): Promise<BoardPage | null> {
  const today = localDateOf(now);
  const period = asked ? parsePeriod(asked) : currentQuarter(today);
  const kind = period && periodKindOf(period);
  if (!kind) return null;
  const [units, deadlines, reports, clock] = await Promise.all([
    loadUnits(db),
    loadDeadlines(db),
    loadBegun(db, period.code),
    loadClock(db),
  ]);
  const seen = new Set(visibleUnits(units, scopeOf(actor, "report:read"), today).map(({ code }) => code));
  const of = units.filter(({ level }) => level !== "PROVINCE").map(({ code }) => code);
  const leftOut = await loadLeftOut(db, { units, period, of });
  const board = boardOf({
    ...{ units, leftOut },
    period,
    reports,
    dueOf: ({ level }) => reportDue(deadlines, { level, period, calendar: clock.calendar }),
    today,
  });
  const rank = Object.fromEntries(
    ["PROVINCE", "OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "DISTRICT", "COMMUNE"].map((level, i) => [
      level,
      i,
    ]),
  );
  const lines = board.lines
    .filter(({ unit }) => seen.has(unit))
    .sort((a, b) => (rank[a.level] ?? 9) - (rank[b.level] ?? 9) || a.name.localeCompare(b.name, "vi"));
  const below = lines.filter(({ level }) => level !== "PROVINCE");
  const accepted = below.filter(isCounted);
  return {
    period: {
      code: period.code,
      title: periodTitle(period),
      from: period.from,
      to: period.to,
      kind,
      earlier: previousPeriod(period).code,
    },
    setsDeadlines: mayDo(actor, "admin:reference"),
    periods: periodOptions(today, period.code).filter(({ value }) => value !== OTHER_RANGE),
    lines,
    merged: board.merged.filter(({ unit }) => seen.has(unit)),
    coverage: coverageWords(
      accepted,
      below.filter((line) => !accepted.includes(line)),
    ),
    counts: boardCounts(lines),
  };
}
