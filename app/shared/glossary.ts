/**
 * The one source of labels: code → the words people read, in Vietnamese and in English: `STATUS[status][language]`, in
 * words for the sender `STATUS[status].citizen[language]`. Keys are the identifiers of glossary.md; the record types make
 * a code without a label a compile error where the label is looked up.
 */

export const STATUS = {
  SUBMITTED: {
    vi: "Mới gửi đến",
    en: "Received",
    citizen: { vi: "Đã nhận, đang chờ vào sổ", en: "Received, waiting to be registered" },
  },
  REGISTERED: {
    vi: "Đã vào sổ",
    en: "Registered",
    citizen: { vi: "Đã vào sổ tiếp nhận", en: "Entered in the register" },
  },
  ASSESSED: {
    vi: "Đã phân loại",
    en: "Assessed",
    citizen: { vi: "Đã xem xét, phân loại", en: "Examined and classified" },
  },
  ASSIGNED: {
    vi: "Đã giao xử lý",
    en: "Assigned",
    citizen: { vi: "Đã giao cho đơn vị xử lý", en: "Given to the unit that will handle it" },
  },
  IN_PROGRESS: { vi: "Đang xử lý", en: "Being handled", citizen: { vi: "Đang xử lý", en: "Being handled" } },
  AWAITING_SUBMITTER: {
    vi: "Chờ người gửi bổ sung",
    en: "Waiting for the sender",
    citizen: { vi: "Chờ bạn bổ sung thông tin", en: "Waiting for more information from you" },
  },
  COLLECTING: {
    vi: "Đang tập hợp thêm",
    en: "Collecting more",
    citizen: {
      vi: "Chưa đủ cơ sở xem xét, đang tiếp tục tập hợp",
      en: "Not enough to go on yet; more is being collected",
    },
  },
  REPLY_DRAFTED: {
    vi: "Chờ duyệt trả lời",
    en: "Reply waiting for approval",
    citizen: {
      vi: "Đã có dự thảo trả lời, đang chờ ký duyệt",
      en: "A reply has been drafted and is waiting to be signed",
    },
  },
  RESOLVED: { vi: "Đã xử lý", en: "Resolved", citizen: { vi: "Đã trả lời", en: "Answered" } },
  PUBLISHED: {
    vi: "Đã công khai",
    en: "Published",
    citizen: { vi: "Đã trả lời và công khai", en: "Answered and published" },
  },
  REJECTED: {
    vi: "Không tiếp nhận",
    en: "Not accepted",
    citizen: { vi: "Không tiếp nhận", en: "Not accepted" },
  },
  TRANSFERRED_OUT: {
    vi: "Đã chuyển cơ quan khác",
    en: "Passed on to another body",
    citizen: {
      vi: "Đã chuyển cơ quan có thẩm quyền ngoài tỉnh",
      en: "Passed on to the competent body outside the province",
    },
  },
  WITHDRAWN: {
    vi: "Người gửi đã rút",
    en: "Withdrawn by the sender",
    citizen: { vi: "Bạn đã rút", en: "Withdrawn by you" },
  },
} as const;

export const KIND = {
  ACT: { vi: "Hành vi hành chính", en: "Administrative conduct" },
  REGULATION: { vi: "Quy định hành chính", en: "Administrative regulation" },
  BOTH: { vi: "Cả hành vi và quy định", en: "Both conduct and regulation" },
} as const;

export const FORM = {
  PHAN_ANH: { vi: "Phản ánh", en: "Feedback" },
  KIEN_NGHI: { vi: "Kiến nghị", en: "Recommendation" },
} as const;

/** Art. 5 of Decree 20/2008, items 1–8. */
export const CONTENT_TYPE = {
  1: {
    vi: "Vướng mắc do hành vi chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định",
    en: "Delay, harassment, or acting against the rules or not at all",
  },
  2: { vi: "Quy định không phù hợp với thực tế", en: "A rule that does not fit reality" },
  3: { vi: "Quy định không đồng bộ, thiếu thống nhất", en: "Rules that contradict each other" },
  4: { vi: "Quy định không hợp pháp", en: "An unlawful rule" },
  5: { vi: "Quy định trái với điều ước quốc tế", en: "A rule against an international treaty" },
  6: {
    vi: "Vấn đề khác liên quan đến quy định hành chính",
    en: "Another matter of administrative regulations",
  },
  7: { vi: "Phương án xử lý những vấn đề nêu trên", en: "A proposed solution to one of the above" },
  8: { vi: "Sáng kiến ban hành mới quy định hành chính", en: "An initiative for a new regulation" },
} as const;

export const ASSESSMENT_CLASS = {
  A: { vi: "Không thuộc phạm vi tiếp nhận" },
  B: { vi: "Về hành vi hành chính" },
  C: { vi: "Về quy định hành chính, thuộc thẩm quyền" },
  D: { vi: "Về quy định hành chính, không thuộc thẩm quyền" },
} as const;

/** Too many words for one file. */
export { REJECTION } from "./rejection-labels";

/**
 * Art. 15 of Decree 20/2008 for O1–O4; the others are what practice needs (law.md L25). Of O1, O3 and O5 the names say what
 * was decided, not that it is done: it may still be promised beside them.
 */
export const OUTCOME = {
  O1: {
    vi: "Sửa đổi, bổ sung, bãi bỏ theo thẩm quyền",
    en: "Amendment or repeal within competence",
    short: { vi: "Sửa quy định", en: "Change of regulation" },
  },
  O2: {
    vi: "Đã kiến nghị cơ quan có thẩm quyền sửa đổi, bãi bỏ",
    en: "Amendment or repeal proposed to the competent body",
    short: { vi: "Đã kiến nghị sửa quy định", en: "Change proposed" },
  },
  O3: {
    vi: "Ban hành quy định mới",
    en: "New regulation",
    short: { vi: "Ban hành quy định mới", en: "New regulation" },
  },
  O4: {
    vi: "Đã kiến nghị ban hành quy định mới",
    en: "New regulation proposed",
    short: { vi: "Đã kiến nghị ban hành mới", en: "New regulation proposed" },
  },
  O5: {
    vi: "Chấn chỉnh, khắc phục hành vi",
    en: "Correction of conduct",
    short: { vi: "Chấn chỉnh, khắc phục", en: "Correction" },
  },
  O6: {
    vi: "Đã giải thích, không thay đổi quy định",
    en: "Explained, regulation unchanged",
    short: { vi: "Đã giải thích", en: "Explained" },
  },
  O7: {
    vi: "Đã xác minh, không có cơ sở",
    en: "Checked, found to be without grounds",
    short: { vi: "Đã xác minh, không có cơ sở", en: "Checked, found to be without grounds" },
  },
  O8: {
    vi: "Chưa đủ cơ sở, tiếp tục tập hợp",
    en: "Not enough to go on, more is collected",
    short: { vi: "Chưa đủ cơ sở", en: "Not enough to go on" },
  },
  O9: {
    vi: "Người gửi rút phản ánh, kiến nghị",
    en: "Withdrawn by the sender",
    short: { vi: "Đã rút", en: "Withdrawn" },
  },
} as const;

export const EXTENSION = {
  E1: { vi: "Cần xác minh thực tế", en: "Has to be checked on the spot" },
  E2: { vi: "Liên quan nhiều cơ quan", en: "Concerns several agencies" },
  E3: { vi: "Chờ ý kiến cấp trên", en: "Waiting for the opinion of a higher body" },
  E4: { vi: "Cần ý kiến chuyên môn", en: "Needs expert opinion" },
  E5: { vi: "Thiên tai, bất khả kháng", en: "Natural disaster or force majeure" },
} as const;

export const ROLE = {
  COUNTER: { vi: "Tiếp nhận tại quầy, đường dây nóng" },
  FOCAL_OFFICER: { vi: "Đầu mối kiểm soát TTHC" },
  HANDLER: { vi: "Người xử lý" },
  AGENCY_HEAD: { vi: "Thủ trưởng đơn vị" },
  PROVINCIAL_FOCAL: { vi: "Đầu mối cấp tỉnh" },
  LEADER: { vi: "Lãnh đạo tỉnh" },
  REPORT_OFFICER: { vi: "Cán bộ báo cáo" },
  ADMINISTRATOR: { vi: "Quản trị hệ thống" },
  AUDITOR: { vi: "Kiểm tra, giám sát" },
} as const;

export const LEVEL = {
  PROVINCE: { vi: "Tỉnh", en: "Province" },
  OFFICE: { vi: "Văn phòng", en: "Office" },
  DEPARTMENT: { vi: "Sở, ban, ngành", en: "Department" },
  VERTICAL_AGENCY: { vi: "Cơ quan ngành dọc", en: "Central agency in the province" },
  DISTRICT: { vi: "Huyện", en: "District" },
  COMMUNE: { vi: "Xã, phường", en: "Commune or ward" },
} as const;

export const SENDER_TYPE = {
  PERSON: { vi: "Cá nhân", en: "Person" },
  ORGANISATION: { vi: "Tổ chức, doanh nghiệp", en: "Organisation or business" },
} as const;

export const EXIT = {
  RESOLVED: { vi: "Đã xử lý", en: "Resolved" },
  WITHDRAWN: { vi: "Người gửi rút", en: "Withdrawn by the sender" },
  REJECTED: { vi: "Không tiếp nhận", en: "Not accepted" },
  TRANSFERRED_OUT: { vi: "Chuyển cơ quan ngoài hệ thống", en: "Passed on to a body outside the system" },
} as const;

export const OFF_DAY = {
  HOLIDAY: { vi: "Nghỉ lễ" },
  COMPENSATORY_OFF: { vi: "Nghỉ bù" },
  SWAP_OFF: { vi: "Nghỉ hoán đổi" },
  SWAP_WORKING_DAY: { vi: "Làm bù" },
} as const;

/** Groups of bodies outside the province. */
export const OUTSIDE_BODY = {
  MINISTRY: { vi: "Bộ, cơ quan trung ương" },
  PROVINCE: { vi: "Tỉnh, thành phố khác" },
  OTHER: { vi: "Cơ quan khác" },
} as const;

/** What a coordinating unit can say. */
export const OPINION_STANCE = {
  OPINION: { vi: "Có ý kiến" },
  NONE: { vi: "Thống nhất, không có ý kiến khác" },
  NOT_OURS: { vi: "Nội dung không thuộc chức năng của đơn vị" },
} as const;

/** What a history line calls each event. */
export const EVENT = {
  registered: { vi: "Vào sổ tiếp nhận" },
  assessed: { vi: "Phân loại" },
  assigned: { vi: "Giao xử lý" },
  started: { vi: "Bắt đầu xử lý" },
  returned: { vi: "Trả lại vì chuyển sai" },
  reclassified: { vi: "Phân loại lại" },
  handed: { vi: "Phân công người xử lý" },
  progress_noted: { vi: "Thông báo tình hình xử lý" },
  information_requested: { vi: "Yêu cầu bổ sung thông tin" },
  information_received: { vi: "Người gửi bổ sung thông tin" },
  resumed: { vi: "Tiếp tục xử lý" },
  extended: { vi: "Gia hạn" },
  extension_corrected: { vi: "Đính chính gia hạn" },
  due_recounted: { vi: "Tính lại hạn trả lời theo lịch nghỉ" },
  collecting: { vi: "Chưa đủ cơ sở, tiếp tục tập hợp" },
  rejection_proposed: { vi: "Đề nghị không tiếp nhận" },
  rejection_declined: { vi: "Không đồng ý đề nghị không tiếp nhận" },
  rejected: { vi: "Không tiếp nhận" },
  rejection_contested: { vi: "Người gửi đề nghị xem lại việc không tiếp nhận" },
  rejection_confirmed: { vi: "Xem lại: giữ việc không tiếp nhận" },
  rejection_lifted: { vi: "Xem lại: tiếp nhận, xử lý tiếp" },
  officials_named: { vi: "Ghi người bị phản ánh" },
  merged: { vi: "Gộp vào phản ánh cùng việc" },
  unmerged: { vi: "Tách khỏi phản ánh chính" },
  transferred_out: { vi: "Chuyển cơ quan ngoài hệ thống" },
  outside_answered: { vi: "Nhận trả lời của cơ quan ngoài tỉnh" },
  reply_drafted: { vi: "Trình dự thảo trả lời" },
  sent_back: { vi: "Trả lại dự thảo" },
  resolved: { vi: "Duyệt trả lời" },
  published: { vi: "Công khai" },
  publication_corrected: { vi: "Đính chính bản công khai" },
  unpublished: { vi: "Gỡ công khai" },
  withdrawn: { vi: "Người gửi rút" },
  reopened: { vi: "Mở lại" },
  reopening_asked: { vi: "Người gửi đề nghị mở lại" },
  reopening_declined: { vi: "Không mở lại" },
  opinion_asked: { vi: "Lấy ý kiến đơn vị phối hợp" },
  opinion_given: { vi: "Ý kiến phối hợp" },
  disputed: { vi: "Trình lãnh đạo quyết định đơn vị xử lý" },
  repeat_linked: { vi: "Ghi là phản ánh lặp lại" },
  repeat_unlinked: { vi: "Bỏ ghi phản ánh lặp lại" },
  points_listed: { vi: "Ghi các điểm phải trả lời" },
  corrected: { vi: "Sửa thông tin nhập sai" },
  secret_renewed: { vi: "Cấp lại mã bí mật" },
} as const;
