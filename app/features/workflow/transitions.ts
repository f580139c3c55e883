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
  "contestRejection",
  "confirmRejection",
  "liftRejection",
  "nameOfficials",
  "merge",
  "unmerge",
  "transferOut",
  "assign",
  "decideUnit",
  "return",
  "dispute",
  "askOpinion",
  "giveOpinion",
  "linkRepeat",
  "unlinkRepeat",
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
  "askReopening",
  "declineReopening",
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
  | "NO_DISPUTE"
  | "LEADER_IS_ASKED"
  | "RETURNED_BEFORE"
  | "FIRST_REQUEST"
  | "REOPENING_ASKED"
  | "NO_REPEAT"
  | "IS_REPEAT"
  | "HIGH_ENOUGH_FOR_REPEAT"
  | "KIND_FITS_CONTENT"
  | "NOT_CONTESTED_BEFORE"
  | "CONTESTED"
  | "NOT_THE_APPROVER"
  | "NOT_TO_THE_NAMED"
  | "NOT_MERGED"
  | "IS_MERGED";

export type Transition = {
  /** What the button says. */
  vi: string;
  from: readonly Status[];
  /** SAME: stays; BEFORE: back to where it was before waiting; BEFORE_REJECTION: to where it was when rejected. */
  to: Status | "SAME" | "BEFORE" | "BEFORE_REJECTION";
  /** Unit roles act when their unit holds the item; PROVINCIAL_FOCAL and LEADER act in the whole province. */
  by: readonly Party[];
  guards: readonly Guard[];
  /** The counter of the unit that received it may still do this when another unit holds it: there the sender calls. */
  counterOfReceiver?: true;
  /** Unit roles act when their unit coordinates, and not when it holds the item. */
  byCoordinating?: true;
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
    guards: ["CLASS_ACCEPTED", "KIND_FITS_CONTENT", "NO_REJECTION_PROPOSED", "NOT_MERGED"],
    citation: "Điều 9.1.d NĐ 20/2008",
    primaryFor: FOCAL,
  },
  proposeRejection: {
    vi: "Đề nghị không tiếp nhận",
    from: ["REGISTERED", "ASSESSED", "AWAITING_SUBMITTER"],
    to: "SAME",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
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
  contestRejection: {
    vi: "Đề nghị xem lại việc không tiếp nhận",
    from: ["REJECTED"],
    to: "SAME",
    by: ["SUBMITTER", "COUNTER", ...FOCAL],
    guards: ["NOT_CONTESTED_BEFORE"],
    counterOfReceiver: true,
    citation: "T3 · Điều 9.1.a NĐ 20/2008",
  },
  confirmRejection: {
    vi: "Giữ việc không tiếp nhận",
    from: ["REJECTED"],
    to: "SAME",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["CONTESTED", "NOT_THE_APPROVER"],
    citation: "T3",
  },
  liftRejection: {
    vi: "Chấp nhận đề nghị, xử lý tiếp",
    from: ["REJECTED"],
    to: "BEFORE_REJECTION",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["CONTESTED", "NOT_THE_APPROVER"],
    citation: "T3",
  },
  nameOfficials: {
    vi: "Ghi người bị phản ánh",
    from: [...OPEN_STATUSES.filter((status) => status !== "SUBMITTED"), ...ANSWERED],
    to: "SAME",
    by: [...FOCAL, "LEADER"],
    guards: [],
    citation: "workflow.md §1",
  },
  merge: {
    vi: "Gộp vào phản ánh cùng việc",
    from: ["REGISTERED", "ASSESSED", ...BEING_HANDLED],
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NO_REJECTION_PROPOSED", "NOT_CONFIDENTIAL", "NOT_MERGED"],
    citation: "Điều 9 NĐ 20/2008",
  },
  unmerge: {
    vi: "Tách khỏi phản ánh chính",
    from: OPEN_STATUSES,
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL", "LEADER"],
    guards: ["IS_MERGED"],
    citation: "Điều 9 NĐ 20/2008",
  },
  transferOut: {
    vi: "Chuyển cơ quan ngoài tỉnh",
    from: ["ASSESSED"],
    to: "TRANSFERRED_OUT",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
    citation: "T4 · Điều 9.1.d NĐ 20/2008",
  },
  assign: {
    vi: "Giao đơn vị xử lý",
    from: ["ASSESSED", ...BEING_HANDLED],
    to: "ASSIGNED",
    by: ["FOCAL_OFFICER", "PROVINCIAL_FOCAL", "LEADER"],
    guards: ["NO_REJECTION_PROPOSED", "NO_DISPUTE", "HIGH_ENOUGH_FOR_REPEAT", "OTHER_HOLDER", "NOT_MERGED"],
    citation: "T5",
    primaryFor: FOCAL,
  },
  decideUnit: {
    vi: "Quyết định đơn vị xử lý",
    from: ["ASSESSED", ...BEING_HANDLED],
    to: "ASSIGNED",
    by: ["LEADER"],
    guards: ["NO_REJECTION_PROPOSED", "LEADER_IS_ASKED", "NOT_MERGED"],
    citation: "T6 · Điều 17.3 NĐ 20/2008",
    primaryFor: ["LEADER"],
  },
  return: {
    vi: "Trả lại vì chuyển sai",
    from: BEING_HANDLED,
    to: "ASSESSED",
    by: [...WORKERS, "LEADER"],
    guards: ["NO_REJECTION_PROPOSED", "WAS_ASSIGNED", "FIRST_RETURN_OR_LEADER", "NOT_MERGED"],
    citation: "T6",
  },
  dispute: {
    vi: "Trình lãnh đạo: không thuộc thẩm quyền",
    from: ["ASSESSED", ...BEING_HANDLED],
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NO_REJECTION_PROPOSED", "NO_DISPUTE", "RETURNED_BEFORE"],
    citation: "T6 · Điều 17.3 NĐ 20/2008",
  },
  askOpinion: {
    vi: "Lấy ý kiến đơn vị phối hợp",
    from: BEING_HANDLED,
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: ["NO_REJECTION_PROPOSED"],
    citation: "Điều 32 TT 02/2017/TT-VPCP",
  },
  giveOpinion: {
    vi: "Cho ý kiến phối hợp",
    from: [...BEING_HANDLED, "AWAITING_SUBMITTER", "REPLY_DRAFTED"],
    to: "SAME",
    by: WORKERS,
    guards: [],
    byCoordinating: true,
    citation: "Điều 32 TT 02/2017/TT-VPCP",
  },
  linkRepeat: {
    vi: "Ghi là phản ánh lặp lại",
    from: ["REGISTERED", "ASSESSED", ...BEING_HANDLED],
    to: "SAME",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED", "NO_REPEAT"],
    citation: "T13 · Điều 17.3 NĐ 20/2008",
  },
  unlinkRepeat: {
    vi: "Bỏ ghi phản ánh lặp lại",
    from: ["REGISTERED", "ASSESSED", ...BEING_HANDLED],
    to: "SAME",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED", "IS_REPEAT"],
    citation: "T13",
  },
  start: {
    vi: "Nhận xử lý",
    from: ["ASSIGNED", "COLLECTING"],
    to: "IN_PROGRESS",
    by: WORKERS,
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
    citation: "Điều 14 NĐ 20/2008",
    primaryFor: WORKERS,
  },
  requestInformation: {
    vi: "Yêu cầu bổ sung thông tin",
    // Asked again while an answer is awaited, too: a conversation has more than one question.
    from: ["REGISTERED", "ASSESSED", ...BEING_HANDLED, "AWAITING_SUBMITTER"],
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
    guards: ["NOT_TO_THE_NAMED"],
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
    guards: ["BEFORE_DUE_DATE", "MAY_BE_EXTENDED", "LATER_DUE_DATE", "NOT_TOO_FAR", "NOT_MERGED"],
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
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
    citation: "Điều 14.2.b NĐ 20/2008",
  },
  draftReply: {
    vi: "Trình dự thảo trả lời",
    from: ["IN_PROGRESS", "COLLECTING"],
    to: "REPLY_DRAFTED",
    by: WORKERS,
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
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
    guards: ["NOT_MERGED"],
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
  askReopening: {
    vi: "Đề nghị mở lại",
    from: ANSWERED,
    to: "SAME",
    by: ["SUBMITTER", "COUNTER"],
    guards: ["FIRST_REQUEST"],
    counterOfReceiver: true,
    citation: "T13",
  },
  declineReopening: {
    vi: "Không mở lại",
    from: ANSWERED,
    to: "SAME",
    by: [...FOCAL, "LEADER"],
    guards: ["REOPENING_ASKED"],
    citation: "T13",
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
