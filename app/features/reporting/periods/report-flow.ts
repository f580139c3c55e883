import type { Grant } from "~/features/access/permissions";
import { done, type Outcome } from "~/shared/outcome";
import { type ReportRefusal, refuse } from "./refusals";

/** States of a report; a report that nobody has begun has none. */
export const REPORT_STATUSES = ["DRAFT", "CLOSED", "SIGNED", "SUBMITTED", "RETURNED", "ACCEPTED"] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_STATUS = {
  DRAFT: { vi: "Đang lập" },
  CLOSED: { vi: "Đã chốt, chờ ký" },
  SIGNED: { vi: "Đã ký, chưa nộp" },
  SUBMITTED: { vi: "Đã nộp, chờ tiếp nhận" },
  RETURNED: { vi: "Bị trả lại" },
  ACCEPTED: { vi: "Đã tiếp nhận" },
} as const satisfies Record<ReportStatus, { vi: string }>;

/** Closed: the figures stand; what is entered later goes elsewhere (counting.md §7). */
export const isStanding = (status: ReportStatus): boolean => status !== "DRAFT" && status !== "RETURNED";

/**
 * OFFICER makes the report of a unit, HEAD signs it, DEPUTY signs it for the head on the days of a delegation, ABOVE is
 * the officer of the unit that receives it.
 */
export type Duty = "OFFICER" | "HEAD" | "DEPUTY" | "ABOVE";

export const REPORT_ACTIONS = [
  "begin",
  "close",
  "reopen",
  "sign",
  "submit",
  "return",
  "accept",
  "supplement",
  "drop",
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

type Step = {
  /** null: not begun. */
  from: readonly (ReportStatus | null)[];
  to: ReportStatus;
  by: readonly Duty[];
  needsReason?: true;
  vi: string;
  past: string;
};

/** Who may take a report from where to where. Buttons, guards and tests read this table. */
export const REPORT_FLOW: Readonly<Record<ReportAction, Step>> = {
  begin: { from: [null], to: "DRAFT", by: ["OFFICER"], vi: "Bắt đầu lập báo cáo", past: "Bắt đầu lập" },
  close: {
    from: [null, "DRAFT", "RETURNED"],
    to: "CLOSED",
    by: ["OFFICER"],
    vi: "Chốt số liệu",
    past: "Chốt số liệu",
  },
  reopen: {
    from: ["CLOSED"],
    to: "DRAFT",
    by: ["OFFICER", "HEAD", "DEPUTY"],
    needsReason: true,
    vi: "Hủy chốt để lập lại",
    past: "Hủy chốt",
  },
  sign: { from: ["CLOSED"], to: "SIGNED", by: ["HEAD", "DEPUTY"], vi: "Ký báo cáo", past: "Ký" },
  submit: {
    from: ["SIGNED"],
    to: "SUBMITTED",
    by: ["OFFICER", "HEAD"],
    vi: "Nộp lên cấp trên",
    past: "Nộp",
  },
  // An accepted report goes back only while whoever received it has not closed the period (act-on-report).
  return: {
    from: ["SUBMITTED", "ACCEPTED"],
    to: "RETURNED",
    by: ["ABOVE"],
    needsReason: true,
    vi: "Trả lại",
    past: "Trả lại",
  },
  accept: { from: ["SUBMITTED"], to: "ACCEPTED", by: ["ABOVE"], vi: "Tiếp nhận", past: "Tiếp nhận" },
  supplement: {
    from: ["SIGNED", "SUBMITTED", "ACCEPTED"],
    to: "CLOSED",
    by: ["OFFICER"],
    needsReason: true,
    vi: "Lập báo cáo bổ sung",
    past: "Lập bổ sung",
  },
  // To the state in which the supplement was begun, whichever it was.
  drop: {
    from: ["CLOSED", "DRAFT", "RETURNED"],
    to: "SIGNED",
    by: ["OFFICER", "HEAD"],
    needsReason: true,
    vi: "Bỏ bản bổ sung",
    past: "Bỏ bản bổ sung",
  },
};

type Facts = {
  duties: readonly Duty[];
  reason: string;
  /** The state in which the supplement under way was begun; null or left out: none is under way. */
  begunIn?: ReportStatus | null;
};

/** The state after an action, or why not. */
export function decideReport(
  from: ReportStatus | null,
  action: ReportAction,
  { duties, reason, begunIn = null }: Facts,
): Outcome<ReportStatus, ReportRefusal> {
  const step = REPORT_FLOW[action];
  if (!step.by.some((duty) => duties.includes(duty))) return refuse("NOT_YOUR_DUTY");
  if (!step.from.includes(from)) {
    const again = action === "close" && from !== null;
    return refuse(again ? "ALREADY_CLOSED" : "NOT_POSSIBLE_NOW");
  }
  if (action === "drop" && begunIn === null) return refuse("NOT_POSSIBLE_NOW");
  if (step.needsReason && reason.trim() === "") return refuse("REASON_MISSING");
  return done(action === "drop" && begunIn !== null ? begunIn : step.to);
}

/** What somebody with these duties could do next. */
export const actionsFor = (
  from: ReportStatus | null,
  duties: readonly Duty[],
  begunIn: ReportStatus | null = null,
): ReportAction[] =>
  REPORT_ACTIONS.filter((action) => decideReport(from, action, { duties, reason: "-", begunIn }).ok);

/** Whether these roles sign the report of a unit in their own right; a province's leaders all do. */
export const isHeadFor = (roles: readonly Grant[], unit: { code: string; isProvince: boolean }): boolean =>
  roles.some(
    ({ role, unit: at, coverFor }) =>
      (role === "AGENCY_HEAD" && at === unit.code && coverFor === undefined) ||
      (unit.isProvince && role === "LEADER"),
  );

/**
 * The duties that roles give for the report of a unit. The province's own report is made by its report officers and
 * signed by its leaders; since nobody above uses the portal, its officers write down what the centre did with it.
 */
export function dutiesFor(
  roles: readonly Grant[],
  unit: { code: string; isProvince: boolean; above: string | null; aboveIsProvince: boolean },
): Duty[] {
  const officerOf = (code: string | null, isProvince: boolean) =>
    roles.some(
      ({ role, unit: at, provincial }) =>
        (at === code && (role === "REPORT_OFFICER" || role === "FOCAL_OFFICER")) ||
        (isProvince && ((role === "REPORT_OFFICER" && provincial === true) || role === "PROVINCIAL_FOCAL")),
    );
  const isHead = isHeadFor(roles, unit);
  const isDeputy =
    !isHead && roles.some(({ coverFor, unit: at }) => coverFor !== undefined && at === unit.code);
  const isOfficer = officerOf(unit.code, unit.isProvince);
  const isAbove = unit.isProvince ? isOfficer : officerOf(unit.above, unit.aboveIsProvince);
  return [
    ...(isOfficer ? (["OFFICER"] as const) : []),
    ...(isHead ? (["HEAD"] as const) : []),
    ...(isDeputy ? (["DEPUTY"] as const) : []),
    ...(isAbove ? (["ABOVE"] as const) : []),
  ];
}
