import { expect, test } from "vitest";
import { KeptFindingSchema, RULE_WORDS, ruleSaid } from "./rule-codes";

const found = { where: "I.3", words: "Sai.", numbers: ["1"] };

test("a kept finding is read whatever its rule, and told by its code where the rule is no more", () => {
  for (const rule of ["S2", "S99", "toString"])
    expect(KeptFindingSchema.parse({ ...found, rule, since: 2031 })).toEqual({ ...found, rule });
  expect(ruleSaid("S2")).toBe(`S2: ${RULE_WORDS.S2}`);
  expect([ruleSaid("S99"), ruleSaid("toString")]).toEqual(["S99", "toString"]);
});
