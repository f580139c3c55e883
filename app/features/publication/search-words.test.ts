import { expect, it } from "vitest";
import { facetQuery, readStretch } from "./answer-filter";
import { highlight } from "./highlight";
import { both, entry, phraseQuery, scatteredQuery, searchWords, twoOf } from "./search-words";

it("reads words with or without diacritics alike, and leaves signs out", () => {
  expect(searchWords(" Phản ánh: ĐẤT-đai! ")).toEqual(["phan", "anh", "dat", "dai"]);
  expect(searchWords("(* '")).toEqual([]);
  expect(searchWords("d\u200bat \u202edai\u2069 \u200b")).toEqual(["dat", "dai"]);
});

it("asks for pairs first, then for the words without them", () => {
  expect(phraseQuery(["cap", "so", "do"])).toBe("'cap so' & 'so do'");
  expect(scatteredQuery(["cap", "so", "do"])).toBe("'cap' & 'so' & 'do' & !('cap so' & 'so do')");
  expect(phraseQuery(["dat"])).toBe("'dat'");
  expect(scatteredQuery(["dat"])).toBeNull();
});

it("asks for any two of several entries", () => {
  expect(twoOf(["a", "b", "c"])).toBe("((a) & (b | c)) | ((b) & (c))");
  expect(twoOf([..."abcdefgh"])?.match(/[a-h]/g)).toHaveLength(24);
  expect([twoOf(["a"]), twoOf([])]).toEqual([null, null]);
});

it("quotes whatever stands in a code", () => {
  expect(entry("=unit:a'b\\c")).toBe("'=unit:a''b\\\\c'");
  expect(facetQuery({ field: "dat-dai", unit: "", level: "COMMUNE" })).toBe(
    "('=field:dat-dai') & ('=level:COMMUNE')",
  );
  expect(both(null, "")).toBe("");
});

it("reads a year, a month or a reporting quarter of Vietnam's time", () => {
  expect(readStretch("2026-12")).toEqual({
    since: "2026-12-01T00:00:00+07:00",
    before: "2027-01-01T00:00:00+07:00",
  });
  expect(readStretch("2024")?.before).toBe("2025-01-01T00:00:00+07:00");
  expect(readStretch("2026-Q3")).toEqual({
    since: "2026-06-15T00:00:00+07:00",
    before: "2026-09-15T00:00:00+07:00",
  });
  for (const wrong of ["", "2026-Q5", "2026-13", "2026-1", "abcd", "9999", "9999-12"])
    expect(readStretch(wrong)).toBeNull();
});

it("marks whole words, neighbours as one piece", () => {
  expect(highlight("Về đất đai, phản ánh", "dat dai an")).toEqual([
    { text: "Về ", hit: false },
    { text: "đất đai", hit: true },
    { text: ", phản ánh", hit: false },
  ]);
  expect(highlight("Đất", "")).toEqual([{ text: "Đất", hit: false }]);
});
