import { OPENING_RULES } from "../checks/figure-rules";
import type { Outline } from "./outline";
import { figureWords } from "./section-figures";
import type { Sums } from "./sums";

/** A sum that not every unit stands behind which reported figures of its section. */
export type PartialSum = {
  stated: number;
  of: number;
  /** Which units: two figures can be compared when the same ones stand behind both. */
  units: string;
  section: string;
};
export type PartialSums = ReadonlyMap<string, PartialSum>;

/**
 * The sums that fewer units stand behind than behind their section, by figure. Those of one level are measured by the
 * units of that level. A closing that was frozen earlier answers too: what it kept says which unit stated what.
 */
export function partialSums(outline: Pick<Outline, "sections">, sums: Sums | null): PartialSums {
  const partial = new Map<string, PartialSum>();
  if (!sums) return partial;
  for (const { key: section, sums: added } of outline.sections)
    for (const { key, levels } of added) {
      const asked = sums.coverage[section]?.reported.filter(
        ({ level }) => levels.length === 0 || levels.includes(level),
      );
      const by = Object.keys(sums.by[key] ?? {});
      if (!asked || by.length === 0 || by.length >= asked.length || partial.has(key)) continue;
      partial.set(key, { stated: by.length, of: asked.length, units: by.sort().join(" "), section });
    }
  return partial;
}

/** "theo số liệu của 1/6 đơn vị" */
export const partialWords = ({ stated, of }: Pick<PartialSum, "stated" | "of">): string =>
  `theo số liệu của ${stated}/${of} đơn vị`;

/** S11: what some of the units that reported have left out, a sentence a section. */
export function partialFindings(partial: PartialSums): { where: string; words: string }[] {
  const bySection = new Map<string, string[]>();
  for (const [key, { section, stated, of }] of partial)
    bySection.set(section, [
      ...(bySection.get(section) ?? []),
      `${figureWords(key)} (${stated}/${of} đơn vị)`,
    ]);
  return [...bySection].map(([where, figures]) => ({
    where,
    words: `Mục ${where}: chưa phải đơn vị nào đã báo cáo cũng nêu số ${figures.join("; số ")}. Đơn vị không nêu không được tính là 0.`,
  }));
}

/**
 * The figures of the period before without those sums that other units stand behind than behind the opening which is held
 * against them: what the missing ones passed on is not lost, and no contradiction.
 */
export function ofSameUnits(
  before: Readonly<Record<string, number>>,
  sumsBefore: Sums | null,
  sums: Sums | null,
): Record<string, number> {
  const behind = (each: Sums | null, key: string) =>
    Object.keys(each?.by[key] ?? {})
      .sort()
      .join(" ");
  const unlike = new Set(
    OPENING_RULES.filter(({ opening, closing }) => {
      const [now, then] = [behind(sums, opening), behind(sumsBefore, closing)];
      return now !== "" && then !== "" && now !== then;
    }).map(({ closing }) => closing),
  );
  return Object.fromEntries(Object.entries(before).filter(([key]) => !unlike.has(key)));
}
