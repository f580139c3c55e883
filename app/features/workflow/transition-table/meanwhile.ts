import type { Action } from "../actions";
import { ANSWERED_STATUSES, OPEN_STATUSES } from "../states";
import { FOCAL, type Transition, WORKERS } from "../transition";

/** What changes who or what is written of an item, whatever its next step is. */
export const MEANWHILE = {
  nameOfficials: {
    vi: "Ghi người bị phản ánh",
    from: [...OPEN_STATUSES.filter((status) => status !== "SUBMITTED"), ...ANSWERED_STATUSES],
    to: "SAME",
    by: [...FOCAL, "LEADER"],
    guards: ["NAMES_STAY"],
    citation: "workflow.md §1",
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
  withdraw: {
    vi: "Rút phản ánh, kiến nghị",
    from: OPEN_STATUSES,
    to: "WITHDRAWN",
    by: ["SUBMITTER", "COUNTER", ...FOCAL],
    guards: [],
    counterOfReceiver: true,
    citation: "workflow.md §2",
  },
  listPoints: {
    vi: "Sửa các điểm phải trả lời",
    // Not while a draft waits for approval: it answers the points as they were when it was written.
    from: OPEN_STATUSES.filter((status) => status !== "REPLY_DRAFTED"),
    to: "SAME",
    by: [...WORKERS, "PROVINCIAL_FOCAL"],
    guards: [],
    citation: "Điều 14.2 NĐ 20/2008",
  },
  correct: {
    vi: "Sửa thông tin nhập sai",
    from: [...OPEN_STATUSES, ...ANSWERED_STATUSES],
    to: "SAME",
    by: ["COUNTER", ...FOCAL],
    guards: [],
    citation: "Điều 9.1.đ NĐ 20/2008",
  },
  renewSecret: {
    vi: "Cấp lại mã bí mật",
    from: [...OPEN_STATUSES, ...ANSWERED_STATUSES, "REJECTED", "TRANSFERRED_OUT", "WITHDRAWN"],
    to: "SAME",
    by: ["SUBMITTER", "COUNTER", ...FOCAL],
    guards: [],
    counterOfReceiver: true,
    counterOfProvince: true,
    citation: "Điều 12.2 NĐ 20/2008",
  },
} as const satisfies Partial<Record<Action, Transition>>;
