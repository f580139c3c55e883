/**
 * The one source of labels: code → the words people read. Keys are the identifiers of glossary.md; the record types
 * make a code without a label a compile error where the label is looked up.
 */

export const STATUS = {
  SUBMITTED: { vi: "Mới gửi đến", citizen: "Đã nhận, đang chờ vào sổ" },
  REGISTERED: { vi: "Đã vào sổ", citizen: "Đã vào sổ tiếp nhận" },
  ASSESSED: { vi: "Đã phân loại", citizen: "Đã xem xét, phân loại" },
  ASSIGNED: { vi: "Đã giao xử lý", citizen: "Đã giao cho đơn vị xử lý" },
  IN_PROGRESS: { vi: "Đang xử lý", citizen: "Đang xử lý" },
  AWAITING_SUBMITTER: { vi: "Chờ người gửi bổ sung", citizen: "Chờ bạn bổ sung thông tin" },
  COLLECTING: { vi: "Đang tập hợp thêm", citizen: "Chưa đủ cơ sở xem xét, đang tiếp tục tập hợp" },
  REPLY_DRAFTED: { vi: "Chờ duyệt trả lời", citizen: "Đã có dự thảo trả lời, đang chờ ký duyệt" },
  RESOLVED: { vi: "Đã xử lý", citizen: "Đã trả lời" },
  PUBLISHED: { vi: "Đã công khai", citizen: "Đã trả lời và công khai" },
  REJECTED: { vi: "Không tiếp nhận", citizen: "Không tiếp nhận" },
  TRANSFERRED_OUT: { vi: "Đã chuyển cơ quan khác", citizen: "Đã chuyển cơ quan có thẩm quyền ngoài tỉnh" },
  WITHDRAWN: { vi: "Người gửi đã rút", citizen: "Bạn đã rút" },
} as const;

export const KIND = {
  ACT: { vi: "Hành vi hành chính", plain: "Cách làm việc của cơ quan, cán bộ" },
  REGULATION: { vi: "Quy định hành chính", plain: "Quy định, thủ tục" },
  BOTH: { vi: "Cả hành vi và quy định", plain: "Cả hai" },
} as const;

export const FORM = {
  PHAN_ANH: { vi: "Phản ánh", clause: "khoản 4 Điều 3 Nghị định 20/2008/NĐ-CP" },
  KIEN_NGHI: { vi: "Kiến nghị", clause: "khoản 5 Điều 3 Nghị định 20/2008/NĐ-CP" },
} as const;

/** Art. 5 of Decree 20/2008, items 1–8. */
export const CONTENT_TYPE = {
  1: {
    vi: "Vướng mắc do hành vi chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định",
  },
  2: { vi: "Quy định không phù hợp với thực tế" },
  3: { vi: "Quy định không đồng bộ, thiếu thống nhất" },
  4: { vi: "Quy định không hợp pháp" },
  5: { vi: "Quy định trái với điều ước quốc tế" },
  6: { vi: "Vấn đề khác liên quan đến quy định hành chính" },
  7: { vi: "Phương án xử lý những vấn đề nêu trên" },
  8: { vi: "Sáng kiến ban hành mới quy định hành chính" },
} as const;

export const ASSESSMENT_CLASS = {
  A: { vi: "Không thuộc phạm vi tiếp nhận" },
  B: { vi: "Về hành vi hành chính" },
  C: { vi: "Về quy định hành chính, thuộc thẩm quyền" },
  D: { vi: "Về quy định hành chính, không thuộc thẩm quyền" },
} as const;

export const REJECTION = {
  R1: { vi: "Không viết bằng tiếng Việt", citizen: "Nội dung chưa được viết bằng tiếng Việt." },
  R2: {
    vi: "Nội dung không rõ sau khi đã hướng dẫn",
    citizen: "Sau khi đã hướng dẫn bổ sung, nội dung vẫn chưa đủ rõ để xem xét.",
  },
  R3: {
    vi: "Thiếu họ tên, địa chỉ hoặc cách liên hệ",
    citizen: "Chưa có đủ họ tên, địa chỉ và cách liên hệ mà pháp luật yêu cầu.",
  },
  R4: {
    vi: "Không gửi đến số điện thoại, địa chỉ đã công bố",
    citizen: "Phản ánh chưa được gửi đến số điện thoại hoặc địa chỉ tiếp nhận đã công bố.",
  },
  R5: {
    vi: "Không liên quan đến quy định hoặc hành vi hành chính",
    citizen: "Nội dung là câu hỏi hoặc ý kiến không liên quan đến quy định hay hành vi hành chính.",
  },
  R6: {
    vi: "Là khiếu nại",
    citizen: "Nội dung là khiếu nại, phải gửi theo thủ tục của Luật Khiếu nại.",
  },
  R7: { vi: "Là tố cáo", citizen: "Nội dung phải được gửi và bảo vệ theo Luật Tố cáo." },
  R8: {
    vi: "Là tin báo tội phạm",
    citizen: "Nội dung là tin báo về tội phạm, do cơ quan Công an tiếp nhận.",
  },
  R9: { vi: "Có bí mật nhà nước", citizen: "Nội dung có thông tin không được gửi qua cổng này." },
  R10: {
    vi: "Trùng với một phản ánh đã có",
    citizen: "Nội dung trùng với một phản ánh của bạn đang được xử lý.",
  },
  R11: {
    vi: "Về dự thảo hoặc văn bản quy phạm pháp luật",
    citizen: "Nội dung về văn bản quy phạm pháp luật có hệ thống tiếp nhận riêng của Trung ương.",
  },
  R12: {
    vi: "Vụ việc thuộc tòa án, trọng tài",
    citizen: "Vụ việc thuộc thẩm quyền của tòa án hoặc trọng tài.",
  },
  R13: {
    vi: "Đã trả lời, không có tình tiết mới",
    citizen: "Vấn đề đã được trả lời và chưa có tình tiết mới.",
  },
} as const;

/** Art. 15 of Decree 20/2008 for O1–O4; the others are what practice needs (law.md L25). */
export const OUTCOME = {
  O1: { vi: "Đã sửa đổi, bổ sung, bãi bỏ theo thẩm quyền", short: "Đã sửa quy định" },
  O2: { vi: "Đã kiến nghị cơ quan có thẩm quyền sửa đổi, bãi bỏ", short: "Đã kiến nghị sửa quy định" },
  O3: { vi: "Đã ban hành quy định mới", short: "Đã ban hành quy định mới" },
  O4: { vi: "Đã kiến nghị ban hành quy định mới", short: "Đã kiến nghị ban hành mới" },
  O5: { vi: "Đã chấn chỉnh, khắc phục hành vi", short: "Đã khắc phục" },
  O6: { vi: "Đã giải thích, không thay đổi quy định", short: "Đã giải thích" },
  O7: { vi: "Đã xác minh, không có cơ sở", short: "Xác minh không đúng" },
  O8: { vi: "Chưa đủ cơ sở, tiếp tục tập hợp", short: "Chưa đủ cơ sở" },
  O9: { vi: "Người gửi rút phản ánh, kiến nghị", short: "Đã rút" },
} as const;

export const EXTENSION = {
  E1: { vi: "Cần xác minh thực tế" },
  E2: { vi: "Liên quan nhiều cơ quan" },
  E3: { vi: "Chờ ý kiến cấp trên" },
  E4: { vi: "Cần ý kiến chuyên môn" },
  E5: { vi: "Thiên tai, bất khả kháng" },
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
  PROVINCE: { vi: "Tỉnh" },
  OFFICE: { vi: "Văn phòng" },
  DEPARTMENT: { vi: "Sở, ban, ngành" },
  VERTICAL_AGENCY: { vi: "Cơ quan ngành dọc" },
  DISTRICT: { vi: "Huyện" },
  COMMUNE: { vi: "Xã, phường" },
} as const;

export const SENDER_TYPE = {
  PERSON: { vi: "Cá nhân" },
  ORGANISATION: { vi: "Tổ chức, doanh nghiệp" },
} as const;

export const EXIT = {
  RESOLVED: { vi: "Đã xử lý" },
  WITHDRAWN: { vi: "Người gửi rút" },
  REJECTED: { vi: "Không tiếp nhận" },
  TRANSFERRED_OUT: { vi: "Chuyển cơ quan ngoài hệ thống" },
} as const;

export const OFF_DAY = {
  HOLIDAY: { vi: "Nghỉ lễ" },
  COMPENSATORY_OFF: { vi: "Nghỉ bù" },
  SWAP_OFF: { vi: "Nghỉ hoán đổi" },
  SWAP_WORKING_DAY: { vi: "Làm bù" },
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
  corrected: { vi: "Sửa thông tin nhập sai" },
  secret_renewed: { vi: "Cấp lại mã bí mật" },
} as const;
