import { expect, test } from "vitest";
import { figureProblem } from "./figure-bounds";
import { type Cell, IMPORT_HEAD, importedWords, importSheet } from "./import-sheet";
import { OUTLINES } from "./outlines/all";
import { readSectionForm } from "./read-section-form";
import { figureField } from "./section-figures";

const outline = OUTLINES.find(({ code }) => code === "2020-xa") ?? (undefined as never);
const cell = (value: string | number | null, more: Partial<Cell> = {}): Cell => ({
  value,
  isMerged: false,
  error: null,
  ...more,
});
const head = IMPORT_HEAD.map((title) => cell(title));
const line = (key: string, value: Cell, name = figureField(key)?.label ?? "") => [
  ...[cell(key), cell(name), cell(figureField(key)?.unit ?? "")],
  value,
];
const read = (...lines: Cell[][]) => importSheet([head, ...lines], outline);

test("figures are taken, as numbers or as reports write them; an empty cell states nothing", () => {
  expect(
    read(line("files.received", cell(495)), line("files.new", cell("1.494")), line("files.late", cell(null))),
  ).toEqual({ ok: true, figures: { "files.received": 495, "files.new": 1494 } });
});

test.each([
  ["moved columns", [[head[3], head[0], head[1], head[2]] as Cell[]], /đổi chỗ/],
  ["text in a number cell", [head, line("files.new", cell("bốn trăm"))], /Ô D2.*không phải là số/],
  ["a merged cell", [head, line("files.new", cell(5, { isMerged: true }))], /Ô D2 bị gộp/],
  [
    "a formula error",
    [head, line("files.new", cell(null, { error: "#REF!" }))],
    /Ô D2 là công thức lỗi \(#REF!\)/,
  ],
  ["an unknown figure", [head, line("files.unknown", cell(5))], /không có chỉ tiêu/],
  ["a counted figure", [head, line("pakn.received_total", cell(5))], /do cổng đếm/],
  ["a figure twice", [head, line("files.new", cell(5)), line("files.new", cell(5))], /hai lần/],
  ["a negative number", [head, line("files.new", cell(-5))], /không phải là số/],
  ["half a file", [head, line("files.new", cell(1000.5))], /Ô D2 .*“1\.000,5” không phải số nguyên/],
  ["half a file in words", [head, line("files.new", cell("1.000,5"))], /Ô D2 .*không phải số nguyên/],
  ["more than there is", [head, line("files.new", cell(1e300))], /Ô D2 .*lớn quá, nhiều nhất 999\.999\.999/],
  ["a number without a figure", [head, line("", cell(12))], /Ô D2 có “12”, nhưng ô A2 không có mã/],
  [
    "the name of another figure",
    [head, line("files.new", cell(12), "hồ sơ đã giải quyết")],
    /Ô B2 ghi “hồ sơ đã giải quyết”, nhưng mã “files.new” ở ô A2 là “hồ sơ mới tiếp nhận”/,
  ],
  ["50,000 rows", [head, ...Array.from({ length: 50_000 }, () => [] as Cell[])], /50\.000 dòng/],
  ["nothing", [head], /không có số nào/],
] as [string, Cell[][], RegExp][])("%s is refused in a sentence, and nothing is taken", (_, rows, words) => {
  const imported = importSheet(rows, outline);
  expect(imported).toMatchObject({ ok: false });
  if (!imported.ok) expect(imported.problems[0]).toMatch(words);
});

test("what a sheet leaves empty stays as it was typed, and is named", () => {
  const imported = { "files.received": 495 };
  expect(importedWords(outline, { "files.received": 4 }, imported)).toBe("Đã nhập 1 số liệu từ bảng tính");
  expect(importedWords(outline, { "files.received": 4, "files.late": 3 }, imported)).toBe(
    `Đã nhập 1 số liệu từ bảng tính. Tệp để trống nên giữ nguyên số đã có: ${figureField("files.late")?.label} (3)`,
  );
});

test("what is added up from the units is not imported", () => {
  const imported = importSheet([head, line("files.new", cell(5))], outline, { "files.new": 7 });
  expect(imported).toEqual({ ok: false, problems: [expect.stringMatching(/Ô A2: .*được cộng từ báo cáo/)] });
});

test("whole numbers for what is counted, one decimal for days, two for rates", () => {
  expect(figureProblem("shorten.days", 606.5)).toBeNull();
  expect(figureProblem("shorten.days", 606.55)).toMatch(/nhiều nhất 1/);
  expect(figureProblem("centre.on_time_rate", 94.12)).toBeNull();
  expect(figureProblem("centre.on_time_rate", 100.01)).toMatch(/nhiều nhất 100/);
  expect(figureProblem("files.new", 1.5)).toMatch(/không phải số nguyên; số đếm \(hồ sơ\)/);
});

test("the form of a section refuses half a file and numbers without end as the sheet does", () => {
  const section =
    outline.sections.find(({ figures }) => figures.includes("files.new")) ?? (undefined as never);
  const typed = (text: string) =>
    readSectionForm(section, (name) => (name === "figure.files.new" ? text : "")).errors;
  expect(typed("1.500")).toEqual({});
  for (const text of ["1,5", "1.000,5", "9".repeat(30)])
    expect(typed(text)["figure.files.new"]?.[0], text).toMatch(/số nguyên|lớn quá/);
});

test("what a formula leaves beside a whole number is kept as the whole number", () => {
  expect(read(line("files.new", cell(99.99999999999999)))).toEqual({
    ok: true,
    figures: { "files.new": 100 },
  });
});
