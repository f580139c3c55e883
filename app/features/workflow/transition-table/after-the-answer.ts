import type { Action } from "../actions";
import { ANSWERED_STATUSES, STATUSES } from "../states";
import { FOCAL, type Transition, WORKERS } from "../transition";

/**
 * Where a public copy can stand. It outlives a reopening and however the new episode ends, so whoever finds somebody's
 * name in it must not have to wait for a new answer (decision 0039).
 */
const MAY_HAVE_COPY = STATUSES.filter((status) => status !== "SUBMITTED" && status !== "RESOLVED");

/** The public copy and the way back to work: T11–T13. */
export const AFTER_THE_ANSWER = {
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
    from: MAY_HAVE_COPY,
    to: "SAME",
    by: ["AGENCY_HEAD", "PROVINCIAL_FOCAL"],
    guards: ["NOT_CONFIDENTIAL", "IS_PUBLISHED"],
    citation: "T12",
  },
  unpublish: {
    vi: "Gỡ công khai",
    from: MAY_HAVE_COPY,
    to: "WITHOUT_COPY",
    by: ["AGENCY_HEAD", "LEADER"],
    guards: ["IS_PUBLISHED"],
    citation: "T12",
  },
  reopen: {
    vi: "Mở lại",
    from: ANSWERED_STATUSES,
    to: "IN_PROGRESS",
    by: ["FOCAL_OFFICER", "PROVINCIAL_FOCAL", "LEADER"],
    guards: ["FIRST_REOPENING_OR_LEADER"],
    citation: "T13 · Điều 17.3 NĐ 20/2008",
  },
  askReopening: {
    vi: "Đề nghị mở lại",
    from: ANSWERED_STATUSES,
    to: "SAME",
    by: ["SUBMITTER", "COUNTER"],
    guards: ["FIRST_REQUEST"],
    counterOfReceiver: true,
    citation: "T13",
  },
  declineReopening: {
    vi: "Không mở lại",
    from: ANSWERED_STATUSES,
    to: "SAME",
    by: [...FOCAL, "LEADER"],
    guards: ["REOPENING_ASKED"],
    citation: "T13",
  },
  recordOutsideAnswer: {
    vi: "Ghi trả lời của cơ quan ngoài tỉnh",
    from: ["TRANSFERRED_OUT"],
    to: "SAME",
    by: [...WORKERS, "COUNTER", "PROVINCIAL_FOCAL"],
    guards: ["OUTSIDE_ANSWER_AWAITED"],
    citation: "T4",
  },
} as const satisfies Partial<Record<Action, Transition>>;
