import { addDays, daysBetween, type LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import type { LeftOut } from "../closing/left-out";
import { isValidOn, parentOn, treeOn, type UnitNode, unitOn } from "../unit-tree";
import type { ReportDue } from "./due-date";
import { REPORT_STATUSES, type ReportStatus } from "./report-flow";

/** What is on record of one report. */
export type BegunReport = {
  id: number;
  unit: string;
  status: ReportStatus;
  /** The closing that the unit above adds up; also while a supplement is under way. */
  accepted: number | null;
  isZero: boolean;
  supplement: number | null;
  /** Local date of the last handing in. */
  submittedOn: LocalDate | null;
  /** Why it came back, while it is back. */
  reason: string | null;
};

export type BoardLine = {
  unit: string;
  name: string;
  level: UnitNode["level"];
  above: string | null;
  report: BegunReport | null;
  /** Of a unit merged after its successor closed: the name of that one, whose supplement has to bring its figures. */
  leftOutBy: string | null;
  due: ReportDue | null;
  /** Days after the due date: of the handing in, or until today while it is out; null when in time or not due. */
  daysLate: number | null;
};

/** How far the reports of a board are. Owed are those alone for which a date is laid down; only these can be late. */
export function boardCounts(lines: readonly BoardLine[]) {
  const many = (is: (line: BoardLine) => boolean) => lines.filter(is).length;
  return {
    units: lines.length,
    owed: many(({ due }) => due !== null),
    /** Every line is in exactly one of these; the order is that of the way. */
    states: ([...REPORT_STATUSES].reverse() as (ReportStatus | null)[]).concat(null).flatMap((status) => {
      const count = many(({ report }) => (report?.status ?? null) === status);
      return count === 0 ? [] : [{ status, count }];
    }),
    late: many(({ daysLate }) => daysLate !== null),
    zero: many(({ report }) => report?.isZero ?? false),
  };
}

/** Units that owe no report of their own any more, with the unit that reports for them. */
export type MergedUnit = { unit: string; name: string; lastDay: LocalDate; into: string };

/** Expected: every unit that is valid on the last day of the period. */
export function expectedUnits(units: readonly UnitNode[], period: Period): UnitNode[] {
  return units.filter((unit) => isValidOn(unit, period.to));
}

/** The units right below `code` that owe it their reports. */
export function unitsBelow(units: readonly UnitNode[], code: string, period: Period): UnitNode[] {
  const tree = treeOn(units, period.to);
  return expectedUnits(units, period).filter(
    (unit) => unit.code !== code && parentOn(tree, unit.code) === code,
  );
}

/** Whether the unit above has figures of a line that it adds up. */
export const isCounted = ({ report }: Pick<BoardLine, "report">): boolean =>
  report !== null && report.accepted !== null;

/**
 * Who owes a report, how far each one is, who is late. In the order of `units`; then the merged units that no closing
 * has: they owe nothing themselves and are missing all the same.
 */
export function boardOf(request: {
  units: readonly UnitNode[];
  period: Period;
  reports: readonly BegunReport[];
  dueOf: (unit: UnitNode) => ReportDue | null;
  today: LocalDate;
  leftOut?: readonly LeftOut[];
}): { lines: BoardLine[]; merged: MergedUnit[] } {
  const { units, period, reports, dueOf, today, leftOut = [] } = request;
  const tree = treeOn(units, period.to);
  const byUnit = new Map(reports.map((report) => [report.unit, report]));
  const all = [
    ...expectedUnits(units, period).map((unit) => ({ unit, leftOutBy: null })),
    ...leftOut.map(({ node, intoName }) => ({ unit: node, leftOutBy: intoName })),
  ];
  const lines = all.map(({ unit, leftOutBy }): BoardLine => {
    const report = byUnit.get(unit.code) ?? null;
    const due = leftOutBy === null ? dueOf(unit) : null;
    return {
      unit: unit.code,
      name: unit.name,
      level: unit.level,
      above: parentOn(tree, unit.code),
      report,
      leftOutBy,
      due,
      daysLate: due && daysLate(report, due.on, today),
    };
  });
  const merged = units
    .filter(({ code }) => !leftOut.some(({ node }) => node.code === code))
    .filter(({ validTo }) => validTo !== null && validTo < period.to && validTo >= addDays(period.from, -1))
    .flatMap((unit) => {
      const into = tree.byCode.get(unitOn(tree, unit.code));
      const lastDay = unit.validTo ?? period.to;
      return into && into.code !== unit.code
        ? [{ unit: unit.code, name: unit.name, lastDay, into: into.name }]
        : [];
    });
  return { lines, merged };
}

function daysLate(report: BegunReport | null, dueOn: LocalDate, today: LocalDate): number | null {
  const isIn = report?.status === "SUBMITTED" || report?.status === "ACCEPTED";
  // A supplement that is under way does not make late what was handed in before.
  const on = report?.submittedOn && (isIn || report.supplement !== null) ? report.submittedOn : today;
  const days = daysBetween(dueOn, on);
  return days > 0 ? days : null;
}
