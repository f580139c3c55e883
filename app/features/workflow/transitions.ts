import type { Role } from "../access/permissions";
import type { Status } from "./states";
import { OPEN_STATUSES } from "./states";

/** The citizen who holds the lookup secret acts as SUBMITTER. */
export type Party = Role | "SUBMITTER";

export const ACTIONS = [
  "register",
  "assess",
  "proposeRejection",
  "declineRejection",
  "reject",
  "transferOut",
  "assign",
  "return",
  "start",
  "requestInformation",
  "receiveInformation",
  "resume",
  "reclassify",
  "hand",
  "noteProgress",
  "extend",
  "correctExtension",
  "collect",
  "draftReply",
  "sendBack",
  "resolve",
  "publish",
  "correctPublication",
  "unpublish",
  "reopen",
  "withdraw",
  "correct",
  "renewSecret",
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * Conditions beyond state and role, each a row of workflow.md §3: what is asked and what it refuses is in decide.ts.
 */
export type Guard =
  | "CLASS_ACCEPTED"
  | "REJECTION_PROPOSED"
  | "NO_REJECTION_PROPOSED"
  | "FIRST_RETURN_OR_LEADER"
  | "WAS_ASSIGNED"
  | "BEFORE_DUE_DATE"
  | "LATER_DUE_DATE"
  | "MAY_BE_EXTENDED"
  | "NOT_TOO_FAR"
  | "WAS_EXTENDED"
  | "CORRECTS_EXTENSION"
  | "OTHER_HOLDER"
  | "NOT_CONFIDENTIAL"
  | "NOT_PUBLISHED"
  | "IS_PUBLISHED"
  | "FIRST_REOPENING_OR_LEADER"
  | "KIND_FITS_CONTENT";

export type Transition = {
  /** What the button says. */
  vi: string;
  from: readonly Status[];
  /** SAME: stays; BEFORE: back to where it was before waiting. */
  to: Status | "SAME" | "BEFORE";
  /** Unit roles act when their unit holds the item; PROVINCIAL_FOCAL and LEADER act in the whole province. */
  by: readonly Party[];
  guards: readonly Guard[];
  /** The counter of the unit that received it may still do this when another unit holds it: there the sender calls. */
  counterOfReceiver?: true;
  /** Row of workflow.md §3 and, where known, the article behind it. */
  citation: string;
  /** The next step of the normal way: shown as the one primary action of the roles named. */
  primaryFor?: readonly Role[];
};

const FOCAL = ["FOCAL_OFFICER", "PROVINCIAL_FOCAL"] as const satisfies readonly Role[];
const WORKERS = ["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD"] as const satisfies readonly Role[];
const ANSWERED = ["RESOLVED", "PUBLISHED"] as const satisfies readonly Status[];
/** Until an item is handed out, `assess` itself may be repeated. */
const BEFORE_ASSIGNMENT: readonly Status[] = ["SUBMITTED", "REGISTERED", "ASSESSED"];
const BEING_HANDLED = ["ASSIGNED", "IN_PROGRESS", "COLLECTING"] as const satisfies readonly Status[];
/**
 * Where a proposal to reject can wait. It is made before the handling or while the sender is asked; when the sender then
 * answers, the item goes back to where it was, and the proposal still has to be decided.
 */
const MAY_BE_PROPOSED = [
  "REGISTERED",
  "ASSESSED",
  "AWAITING_SUBMITTER",
  ...BEING_HANDLED,
] as const satisfies readonly Status[];

/** workflow.md §3 as one table: buttons, guards, pages and tests read it. What is not here cannot be done. */
export const TRANSITIONS: Record<Action, Transition> = {
  register: {
    vi: "Vào sổ tiếp nhận",
    from: ["SUBMITTED"],
    to: "REGISTERED",
    by: ["COUNTER", ...FOCAL],
    guards: [],
    citation: "T1 · Điều 9.1 NĐ 20/2008",
    primaryFor: ["COUNTER", ...FOCAL],
  },
  assess: {
    vi: "Phân loại",
    from: ["REGISTERED", "ASSESSED"],
    to: "ASSESSED",
    by: FOCAL,
    guards: ["CLASS_ACCEPTED", "KIND_FITS_CONTENT", "NO_REJECTION_PROPOSED"],
    citation: "Điều 9.1.d NĐ 20/2008",
    primaryFor: FOCAL,
  },
  proposeRejection: {
    vi: "Đề nghị không tiếp nhận",
    from: ["REGISTERED", "ASSESSED", "AWAITING_SUBMITTER"],
    to: "SAME",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "T3 · Điều 9.1.d NĐ 20/2008",
  },
  declineRejection: {
    vi: "Không đồng ý từ chối",
    from: MAY_BE_PROPOSED,
    to: "SAME",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["REJECTION_PROPOSED"],
    citation: "T3",
  },
  reject: {
    vi: "Duyệt không tiếp nhận",
    from: MAY_BE_PROPOSED,
    to: "REJECTED",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["REJECTION_PROPOSED"],
    citation: "T3 · Điều 9.1.d NĐ 20/2008",
    primaryFor: ["AGENCY_HEAD", "LEADER"],
  },
  transferOut: {
    vi: "Chuyển cơ quan ngoài tỉnh",
    from: ["ASSESSED"],
    to: "TRANSFERRED_OUT",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "T4 · Điều 9.1.d NĐ 20/2008",
  },
  assign: {
    vi: "Giao đơn vị xử lý",
    from: ["ASSESSED", ...BEING_HANDLED],
    to: "ASSIGNED",
    by: ["FOCAL_OFFICER", "PROVINCIAL_FOCAL", "LEADER"],
    guards: ["NO_REJECTION_PROPOSED", "OTHER_HOLDER"],
    citation: "T5",
    primaryFor: FOCAL,
  },
  return: {
    vi: "Trả lại vì chuyển sai",
    from: BEING_HANDLED,
    to: "ASSESSED",
    by: [...WORKERS, "LEADER"],
    guards: ["NO_REJECTION_PROPOSED", "WAS_ASSIGNED", "FIRST_RETURN_OR_LEADER"],
    citation: "T6",
  },
  start: {
    vi: "Nhận xử lý",
    from: ["ASSIGNED", "COLLECTING"],
    to: "IN_PROGRESS",
    by: WORKERS,
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "Điều 14 NĐ 20/2008",
    primaryFor: WORKERS,
  },
  requestInformation: {
    vi: "Yêu cầu bổ sung thông tin",
    from: ["REGISTERED", "ASSESSED", ...BEING_HANDLED],
    to: "AWAITING_SUBMITTER",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "T2 · Điều 9.1.a, 11.1 NĐ 20/2008",
  },
  receiveInformation: {
    vi: "Ghi thông tin bổ sung",
    from: ["AWAITING_SUBMITTER"],
    to: "BEFORE",
    by: ["SUBMITTER", "COUNTER", ...WORKERS, "PROVINCIAL_FOCAL"],
    guards: [],
    counterOfReceiver: true,
    citation: "T2",
    primaryFor: ["COUNTER"],
  },
  resume: {
    vi: "Tiếp tục, không chờ nữa",
    from: ["AWAITING_SUBMITTER"],
    to: "BEFORE",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "T2",
  },
  reclassify: {
    vi: "Phân loại lại",
    from: [...OPEN_STATUSES.filter((s) => !BEFORE_ASSIGNMENT.includes(s)), ...ANSWERED],
    to: "SAME",
    by: FOCAL,
    guards: ["KIND_FITS_CONTENT"],
    citation: "Điều 9.1.d NĐ 20/2008",
  },
  hand: {
    vi: "Phân công người xử lý",
    from: OPEN_STATUSES,
    to: "SAME",
    by: ["FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL", "ADMINISTRATOR"],
    guards: [],
    citation: "Điều 10 NĐ 20/2008",
  },
  noteProgress: {
    vi: "Thông báo tình hình xử lý",
    from: OPEN_STATUSES.filter((status) => status !== "SUBMITTED"),
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NOT_CONFIDENTIAL"],
    citation: "TT 02/2017/TT-VPCP",
  },
  extend: {
    vi: "Gia hạn",
    from: [...BEING_HANDLED, "AWAITING_SUBMITTER", "REPLY_DRAFTED"],
    to: "SAME",
    by: ["AGENCY_HEAD"],
    guards: ["BEFORE_DUE_DATE", "MAY_BE_EXTENDED", "LATER_DUE_DATE", "NOT_TOO_FAR"],
    citation: "T7 · TT 02/2017/TT-VPCP",
  },
  correctExtension: {
    vi: "Đính chính gia hạn",
    from: [...BEING_HANDLED, "AWAITING_SUBMITTER", "REPLY_DRAFTED"],
    to: "SAME",
    by: ["AGENCY_HEAD"],
    guards: ["WAS_EXTENDED", "CORRECTS_EXTENSION"],
    citation: "T7 · TT 02/2017/TT-VPCP",
  },
  collect: {
    vi: "Chưa đủ cơ sở, tiếp tục tập hợp",
    from: ["IN_PROGRESS"],
    to: "COLLECTING",
    by: ["HANDLER", "AGENCY_HEAD"],
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "Điều 14.2.b NĐ 20/2008",
  },
  draftReply: {
    vi: "Trình dự thảo trả lời",
    from: ["IN_PROGRESS", "COLLECTING"],
    to: "REPLY_DRAFTED",
    by: WORKERS,
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "Điều 14.2 NĐ 20/2008",
    primaryFor: WORKERS,
  },
  sendBack: {
    vi: "Trả lại dự thảo",
    from: ["REPLY_DRAFTED"],
    to: "IN_PROGRESS",
    by: ["FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL"],
    guards: [],
    citation: "T8 · Điều 46.2 QĐ 31/2021/QĐ-TTg",
  },
  resolve: {
    vi: "Duyệt và trả lời",
    from: ["REPLY_DRAFTED"],
    to: "RESOLVED",
    by: ["AGENCY_HEAD"],
    guards: [],
    citation: "T9 · Điều 15 NĐ 20/2008",
    primaryFor: ["AGENCY_HEAD"],
  },
  publish: {
    vi: "Công khai",
    from: ["RESOLVED"],
    to: "PUBLISHED",
    by: ["FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL"],
    guards: ["NOT_CONFIDENTIAL", "NOT_PUBLISHED"],
    citation: "T11 · Điều 19 NĐ 20/2008",
    primaryFor: ["FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL"],
  },
  correctPublication: {
    vi: "Đính chính bản công khai",
    from: ["PUBLISHED"],
    to: "SAME",
    by: ["AGENCY_HEAD", "PROVINCIAL_FOCAL"],
    guards: ["NOT_CONFIDENTIAL", "IS_PUBLISHED"],
    citation: "T12",
  },
  unpublish: {
    vi: "Gỡ công khai",
    from: ["PUBLISHED"],
    to: "RESOLVED",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["IS_PUBLISHED"],
    citation: "T12",
  },
  reopen: {
    vi: "Mở lại",
    from: ANSWERED,
    to: "IN_PROGRESS",
    by: ["FOCAL_OFFICER", "PROVINCIAL_FOCAL", "LEADER"],
    guards: ["FIRST_REOPENING_OR_LEADER"],
    citation: "T13 · Điều 17.3 NĐ 20/2008",
  },
  withdraw: {
    vi: "Rút phản ánh, kiến nghị",
    from: OPEN_STATUSES,
    to: "WITHDRAWN",
    by: ["SUBMITTER", "COUNTER", ...FOCAL],
    guards: [],
    counterOfReceiver: true,
    citation: "workflow.md §2",
  },
  correct: {
    vi: "Sửa thông tin nhập sai",
    from: [...OPEN_STATUSES, ...ANSWERED],
    to: "SAME",
    by: ["COUNTER", ...FOCAL],
    guards: [],
    citation: "Điều 9.1.đ NĐ 20/2008",
  },
  renewSecret: {
    vi: "Cấp lại mã bí mật",
    from: [...OPEN_STATUSES, ...ANSWERED, "REJECTED", "TRANSFERRED_OUT", "WITHDRAWN"],
    to: "SAME",
    by: ["SUBMITTER", "COUNTER", ...FOCAL],
    guards: [],
    counterOfReceiver: true,
    citation: "Điều 12.2 NĐ 20/2008",
  },
};
