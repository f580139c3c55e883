import { expect, test, vi } from "vitest";
import { mm, openPdf } from "~/platform/documents/pdf-page.server";
import { localDate } from "~/shared/local-date";
import type { FormSheet } from "../form-sheet";
import { drawForm } from "./pdf-form.server";

const SHEET: FormSheet = {
  code: "II.05a/VPCP/KSTT",
  title: "KẾT QUẢ XỬ LÝ",
  periodLine: "Kỳ báo cáo: Quý I/2020",
  scopeLine: "Số liệu riêng",
  reportingUnit: "Sở Xây dựng",
  receivingUnit: "UBND tỉnh",
  unitOfCount: "Đơn vị tính: Số PAKN",
  rowHead: "Lĩnh vực",
  groups: [
    { label: "Tiếp nhận", columns: [{ key: "a", number: 1, label: "Tổng số", group: "Tiếp nhận" }] },
    { label: null, columns: [{ key: "b", number: 2, label: "Công khai", group: null }] },
  ],
  lines: [{ number: 1, name: "Đất đai", field: "dat-dai", values: [2, 1] }],
  total: { number: null, name: "Tổng cộng", field: null, values: [2, 1] },
  notes: [],
  signature: { dateLine: "Thượng Đức, ngày 20 tháng 3 năm 2020", lines: ["GIÁM ĐỐC"], name: "Trần Thị Thử" },
  head: ["GIÁM ĐỐC"],
};

/** What is written on the page, with the left edge of each. */
function written(sheet: FormSheet): Map<string, number> {
  const pdf = openPdf("Biểu", "Sở Xây dựng", localDate("2020-03-20"), { firstPage: false });
  const text = vi.spyOn(pdf, "text");
  drawForm(pdf, sheet);
  return new Map(text.mock.calls.map(([words, x]) => [String(words), Number(x)]));
}

test("a form as PDF has the head of the same form as DOCX: whose it is on the left, national name and date on the right", () => {
  const words = written(SHEET);
  const middle = mm(100);
  for (const left of ["SỞ XÂY DỰNG", "Biểu số: II.05a/VPCP/KSTT", "Đơn vị nhận báo cáo: UBND tỉnh"])
    expect(words.get(left), left).toBeLessThan(middle);
  for (const right of [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Thượng Đức, ngày 20 tháng 3 năm 2020",
  ])
    expect(words.get(right), right).toBeGreaterThan(middle);
});

test("an unsigned form keeps the place for who signs", () => {
  const words = written({ ...SHEET, signature: null });
  expect([...words.keys()]).toEqual(expect.arrayContaining(["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC", "(Ký, đóng dấu)"]));
  expect(words.has("Trần Thị Thử")).toBe(false);
});

test("whoever signs a form stands on one page with its total, however many rows there are", () => {
  for (let rows = 1; rows <= 60; rows += 1) {
    const pdf = openPdf("Biểu", "Sở Xây dựng", localDate("2020-03-20"), { firstPage: false });
    const [text, addPage] = [vi.spyOn(pdf, "text"), vi.spyOn(pdf, "addPage")];
    const lines = Array.from({ length: rows }, (_, at) => ({
      ...SHEET.total,
      number: at + 1,
      name: `Dòng ${at}`,
    }));
    drawForm(pdf, { ...SHEET, lines, notes: ["Theo số liệu của 18/18 sở."] });
    const pageOf = (words: string) => {
      const order =
        text.mock.invocationCallOrder[text.mock.calls.findIndex(([said]) => String(said) === words)] ?? 0;
      return addPage.mock.invocationCallOrder.filter((each) => each < order).length;
    };
    const last = addPage.mock.calls.length;
    expect([pageOf("Tổng cộng"), pageOf("NGƯỜI LẬP BIỂU"), pageOf("Trần Thị Thử")], `${rows} rows`).toEqual([
      last,
      last,
      last,
    ]);
  }
});
