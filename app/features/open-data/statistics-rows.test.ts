import { expect, test } from "vitest";
import { noFigures, type Row } from "../reporting/figures";
import { numberedRows, rowsOfUnit } from "./statistics-rows";

const row = (field: string, received_total: number, published = 0): Row => ({
  ...{ field, fieldName: field.toUpperCase() },
  ...{ ...noFigures(), received_total, new: received_total, published },
});
const told = (rows: readonly Row[]) =>
  rows.map(({ field, received_total, published }) => [field, received_total, published]);

test("fields without any number are left out", () => {
  expect(told(numberedRows([row("a", 0), row("b", 1), row("c", 0, 1)]))).toEqual([
    ["b", 1, 0],
    ["c", 0, 1],
  ]);
});

test("of a unit no field tells of few items: they stand together, and a single one takes the next with it", () => {
  expect(told(rowsOfUnit([row("a", 2), row("b", 7), row("c", 1), row("d", 9)]))).toEqual([
    ["b", 7, 0],
    ["d", 9, 0],
    ["others", 3, 0],
  ]);
  expect(told(rowsOfUnit([row("b", 7), row("c", 1), row("d", 9), row("e", 0, 2)]))).toEqual([
    ["d", 9, 0],
    ["others", 8, 2],
  ]);
  expect(told(rowsOfUnit([row("b", 7)]))).toEqual([["b", 7, 0]]);
});
