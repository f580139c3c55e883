import type { OffDayKind } from "../../../app/shared/calendar";

/** A day of the working calendar of state offices, as it stands in the table `calendar_day`. */
export type CalendarDayRow = {
  /** YYYY-MM-DD */
  date: string;
  kind: OffDayKind;
  name: string;
  /** Where the day is laid down; shown to administrators. */
  source: string;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
  /** False: known, but not in force. */
  active: boolean;
};

const LABOUR_CODE = "Bộ luật Lao động 2019, Điều 112 khoản 1";
const COMPENSATION = "Bộ luật Lao động 2019, Điều 111 khoản 3";
const YEARLY_NOTICE = "Bộ luật Lao động 2019, Điều 112 khoản 3; lịch nghỉ do Thủ tướng quyết định hằng năm";
const SWAP_2025 = "Phương án hoán đổi ngày làm việc dịp 30/4 và 1/5 năm 2025";
const SWAP_NEW_YEAR_2026 = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";

type Extra = Partial<Pick<CalendarDayRow, "source" | "confirmed" | "active">>;

/** Rows for one or more days, confirmed and active unless `extra` says otherwise. */
function days(dates: string | string[], kind: OffDayKind, name: string, extra: Extra = {}): CalendarDayRow[] {
  const base = { kind, name, source: LABOUR_CODE, confirmed: true, active: true, ...extra };
  return [dates].flat().map((date) => ({ date, ...base }));
}

const NEW_YEAR = "Tết Dương lịch";
const HUNG_KINGS = "Giỗ Tổ Hùng Vương";
const VICTORY = "Ngày Chiến thắng 30/4";
const LABOUR = "Ngày Quốc tế Lao động 1/5";
const NATIONAL = "Quốc khánh 2/9";
const CULTURE: Extra = {
  source: "Nghị quyết 80-NQ/TW ngày 07/01/2026; chưa thấy văn bản sửa đổi Điều 112 Bộ luật Lao động",
  confirmed: false,
  active: false,
};
const decided: Extra = { source: YEARLY_NOTICE };
const remembered: Extra = { source: `${YEARLY_NOTICE} (chưa đối chiếu văn bản)`, confirmed: false };

/** Weekends are not listed, except a holiday that is a reason for compensation and Saturdays that are worked. */
export const CALENDAR_DAYS: readonly CalendarDayRow[] = [
  // 2024
  ...days("2024-01-01", "HOLIDAY", NEW_YEAR),
  ...days(["2024-02-08", "2024-02-09"], "HOLIDAY", "Tết Giáp Thìn", decided),
  ...days(["2024-02-10", "2024-02-11"], "HOLIDAY", "Tết Giáp Thìn", decided),
  ...days("2024-02-12", "HOLIDAY", "Tết Giáp Thìn", decided),
  ...days(["2024-02-13", "2024-02-14"], "COMPENSATORY_OFF", "Nghỉ bù Tết Giáp Thìn", {
    source: COMPENSATION,
  }),
  ...days("2024-04-18", "HOLIDAY", HUNG_KINGS),
  ...days("2024-04-29", "SWAP_OFF", "Nghỉ hoán đổi, làm bù ngày 04/5/2024", decided),
  ...days("2024-04-30", "HOLIDAY", VICTORY),
  ...days("2024-05-01", "HOLIDAY", LABOUR),
  ...days("2024-05-04", "SWAP_WORKING_DAY", "Làm bù cho ngày 29/4/2024", decided),
  ...days("2024-09-02", "HOLIDAY", NATIONAL),
  ...days("2024-09-03", "HOLIDAY", `${NATIONAL} (ngày liền kề)`, decided),
  // 2025
  ...days("2025-01-01", "HOLIDAY", NEW_YEAR),
  ...days(
    ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
    "HOLIDAY",
    "Tết Ất Tỵ",
    decided,
  ),
  ...days("2025-04-07", "HOLIDAY", HUNG_KINGS),
  ...days("2025-04-26", "SWAP_WORKING_DAY", "Làm bù cho ngày 02/5/2025", { source: SWAP_2025 }),
  ...days("2025-04-30", "HOLIDAY", VICTORY),
  ...days("2025-05-01", "HOLIDAY", LABOUR),
  ...days("2025-05-02", "SWAP_OFF", "Nghỉ hoán đổi, làm bù ngày 26/4/2025", { source: SWAP_2025 }),
  ...days("2025-09-01", "HOLIDAY", `${NATIONAL} (ngày liền kề)`, decided),
  ...days("2025-09-02", "HOLIDAY", NATIONAL),
  // 2026
  ...days("2026-01-01", "HOLIDAY", NEW_YEAR),
  ...days("2026-01-02", "SWAP_OFF", "Nghỉ hoán đổi, làm bù ngày 10/01/2026", { source: SWAP_NEW_YEAR_2026 }),
  ...days("2026-01-10", "SWAP_WORKING_DAY", "Làm bù cho ngày 02/01/2026", { source: SWAP_NEW_YEAR_2026 }),
  ...days(
    ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
    "HOLIDAY",
    "Tết Bính Ngọ",
    decided,
  ),
  ...days("2026-04-26", "HOLIDAY", HUNG_KINGS),
  ...days("2026-04-27", "COMPENSATORY_OFF", `Nghỉ bù ${HUNG_KINGS}`, { source: COMPENSATION }),
  ...days("2026-04-30", "HOLIDAY", VICTORY),
  ...days("2026-05-01", "HOLIDAY", LABOUR),
  ...days("2026-08-22", "SWAP_WORKING_DAY", "Làm bù cho ngày 31/8/2026", remembered),
  ...days("2026-08-31", "SWAP_OFF", "Nghỉ hoán đổi, làm bù ngày 22/8/2026", remembered),
  ...days("2026-09-01", "HOLIDAY", `${NATIONAL} (ngày liền kề)`, decided),
  ...days("2026-09-02", "HOLIDAY", NATIONAL),
  ...days("2026-11-24", "HOLIDAY", "Ngày Văn hóa Việt Nam", CULTURE),
  // 2027: no official notice. The rest of Tết and the day beside National Day are not decided, so they are no rows.
  ...days("2027-01-01", "HOLIDAY", NEW_YEAR),
  ...days("2027-02-06", "HOLIDAY", "Mùng 1 Tết Đinh Mùi (chưa có lịch nghỉ chính thức)"),
  ...days("2027-04-16", "HOLIDAY", HUNG_KINGS),
  ...days("2027-04-30", "HOLIDAY", VICTORY),
  ...days("2027-05-01", "HOLIDAY", LABOUR),
  ...days("2027-05-03", "COMPENSATORY_OFF", `Nghỉ bù ${LABOUR}`, { source: COMPENSATION }),
  ...days("2027-09-02", "HOLIDAY", NATIONAL),
  ...days("2027-11-24", "HOLIDAY", "Ngày Văn hóa Việt Nam", CULTURE),
];

/** Years whose calendar is complete; deadlines that touch any other year are provisional (calendar.md C9). */
export const OFFICIAL_YEARS: readonly { year: number; source: string }[] = [
  { year: 2024, source: YEARLY_NOTICE },
  { year: 2025, source: `${YEARLY_NOTICE}; ${SWAP_2025}` },
  { year: 2026, source: `${YEARLY_NOTICE}; ${SWAP_NEW_YEAR_2026}` },
];
