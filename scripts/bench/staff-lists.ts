import { paths } from "../../app/paths";
import type { Page } from "./page";

/** The lists of the staff: each is to stay under 1.3 times its time at 1,000 items when there are 100,000. */
export const STAFF_LISTS: readonly Page[] = [
  { name: "Hàng việc, sắp đến hạn", path: paths.staff.queue({ tab: "soon" }), as: "staff" },
  { name: "Hàng việc, quá hạn", path: paths.staff.queue({ tab: "late" }), as: "staff" },
  { name: "Hàng việc, chờ công khai", path: paths.staff.queue({ tab: "publish" }), as: "staff" },
  { name: "Hàng việc, tất cả", path: paths.staff.queue({ tab: "all" }), as: "staff" },
  { name: "Sổ tiếp nhận, một trang", path: paths.staff.register(), as: "staff" },
  { name: "Đơn vị quá hạn", path: paths.staff.urging(), as: "staff" },
  { name: "Ai đang xử lý bao nhiêu", path: paths.staff.handOver(), as: "staff" },
  { name: "Cam kết với người gửi", path: paths.staff.promises(), as: "staff" },
  { name: "Cam kết đã thực hiện", path: paths.staff.promises({ tab: "kept" }), as: "staff" },
  { name: "Cần gọi điện", path: paths.staff.calls(), as: "staff" },
  { name: "Ý kiến phối hợp", path: paths.staff.coordination(), as: "staff" },
  { name: "Thư đã gửi cho tôi", path: paths.staff.sentToMe(), as: "staff" },
];
