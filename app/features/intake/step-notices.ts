/** Why somebody stands at another step than the one asked for; the key goes through the address. */
export const STEP_NOTICES = {
  "chua-bat-dau":
    "Chưa có bản nháp trên thiết bị này. Hãy bắt đầu từ bước này. Nếu bạn vừa bấm “Bắt đầu”, hãy cho phép trình duyệt lưu cookie của trang này rồi bấm lại.",
  "het-han":
    "Bản nháp trước đã quá 24 giờ nên đã được xóa để bảo vệ thông tin của bạn. Những gì bạn vừa gửi lên vẫn còn; hãy chọn lại ở đây rồi tiếp tục.",
  thieu: "Bước này còn thiếu nên chưa sang bước sau được. Những gì bạn đã viết vẫn còn.",
  "da-sua": "Đã lưu. Hãy kiểm tra lại toàn bộ rồi gửi.",
  "da-xoa": "Đã xóa bản nháp. Không có gì được gửi đi.",
  "da-gui":
    "Phản ánh này đã được gửi, đây là biên nhận của lần gửi đó. Nếu muốn gửi một việc khác, hãy bấm “Gửi phản ánh khác” ở cuối trang.",
} as const;
export type StepNotice = keyof typeof STEP_NOTICES;

/** The sentence for a key of the address; null for an unknown one. */
export const stepNotice = (key: string | null): string | null =>
  key !== null && Object.hasOwn(STEP_NOTICES, key) ? STEP_NOTICES[key as StepNotice] : null;
