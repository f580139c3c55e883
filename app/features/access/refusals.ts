/** What an administrator is told when a change of accounts is refused, and at which field of the form. */
export const STAFF_REFUSALS = {
  EMAIL_INVALID: ["email", "Nhập đúng địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn"],
  EMAIL_TAKEN: ["email", "Địa chỉ này đã có tài khoản (kể cả tài khoản đã vô hiệu hóa)"],
  NAME_MISSING: ["name", "Nhập họ và tên"],
  WEAK_PASSWORD: ["", "Chọn mật khẩu khác, dài hơn"],
  UNIT_ENDED: [
    "unit",
    "Có đơn vị không còn (hoặc chưa) hoạt động: không giao vai trò ở đó được. Chọn đơn vị đang hoạt động, hoặc đơn vị kế thừa.",
  ],
  UNKNOWN_UNIT: ["unit", "Chọn một đơn vị trong danh sách"],
  ROLE_NEEDS_PROVINCE: [
    "roles",
    "Đầu mối cấp tỉnh và lãnh đạo tỉnh chỉ giữ được tại UBND tỉnh hoặc Văn phòng",
  ],
  LAST_ADMINISTRATOR: [
    "",
    "Đây là quản trị hệ thống cuối cùng. Hãy giao quyền quản trị cho người khác trước.",
  ],
} as const;
