import type { OutboxStatus } from "~/generated/prisma/enums";
import type { MessageKind } from "../../../emails/registry";

/** What staff call each message: workflow.md §7. */
export const MESSAGE = {
  N1: { vi: "Biên nhận" },
  N2: { vi: "Yêu cầu bổ sung thông tin" },
  N3: { vi: "Không tiếp nhận, hướng dẫn" },
  N4: { vi: "Đã chuyển đơn vị khác" },
  N5: { vi: "Giao việc cho đơn vị" },
  N6: { vi: "Gia hạn, tình hình xử lý, cam kết" },
  N7: { vi: "Trả lời" },
  N8: { vi: "Đã công khai" },
  "co-signed": { vi: "Báo người cùng ký" },
  contest: { vi: "Kết quả xem lại việc không tiếp nhận" },
  N9: { vi: "Hỏi mức độ hài lòng" },
  mention: { vi: "Nhắc đồng nghiệp" },
  digest: { vi: "Nhắc việc buổi sáng" },
  urging: { vi: "Đôn đốc đơn vị" },
  "follow-confirm": { vi: "Xác nhận theo dõi" },
  "follow-alert": { vi: "Trả lời mới cho người theo dõi" },
  "new-secret": { vi: "Mã bí mật mới" },
  "promise-due": { vi: "Nhắc cam kết" },
  "report-due": { vi: "Nhắc nộp báo cáo" },
  "report-returned": { vi: "Báo cáo bị trả lại" },
  survey: { vi: "Xin ý kiến về quy định" },
  "staff-password-reset": { vi: "Đặt lại mật khẩu" },
} as const satisfies Record<MessageKind, { vi: string }>;

export const OUTBOX_STATUS = {
  WAITING: { vi: "Đang chờ gửi" },
  SENT: { vi: "Đã gửi" },
  NO_ADDRESS: { vi: "Không có thư điện tử, cần gọi" },
  GIVEN_UP: { vi: "Không gửi được" },
} as const satisfies Record<OutboxStatus, { vi: string }>;

/** Whether a stored kind is one that this version knows. */
export const isMessageKind = (kind: string): kind is MessageKind => Object.hasOwn(MESSAGE, kind);
