import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { stageOf, unfinished } from "./period-stage";

const period = parsePeriod("2026-Q4") ?? (undefined as never);

test.each([
  ["2026-09-14", "AHEAD"],
  ["2026-09-15", "RUNNING"],
  ["2026-12-14", "RUNNING"],
  ["2026-12-15", "OVER"],
])("on %s the fourth quarter of 2026 is %s", (day, stage) =>
  expect(stageOf(period, localDate(day))).toBe(stage),
);

test("what is said names the first and last day, and the day from which it can be closed", () => {
  expect(unfinished(period, "AHEAD")).toEqual({
    words: "Kỳ báo cáo chưa bắt đầu (ngày đầu là 15/09/2026).",
    advice: "Chưa có gì để báo cáo. Lập được từ ngày 15/09/2026, chốt được từ ngày 15/12/2026.",
  });
  expect(unfinished(period, "RUNNING")).toEqual({
    words: "Kỳ báo cáo chưa kết thúc (đến hết ngày 14/12/2026).",
    advice: "Số liệu mới tính đến hôm nay và còn thay đổi; chốt được từ ngày 15/12/2026.",
  });
  expect(unfinished(period, "OVER")).toBeNull();
});
