import type { Period } from "~/shared/period";
import { type Figures, type FormFigures, rowsWithNumbers } from "./figures";
import type { FormVersion } from "./form-version";
import type { PeriodStage } from "./period-stage";
import type { ReportScope, UnitNode } from "./unit-tree";

/** A form filled in; every way of showing it starts from here. */
export type Report = {
  form: FormVersion;
  unit: UnitNode;
  /** Who it is sent to. */
  receiver: string;
  scope: ReportScope;
  period: Period;
  figures: FormFigures;
  /** Whether the period was over when the form was filled in. */
  stage: PeriodStage;
  /** What a closed form says below its table: which units it rests on, what was entered late. */
  remarks?: readonly string[];
  signature?: { dateLine: string; lines: string[]; name: string } | null;
};

/** No register reaches back further; before it, the day before a period may not exist. */
export const isReportable = ({ from }: Pick<Period, "from">): boolean => from >= "1945-09-02";

/** What `pakn report --as json` prints: formats/register.md. A check that fails also names its rows. */
export function reportJson({ form, unit, scope, period, figures }: Report) {
  return {
    form: form.code,
    unit: unit.code,
    scope,
    period: { code: period.code, from: period.from, to: period.to },
    rows: rowsWithNumbers(figures.rows),
    total: figures.total satisfies Figures,
    checks: figures.checks.map(({ rule, ok, rows }) => (ok ? { rule, ok } : { rule, ok, rows })),
  };
}

/** "pakn-QNG-2020-Q1-consolidated": good as a file name anywhere. */
export const fileStem = ({ unit, period, scope }: Report): string =>
  `pakn-${unit.code}-${period.code}-${scope}`.replace(/\.\./g, "_").replace(/[^A-Za-z0-9._-]/g, "-");
