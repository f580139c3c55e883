import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { INDEX_DEFINITIONS } from "../../../../prisma/seed/reference/index-definitions";
import { type Counts, noCounts } from "../statistics/axes";
import { type IndexDefinition, IndexDefinitionSchema, indexValue, inForceOn } from "./indices";

const [onTime, content, points] = INDEX_DEFINITIONS.map((row) =>
  IndexDefinitionSchema.parse({ lessDissatisfied: false, blocker: null, ...row }),
) as [IndexDefinition, IndexDefinition, IndexDefinition];
const counts = (given: Partial<Counts>): Counts => ({ ...noCounts(), ...given });

describe("Decision 766", () => {
  test("on time: of all that the unit is competent for", () => {
    const value = indexValue(onTime, counts({ on_time: 7, answered: 8, competent: 10 }), null);
    expect(value).toEqual({ numerator: 7, denominator: 10, dissatisfied: null, points: null, blocked: null });
  });

  test("content: less what is late or opened again, less those who are not content", () => {
    const given = counts({ undisputed: 9, competent: 12 });
    expect(indexValue(content, given, 2)).toMatchObject({ numerator: 7, denominator: 12, dissatisfied: 2 });
    expect(indexValue(content, given, null)).toMatchObject({ numerator: 9, dissatisfied: null });
    expect(indexValue(content, counts({ undisputed: 1, competent: 3 }), 5).numerator).toBe(0);
  });

  test("nothing arose: a denominator of 0, and no points are made of it", () => {
    expect(indexValue(onTime, noCounts(), null)).toMatchObject({ denominator: 0, points: null });
  });
});

describe("Circular 01/2018, indicator 8", () => {
  test.each([
    ["nothing arose", {}, 2],
    ["all in time", { answered: 4, on_time: 4 }, 2],
    ["nine of ten", { answered: 10, on_time: 9 }, 1],
    ["just under nine of ten", { answered: 1000, on_time: 899 }, 0],
    ["all in time, but one is open and overdue", { answered: 4, on_time: 4, overdue: 1 }, 0],
    ["nothing answered, one overdue", { overdue: 1 }, 0],
  ])("%s", (_name, given, expected) => {
    expect(indexValue(points, counts(given), null).points).toBe(expected);
  });

  test("says that it has to be confirmed", () => expect(points.confirmed).toBe(false));
});

test("a definition counts in the periods that end while it holds", () => {
  const list = [
    { code: "old", validFrom: localDate("2020-01-01"), validTo: localDate("2022-06-22") },
    { code: "new", validFrom: localDate("2022-06-23"), validTo: null },
  ];
  expect(inForceOn(list, localDate("2022-06-22")).map(({ code }) => code)).toEqual(["old"]);
  expect(inForceOn(list, localDate("2022-06-23")).map(({ code }) => code)).toEqual(["new"]);
});

test("a row that names an unknown count is refused", () => {
  const row = { ...INDEX_DEFINITIONS[0], lessDissatisfied: false, numerator: "1; DROP TABLE" };
  expect(IndexDefinitionSchema.safeParse(row).success).toBe(false);
});
