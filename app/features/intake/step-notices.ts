import { inBoth } from "~/shared/language";

/** Why somebody stands at another step than the one asked for; the key goes through the address. */
export const STEP_NOTICES = inBoth({
  vi: {
    "chua-bat-dau":
      "Cổng không giữ bản nháp nào của thiết bị này. Hãy bắt đầu từ bước này. Nếu bạn vừa bấm “Bắt đầu”, hãy cho phép trình duyệt lưu cookie của trang này rồi bấm lại.",
    "het-han":
      "Bản nháp trước đã quá 24 giờ nên đã được xóa để bảo vệ thông tin của bạn. Những gì bạn vừa gửi lên vẫn còn; hãy chọn lại ở đây rồi tiếp tục.",
    thieu: "Bước này còn thiếu nên chưa sang bước sau được. Những gì bạn đã viết vẫn còn.",
    "da-sua": "Đã lưu. Hãy kiểm tra lại toàn bộ rồi gửi.",
    "da-xoa": "Đã xóa bản nháp. Không có gì được gửi đi.",
    "da-gui":
      "Phản ánh này đã được gửi, đây là biên nhận của lần gửi đó. Nếu muốn gửi một việc khác, hãy bấm “Gửi phản ánh khác” ở cuối trang.",
  },
  en: {
    "chua-bat-dau":
      "The portal keeps no draft of this device. Begin with this step. If you have just pressed “Begin”, let your browser keep the cookie of this page and press again.",
    "het-han":
      "The draft before was more than 24 hours old and has been deleted to protect your information. What you have just sent is still there; choose again here and go on.",
    thieu:
      "Something is missing in this step, so the next one cannot be opened. What you wrote is still there.",
    "da-sua": "Saved. Check everything, then send.",
    "da-xoa": "The draft has been deleted. Nothing was sent.",
    "da-gui":
      "This has been sent; here is its receipt. To send something else, press “Send something else” at the end of the page.",
  },
});
export type StepNotice = keyof (typeof STEP_NOTICES)["vi"];

/** Whether a key of the address is one of these. */
export const isStepNotice = (key: string | null): key is StepNotice =>
  key !== null && Object.hasOwn(STEP_NOTICES.vi, key);

/** What a flood of forms from one place is told. */
export const FLOOD = inBoth({
  vi: {
    wait: (minutes: number) => `Từ mạng của bạn có quá nhiều lượt gửi. Hãy đợi ${minutes} phút rồi thử lại.`,
  },
  en: {
    wait: (minutes) =>
      `Too much has been sent from your network. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`,
  },
});
