import { describe, expect, test } from "vitest";
import { FORM_VERSIONS } from "../../../prisma/seed/reference/form-versions";
import { type Figures, layOut, noFigures } from "./figures";
import { FormColumnsSchema } from "./form-version";
import { contradictions } from "./forms/contradictions";
import { printedFigures } from "./printed-figures";

const COLUMNS = FormColumnsSchema.parse(FORM_VERSIONS[0]?.columns);
const withFormula = (key: string, formula: string | null) =>
  COLUMNS.map((column) => (column.key === key ? { ...column, formula } : column));

const row = (more: Partial<Figures>): Figures => ({ ...noFigures(), ...more });
const counted = layOut(
  {
    byField: new Map([
      [
        "a",
        row({
          received_total: 5,
          received_act: 3,
          received_reg: 2,
          new: 5,
          pending_total: 5,
          pending_act: 3,
          pending_reg: 2,
        }),
      ],
    ]),
    excluded: [],
    movement: { previousClosing: 0, movedIn: 0, movedOut: 0 },
  },
  [
    { code: "a", name: "Đất đai" },
    { code: "b", name: "Hộ tịch" },
  ],
  true,
);

describe("what is checked is what is printed", () => {
  test("the form as it was made prints what was counted", () => {
    expect(printedFigures(COLUMNS, counted)).toEqual(counted);
  });

  test("a formula that contradicts the counting fails on its row and on the total, and no field without numbers gets one", () => {
    const printed = printedFigures(withFormula("received_total", "c2 + c3 + 1000"), counted);
    expect(printed.total.received_total).toBe(1005);
    expect(printed.rows.map(({ received_total }) => received_total)).toEqual([1005, 0, 0]);
    const failing = printed.checks.filter(({ ok }) => !ok);
    expect(failing.map(({ rule, rows }) => [rule, rows])).toContainEqual([
      "received_total = received_act + received_reg",
      ["a", "total"],
    ]);
  });

  test("the opening of a province is still asked for", () => {
    const printed = printedFigures(withFormula("opening", "c5"), counted);
    expect(printed.checks.at(-1)).toMatchObject({ ok: false, rows: ["total"] });
    expect(printed.checks).toHaveLength(counted.checks.length);
  });
});

describe("a formula that is being saved", () => {
  test("the forms as they were made contradict nothing", () => {
    for (const { columns } of FORM_VERSIONS)
      expect(contradictions(FormColumnsSchema.parse(columns))).toEqual([]);
  });

  test.each([
    ["received_total", "c2"],
    ["received_total", "c2 + c3 + 1000"],
    ["received_total", "c2 - c3 - c6 - c7"],
    ["pending_total", "c12"],
    ["resolved_new", "c5 + 1"],
  ])("%s = %s is told with its identity and a sample row", (key, formula) => {
    const [found, ...more] = contradictions(withFormula(key, formula));
    expect(more).toEqual([]);
    expect(found?.key).toBe(key);
    expect(found?.problem).toMatch(
      /^Trái điều kiện \(\d+\) .+ Ví dụ một dòng có \(\d+\) = .+ sẽ in ra -?[\d.]+, số đếm là \d+\.$/,
    );
  });

  test.each([
    ["received_total", "c4 + c5"],
    ["received_act", "c7 + c12"],
    ["published", "c6 - c9"],
  ])("%s = %s is another way to the same number", (key, formula) => {
    expect(contradictions(withFormula(key, formula))).toEqual([]);
  });

  test("a number that is always added makes the total another than the sum", () => {
    expect(contradictions(withFormula("published", "c6 + 2"))[0]?.problem).toContain("dòng tổng cộng");
  });
});
