import { expect, test } from "vitest";
import { period } from "../hand-made-items.test-kit";
import { formsXlsx } from "../report-xlsx.server";
import { exampleSheet } from "./example-sheet";

test("a preview shows the stored titles and computes the stored formulae, by row and in the total", () => {
  const column = (key: string, number: number, formula: string | null = null) => ({
    ...{ key, number, formula, label: `Cột ${key}`, group: number > 1 ? "Trong đó" : null },
  });
  const columns = [
    column("received_total", 1, "c2 + c3"),
    column("received_act", 2),
    column("received_reg", 3),
  ];
  const form = {
    ...{ code: "05a", title: "Biểu sửa", addressee: "Bộ Tư pháp", citation: "Thông tư", confirmed: false },
    ...{ unitOfCount: "Số PAKN", columns },
  };
  const sheet = exampleSheet(form, { unit: "Tỉnh", names: ["Đất đai"], period: period("2026-Q3") });
  expect(sheet.groups.map(({ label }) => label)).toEqual([null, "Trong đó"]);
  expect(sheet.lines.map(({ name, values }) => [name, ...values])).toEqual([
    ["Đất đai", 9, 6, 3],
    ["Lĩnh vực ví dụ 2", 5, 3, 2],
  ]);
  expect(sheet.total.values).toEqual([14, 9, 5]);
  expect(sheet.notes[0]).toContain("Số ví dụ");
});

test("a form of few columns has a spreadsheet too", async () => {
  const column = (key: string, number: number) => ({ key, number, label: key, group: null });
  const form = {
    ...{ code: "1", title: "Biểu", addressee: "Tỉnh", citation: "", confirmed: true, unitOfCount: "Số" },
    columns: [column("a", 1), column("b", 2)],
  };
  const sheet = exampleSheet(form, { unit: "Tỉnh", names: [], period: period("2026-Q3") });
  expect((await formsXlsx([sheet], period("2026-Q3").to)).length).toBeGreaterThan(1000);
});
