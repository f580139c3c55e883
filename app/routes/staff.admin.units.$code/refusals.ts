import type { UnitRefusal } from "~/features/reference/admin-units.server";

/** Why a change of a unit is refused, and at which field that is said. */
export const UNIT_REFUSALS: Record<
  Exclude<UnitRefusal, "NOT_FOUND" | "CHANGED_MEANWHILE">,
  readonly [string, string]
> = {
  ENDS_BEFORE_IT_BEGINS: ["validTo", "Ngày kết thúc phải từ ngày bắt đầu trở đi"],
  SUCCESSOR_WITHOUT_END: ["validTo", "Ghi ngày cuối cùng của đơn vị trước khi chọn đơn vị kế thừa"],
  UNKNOWN_SUCCESSOR: ["successor", "Chọn một đơn vị trong danh sách"],
  SUCCESSOR_GOES_IN_A_CIRCLE: [
    "successor",
    "Đơn vị kế thừa lại dẫn về chính đơn vị này, hãy chọn đơn vị khác",
  ],
  SUCCESSOR_NOT_VALID_THEN: [
    "successor",
    "Đơn vị kế thừa phải đang hoạt động vào ngày hôm sau ngày kết thúc",
  ],
  HOLDS_ITEMS: [
    "successor",
    "Đơn vị còn phản ánh đang xử lý hoặc được giao sau ngày này: chọn đơn vị kế thừa, hoặc chuyển hết phản ánh trước",
  ],
  BEGINS_AFTER_ITS_WORK: [
    "validFrom",
    "Đơn vị đã nhận hoặc giữ phản ánh trước ngày này. Chọn ngày bắt đầu sớm hơn.",
  ],
  IS_AT_WORK: [
    "validFrom",
    "Đơn vị đang hoạt động, có cán bộ hoặc là đầu mối của tỉnh, nên không thể bắt đầu ở tương lai.",
  ],
  LEAVES_A_GAP: [
    "validFrom",
    "Đơn vị này kế thừa một đơn vị đã chấm dứt sớm hơn. Ngày bắt đầu phải liền ngay sau ngày đó.",
  ],
  IS_FOCAL_UNIT: ["validTo", "Đây là đơn vị đầu mối của tỉnh. Hãy đổi đơn vị đầu mối ở Thiết lập trước."],
};
