import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { importKit } from "./import-kit.test-kit";

const database = await testDatabase();
const { db } = database;
const { feed, take, dispose } = importKit(database, new Date("2026-11-01T00:00:00Z"));
afterAll(dispose);

const unit = (code: string, parent: string | null, more: object = {}) => ({
  ...{ code, name: `Đơn vị ${code}`, level: parent === null ? "PROVINCE" : "COMMUNE" },
  ...{ parent, validFrom: "1990-01-01", validTo: null, successor: null },
  ...more,
});
const item = (sourceId: string, receivingUnit: string, receivedAt: string, history: object[] = []) => ({
  ...{ sourceId, receivingUnit, receivedAt, history, channel: "phone", submitter: {}, form: "PHAN_ANH" },
  ...{ kind: "ACT", field: "dat-dai", title: "Hẹn lại", content: "Hẹn lại ba lần." },
});
const resolved = (at: string) => ({ type: "resolved", at, outcome: "O6", reply: "Đã giải thích." });

beforeAll(async () => {
  const lines = [unit("C2", "C1"), unit("C1", "T"), unit("C3", "T"), unit("C4", "T"), unit("T", null)];
  expect((await feed("units", lines)).counts).toEqual({ read: 5, imported: 5, alreadyThere: 0, refused: 0 });
  const register = [
    item("open", "C1", "2025-01-10T08:00:00+07:00"),
    item("done", "C3", "2025-01-10T08:00:00+07:00", [resolved("2025-01-11T08:00:00+07:00")]),
    item("late", "C3", "2025-08-10T08:00:00+07:00", [resolved("2025-08-11T08:00:00+07:00")]),
  ];
  expect((await feed("feedback", register)).counts.imported).toBe(3);
});

test("importing a unit again updates it and leaves its contact block", async () => {
  await db.unit.update({ where: { code: "C4" }, data: { phone: "0255 3822 114" } });
  const renamed = unit("C4", "T", { name: "UBND xã Bình Minh" });
  expect((await feed("units", [renamed, unit("T", null)])).counts).toEqual({
    read: 2,
    imported: 1,
    alreadyThere: 1,
    refused: 0,
  });
  expect(await db.unit.findUnique({ where: { code: "C4" } })).toMatchObject({
    name: "UBND xã Bình Minh",
    phone: "0255 3822 114",
  });
  expect(await take("units")).toContain(JSON.stringify(renamed));
});

test.each<[string, object]>([
  ['không có đơn vị cấp trên "ZZ" (khóa "parent")', unit("N", "ZZ")],
  [
    'không có đơn vị kế thừa "ZZ" (khóa "successor")',
    unit("N", "T", { validTo: "2025-06-30", successor: "ZZ" }),
  ],
  ['đơn vị cấp trên tạo thành vòng kín (khóa "parent")', unit("C1", "C2")],
  ['đơn vị cấp trên tạo thành vòng kín (khóa "parent")', unit("N", "N")],
  [
    'khóa "level" phải là một trong PROVINCE, OFFICE, DEPARTMENT, VERTICAL_AGENCY, DISTRICT, COMMUNE',
    unit("N", "T", { level: "VILLAGE" }),
  ],
  ['khóa lạ "phone"', unit("N", "T", { phone: "1" })],
  ['khóa "validTo" sớm hơn "validFrom"', unit("N", "T", { validTo: "1989-12-31" })],
  [
    'khóa "successor" chỉ có nghĩa khi có "validTo": đơn vị kế thừa bắt đầu từ ngày hôm sau',
    unit("N", "T", { successor: "C1" }),
  ],
  [
    'đơn vị còn 1 phản ánh đang xử lý, phải có đơn vị kế thừa (khóa "successor")',
    unit("C1", "T", { validTo: "2025-06-30" }),
  ],
  [
    'đơn vị còn 1 lần tiếp nhận hoặc được giao sau ngày 2025-06-30, phải có đơn vị kế thừa (khóa "successor")',
    unit("C3", "T", { validTo: "2025-06-30" }),
  ],
  [
    'đơn vị đã tiếp nhận hoặc giữ phản ánh từ ngày 2025-01-10, không thể bắt đầu từ ngày 2025-01-11 (khóa "validFrom")',
    unit("C3", "T", { validFrom: "2025-01-11" }),
  ],
])("refused: %s", async (reason, line) => {
  const before = await take("units");
  expect((await feed("units", [line])).refused).toMatchObject([{ line: 1, reason }]);
  expect(await take("units")).toEqual(before);
});

test("a line that leans on a refused one is refused with it; a code told twice differently as well", async () => {
  const lines = [
    unit("N2", "N1"),
    unit("N1", "ZZ"),
    unit("N3", "T"),
    unit("N3", "T", { name: "Khác" }),
    unit("N3", "T"),
  ];
  const { counts, refused } = await feed("units", lines);
  expect(counts).toEqual({ read: 5, imported: 1, alreadyThere: 1, refused: 3 });
  expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'không có đơn vị cấp trên "N1" (khóa "parent")'],
    [2, 'không có đơn vị cấp trên "ZZ" (khóa "parent")'],
    [4, 'mã "N3" đã có ở dòng 3 với nội dung khác'],
  ]);
});

test("a unit that holds open items may end with a successor, and then the successor holds them", async () => {
  const ended = unit("C1", "T", { validTo: "2025-06-30", successor: "C4" });
  expect((await feed("units", [ended])).refused).toEqual([]);
  const { refused } = await feed("units", [unit("C4", "T", { validTo: "2026-01-31" })]);
  expect(refused).toMatchObject([
    { reason: 'đơn vị còn 1 phản ánh đang xử lý, phải có đơn vị kế thừa (khóa "successor")' },
  ]);
});

test("a merger that is recorded late leaves work of later days: it is written out as the successor's, and read again", async () => {
  const units = [unit("M1", "T"), unit("M2", "T"), unit("M3", "T")];
  expect((await feed("units", units)).refused).toEqual([]);
  const late = item("late merger", "M1", "2025-07-03T08:00:00+07:00", [
    // 00:30 in Vietnam is still the day before in UTC.
    { type: "assigned", at: "2025-07-04T00:30:00+07:00", unit: "M1", coordinatingUnits: ["M2", "C4"] },
    resolved("2025-07-05T08:00:00+07:00"),
  ]);
  expect((await feed("feedback", [late])).counts.imported).toBe(1);
  const merged = ["M1", "M2"].map((code) => unit(code, "T", { validTo: "2025-07-03", successor: "M3" }));
  expect((await feed("units", merged)).refused).toEqual([]);

  const [own = ""] = (await take("feedback")).filter((line) => JSON.parse(line).sourceId === "late merger");
  expect(JSON.parse(own)).toMatchObject({
    receivingUnit: "M1",
    history: [{ type: "assigned", unit: "M3", coordinatingUnits: ["C4"] }, { type: "resolved" }],
  });
  expect(await feed("feedback", [own])).toMatchObject({ counts: { alreadyThere: 1 }, differences: {} });
  expect((await feed("feedback", [late])).counts.alreadyThere).toBe(1);
  const elsewhere = own.replace('"late merger"', '"late merger elsewhere"');
  expect(await feed("feedback", [elsewhere])).toMatchObject({ counts: { imported: 1 }, refused: [] });
});

test("a ring of successors is refused on every line that closes it", async () => {
  const ring = [
    unit("R1", "T", { validTo: "2025-06-30", successor: "R2" }),
    unit("R2", "T", { validTo: "2025-06-30", successor: "R1" }),
  ];
  const { refused } = await feed("units", ring);
  expect(refused.map(({ reason }) => reason)).toEqual(
    Array(2).fill('đơn vị kế thừa tạo thành vòng kín (khóa "successor")'),
  );
});

test("fields take the order of the file, the others come after, the unclassified last", async () => {
  const before = (await take("fields")).map((line) => JSON.parse(line).code);
  const lines = [
    { code: "chua-phan-loai", name: "Chưa phân loại" },
    { code: "moi", name: "Lĩnh vực mới" },
    { code: "y-te", name: "Y tế" },
  ];
  expect((await feed("fields", lines)).counts).toEqual({ read: 3, imported: 2, alreadyThere: 1, refused: 0 });
  const others = before.filter((code) => code !== "y-te" && code !== "chua-phan-loai");
  expect((await take("fields")).map((line) => JSON.parse(line).code)).toEqual([
    "moi",
    "y-te",
    ...others,
    "chua-phan-loai",
  ]);
  expect((await feed("fields", lines)).counts).toEqual({ read: 3, imported: 0, alreadyThere: 3, refused: 0 });
  expect((await feed("fields", [{ code: "moi" }, { code: "a", name: "A", order: 1 }])).refused).toMatchObject(
    [
      { line: 1, reason: 'thiếu khóa "name"' },
      { line: 2, reason: 'khóa lạ "order"' },
    ],
  );
});

test("a second province comes in with a warning, unless both become one", async () => {
  const merged = { validTo: "2025-06-30", successor: "T2" };
  const both = [
    unit("T1", null, merged),
    unit("T", null, merged),
    unit("T2", null, { validFrom: "2025-07-01" }),
  ];
  const { counts, warned } = await feed("units", both);
  expect([counts.refused, warned]).toEqual([0, []]);
  const second = await feed("units", [unit("X", null)]);
  expect(second.counts).toMatchObject({ refused: 0, imported: 1 });
  expect(second.warned).toEqual([expect.stringContaining("(T, T1, T2, X)")]);
});
