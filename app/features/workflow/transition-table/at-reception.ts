import type { Action } from "../actions";
import type { Status } from "../states";
import { BEING_HANDLED, FOCAL, type Transition } from "../transition";

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

/** What is done with an item until it is clear whether and by whom it is handled: T1–T4. */
export const AT_RECEPTION = {
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
    guards: ["CLASS_ACCEPTED", "KIND_FITS_CONTENT", "NO_REJECTION_PROPOSED", "NOT_MERGED", "NAMES_STAY"],
    citation: "Điều 9.1.d NĐ 20/2008",
    primaryFor: FOCAL,
  },
  proposeRejection: {
    vi: "Đề nghị không tiếp nhận",
    from: MAY_BE_PROPOSED,
    to: "SAME",
    by: [...FOCAL, "HANDLER", "AGENCY_HEAD"],
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED", "DENUNCIATION_WHERE_HANDLED"],
    citation: "T3 · Điều 9.1.d NĐ 20/2008",
  },
  declineRejection: {
    vi: "Không đồng ý từ chối",
    from: MAY_BE_PROPOSED,
    to: "SAME",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["REJECTION_PROPOSED"],
    focalOfDenunciations: "WITHOUT_LEADER",
    citation: "T3",
  },
  reject: {
    vi: "Duyệt không tiếp nhận",
    from: MAY_BE_PROPOSED,
    to: "REJECTED",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["REJECTION_PROPOSED"],
    focalOfDenunciations: "WITHOUT_LEADER",
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
    focalOfDenunciations: "ALWAYS",
    citation: "T3",
  },
  liftRejection: {
    vi: "Chấp nhận đề nghị, xử lý tiếp",
    from: ["REJECTED"],
    to: "BEFORE_REJECTION",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["CONTESTED", "NOT_THE_APPROVER"],
    focalOfDenunciations: "ALWAYS",
    citation: "T3",
  },
  transferOut: {
    vi: "Chuyển cơ quan ngoài tỉnh",
    from: ["ASSESSED"],
    to: "TRANSFERRED_OUT",
    by: FOCAL,
    guards: ["NO_REJECTION_PROPOSED", "NOT_MERGED"],
    citation: "T4 · Điều 9.1.d NĐ 20/2008",
  },
} as const satisfies Partial<Record<Action, Transition>>;
