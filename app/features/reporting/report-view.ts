import { EXIT, REJECTION } from "~/shared/glossary";
import { periodTitle, previousPeriod } from "~/shared/period";
import type { Check, Excluded, Movement } from "./figures";
import { OPENING_RULE, TOTAL } from "./figures";
import { type FormSheet, formSheet } from "./form-sheet";
import type { RuleSeverity } from "./forms/form-rule";
import { askRules, brokenRow } from "./forms/rules";
import type { Report } from "./report";
import type { ReportScope } from "./unit-tree";

/** What the form page shows: the sheet with what its links need, and what stands beside and below it. */
export type ReportView = {
  sheet: FormSheet;
  /** The query that names this form in every link on the page. */
  query: { unit: string; period: string; scope: ReportScope };
  periodTitle: string;
  /** Code of the period before, where there is one of the same kind. */
  earlier: string;
  checks: { words: string; ok: boolean; broken: string[]; isOpening: boolean }[];
  /** The rules laid down for this form beside those checks, as the closing puts them. */
  rules: { shown: string; columns: string[]; severity: RuleSeverity; broken: string[] }[];
  excluded: (Excluded & { words: string })[];
  /** Shown where items can move in and out: not in the province's consolidated form. */
  movement: Movement | null;
};

/** From a filled form to its page. */
export function reportView(report: Report): ReportView {
  const { figures, period, unit, scope } = report;
  const nameOf = (row: string) => figures.rows.find(({ field }) => field === row)?.fieldName ?? "Tổng cộng";
  const ofProvince = scope === "consolidated" && unit.level === "PROVINCE";
  const sheet = formSheet(report);
  const said = new Set<string>(figures.checks.map(({ rule }) => rule));
  return {
    sheet,
    query: { unit: unit.code, period: period.code, scope },
    periodTitle: periodTitle(period),
    earlier: previousPeriod(period).code,
    checks: figures.checks.map((check: Check) => ({
      words: check.words,
      ok: check.ok,
      broken: check.rows.map((row) => (row === TOTAL ? "Tổng cộng" : nameOf(row))),
      isOpening: check.rule === OPENING_RULE,
    })),
    rules: askRules(sheet, report.form.rules ?? [])
      .filter(({ identity }) => !said.has(identity))
      .map(({ shown, columns, severity, broken }) => ({
        ...{ shown, columns, severity },
        broken: broken.map(brokenRow),
      })),
    excluded: figures.excluded.map((each) => ({ ...each, words: excludedWords(each) })),
    movement: ofProvince ? null : figures.movement,
  };
}

function excludedWords({ exit, reason }: Excluded): string {
  const known = REJECTION[reason as keyof typeof REJECTION];
  return exit === "REJECTED" && known ? `${reason}: ${known.vi}` : EXIT[exit].vi;
}
