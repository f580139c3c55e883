import { ROLE } from "~/shared/glossary";
import { ROLES } from "./permissions";

const HINTS: Partial<Record<(typeof ROLES)[number], string>> = {
  COUNTER: "Nhập hộ người dân tại quầy, qua điện thoại; vào sổ",
  FOCAL_OFFICER: "Phân loại, giao việc, công khai trong đơn vị",
  HANDLER: "Xử lý và soạn trả lời",
  AGENCY_HEAD: "Duyệt trả lời, gia hạn, chịu trách nhiệm công khai",
  PROVINCIAL_FOCAL: "Thấy phản ánh của mọi đơn vị; chỉ tại UBND tỉnh hoặc Văn phòng",
  LEADER: "Quyết việc tranh chấp, đôn đốc; chỉ tại UBND tỉnh hoặc Văn phòng",
  REPORT_OFFICER: "Lập biểu báo cáo",
  ADMINISTRATOR: "Tài khoản, lịch, danh mục, thiết lập; không thấy phản ánh",
  AUDITOR: "Chỉ đọc, không thấy người gửi là ai",
};

/** The roles as boxes to tick, each with what it is for. */
export const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: ROLE[role].vi, hint: HINTS[role] }));
