import { expect, test } from "vitest";
import { suggest, unitReason } from "./suggest";

const item = (unit: string | null, field = "dat-dai") => ({
  ...{ answeredBy: unit, answeredByName: unit && `Sở ${unit}`, field, fieldName: field },
});

test("the unit that answered most of them is proposed with its count", () => {
  const { unit, field } = suggest(
    [item("A"), item("A"), item("B"), item(null), item("A", "y-te")],
    "chua-phan-loai",
  );
  expect(unit && unitReason(unit)).toBe("3/4 phản ánh tương tự đã được Sở A trả lời");
  expect(field).toEqual({ value: "dat-dai", name: "dat-dai", count: 3, of: 4 });
});

test("chance and disagreement propose nothing", () => {
  expect(suggest([item("A")], "x").unit).toBeNull();
  expect(suggest([item("A"), item("B"), item("C")], "x").unit).toBeNull();
  expect(suggest([item("A"), item("B")], "x").unit, "as many went elsewhere").toBeNull();
  expect(suggest([item("B"), item("B"), item("A"), item("A")], "x").unit).toBeNull();
  expect(suggest([item("A"), item("A"), item("B"), item("C")], "x").unit).toMatchObject({ count: 2, of: 4 });
  expect(suggest([item("A", "x"), item("A", "x")], "x").field).toBeNull();
});
