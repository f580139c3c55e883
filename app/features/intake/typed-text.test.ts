import { describe, expect, it } from "vitest";
import { cleanText } from "~/shared/clean-text";
import { FOLLOW_SCHEMA } from "../following/follow.schema";
import { requiredLine, requiredText } from "./typed-text";

const rules = {
  missing: "missing",
  min: { length: 8, message: "short" },
  max: { length: 100, message: "long" },
};
const said = (typed: string, answer: typeof requiredLine | typeof requiredText = requiredText) =>
  answer(rules).safeParse(typed).error?.issues[0]?.message;

describe("what was typed", () => {
  it.each([
    ["zero-width spaces", "\u200B".repeat(60)],
    ["no-break and ideographic spaces around them", "\u200B\u00A0\u3000"],
    ["a mark that turns the direction around", "\u202E\u200B"],
    ["word joiners and soft hyphens", "\u2060\u00AD\n\uFEFF"],
    ["fillers and the empty Braille pattern", "\u3164\u115F \u2800"],
  ])("is nothing when it shows nothing: %s", (_what, typed) => {
    expect(cleanText(typed)).toBe("");
    expect([said(typed), said(typed, requiredLine)]).toEqual(["missing", "missing"]);
  });

  it("does not follow all answers when the words cannot be read", () => {
    const follows = (q: string) => FOLLOW_SCHEMA.vi.safeParse({ q, email: "lan@vidu.vn" }).success;
    expect([follows("\u202E\u200B"), follows(" \u3000"), follows("sổ đỏ")]).toEqual([false, true, true]);
  });

  it("is as long as what is seen of it", () => {
    expect(said(`a${"\u200B".repeat(20)}b`)).toBe("short");
    expect(said(`a${"\u00A0".repeat(20)}b`)).toBe("short");
    expect(said("Đường ngập")).toBeUndefined();
  });

  it("keeps joiners inside real text", () => {
    for (const text of ["Gia đình 👨\u200D👩\u200D👧 ở thôn 3", "nước\u200Bngập\n\nĐường 2"])
      expect(cleanText(text)).toBe(text);
  });
});
