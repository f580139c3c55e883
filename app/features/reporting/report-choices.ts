import { LEVEL } from "~/shared/glossary";
import { type LocalDate, yearOf } from "~/shared/local-date";
import { type Period, parsePeriod, periodTitle, quarterOf } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { OTHER_RANGE } from "./asked-report";
import { PERIOD_KIND_WORDS, PERIOD_PARTS, type PeriodKind, periodKindOf } from "./periods/report-key";
import { isValidOn, type UnitNode } from "./unit-tree";

type Option = { value: string; label: string; group?: string };

/** Units to choose from, by level; closed ones at the end with their last day. */
export function unitOptions(units: readonly UnitNode[], today: LocalDate): Option[] {
  const levels = Object.keys(LEVEL);
  const rank = (unit: UnitNode) => levels.indexOf(unit.level) + (isValidOn(unit, today) ? 0 : 100);
  return [...units]
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "vi"))
    .map((unit) => {
      const isClosed = unit.validTo !== null && unit.validTo < today;
      return {
        value: unit.code,
        label: isClosed && unit.validTo ? `${unit.name} (đến ${formatDate(unit.validTo)})` : unit.name,
        group: isClosed ? "Đã sáp nhập, kết thúc" : LEVEL[unit.level].vi,
      };
    });
}

/** The kinds in the order in which people look for them, each with how many of its periods are offered. */
const OFFERED: readonly (readonly [PeriodKind, number])[] = [
  ["QUARTER", 12],
  ["MONTH", 12],
  ["HALF", 4],
  ["NINE_MONTHS", 3],
  ["YEAR", 3],
];

/**
 * The last periods of every kind that have begun by `today`, by kind, the latest first, and a range of one's own at the
 * end. `asked`: the code of the period that is shown; it is offered too, however old it is.
 */
export function periodOptions(today: LocalDate, asked: string | null = null): Option[] {
  const shown = asked === null ? null : parsePeriod(asked);
  const shownKind = shown && periodKindOf(shown);
  const named = OFFERED.flatMap(([kind, most]) => {
    const begun = begunPeriods(kind, today, most);
    const isMissing = shown && shownKind === kind && !begun.some(({ code }) => code === shown.code);
    const periods = isMissing ? [...begun, shown].sort((a, b) => (a.from > b.from ? -1 : 1)) : begun;
    return periods.map((period) => ({
      value: period.code,
      label: periodTitle(period),
      group: PERIOD_KIND_WORDS[kind],
    }));
  });
  const range =
    shown && !shownKind ? [{ value: shown.code, label: periodTitle(shown), group: OTHER_GROUP }] : [];
  return [
    ...named,
    ...range,
    { value: OTHER_RANGE, label: "Khoảng ngày khác (nhập bên dưới)", group: OTHER_GROUP },
  ];
}

const OTHER_GROUP = "Khác";

function begunPeriods(kind: PeriodKind, today: LocalDate, most: number): Period[] {
  // The year's first period begins in December of the year before.
  const year = yearOf(quarterOf(today).to);
  const years = Array.from({ length: Math.ceil(most / PERIOD_PARTS[kind].length) + 1 }, (_, i) => year - i);
  return years
    .flatMap((each) => PERIOD_PARTS[kind].toReversed().map((part) => `${each}-${part}`))
    .flatMap((code) => parsePeriod(code) ?? [])
    .filter(({ from }) => from <= today)
    .slice(0, most);
}
