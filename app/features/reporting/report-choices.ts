import { LEVEL } from "~/shared/glossary";
import { type LocalDate, yearOf } from "~/shared/local-date";
import { parsePeriod, periodTitle, quarterOf, quartersBackFrom } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { OTHER_RANGE } from "./asked-report";
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

/** The last quarters, the halves, nine months and years around them, and a range of one's own. */
export function periodOptions(today: LocalDate): Option[] {
  const year = yearOf(quarterOf(today).to);
  const years = [year, year - 1, year - 2].flatMap((each) => [
    `${each}-Y`,
    `${each}-9M`,
    `${each}-H2`,
    `${each}-H1`,
  ]);
  const option = (group: string) => (code: string) => {
    const period = parsePeriod(code);
    return period && period.from <= today ? [{ value: code, label: periodTitle(period), group }] : [];
  };
  return [
    ...quartersBackFrom(today, 12).flatMap(({ code }) => option("Quý")(code)),
    ...years.flatMap(option("Sáu tháng, chín tháng, năm")),
    { value: OTHER_RANGE, label: "Khoảng ngày khác (nhập bên dưới)", group: "Khác" },
  ];
}
