import { inBoth } from "~/shared/language";

/** Taking back what was sent. */
export const WITHDRAWING = inBoth({
  vi: {
    title: "Rút phản ánh, kiến nghị",
    notYet: "Chưa rút được",
    what: "Sau khi rút, cơ quan không xử lý tiếp và không trả lời. Không lấy lại được; muốn nêu lại thì gửi phản ánh mới. Việc bạn đã gửi và đã rút vẫn được ghi trong sổ tiếp nhận.",
    sure: "Tôi muốn rút phản ánh, kiến nghị này",
    tick: "Đánh dấu để xác nhận bạn muốn rút",
    withdraw: "Rút",
    notNow: (status: string) => `Không rút được nữa. Trạng thái: ${status}.`,
  },
  en: {
    title: "Withdraw your feedback",
    notYet: "Not withdrawn yet",
    what: "Once withdrawn, it is not handled any further and not answered. This cannot be undone; to raise the matter again, send new feedback. The register keeps a record that you sent and withdrew it.",
    sure: "I want to withdraw this feedback",
    tick: "Tick the box to confirm that you want to withdraw it",
    withdraw: "Withdraw",
    notNow: (status) => `It can no longer be withdrawn. Where it stands: ${status}.`,
  },
});
