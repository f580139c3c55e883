import { type DeadlineRule, RESPOND_WITHOUT_RULE } from "../../../app/features/workflow/deadline";
import { localDate } from "../../../app/shared/local-date";

/** Decree 20/2008/NĐ-CP, on which the whole procedure rests, is of this year; no rule reaches further back. */
const SINCE = localDate("2008-01-01");

const base = { assessmentClass: null, unit: null, confirmed: true, validFrom: SINCE, validTo: null } as const;
/** No text sets these: the province may replace them by its own, so they are shown as to be confirmed. */
const target = { ...base, confirmed: false } as const;
const TARGET = {
  citation: "Mục tiêu nội bộ, không phải thời hạn luật định",
  citationEn: "Internal target, not a limit set by law",
} as const;

/**
 * The limits every province starts with. Own regulations of the province or of a ministry are added as further rows
 * for a unit, a class or a later date; the rule lookup prefers them.
 */
export const DEADLINE_RULES: readonly (DeadlineRule & { citationEn: string })[] = [
  { ...base, ...RESPOND_WITHOUT_RULE, key: "RESPOND" },
  {
    // No text seen says how often or how far: provincial regulations mostly allow once, by as much again at the most.
    ...target,
    key: "EXTEND",
    amount: RESPOND_WITHOUT_RULE.amount,
    dayKind: RESPOND_WITHOUT_RULE.dayKind,
    times: 1,
    citation: "Mức quy chế của các tỉnh thường đặt: gia hạn 01 lần, thêm không quá 20 ngày",
    citationEn: "What provincial rules usually allow: one extension of up to 20 days",
  },
  { ...target, key: "ASK_SENDER", amount: 10, dayKind: "WORKING", ...TARGET },
  { ...target, key: "COORDINATE", amount: 5, dayKind: "WORKING", ...TARGET },
  {
    ...base,
    key: "PROGRESS_UPDATE",
    amount: 7,
    dayKind: "CALENDAR",
    citation: "Thông tư 02/2017/TT-VPCP: quá thời hạn mà chưa xong thì cứ 07 ngày cập nhật tình hình một lần",
    citationEn: "Circular 02/2017/TT-VPCP: once overdue, progress is reported every 7 days",
  },
  {
    ...base,
    key: "LOAD_RESULT",
    amount: 2,
    dayKind: "WORKING",
    citation: "Thông tư 02/2017/TT-VPCP: cập nhật kết quả lên hệ thống trong 02 ngày làm việc",
    citationEn: "Circular 02/2017/TT-VPCP: the result is entered into the system within 2 working days",
  },
  {
    ...base,
    key: "TRANSFER",
    assessmentClass: "D",
    amount: 5,
    dayKind: "WORKING",
    citation:
      "Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d: chuyển cơ quan có thẩm quyền trong 05 ngày làm việc",
    citationEn: "Decree 20/2008/NĐ-CP, art. 9.1.d: transferred to the competent body within 5 working days",
  },
  {
    // The decree states no limit for items about acts, nor before the class is known.
    ...target,
    key: "TRANSFER",
    amount: 5,
    dayKind: "WORKING",
    citation: `${TARGET.citation}; theo mức của Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d`,
    citationEn: `${TARGET.citationEn}; as long as in Decree 20/2008/NĐ-CP, art. 9.1.d`,
  },
  {
    ...base,
    key: "LEGAL_DOCUMENT",
    amount: 15,
    dayKind: "CALENDAR",
    citation: "Công điện 89/CĐ-TTg ngày 16/6/2025: trả lời về văn bản quy phạm pháp luật trong 15 ngày",
    citationEn:
      "Official Dispatch 89/CĐ-TTg of 16 June 2025: questions about legal documents are answered within 15 days",
    validFrom: localDate("2025-06-16"),
  },
  { ...target, key: "REGISTER", amount: 1, dayKind: "WORKING", ...TARGET },
  { ...target, key: "CLASSIFY", amount: 2, dayKind: "WORKING", ...TARGET },
  { ...target, key: "HANDLE_TARGET", amount: 15, dayKind: "WORKING", ...TARGET },
  { ...target, key: "PUBLISH", amount: 2, dayKind: "WORKING", ...TARGET },
];
