import { Bookmark, Document, ExternalHyperlink, Header, ImageRun, Paragraph, TextRun } from "docx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { localDate } from "~/shared/local-date";
import { docxBytes, xlsxBytes } from "./office-file.server";

const ON = localDate("2020-03-14");
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const link = (text: string) =>
  new ExternalHyperlink({ link: `https://thuongduc.example/${text}`, children: [new TextRun(text)] });
const seal = () => new ImageRun({ type: "png", data: PIXEL, transformation: { width: 9, height: 9 } });

/** With everything that gets an id by chance or by counting on. */
const letter = (text: string) =>
  docxBytes(
    new Document({
      creator: "UBND tỉnh",
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph({ children: [link("dau"), seal()] })] }),
          },
          children: [
            new Paragraph({
              children: [
                new Bookmark({ id: "muc", children: [new TextRun(text)] }),
                link("a"),
                link("b"),
                seal(),
              ],
            }),
          ],
        },
      ],
    }),
    ON,
  );

function sheet(figure: number): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet("Biểu");
  page.addRow([figure, { formula: "A1*2", result: figure * 2 }]);
  page.getCell("A2").value = { text: "Trang", hyperlink: "https://thuongduc.example/" };
  page.addConditionalFormatting({
    ref: "A1:A9",
    rules: [{ type: "dataBar", priority: 1, cfvo: [{ type: "min" }, { type: "max" }] } as never],
  });
  return xlsxBytes(book, ON);
}

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = zone;
});
async function madeAt<T>(instant: string, timeZone: string, make: () => Promise<T>): Promise<T> {
  process.env.TZ = timeZone;
  vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
  return make();
}

describe.each([
  ["a letter", letter],
  ["a spreadsheet", (text: string) => sheet(text.length)],
])("%s", (_, make) => {
  it("has the same bytes a second and a year later, in another time zone", async () => {
    const first = await madeAt("2026-01-31T16:59:58Z", "Asia/Ho_Chi_Minh", () => make("Bảy"));
    for (const [instant, timeZone] of [
      ["2026-01-31T16:59:59Z", "Asia/Ho_Chi_Minh"],
      ["2026-01-31T17:00:00Z", "America/New_York"],
      ["2027-07-01T00:00:00Z", "Pacific/Auckland"],
    ] as const)
      expect((await madeAt(instant, timeZone, () => make("Bảy"))).equals(first), timeZone).toBe(true);
    expect((await make("Bảy hai")).equals(first)).toBe(false);
  });

  it("bears the date that it was given", async () => {
    const core = strFromU8(unzipSync(await make("Bảy"))["docProps/core.xml"] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(Array(2).fill("2020-03-14T00:00:00.000Z"));
  });
});

describe("what was renumbered", () => {
  it("still points to what it pointed to", async () => {
    const parts = unzipSync(await letter("Bảy"));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const rels = text("word/_rels/document.xml.rels");
    const targetOf = (id: string | undefined) =>
      rels.match(new RegExp(`Id="${id}"[^>]*? Target="([^"]+)"`))?.[1];
    const links = [...text("word/document.xml").matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)];
    expect(links.map(([, id]) => targetOf(id))).toEqual([
      "https://thuongduc.example/a",
      "https://thuongduc.example/b",
    ]);
    const ids = [...rels.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targetOf(text("word/document.xml").match(/r:embed="([^"]+)"/)?.[1])).toMatch(/^media\//);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await sheet(7)) as never);
    expect(book.worksheets[0]?.getCell("A2").hyperlink).toBe("https://thuongduc.example/");
  });
});
