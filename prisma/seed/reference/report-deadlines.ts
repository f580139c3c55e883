import { localDate } from "../../../app/shared/local-date";

/**
 * When a report is due, as a day of the last month of its period. One real chain is known: Bắc Kạn, third quarter of 2021;
 * the province's own date is from memory. A province writes in its own.
 */
const CHAIN = "Theo một chuỗi nộp đã biết: Công văn 5718/UBND-NCPC ngày 30/08/2021 (Bắc Kạn, quý III/2021)";
const LEVELS = [
  ["COMMUNE", 16, CHAIN],
  ["VERTICAL_AGENCY", 18, CHAIN],
  ["DEPARTMENT", 18, CHAIN],
  ["OFFICE", 18, CHAIN],
  ["DISTRICT", 19, CHAIN],
  ["PROVINCE", 25, "Khoảng ngày 25 của tháng cuối kỳ; chưa có nguồn"],
] as const;
/** Reports are quarterly and yearly; a province that wants others writes rows for them. */
const KINDS = ["QUARTER", "YEAR"] as const;

export const REPORT_DEADLINES = KINDS.flatMap((periodKind) =>
  LEVELS.map(([level, dayOfMonth, citation]) => ({
    periodKind,
    level,
    dayOfMonth,
    citation,
    confirmed: false,
    validFrom: localDate("2019-03-12"),
    validTo: null,
  })),
);
