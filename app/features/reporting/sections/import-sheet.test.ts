import { expect, test } from "vitest";
import { type Cell, IMPORT_HEAD, importSheet } from "./import-sheet";
import { OUTLINES } from "./outlines/all";

const outline = OUTLINES.find(({ code }) => code === "2020-xa") ?? (undefined as never);
const cell = (value: string | number | null, more: Partial<Cell> = {}): Cell => ({
  value,
  isMerged: false,
  error: null,
  ...more,
});
const head = IMPORT_HEAD.map((title) => cell(title));
const line = (key: string, value: Cell) => [cell(key), cell("tên"), cell("hồ sơ"), value];
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
  ["50,000 rows", [head, ...Array.from({ length: 50_000 }, () => [] as Cell[])], /50\.000 dòng/],
  ["nothing", [head], /không có số nào/],
] as [string, Cell[][], RegExp][])("%s is refused in a sentence, and nothing is taken", (_, rows, words) => {
  const imported = importSheet(rows, outline);
  expect(imported).toMatchObject({ ok: false });
  if (!imported.ok) expect(imported.problems[0]).toMatch(words);
});
