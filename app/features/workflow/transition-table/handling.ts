import type { Action } from "../actions";
import { ANSWERED_STATUSES, OPEN_STATUSES, type Status } from "../states";
import { BEING_HANDLED, FOCAL, type Transition, WORKERS } from "../transition";

/** Until an item is handed out, `assess` itself may be repeated. */
const BEFORE_ASSIGNMENT: readonly Status[] = ["SUBMITTED", "REGISTERED", "ASSESSED"];

/** The work on an item from taking it over to the signed answer: T2, T7–T9. */
export const HANDLING = {
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
    from: [...OPEN_STATUSES.filter((s) => !BEFORE_ASSIGNMENT.includes(s)), ...ANSWERED_STATUSES],
    to: "SAME",
    by: FOCAL,
    guards: ["KIND_FITS_CONTENT"],
    citation: "Điều 9.1.d NĐ 20/2008",
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
    guards: ["NO_REJECTION_PROPOSED", "REPEAT_HANDED_OUT", "NOT_MERGED"],
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
} as const satisfies Partial<Record<Action, Transition>>;
