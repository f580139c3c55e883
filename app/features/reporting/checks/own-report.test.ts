import { expect, test } from "vitest";
import { noFigures } from "../figures";
import { ownReport } from "./own-report";

const row = {
  ...noFigures(),
  field: "dat-dai",
  fieldName: "Đất đai",
  received_total: 2,
  received_act: 2,
  new: 2,
};
const kept = { ...row, pending_total: 2, pending_act: 2 };
const form = (total: object) => ({
  ...{ form: "05a/VPCP/KSTT", unit: "P", scope: "own", period: { code: "2026-Q3" }, checks: [] },
  rows: [kept],
  total: { ...kept, ...total },
});

test("the portal's own form is read, its identities and its total checked", () => {
  expect(ownReport(form({}))).toMatchObject({ kind: "form", problems: [] });
  expect(ownReport(form({ published: 3 }))).toMatchObject({
    problems: ["Tổng cộng, cột published: ghi 3, cộng các dòng là 0"],
  });
  expect(ownReport(form({ received_act: 1 }))).toMatchObject({
    problems: expect.arrayContaining([expect.stringContaining("Tổng cộng: sai (1) = (2) + (3)")]),
  });
});

test("of the portal's own whole report the figures are read that the checks know", () => {
  const whole = { unit: "P", period: { code: "2026-Q3" }, outline: { code: "2026-tinh" }, sections: [] };
  const figures = { "files.received": 5, "something.else": 1 };
  expect(ownReport({ ...whole, figures })).toEqual({
    ...{ kind: "whole", unit: "P", period: "2026-Q3" },
    figures: { "files.received": 5 },
  });
  expect(ownReport({ period: "2026-Q3", figures })).toBeNull();
});
