import { expect, test } from "vitest";
import { FIXED_TERM } from "./contradictions";
import { formulaProblems } from "./form-warnings";

const columns = (formula: string) =>
  ["c1", "c2", "c3"].map((name, i) => ({
    ...{ key: `files_${name}`, number: i + 1, label: name, group: null },
    formula: i === 0 ? formula : null,
  }));
const problemsOf = (formula: string) =>
  formulaProblems({ subject: "files", columns: columns(formula) as never });

test("a typed form's formula adds up over its rows, or it is said that it does not", () => {
  expect(problemsOf("c2 + c3")).toEqual([]);
  expect(problemsOf("c2 - (3 - 3)")).toEqual([]);
  for (const formula of ["c2 + c3 + 1", "c2 - 4", "7"])
    expect(problemsOf(formula), formula).toEqual([{ key: "files_c1", problem: FIXED_TERM }]);
});
