import { expect, test } from "vitest";
import { criteriaSentences, outcomeSentence } from "./letter-words";
import { CRITERIA, type Criterion } from "./sheet";

const all = (met: Criterion["met"], note = ""): Criterion[] => CRITERIA.map(() => ({ met, note }));

test("the letter says what came of it; of an act nothing about regulations", () => {
  expect(outcomeSentence("O1", "REGULATION")).toBe(
    "Kết quả xử lý: sửa đổi, bổ sung, bãi bỏ theo thẩm quyền.",
  );
  expect(outcomeSentence("O6", "BOTH")).toContain("không thay đổi quy định");
  expect(outcomeSentence("O6", "ACT")).toBe("Kết quả xử lý: đã giải thích.");
});

test("the letter tells all six criteria, and of those not met the reason", () => {
  const mixed: Criterion[] = all("YES", "chỉ nội bộ").with(2, { met: "NO", note: "Phải nộp hai bản sao." });
  expect(criteriaSentences(mixed)).toEqual([
    expect.stringMatching(
      /NĐ-CP, quy định được phản ánh, kiến nghị đạt yêu cầu về: sự cần thiết; tính hợp lý/,
    ),
    "Quy định chưa đạt yêu cầu về:",
    "- Tính đơn giản, dễ hiểu: Phải nộp hai bản sao.",
  ]);
  expect(JSON.stringify(criteriaSentences(mixed))).not.toContain("nội bộ");
  expect(criteriaSentences(all("YES"))).toHaveLength(1);
  expect(criteriaSentences(all("NO", "Không."))).toHaveLength(7);
});

test("nothing of the criteria stands in the letter where they were not asked", () => {
  expect(criteriaSentences([])).toEqual([]);
  expect(criteriaSentences(all(null))).toEqual([]);
});
