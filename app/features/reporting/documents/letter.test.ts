import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { letterOf, readLetter, signingOf } from "./letter";

const unit = (level: string, name: string, receiver = "UBND tỉnh Thượng Đức") => ({ level, name, receiver });

describe("what nobody typed follows from the unit's level", () => {
  test.each([
    [
      unit("PROVINCE", "UBND tỉnh Thượng Đức", "Bộ Tư pháp"),
      "",
      "ỦY BAN NHÂN DÂN\nTỈNH THƯỢNG ĐỨC",
      "UBND",
      "Thượng Đức",
      "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
    ],
    [
      unit("COMMUNE", "UBND xã Suối Trai"),
      "",
      "ỦY BAN NHÂN DÂN\nXÃ SUỐI TRAI",
      "UBND",
      "Suối Trai",
      "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
    ],
    [
      unit("DEPARTMENT", "Sở Văn hóa, Thể thao và Du lịch"),
      "UBND TỈNH THƯỢNG ĐỨC",
      "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      "SVHTTDL",
      "Thượng Đức",
      "GIÁM ĐỐC",
    ],
    [
      unit("OFFICE", "Văn phòng UBND tỉnh"),
      "UBND TỈNH THƯỢNG ĐỨC",
      "VĂN PHÒNG UBND TỈNH",
      "VP",
      "Thượng Đức",
      "CHÁNH VĂN PHÒNG",
    ],
    [
      unit("VERTICAL_AGENCY", "Bảo hiểm xã hội tỉnh"),
      "",
      "BẢO HIỂM XÃ HỘI TỈNH",
      "BHXH",
      "Thượng Đức",
      "GIÁM ĐỐC",
    ],
    [
      unit("DEPARTMENT", "Đội dân phòng", "Khác"),
      "UBND-none",
      "ĐỘI DÂN PHÒNG",
      "ĐDP",
      "……",
      "THỦ TRƯỞNG ĐƠN VỊ",
    ],
  ])("$name", (of, superior, issuer, symbol, place, signature) => {
    const letter = letterOf({}, of);
    expect(letter.superior).toBe(superior === "UBND-none" ? "" : superior);
    expect(letter.issuer).toBe(issuer);
    expect(letter.number).toBe(`Số: ……/BC-${symbol}`);
    expect(letter.placeAndDate).toBe(`${place}, ngày …… tháng …… năm ……`);
    expect(letter.signature.join("|")).toBe(signature);
  });

  test("a report without “Kính gửi” names who it goes to, never “Như trên”", () => {
    const to = (receiver: string) =>
      letterOf({}, unit("PROVINCE", "UBND tỉnh Thượng Đức", receiver)).recipients;
    expect(to("Bộ Tư pháp")).toEqual(["- Bộ Tư pháp;", "- Lưu: VT."]);
    expect(letterOf({}, unit("DEPARTMENT", "Sở Y tế")).recipients[0]).toBe("- UBND tỉnh Thượng Đức;");
    expect(to("")).toEqual(["- Lưu: VT."]);
    expect(letterOf({ recipients: "Sở Tư pháp" }, unit("DEPARTMENT", "Sở Y tế")).recipients).toEqual([
      "- Sở Tư pháp.",
    ]);
  });

  test("what was typed stands", () => {
    const texts = { mode: "KT", position: "Phó Giám đốc", place: "Bến Đò", symbol: "BC-SYT", number: "12" };
    const of = unit("DEPARTMENT", "Sở Y tế");
    const letter = letterOf({ ...texts, date: "16/09/2026" }, of);
    expect(letter.number).toBe("Số: 12/BC-SYT");
    expect(letter.placeAndDate).toBe("Bến Đò, ngày 16 tháng 9 năm 2026");
    expect(letter.signature).toEqual(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
    // The form offers "signed directly" first: chosen without a title it says nothing yet.
    expect(signingOf({ mode: "DIRECT" }, unit("COMMUNE", "UBND xã Suối Trai")).mode).toBe("TM");
  });
});

describe("the date of a letter", () => {
  const read = (date: string) => readLetter({ date }, { to: localDate("2026-09-14") });

  test("is read as people write dates and kept in one way", () => {
    for (const typed of ["16/09/2026", "16-9-2026", "2026-09-16"])
      expect(read(typed)).toEqual({ texts: { date: "2026-09-16" }, errors: {} });
    expect(read("  ")).toEqual({ texts: { date: "  " }, errors: {} });
  });

  test("that does not exist or lies in the period is refused with a sentence", () => {
    expect(read("2026-02-30").errors.date).toContain("không có ngày “2026-02-30”");
    expect(read("14/09/2026").errors.date).toContain("sau ngày cuối kỳ 14/09/2026");
  });

  test("years after the period is a slip", () => {
    expect(read("16/09/2027").errors).toEqual({});
    expect(read("16/09/2099").errors.date).toContain("xem lại năm");
  });
});

describe("number and symbol of a letter", () => {
  const errors = (texts: Record<string, string>) =>
    Object.keys(readLetter(texts, { to: localDate("2026-09-14") }).errors);

  test.each(["12", "05", "1370", "158a", "7Đ", ""])("“%s” is a number", (number) => {
    expect(errors({ number, symbol: "BC-UBND" })).toEqual([]);
  });

  test.each(["abc<script>", "-1", "0", "12/BC-SNNMT", "1.5", "12 " + "13"])("“%s” is none", (number) => {
    expect(errors({ number })).toEqual(["number"]);
  });

  test("a symbol has no signs of its own", () => {
    for (const symbol of ["BC-SNN&MT", "BC-BCĐ389", "BC-ĐU.CA"]) expect(errors({ symbol })).toEqual([]);
    for (const symbol of ["<b>", "bc-ubnd", "BC UBND"]) expect(errors({ symbol })).toEqual(["symbol"]);
  });
});
