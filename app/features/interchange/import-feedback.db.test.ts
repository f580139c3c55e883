import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { importKit } from "./import-kit.test-kit";

const NOW = new Date("2026-11-01T00:00:00Z");
const database = await testDatabase();
const { db } = database;
const { feed, take, dispose } = importKit(database, NOW);
afterAll(dispose);

const UNITS = [
  {
    code: "T",
    name: "UBND tỉnh",
    level: "PROVINCE",
    parent: null,
    validFrom: "1990-01-01",
    validTo: null,
    successor: null,
  },
  { code: "S", name: "Sở Xây dựng", level: "DEPARTMENT", parent: "T", validFrom: "1990-01-01" },
  {
    code: "H",
    name: "UBND huyện",
    level: "DISTRICT",
    parent: "T",
    validFrom: "1990-01-01",
    validTo: "2025-06-30",
    successor: "X",
  },
  { code: "X", name: "UBND xã", level: "COMMUNE", parent: "T", validFrom: "2025-07-01" },
];
const LINE = {
  receivedAt: "2020-02-03T08:15:00+07:00",
  channel: "phone",
  receivingUnit: "T",
  submitter: { type: "PERSON", name: "Trần Thị Lan", phone: "+84 912 345 678" },
  form: "PHAN_ANH",
  kind: "ACT",
  field: "dat-dai",
  title: "Hẹn trả hồ sơ nhiều lần",
  content: "Hồ sơ tách thửa đã hẹn trả ba lần.",
};
let made = 0;
const item = (history: object[] = [], more: object = {}) => {
  made += 1;
  return { sourceId: `SO-${made}`, ...LINE, ...more, history };
};
const at = (day: number, more: object) => ({
  at: `2020-02-${String(day).padStart(2, "0")}T09:00:00+07:00`,
  ...more,
});
const assigned = (day: number, unit = "S") => at(day, { type: "assigned", unit });
const resolved = (day: number) => at(day, { type: "resolved", outcome: "O5", reply: "Đã trả kết quả." });
const published = (day: number) =>
  at(day, {
    type: "published",
    publicTitle: "Trả hồ sơ đúng hẹn",
    publicContent: "Hồ sơ bị hẹn lại.",
    publicReply: "Đã trả.",
  });

beforeAll(async () => {
  expect((await feed("units", UNITS.toReversed())).counts).toEqual({
    read: 4,
    imported: 4,
    alreadyThere: 0,
    refused: 0,
  });
});

test("an item stands in the register with number, code, due date, holder, sender and public copy", async () => {
  const line = item([
    assigned(4),
    resolved(20),
    published(21),
    at(25, { type: "unpublished", reason: "Sửa tên" }),
  ]);
  expect((await feed("feedback", [line])).counts.imported).toBe(1);
  const stored = await db.feedback.findUniqueOrThrow({
    where: { sourceId: line.sourceId },
    include: { events: true, episodes: true },
  });
  expect(stored).toMatchObject({
    registerYear: 2020,
    registerNo: 1,
    holder: "S",
    status: "RESOLVED",
    outcome: "O5",
    version: 4,
  });
  expect(stored.referenceCode).toMatch(/^PAKN-20-/);
  // 20 calendar days from 3 February: 23 February is a Sunday.
  expect(stored.dueOn.toISOString()).toMatch(/^2020-02-24/);
  expect(stored.episodes).toMatchObject([
    { exit: "RESOLVED", onTime: true, endUnit: "S", endField: "dat-dai" },
  ]);
  expect(stored.events.map((event) => event.seq)).toEqual([0, 1, 2, 3]);
  expect(await db.sender.findUnique({ where: { feedbackId: stored.id } })).toMatchObject({
    phoneDigits: "0912345678",
    email: null,
  });
  const copy = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: stored.id } });
  expect(copy).toMatchObject({ title: "Trả hồ sơ đúng hẹn", unit: "S", outcome: "O5", version: 1 });
  expect(copy.slug).toMatch(/^tra-ho-so-dung-hen-[a-z0-9]{6}$/);
  expect(copy.withdrawnAt?.toISOString()).toBe("2020-02-25T02:00:00.000Z");
});

test("register numbers follow the order of import per unit and year; refused and repeated lines use none", async () => {
  const first = item([], { receivingUnit: "S" });
  const lines = [
    first,
    item([], { receivingUnit: "S", channel: "fax" }),
    item([], { receivingUnit: "S", receivedAt: "2019-12-31T23:59:59+07:00" }),
    first,
    item([], { receivingUnit: "S" }),
  ];
  const { counts, refused } = await feed("feedback", lines);
  expect(counts).toEqual({ read: 5, imported: 3, alreadyThere: 1, refused: 1 });
  expect(refused).toEqual([
    { line: 2, reason: 'không có kênh tiếp nhận "fax" (khóa "channel")', original: JSON.stringify(lines[1]) },
  ]);
  const rows = await db.feedback.findMany({ where: { receivingUnit: "S" }, orderBy: { id: "asc" } });
  expect(rows.map((row) => [row.registerYear, row.registerNo])).toEqual([
    [2020, 1],
    [2019, 1],
    [2020, 2],
  ]);
});

test("importing again changes nothing, and tells what differs", async () => {
  const line = item([assigned(4)]);
  await feed("feedback", [line]);
  const before = await take("feedback");
  const other = { ...line, title: "Khác", history: [] };
  const again = await feed("feedback", [line, other, { ...line, receivedAt: "2020-02-03T01:15:00Z" }]);
  expect(again).toMatchObject({
    counts: { imported: 0, alreadyThere: 3, refused: 0 },
    differences: { 2: ["title", "history"] },
    refused: [],
  });
  expect(Object.keys(again.differences)).toEqual(["2"]);
  expect(await take("feedback")).toEqual(before);
});

test("the same sourceId twice in one file: the first one is in, the other is told", async () => {
  const line = item();
  const { counts, differences } = await feed("feedback", [line, line, { ...line, content: "Khác hẳn" }]);
  expect(counts).toEqual({ read: 3, imported: 1, alreadyThere: 2, refused: 0 });
  expect(differences).toEqual({ 3: ["content"] });
});

test("a byte order mark, CRLF and blank lines do no harm", async () => {
  const text = `\ufeff${JSON.stringify(item())}\r`;
  const { counts } = await feed("feedback", [text, "", "   \r", JSON.stringify(item())]);
  expect(counts).toEqual({ read: 2, imported: 2, alreadyThere: 0, refused: 0 });
});

test("a line of many megabytes is refused by its length", async () => {
  const { counts, refused } = await feed("feedback", [
    `"${"x".repeat(9_000_000)}"`,
    item([], { content: "đất ".repeat(40_000) }),
  ]);
  expect(counts).toEqual({ read: 2, imported: 1, alreadyThere: 0, refused: 1 });
  expect(refused[0]).toMatchObject({ line: 1, reason: "dòng dài quá 4 MB" });
  expect(refused[0]?.original.length).toBeLessThan(1100);
});

const transferred = at(5, { type: "transferred_out", to: "Bộ Xây dựng" });
const requested = at(5, { type: "information_requested", text: "Số thửa?" });
const received = at(6, { type: "information_received", text: "Thửa 12." });
const reopened = at(20, { type: "reopened", reason: "Có tình tiết mới" });
const unpublished = at(16, { type: "unpublished", reason: "Sửa" });
const reclassified = at(14, { type: "reclassified", kind: "BOTH" });

describe("order of events", () => {
  test.each<[string, object[]]>([
    [
      "assigned after assigned, returned twice",
      [
        assigned(4),
        assigned(5, "T"),
        at(6, { type: "returned", reason: "x" }),
        at(6, { type: "returned", reason: "x" }),
      ],
    ],
    [
      "everything while information is awaited",
      [requested, assigned(5), requested, received, received, resolved(10)],
    ],
    ["resolved without assigned, on the spot", [{ ...resolved(3), at: LINE.receivedAt }]],
    [
      "published, withdrawn from the public, published, reopened, resolved",
      [resolved(10), published(15), unpublished, published(17), reopened, resolved(21)],
    ],
    [
      "reclassified after resolved, changing nothing",
      [resolved(10), at(11, { type: "reclassified" }), reclassified],
    ],
    [
      "extended after the due date",
      [at(28, { type: "extended", reason: "E1", dueOn: "2020-05-01" }), resolved(29)],
    ],
  ])("accepted: %s", async (_name, history) =>
    expect((await feed("feedback", [item(history)])).refused).toEqual([]),
  );

  test.each<[string, object[]]>([
    ["sự kiện 1 (assigned): xảy ra trước khi tiếp nhận (receivedAt)", [assigned(1)]],
    ["sự kiện 1 (assigned): ở tương lai", [{ ...assigned(4), at: "2026-11-01T00:00:01Z" }]],
    [
      "sự kiện 2 (assigned): xảy ra trước sự kiện liền trước; thời gian không được lùi lại",
      [assigned(5), assigned(4)],
    ],
    [
      "sự kiện 1 (returned): không có lần giao xử lý nào để trả lại",
      [at(4, { type: "returned", reason: "x" })],
    ],
    ["sự kiện 1 (information_received): không có yêu cầu bổ sung nào đang chờ trả lời", [received]],
    ["sự kiện 1 (published): chỉ có thể xảy ra sau khi đã có kết quả xử lý (resolved)", [published(15)]],
    ["sự kiện 1 (reopened): chỉ có thể xảy ra sau khi đã có kết quả xử lý (resolved)", [reopened]],
    ["sự kiện 3 (published): kết quả đang được công khai rồi", [resolved(10), published(15), published(16)]],
    ["sự kiện 2 (unpublished): kết quả đang không được công khai", [resolved(10), unpublished]],
    [
      "sự kiện 2 (assigned): không thể xảy ra khi phản ánh không còn đang xử lý",
      [resolved(10), assigned(11)],
    ],
    ["sự kiện 2 (resolved): không thể xảy ra khi phản ánh không còn đang xử lý", [transferred, resolved(10)]],
    [
      "sự kiện 2 (reclassified): phản ánh đã kết thúc (không tiếp nhận, chuyển cơ quan khác hoặc đã rút), không có sự kiện nào sau đó",
      [transferred, reclassified],
    ],
    ['sự kiện 1 (assigned): không có đơn vị "Z"', [assigned(4, "Z")]],
    [
      'sự kiện 1 (assigned): đơn vị "X" chưa thành lập vào ngày 2020-02-04 (có từ 2025-07-01)',
      [assigned(4, "X")],
    ],
    [
      'sự kiện 1 (assigned): đơn vị "X" chưa thành lập vào ngày 2020-02-04 (có từ 2025-07-01)',
      [{ ...assigned(4), coordinatingUnits: ["T", "X"] }],
    ],
    [
      'sự kiện 1 (reclassified): không có lĩnh vực "hang-khong"',
      [at(4, { type: "reclassified", field: "hang-khong" })],
    ],
  ])("refused: %s", async (reason, history) => {
    expect((await feed("feedback", [item(history)])).refused).toMatchObject([{ line: 1, reason }]);
  });

  test.each<[string, object]>([
    ['khóa "receivedAt" ở tương lai', { receivedAt: "2026-11-01T00:00:01Z" }],
    ['không có đơn vị "Z"', { receivingUnit: "Z" }],
    ['không có lĩnh vực "hang-khong"', { field: "hang-khong" }],
    [
      'đơn vị "H" đã chấm dứt vào ngày 2025-07-01 (đến hết 2025-06-30)',
      { receivingUnit: "H", receivedAt: "2025-06-30T17:00:00Z" },
    ],
  ])("refused at arrival: %s", async (reason, more) => {
    expect((await feed("feedback", [item([], more)])).refused).toMatchObject([{ reason }]);
  });

  test("a unit is valid through the whole of its last day, and may act on what it holds afterwards", async () => {
    const line = item(
      [{ type: "resolved", at: "2025-08-01T08:00:00+07:00", outcome: "O6", reply: "Đã giải thích." }],
      {
        receivingUnit: "H",
        receivedAt: "2025-06-30T23:59:59+07:00",
      },
    );
    expect((await feed("feedback", [line])).counts.imported).toBe(1);
  });
});

test("a denunciation in an old register is hidden as one that came through the portal", async () => {
  const line = item([at(4, { type: "rejected", reason: "R7", note: "Tố cáo" })]);
  await feed("feedback", [line]);
  const stored = await db.feedback.findUniqueOrThrow({ where: { sourceId: line.sourceId } });
  expect(stored).toMatchObject({ confidential: true, status: "REJECTED" });
});

test("reopening counts the due date from its own day and leaves the publication standing", async () => {
  const line = item([resolved(10), published(15), reopened]);
  await feed("feedback", [line]);
  const stored = await db.feedback.findUniqueOrThrow({
    where: { sourceId: line.sourceId },
    include: { episodes: true },
  });
  expect(stored).toMatchObject({ status: "IN_PROGRESS", outcome: null });
  expect(stored.dueOn.toISOString()).toMatch(/^2020-03-11/);
  expect(stored.episodes).toHaveLength(2);
  expect(await db.publishedFeedback.count({ where: { feedbackId: stored.id, withdrawnAt: null } })).toBe(1);
});
