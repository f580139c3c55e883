/** Why a draft goes back, as it is counted; the words beside it say where (QĐ 31/2021/QĐ-TTg art. 46.2). */
export const REMARK = {
  OFF_TOPIC: { vi: "Lạc đề" },
  POINT_LEFT: { vi: "Chưa trả lời hết các điểm" },
  NO_GROUND: { vi: "Thiếu căn cứ pháp lý" },
  WRONG_GROUND: { vi: "Căn cứ sai hoặc hết hiệu lực" },
  NOT_VERIFIED: { vi: "Chưa xác minh đủ" },
  NO_NEXT_STEP: { vi: "Chưa nói người gửi làm gì tiếp" },
  PROMISE: { vi: "Cam kết thiếu người chịu trách nhiệm hoặc thời hạn" },
  PRIVACY: { vi: "Lộ thông tin cá nhân" },
  LANGUAGE: { vi: "Văn phong, lỗi chữ" },
} as const;
export type RemarkCode = keyof typeof REMARK;
export const REMARKS = Object.keys(REMARK) as RemarkCode[];
