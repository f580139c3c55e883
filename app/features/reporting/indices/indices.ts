import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import type { Counts } from "../statistics/axes";
import { COUNTS } from "../statistics/axes";

const count = z.enum(COUNTS);
/** The best first; `atLeast` in hundredths of a percent. */
const Steps = z.array(z.object({ atLeast: z.int().min(0).max(10_000), points: z.int().min(0) })).min(1);

const shared = {
  code: z.string(),
  title: z.string(),
  formula: z.string(),
  reading: z.string(),
  citation: z.string(),
  /** False: shown as "cần xác nhận". */
  confirmed: z.boolean(),
  numerator: count,
  denominator: count,
  lessDissatisfied: z.boolean(),
};

/** An index as a row of index_definition has it; a row that names an unknown count is refused. */
export const IndexDefinitionSchema = z.discriminatedUnion("measure", [
  z.object({ ...shared, measure: z.literal("RATIO") }),
  z.object({
    ...shared,
    measure: z.literal("POINTS"),
    blocker: count.nullable(),
    steps: Steps,
    pointsWhenNothing: z.int().min(0),
  }),
]);
export type IndexDefinition = z.infer<typeof IndexDefinitionSchema>;

/** Which definitions hold on the last day of a period. */
export type Dated<T> = T & { validFrom: LocalDate; validTo: LocalDate | null };
/** Those of the list that hold on that day, its first and last days included. */
export const inForceOn = <T>(list: readonly Dated<T>[], on: LocalDate): Dated<T>[] =>
  list.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));

/** An index of one unit and period. A denominator of 0 means that nothing arose, never 0 % and never 100 %. */
export type IndexValue = {
  numerator: number;
  denominator: number;
  /** Dissatisfied ratings that were taken off; null when none were to be, or there are too few ratings to know. */
  dissatisfied: number | null;
  /** Only of indices in points. */
  points: number | null;
  /** Of an index in points: how many items leave no points. */
  blocked: number | null;
};

/**
 * @param dissatisfied released ratings "not content" of the unit in the period; null: too few ratings, so none are taken
 * off and the page says so
 */
export function indexValue(index: IndexDefinition, counts: Counts, dissatisfied: number | null): IndexValue {
  const denominator = counts[index.denominator];
  const off = index.lessDissatisfied ? dissatisfied : null;
  const numerator = Math.max(0, counts[index.numerator] - (off ?? 0));
  const value = { numerator, denominator, dissatisfied: off, points: null, blocked: null };
  if (index.measure === "RATIO") return value;
  const blocked = index.blocker === null ? 0 : counts[index.blocker];
  return { ...value, blocked, points: pointsOf(index, numerator, denominator, blocked) };
}

function pointsOf(
  { steps, pointsWhenNothing }: Extract<IndexDefinition, { measure: "POINTS" }>,
  numerator: number,
  denominator: number,
  blocked: number,
): number {
  if (blocked > 0) return 0;
  if (denominator === 0) return pointsWhenNothing;
  // In whole numbers: 89.999 % is not 90 %.
  return steps.find(({ atLeast }) => numerator * 10_000 >= atLeast * denominator)?.points ?? 0;
}
