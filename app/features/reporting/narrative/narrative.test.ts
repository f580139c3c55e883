import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { inForce } from "../sections/levels-in-force";
import { OUTLINES } from "../sections/outlines/all";
import { BALLOT_SENTENCES } from "../sections/outlines/common";
import { nextPeriodWords, periodWords, writeNarrative } from "./narrative";
import { filled, noneSaid, saidBy } from "./sentence";

const period = (code: string) => parsePeriod(code) ?? (undefined as never);

const facts = (figures: Record<string, number>) => ({
  figures: new Map(Object.entries(figures)),
  details: {},
  words: { period: "quý I năm 2020", next: "quý II năm 2020", unit: "UBND tỉnh" },
  typed: new Set<string>(),
});

test("a bracket without its figure is left out, a sentence without its figure is not said", () => {
  const sentence = { text: "Có {files.received} hồ sơ[, quá hạn {files.late}]." };
  expect(saidBy(sentence, facts({ "files.received": 5 })).text).toBe("Có 05 hồ sơ.");
  expect(saidBy(sentence, facts({ "files.received": 1370, "files.late": 0 })).text).toBe(
    "Có 1.370 hồ sơ, quá hạn 0.",
  );
  expect(saidBy(sentence, facts({ "files.late": 0 })).text).toBe("");
});

test("nothing below the line is said to be nothing, never 0 % or 100 %", () => {
  expect(filled("{share:files.late/files.resolved}", facts({ "files.late": 0, "files.resolved": 0 }))).toBe(
    "không phát sinh",
  );
});

test("none of a whole is said as one says it, in sentences and in typed texts, with no share of 0", () => {
  const ballots = {
    "ballots.total": 78,
    "ballots.normal": 0,
    "ballots.content": 78,
    "ballots.unsatisfied": 0,
  };
  const said = BALLOT_SENTENCES.map((sentence) => saidBy(sentence, facts(ballots)).text).join(" ");
  expect(said).toContain(
    "; rất hài lòng và hài lòng 78 lượt, chiếm 100,00 % (78/78 lượt đánh giá mức độ hài lòng); bình thường không có lượt nào; không hài lòng không có lượt nào.",
  );
  const late = { "files.late": 0, "files.resolved": 12 };
  expect(filled("Quá hạn {files.late} hồ sơ, đạt tỷ lệ {share:files.late/files.resolved}", facts(late))).toBe(
    "Quá hạn không có hồ sơ nào",
  );
  expect(filled("Hồ sơ quá hạn chiếm {share:files.late/files.resolved}", facts(late))).toBe(
    "Hồ sơ quá hạn không có (0/12 hồ sơ đã giải quyết)",
  );
  // Who stated a number is said beside it, also where it is none.
  const stated = { stated: 1, of: 6, units: "A", section: "files" };
  const partial = new Map(Object.keys(late).map((key) => [key, stated]));
  expect(
    noneSaid(
      "{files.late} hồ sơ, chiếm {share:files.late/files.resolved}",
      { ...facts(late), partial },
      true,
    ),
  ).toBe("không có hồ sơ nào (theo số liệu của 1/6 đơn vị)");
});

test.each([
  ["2020-Q4", "quý IV năm 2020", "quý I năm 2021"],
  ["2022-9M", "9 tháng năm 2022", "kỳ tới"],
  ["2022-Y", "năm 2022", "năm 2023"],
  ["2022-M05", "tháng 05 năm 2022", "kỳ tới"],
])("%s in a sentence", (code, words, next) => {
  expect(periodWords(period(code))).toBe(words);
  expect(nextPeriodWords(period(code))).toBe(next);
});

test("a place for a figure in a typed text is the figure or a blank, never printed as it was typed", () => {
  const outline = OUTLINES.find(({ code }) => code === "2020-xa") ?? (undefined as never);
  const text = "{files.received} hồ sơ, { files.received }, {files.nope}, {}, {files.late, {files.pending}";
  const { sections } = writeNarrative({
    outline,
    unitName: "UBND xã",
    period: period("2022-Q2"),
    figures: new Map([["files.received", 12]]),
    sections: { "I.5": { figures: {}, texts: { text }, details: {} } },
    details: {},
  });
  const printed = sections.find(({ key }) => key === "I.5")?.paragraphs.join(" ") ?? "";
  expect(printed).toContain("12 hồ sơ, 12, ……, ……, …… ……");
  expect(printed).not.toMatch(/[{}]/);
});

describe("every figure of a section stands in the report", () => {
  /** Each section as a report of its own, with the figures that are typed in it. */
  const sectionsOf = (whole: (typeof OUTLINES)[number]) => {
    const of = period(whole.code.startsWith("2017") ? "2020-Q1" : whole.validTo ? "2022-Q2" : "2026-Q3");
    const outline = inForce(whole, of);
    return outline.sections.map((section) => ({
      keys: section.figures.filter((key) => !key.startsWith("pakn.")),
      print: (figures: Record<string, number>) =>
        writeNarrative({
          outline: { ...outline, sections: [section] },
          unitName: "UBND tỉnh",
          period: of,
          figures: new Map(Object.entries(figures)),
          sections: {},
          details: {},
        })
          .sections.flatMap(({ paragraphs }) => paragraphs)
          .join("\n"),
    }));
  };

  test.each(OUTLINES.map((outline) => [outline.code, outline] as const))(
    "%s: typed alone or with any other",
    (_, outline) => {
      const gone = sectionsOf(outline).flatMap(({ keys, print }) =>
        keys.flatMap((one, at) =>
          keys.slice(at).flatMap((other) => {
            const text = print({ [one]: 517, [other]: other === one ? 517 : 348 });
            return text.includes("517") && (other === one || text.includes("348")) ? [] : [`${one} ${other}`];
          }),
        ),
      );
      expect(gone).toEqual([]);
    },
  );

  test.each(OUTLINES.map((outline) => [outline.code, outline] as const))(
    "%s: of nothing it is said that there is none",
    (_, outline) => {
      for (const { keys, print } of sectionsOf(outline))
        for (const key of keys) {
          const text = print({ [key]: 0 });
          expect(text, key).toMatch(/không (?:phát sinh|có|xây dựng)|: 0 (?:hồ sơ|%)/);
          expect(text, key).not.toMatch(/(?<![\d.,]|: )0(?![\d.,])/);
        }
    },
  );

  test("once, in the first section that asks for it, and not where a typed text says it", () => {
    const outline = inForce(
      OUTLINES.find(({ code }) => code === "2017-tinh") ?? (undefined as never),
      period("2020-Q1"),
    );
    const printed = (text: string) =>
      writeNarrative({
        outline,
        unitName: "UBND tỉnh",
        period: period("2020-Q1"),
        figures: new Map([["post.in", 345]]),
        sections: { "II.2a": { figures: {}, texts: { text }, details: {} } },
        details: {},
      })
        .sections.flatMap(({ paragraphs }) => paragraphs)
        .filter((paragraph) => paragraph.includes("345"));
    expect(printed("")).toEqual(["- Số hồ sơ nộp qua bưu chính: 345."]);
    expect(printed("Có {post.in} hồ sơ.")).toEqual(["Có 345 hồ sơ."]);
  });
});

test("a bare list of fields is printed after what it lists, and a text that says so itself as it is", () => {
  const of = period("2026-Q3");
  const outline = inForce(OUTLINES.find(({ code }) => code === "2026-xa") ?? (undefined as never), of);
  const printed = (fields: string) =>
    writeNarrative({
      ...{ outline, unitName: "UBND xã", period: of, figures: new Map(), details: {} },
      sections: { "I.3": { figures: {}, texts: { fields }, details: {} } },
    }).sections.find(({ key }) => key === "I.3")?.paragraphs;
  expect(printed("Đất đai.")).toEqual(["Lĩnh vực có nhiều PAKN: Đất đai."]);
  expect(printed("Lĩnh vực: đất đai, hộ tịch.")).toEqual(["Lĩnh vực: đất đai, hộ tịch."]);
  expect(printed("PAKN chủ yếu thuộc lĩnh vực đất đai.")).toEqual(["PAKN chủ yếu thuộc lĩnh vực đất đai."]);
  expect(printed(" ")).toEqual([]);
});
