import { expect, it } from "vitest";
import { facetQuery, readStretch } from "./answer-filter";
import { highlight, wantedIn } from "./highlight";
import { hasWords, markedTerms, spellingsOf } from "./marks";
import { both, entry, phraseQuery, quoted, scatteredQuery, searchWords, twoOf } from "./search-words";

it("reads words with or without diacritics alike, and leaves signs out", () => {
  expect(searchWords(" Phản ánh: ĐẤT-đai! ")).toEqual(["phan", "anh", "dat", "dai"]);
  expect(searchWords("(* '")).toEqual([]);
  expect(searchWords("d\u200bat \u202edai\u2069 \u200b")).toEqual(["dat", "dai"]);
});

it("finds words anywhere in a text of any length, in the marks they were typed with, if any", () => {
  const title = "Hẹn trả sổ đỏ rồi lại hẹn, ba lần đi về hơn trăm cây số mà chưa được trả";
  expect(hasWords(title, ["hen", "Duoc"])).toBe(true);
  expect(hasWords(title, ["sổ", "được"])).toBe(true);
  expect(hasWords(title, ["sơ", "được"])).toBe(false);
  expect(hasWords(title, ["hen", "huyen"])).toBe(false);
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
  expect(quoted("=unit:a'b\\c")).toBe("'=unit:a''b\\\\c'");
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

const marked = (text: string, words: string, others: string[] = []) =>
  highlight(text, wantedIn([text, ...others], words));
const hits = (...asked: Parameters<typeof marked>) =>
  marked(...asked)
    .filter(({ hit }) => hit)
    .map(({ text }) => text);

it("marks whole words, neighbours as one piece", () => {
  expect(marked("Về đất đai, phản ánh", "dat dai an")).toEqual([
    { text: "Về ", hit: false },
    { text: "đất đai", hit: true },
    { text: ", phản ánh", hit: false },
  ]);
  expect(marked("Đất", "")).toEqual([{ text: "Đất", hit: false }]);
});

it("marks what was typed with marks only where it stands so, unless the answer has it otherwise only", () => {
  expect(hits("Sở trả sổ đỏ theo sơ đồ", "sổ đỏ")).toEqual(["sổ đỏ"]);
  expect(hits("Sở trả SỔ ĐỎ", "sổ đỏ")).toEqual(["SỔ ĐỎ"]);
  expect(hits("Theo sơ đồ của Sở", "sổ đỏ", ["Chờ cấp sổ đỏ"]), "the title says it").toEqual([]);
  expect(hits("Xin cap so do", "sổ đỏ")).toEqual(["so do"]);
  expect(hits("Sở trả sổ đỏ", "so do")).toEqual(["Sở", "sổ đỏ"]);
});

it("takes both places of a tone for the same word", () => {
  expect(spellingsOf("Hòa")).toEqual(["hòa", "hoà"]);
  expect(spellingsOf("thuỷ")).toEqual(["thủy", "thuỷ"]);
  expect(spellingsOf("hoàn")).toEqual(["hoàn"]);
  expect(hits("Thủy sản, thùy mị", "thuỷ sản")).toEqual(["Thủy sản"]);
});

it("takes i and y at the end of a syllable for the same word, and nowhere else", () => {
  expect(spellingsOf("Lý")).toEqual(["lí", "lý"]);
  expect(spellingsOf("lí")).toEqual(["lí", "lý"]);
  expect(spellingsOf("quý")).toEqual(spellingsOf("quí"));
  expect(spellingsOf("kỹ")).toContain("kĩ");
  for (const other of ["tai", "tay", "thi", "thúy", "ý", "my1", "khi"])
    expect(spellingsOf(other), other).not.toContain(
      other.replace(/[iíyý]/, (sign) => ("ií".includes(sign) ? "y" : "i")),
    );
  expect(entry("ly lich")).toBe("('li lich' | 'ly lich')");
  expect(entry("quy", ":A")).toBe("('qui':A | 'quy':A)");
  expect(hits("Chậm trả lý lịch tư pháp", "lí lịch")).toEqual(["lý lịch"]);
  expect(hits("Quí khách ký đơn", "quy khach ki")).toEqual(["Quí khách ký"]);
  expect(hasWords("Sở từ chối đăng kí", ["đăng", "ký"])).toBe(true);
});

it("looks for marked words and their pairs as they were typed, and for nothing else", () => {
  expect(markedTerms("so do").spellings).toEqual([]);
  const { spellings, terms } = markedTerms("cho Hoà");
  expect(spellings).toContain(" hòa,");
  expect(spellings).toContain("cho hoà");
  expect(new Set(terms).size).toBe(2);
});
