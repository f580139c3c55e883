import type { LEVEL } from "~/shared/glossary";
import type { FormRow } from "../forms/figure-forms";
import type { Outline } from "./outline";
import type { ReportSections } from "./section-data";

type Level = keyof typeof LEVEL;

/** Why a unit's numbers are not in a sum; SILENT: its report was accepted and does not state them. */
export const NOT_IN_SUM = {
  NOT_BEGUN: "chưa lập báo cáo",
  NOT_ACCEPTED: "chưa được tiếp nhận",
  RETURNED: "bị trả lại",
  LEFT_OUT: "đã sáp nhập, báo cáo của đơn vị kế thừa chưa gồm số liệu này",
  SILENT: "không nêu số liệu này",
} as const;
export type NotInSum = keyof typeof NOT_IN_SUM;

/** A unit below with the figures of its accepted report; `figures` null: it has none, and `why` says so. */
export type ReportedBelow = {
  unit: string;
  name: string;
  level: Level;
  figures: Readonly<Record<string, number>> | null;
  why: NotInSum | null;
  /** The rows of its forms, by subject. */
  forms?: Readonly<Record<string, readonly FormRow[]>>;
};

type Named = { unit: string; name: string; level: Level };

/** What units below have reported for the typed sections, added up: frozen with the closing as it was. */
export type Sums = {
  figures: Readonly<Record<string, number>>;
  /** Where each sum comes from: figure → unit → number. */
  by: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By section: which of the units that owe a report are in its sums, and which are not. */
  coverage: Readonly<
    Record<string, { reported: readonly Named[]; missing: readonly (Named & { why: NotInSum })[] }>
  >;
};

/** Days have one decimal; everything else is whole. */
const exact = (n: number): number => Math.round(n * 1e6) / 1e6;

/**
 * Adds up what the outline says is added up. A figure that no unit states has no sum: missing is never zero. Null when
 * there is nothing to add up at all.
 */
export function sumUp(outline: Pick<Outline, "sections">, below: readonly ReportedBelow[]): Sums | null {
  const figures: Record<string, number> = {};
  const by: Record<string, Record<string, number>> = {};
  const coverage: Record<string, Sums["coverage"][string]> = {};
  for (const { key: section, sums } of outline.sections) {
    const stating = new Set<string>();
    for (const { key, of = key, levels } of sums) {
      const parts = below
        .filter(({ level }) => levels.length === 0 || levels.includes(level))
        .flatMap((each) => {
          const value = each.figures?.[of];
          return value === undefined ? [] : [[each.unit, value] as const];
        });
      if (parts.length === 0) continue;
      for (const [unit] of parts) stating.add(unit);
      by[key] = Object.fromEntries(parts);
      figures[key] = exact(parts.reduce((sum, [, value]) => sum + value, 0));
    }
    if (stating.size === 0) continue;
    const named = ({ unit, name, level }: ReportedBelow): Named => ({ unit, name, level });
    coverage[section] = {
      reported: below.filter(({ unit }) => stating.has(unit)).map(named),
      missing: below
        .filter(({ unit }) => !stating.has(unit))
        .map((each) => ({ ...named(each), why: each.why ?? "SILENT" })),
    };
  }
  return Object.keys(figures).length === 0 ? null : { figures, by, coverage };
}

/** The correction of a summed figure, with its reason. */
export type Adjustment = { by: number; reason: string };

/** All corrections of a report, by figure; those of figures without a sum correct nothing and are left out. */
export function adjustmentsOf(sections: ReportSections, sums: Sums | null): Record<string, Adjustment> {
  const all: Record<string, Adjustment> = Object.assign(
    {},
    ...Object.values(sections).map(({ adjustments }) => adjustments ?? {}),
  );
  return Object.fromEntries(Object.entries(all).filter(([key]) => sums?.figures[key] !== undefined));
}

/** Where a section's numbers are added up, nobody types how many units they come from. */
const COVERAGE_FIGURES = /^units\./;

/**
 * The figures a report states: sums with their corrections take the place of what was typed for them, so that a
 * consolidated figure cannot be anything else.
 */
export function withSums(
  typed: Readonly<Record<string, number>>,
  sections: ReportSections,
  sums: Sums | null,
): Record<string, number> {
  if (!sums) return { ...typed };
  const adjusted = adjustmentsOf(sections, sums);
  const own = Object.entries(typed).filter(([key]) => !COVERAGE_FIGURES.test(key));
  const summed = Object.entries(sums.figures).map(
    ([key, sum]) => [key, exact(sum + (adjusted[key]?.by ?? 0))] as const,
  );
  return Object.fromEntries([...own, ...summed]);
}
