import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURE_KEYS } from "./figures";
import { count, figures, period } from "./hand-made-items.test-kit";
import { naiveCount } from "./naive-count.test-kit";
import { PERIODS, type Pick, type RandomItem, randomItem, seeded, UNITS } from "./random-items.test-kit";
import type { ReportScope } from "./unit-tree";

/** Choices from fast-check's list, so that a failing history shrinks. */
const picker = (choices: readonly number[]): Pick => {
  let next = 0;
  return (n) => (choices[next++ % choices.length] ?? 0) % n;
};
const anyItems = fc
  .array(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 90 }), { minLength: 1, maxLength: 12 })
  .map((lists) => lists.map((choices) => randomItem(picker(choices))));
const anyRequest = fc.record({
  code: fc.constantFrom(...PERIODS),
  target: fc.constantFrom(...UNITS.map((unit) => unit.code)),
  scope: fc.constantFrom<ReportScope>("own", "consolidated"),
});

describe("random histories", () => {
  it("keep every identity, for any unit and period", () => {
    fc.assert(
      fc.property(anyItems, anyRequest, (items, { code, target, scope }) => {
        const form = count(
          items.map(({ state }) => state),
          code,
          target,
          scope,
        );
        expect(form.checks.filter(({ ok }) => !ok)).toEqual([]);
        const { previousClosing, movedIn, movedOut } = form.movement;
        expect(form.total.opening).toBe(previousClosing + movedIn - movedOut);
      }),
      { numRuns: 400 },
    );
  });

  it("count each item of the province once: the units' own figures add up", () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...PERIODS), (items, code) => {
        const states = items.map(({ state }) => state);
        const sum = (key: (typeof FIGURE_KEYS)[number]) =>
          UNITS.reduce((all, unit) => all + count(states, code, unit.code, "own").total[key], 0);
        const province = count(states, code).total;
        for (const key of FIGURE_KEYS) expect(sum(key)).toBe(province[key]);
      }),
      { numRuns: 40 },
    );
  });

  it("agree with counting straight from the raw events", () => {
    const pick = seeded(7);
    const items: RandomItem[] = Array.from({ length: 400 }, () => randomItem(pick));
    const states = items.map(({ state }) => state);
    for (const code of PERIODS)
      for (const { code: target } of UNITS)
        for (const scope of ["own", "consolidated"] as const) {
          const form = count(states, code, target, scope);
          const naive = naiveCount(items, UNITS, period(code), target, scope);
          const where = `${code} ${target} ${scope}`;
          expect(figures(form), where).toEqual(nonZero(naive.figures.total));
          for (const { field: row } of form.rows)
            expect(figures(form, row), where).toEqual(nonZero(naive.figures[row]));
          expect(
            form.excluded.reduce((all, { count: n }) => all + n, 0),
            where,
          ).toBe(naive.excluded);
          const { previousClosing, movedIn, movedOut } = naive;
          expect(form.movement, where).toEqual({ previousClosing, movedIn, movedOut });
        }
  });
});

const nonZero = (row: Record<string, number> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, n]) => n !== 0));
