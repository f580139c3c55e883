import { describe, expect, test } from "vitest";
import { digestsOf, takenFrom, takenMark, textDigest } from "./kept-texts";

describe("the names of texts that a device keeps", () => {
  test("tell texts apart, and know one again whose line ends went through a form", () => {
    expect(textDigest("Dòng một\r\nDòng hai 🙂")).toBe(textDigest("Dòng một\nDòng hai 🙂"));
    expect(textDigest("Quầy 3")).not.toBe(textDigest("Quầy 2"));
  });

  test("join what was ticked, as the device does", () => {
    expect(digestsOf({ issues: ["COST", "UNCLEAR"] })).toEqual({ issues: textDigest("COST\nUNCLEAR") });
  });

  test("go through an address, and nothing else does", () => {
    expect(takenFrom(takenMark("bo-sung", "text", "Thêm"))).toEqual({
      page: "bo-sung",
      has: { text: textDigest("Thêm") },
    });
    for (const said of [null, "", "a.b", "../x.text.1", "a.text.x"]) expect(takenFrom(said)).toBeNull();
  });
});
