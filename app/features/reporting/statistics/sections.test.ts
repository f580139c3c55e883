import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { type Counts, type Divided, noCounts } from "./axes";
import { SECTIONS } from "./section";
import { sectionCsv } from "./section-csv";
import { sectionsOf } from "./sections";
import type { PublicStatistics, Quarter } from "./statistics-data";

const counts = (given: Partial<Counts>): Counts => ({ ...noCounts(), ...given });
const some = (received: number, answered = received, on_time = answered): Counts =>
  counts({ received_total: received, new: received, resolved_total: answered, answered, on_time });

const EMPTY: Divided = {
  total: noCounts(),
  by: { unit: new Map(), field: new Map(), kind: new Map(), channel: new Map(), result: new Map() },
  excluded: [],
  oldest: new Map(),
};
const quarter = (title: string, figures: Divided): Quarter => ({
  ...{ code: title, title, from: localDate("2026-03-15"), to: localDate("2026-06-14") },
  ...{ asOf: localDate("2026-06-14"), isRunning: false, figures },
});
const FULL: Divided = {
  ...EMPTY,
  total: counts({
    received_total: 21,
    new: 20,
    resolved_total: 18,
    answered: 17,
    on_time: 16,
    pending_total: 3,
    merged: 2,
  }),
  by: {
    unit: new Map([
      ["A", some(12)],
      ["B", some(5, 4, 1)],
      ["C", some(3)],
      ["D", some(1)],
      ["E", noCounts()],
    ]),
    field: new Map([
      ["chua-phan-loai", some(9, 0)],
      ["dat-dai", some(8)],
    ]),
    kind: new Map([["ACT", some(21)]]),
    channel: new Map([["web", some(21)]]),
    result: new Map([
      ["O6", some(10)],
      ["O5", some(8)],
    ]),
  },
  excluded: [
    { exit: "REJECTED", reason: "R5", count: 3 },
    { exit: "REJECTED", reason: "R7", count: 1 },
    { exit: "REJECTED", reason: "R8", count: 1 },
    { exit: "TRANSFERRED_OUT", reason: null, count: 2 },
  ],
};
const names = {
  unit: { A: "Sở Nội vụ", B: "Sở Y tế", C: "UBND xã Láng Vang", D: "UBND xã Phú Hòa" },
  field: { "dat-dai": "Đất đai" },
  channel: { web: "Cổng phản ánh, kiến nghị" },
};
const given = (figures: Divided, more: Partial<PublicStatistics> = {}): PublicStatistics => {
  const now = quarter("Quý II/2026", figures);
  return {
    quarter: now,
    quarters: [quarter("Quý I/2026", EMPTY), now],
    ratings: null,
    promises: null,
    names,
    ...more,
  };
};
const section = (name: keyof typeof SECTIONS, statistics: PublicStatistics) => {
  const found = sectionsOf(statistics, "vi").find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe("small numbers", () => {
  test("units with fewer than five items stand together without their names", () => {
    const { rows, chart } = section("unit", given(FULL));
    expect(rows.map(([name]) => name)).toEqual([
      "Sở Nội vụ",
      "Sở Y tế",
      "02 cơ quan khác, mỗi cơ quan dưới 05 việc",
      "Tổng cộng",
    ]);
    // Their bar is drawn as well: together they may have the most.
    expect(chart?.drawn.is === "bars" && chart.drawn.bars.map(({ values }) => values)).toEqual([
      ...[
        [12, 0],
        [4, 0],
        [4, 0],
      ],
    ]);
    expect(JSON.stringify([rows, chart])).not.toMatch(/Láng Vang|Phú Hòa/);
  });

  test("one small unit alone could be found by subtraction, so the next one joins it", () => {
    const unit = new Map([...FULL.by.unit].filter(([code]) => code !== "C"));
    const { rows } = section("unit", given({ ...FULL, by: { ...FULL.by, unit } }));
    expect(rows.map(([name]) => name)).toEqual([
      "Sở Nội vụ",
      "02 cơ quan khác, có cơ quan dưới 05 việc",
      "Tổng cộng",
    ]);
  });

  test("a ratio of fewer than five answers is not shown", () => {
    const { rows } = section("unit", given(FULL));
    expect(rows.map((row) => row.at(-1))).toEqual([
      "100,00 %",
      "dưới 05 trả lời",
      "dưới 05 trả lời",
      "94,12 %",
    ]);
  });

  test("who was denounced or reported stays unsaid: these reasons stand together", () => {
    const { rows, sentence } = section("excluded", given(FULL));
    expect(rows.map(([name, n]) => [name, n])).toEqual([
      ["Không liên quan đến quy định hoặc hành vi hành chính", 3],
      ["Thuộc luật khác (tố cáo, tin báo tội phạm, bí mật nhà nước)", 2],
      ["Chuyển cơ quan ngoài hệ thống", 2],
      ["Tổng cộng", 7],
    ]);
    expect(sentence).toContain("05 không được tiếp nhận và 02 được chuyển");
    expect(sentence).toContain("02 được trả lời chung");
  });
});

describe("sentences", () => {
  test("are computed, and name the part and the whole", () => {
    expect(section("quarters", given(FULL)).sentence).toBe(
      "Quý II/2026 có 20 phản ánh, kiến nghị mới, nhiều hơn 20 so với Quý I/2026; đã xử lý 18.",
    );
    expect(section("punctuality", given(FULL)).sentence).toContain(
      "16 trên 17 trả lời đúng hạn, đạt 94,12 %",
    );
    expect(section("field", given(FULL)).sentence).toBe(
      "Trong các việc đã phân loại, nhiều nhất là lĩnh vực Đất đai: 08 trên 12 việc (66,67 %). Còn 09 việc chưa phân loại.",
    );
    expect(sectionsOf(given(FULL), "en").find(({ name }) => name === "field")?.sentence).toBe(
      "Of the items put into a field, the largest field has 8 of 12 (66.67%). 9 items are not yet classified.",
    );
  });

  test("under a chart say what is in the table alone", () => {
    const field = new Map(Array.from({ length: 19 }, (_, n) => [`f${n}`, some(20 - n)]));
    const { chart, rows } = section("field", given({ ...FULL, by: { ...FULL.by, field } }));
    expect(rows).toHaveLength(20);
    expect(chart?.note).toBe("Hình vẽ 12 dòng của bảng; 07 dòng còn lại chỉ có trong bảng.");
    expect(section("field", given(FULL)).chart?.note).toBeUndefined();
  });

  test("say truthfully that there are no figures", () => {
    expect(section("ratings", given(FULL)).sentence).toContain("Chưa có số liệu");
    expect(section("promises", given(FULL)).sentence).toContain("Chưa có số liệu");
    const nothing = sectionsOf(given(EMPTY), "vi");
    expect(nothing.find(({ name }) => name === "unit")).toMatchObject({ chart: null, rows: [] });
    expect(
      nothing
        .find(({ name }) => name === "punctuality")
        ?.rows.at(-1)
        ?.at(-1),
    ).toBe("không phát sinh");
  });

  test("speak of ratings and promises when there are some", () => {
    const more = given(FULL, {
      ratings: { total: 8, byScore: [1, 1, 2, 4] },
      promises: { due: 6, keptInTime: 3, keptLate: 1, dropped: 0, broken: 1, waiting: 1 },
    });
    expect(section("ratings", more).sentence).toContain("06 trên 08 đánh giá");
    expect(section("promises", more).sentence).toBe(
      "04 trên 06 cam kết đến hạn trong quý đã được thực hiện, 01 quá hẹn chưa thực hiện.",
    );
  });
});

test("every subject has an address of its own, and its table as a file holds what the page shows", () => {
  const all = sectionsOf(given(FULL), "vi");
  expect(all.map(({ id }) => id)).toEqual(Object.values(SECTIONS));
  const csv = sectionCsv({
    columns: ["Tên, gọi", "Số"],
    rows: [
      ["=1+1", 1370],
      ['Sở "X"', 2],
    ],
  });
  expect(csv).toBe('\uFEFF"Tên, gọi",Số\r\n\'=1+1,1370\r\n"Sở ""X""",2\r\n');
});
