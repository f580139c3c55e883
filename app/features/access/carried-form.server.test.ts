import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedBy, hiddenInputs, STEP } from "./carried-form.server";
import { safeNext } from "./next-path";

const TARGET = "/staff/feedback/PAKN-26-7K4M-92/act/resolve";

function formOf(entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("a carried form", () => {
  it("keeps every text, name and order, however often it is handed on", () => {
    const entry = fc.tuple(fc.string({ minLength: 1 }), fc.string()).filter(([name]) => name !== STEP);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        let carried = carriedBy(formOf(entries), TARGET);
        for (let page = 0; page < 2; page += 1) {
          const form = formOf([
            [STEP, "sign-in"],
            ...hiddenInputs(carried).map((one) => [one.name, one.value] as const),
          ]);
          carried = carriedBy(form, TARGET);
        }
        expect(carried?.fields.map(({ name, value }) => [name, value])).toEqual(entries);
      }),
    );
  });

  it("remembers which files were chosen", () => {
    const form = formOf([
      ["reply", "Đã cấp giấy"],
      ["files", new File(["x"], "giấy phép.pdf")],
      ["files", new File([], "")],
    ]);
    const again = formOf([
      [STEP, "x"],
      ...hiddenInputs(carriedBy(form, TARGET)).map((i) => [i.name, i.value] as const),
    ]);
    expect(carriedBy(again, TARGET)?.files).toEqual([
      { name: "files", fileName: "giấy phép.pdf" },
      { name: "files", fileName: "" },
    ]);
  });

  it("goes nowhere without an address that was looked at", () => {
    expect(carriedBy(formOf([["a", "b"]]), safeNext("https://evil.test/staff"))).toBeNull();
    expect(carriedBy(formOf([["a", "b"]]), safeNext("/gui-pakn"))).toBeNull();
  });
});
