import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { importTemplate, importXlsx } from "./import-xlsx.server";
import { OUTLINES } from "./outlines/all";

const outline = OUTLINES.find(({ code }) => code === "2026-xa") ?? (undefined as never);
const template = () => importTemplate(outline, new Map([["files.received", 495]]), localDate("2026-09-14"));

/** The portal's own sheet, spoiled by `spoil`, as the file that a spreadsheet program would send. */
async function sheetWith(
  spoil: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await template()) as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("no sheet");
  spoil(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const read = async (bytes: Uint8Array): Promise<string> => {
  const imported = await importXlsx(bytes, outline);
  return imported.ok ? JSON.stringify(imported.figures) : imported.problems.join(" ");
};

describe("figures from a spreadsheet", () => {
  test("come in as they stand, with numbers, texts of numbers and computed cells", async () => {
    const rowOf = (sheet: ExcelJS.Worksheet, key: string) => {
      for (let at = 2; at <= sheet.rowCount; at += 1) if (sheet.getCell(at, 1).value === key) return at;
      throw new Error(key);
    };
    const bytes = await sheetWith((sheet) => {
      sheet.getCell(rowOf(sheet, "files.resolved"), 4).value = "1.492";
      sheet.getCell(rowOf(sheet, "files.pending"), 4).value = { formula: "1+2", result: 3 };
    });
    expect(JSON.parse(await read(bytes))).toEqual({
      "files.received": 495,
      "files.resolved": 1492,
      "files.pending": 3,
    });
  });

  test.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void, RegExp]>([
    [
      "moved columns",
      (sheet) => sheet.spliceColumns(2, 0, ["Ghi chú"]),
      /Dòng 1 phải có bốn cột theo thứ tự .*Cột bị đổi chỗ/,
    ],
    [
      "words in a number cell",
      (sheet) => {
        sheet.getCell("D2").value = "khoảng chín";
      },
      /Ô D2 .*“khoảng chín” không phải là số/,
    ],
    [
      "a negative number",
      (sheet) => {
        sheet.getCell("D2").value = -4;
      },
      /Ô D2 .*“-4” không phải là số từ 0/,
    ],
    ["merged cells", (sheet) => sheet.mergeCells("C3:D4"), /Ô C3 bị gộp với ô khác/],
    [
      "a formula error",
      (sheet) => {
        sheet.getCell("D5").value = { formula: "1/0", result: { error: "#DIV/0!" } as never };
      },
      /Ô D5 là công thức lỗi \(#DIV\/0!\)/,
    ],
    [
      "a formula that nobody computed",
      (sheet) => {
        sheet.getCell("D5").value = { formula: "A1", result: undefined as never };
      },
      /Ô D5 là công thức lỗi \(chưa có kết quả/,
    ],
    [
      "a figure that the portal counts",
      (sheet) => {
        sheet.getCell("A6").value = "pakn.received_total";
        sheet.getCell("D6").value = 4;
      },
      /Ô A6: số PAKN do cổng đếm từ sổ/,
    ],
    [
      "a figure twice",
      (sheet) => {
        sheet.getCell("A7").value = sheet.getCell("A6").value;
        sheet.getCell("D6").value = 1;
        sheet.getCell("D7").value = 2;
      },
      /có hai lần/,
    ],
    [
      "a number in a hidden row",
      (sheet) => {
        sheet.getRow(5).hidden = true;
        sheet.getCell("D5").value = 12;
      },
      /Dòng 5 đang bị ẩn mà có số “12”/,
    ],
    [
      "a number in a row without height",
      (sheet) => {
        sheet.getRow(5).height = 0.1;
        sheet.getCell("D5").value = 12;
      },
      /Dòng 5 đang bị ẩn mà có số “12”/,
    ],
    [
      "a hidden column of numbers",
      (sheet) => {
        sheet.getColumn(4).hidden = true;
      },
      /^Cột D đang bị ẩn/,
    ],
    [
      "a column without width",
      (sheet) => {
        sheet.getColumn(2).width = 0.1;
      },
      /^Cột B đang bị ẩn/,
    ],
    [
      "a hidden sheet beside one that is seen",
      (sheet, book) => {
        sheet.state = "veryHidden";
        book.addWorksheet("Xem ở đây").addRow(["Mã chỉ tiêu"]);
      },
      /^Trang tính “Số liệu” đang bị ẩn/,
    ],
    [
      "another sheet",
      (sheet, book) => {
        sheet.name = "Tổng hợp";
        book.addWorksheet("Dữ liệu gốc");
      },
      /không có trang tính “Số liệu” của mẫu; tệp này có “Tổng hợp”, “Dữ liệu gốc”/,
    ],
  ])("%s: nothing comes in, and a sentence says where", async (_, spoil, sentence) => {
    expect(await read(await sheetWith(spoil))).toMatch(sentence);
  });

  test.each([
    ["a date", new Date("2026-09-15T00:00:00Z"), "“15/09/2026” không phải là số"],
    ["half a file", 1100.5, "“1.100,5” không phải số nguyên"],
  ])("%s among the numbers is named as people write it", async (_, value, sentence) => {
    const spoilt = await sheetWith((sheet) => {
      for (let at = 2; at <= sheet.rowCount; at += 1)
        if (sheet.getCell(at, 1).value === "files.received")
          Object.assign(sheet.getCell(at, 4), {
            value,
            numFmt: value instanceof Date ? "dd/mm/yyyy" : "0.0",
          });
    });
    expect(await read(spoilt)).toContain(sentence);
  });

  const edited = async (file: string, edit: (xml: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(new Uint8Array(await template()));
    return zipSync({ ...parts, [file]: strToU8(edit(strFromU8(parts[file] ?? new Uint8Array()))) });
  };
  const SHEET = "xl/worksheets/sheet1.xml";

  test("what is hidden beside the columns that are read does no harm; a row of height 0 is hidden", async () => {
    const beside = await edited(SHEET, (xml) =>
      xml.replace("</cols>", '<col min="5" max="16384" width="0" hidden="1" customWidth="1"/></cols>'),
    );
    expect(await read(beside)).toBe('{"files.received":495}');
    const flat = await edited(SHEET, (xml) => xml.replaceAll(/<row /g, '<row ht="0" customHeight="1" '));
    expect(await read(flat)).toMatch(/đang bị ẩn mà có số “495”/);
  });

  test("what only reaches far down is not read: a formatted last line, a filter, a list for a whole column", async () => {
    const far = await edited(SHEET, (xml) =>
      xml
        .replace(
          "</sheetData>",
          '<row r="1048576" ht="15" customHeight="1"><c r="D1048576" s="1"/></row></sheetData>',
        )
        .replace(
          "</worksheet>",
          '<dataValidations count="1"><dataValidation sqref="D1:D1048576"/></dataValidations></worksheet>',
        ),
    );
    expect(await read(far)).toBe('{"files.received":495}');
    const named = await edited("xl/workbook.xml", (xml) =>
      xml.replace(
        "</sheets>",
        "</sheets><definedNames><definedName name=\"Loc\">'Số liệu'!$A$1:$XFD$1048576</definedName></definedNames>",
      ),
    );
    expect(await read(named)).toBe('{"files.received":495}');
  });

  test("cells merged to the end of the sheet, and a number in its last line, are told and not walked through", async () => {
    const merged = await edited(SHEET, (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="D2:XFD1048576"/></mergeCells>',
      ),
    );
    expect(await read(merged)).toMatch(/Ô D2 bị gộp với ô khác/);
    const last = await edited(SHEET, (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="D1048576"><v>4</v></c></row></sheetData>'),
    );
    expect(await read(last)).toMatch(/^Tệp có 1\.048\.5\d\d dòng/);
    expect(await read(await edited(SHEET, (xml) => xml.replaceAll("</row>", "")))).toMatch(/bị hỏng/);
  });

  test("50,000 rows are counted, not read", async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = zipSync({
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/worksheets/sheet1.xml": strToU8(
        `<worksheet><sheetData>${row.repeat(50_000)}</sheetData></worksheet>`,
      ),
    });
    expect(await read(bytes)).toMatch(/^Tệp có 50\.000 dòng/);
  });

  test("what is no spreadsheet, protected, broken or unpacks without end is told apart", async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)]);
    expect(await read(ole)).toMatch(/mật khẩu/);
    expect(await read(strToU8("Mã chỉ tiêu,Số liệu\r\n"))).toMatch(/không phải là bảng tính XLSX/);
    expect(await read(new Uint8Array())).toMatch(/không phải là bảng tính XLSX/);
    expect(await read(zipSync({ "thu.txt": strToU8("chào") }))).toMatch(/không phải là bảng tính XLSX/);
    const whole = new Uint8Array(await template());
    expect(await read(whole.subarray(0, whole.length >> 1))).toMatch(/bị hỏng/);
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(31 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await read(bomb)).toMatch(/^Tệp bung ra tới 31 MB/);
  });
});
