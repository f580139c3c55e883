import { inBoth } from "~/shared/language";

/** What the steps of sending share. */
export const SENDING = inBoth({
  vi: {
    title: "Gửi phản ánh, kiến nghị",
    steps: ["Chọn việc", "Nội dung", "Liên hệ", "Kiểm tra, gửi"],
    next: "Tiếp tục",
    back: "Quay lại",
    unknown: "Không biết",
    ground: "Căn cứ:",

    keptTitle: "Trên máy này còn phần bạn viết dở, chưa gửi lên",
    kept: "Có thể do máy tắt hoặc mất mạng giữa chừng. Không phải bạn viết, hoặc đây là máy dùng chung, thì hãy xóa.",
    keptLater:
      "Chọn một mục rồi bấm “Bắt đầu”, bước sau bạn lấy lại được phần đó. Không phải bạn viết, hoặc đây là máy dùng chung, thì hãy xóa.",
    keptBefore:
      "Phần đó thuộc bước “Nội dung” và chưa được lưu vào bản nháp: không mở lại bước đó để lưu thì nó sẽ không được gửi.",
    keptSee: "Mở bước “Nội dung”",
    keptTake: "Lấy lại phần đó",
    keptDrop: "Xóa khỏi máy này",

    olderPage:
      "Biểu mẫu vừa gửi là của một trang cũ, trong khi bản nháp đã có nội dung mới hơn. Bản mới hơn được giữ nguyên và hiện trong các ô; phần bạn vừa gửi ở ngay dưới đây để sao chép.",
    unsaved: "Phần bạn vừa gửi, chưa được lưu",
    leaveEmpty: "Để trống ô này",
  },
  en: {
    title: "Send feedback or a recommendation",
    steps: ["Choose the matter", "Describe it", "Contact", "Check and send"],
    next: "Continue",
    back: "Back",
    unknown: "I do not know",
    ground: "Rule:",

    keptTitle: "On this device there is something you wrote and did not send",
    kept: "It may have been switched off or lost the network. If it is not yours, or others use this device too, delete it.",
    keptLater:
      "Choose below and press “Begin”: the next step lets you get it back. If it is not yours, or others use this device too, delete it.",
    keptBefore:
      "It belongs to the second step and is not in the draft yet: unless you open that step and save it, it will not be sent.",
    keptSee: "Open the second step",
    keptTake: "Get it back",
    keptDrop: "Delete it from this device",

    olderPage:
      "The form you have just sent comes from an older page, while the draft already holds something newer. The newer text has been kept and stands in the fields; what you have just sent is right below, to be copied.",
    unsaved: "What you have just sent, not saved yet",
    leaveEmpty: "Leave this field empty",
  },
});

/** Matters of other laws and other desks, and where they go (law.md L7). */
export const ELSEWHERE = inBoth({
  vi: {
    choice: (what: string) => `${what} (gửi nơi khác)`,
    complaintTitle: "Khiếu nại gửi theo Luật Khiếu nại",
    complaint:
      "Khiếu nại có thời hiệu và trình tự riêng. Gửi qua cổng này không thay cho đơn khiếu nại và không làm dừng thời hiệu.",
    denunciationTitle: "Tố cáo gửi theo Luật Tố cáo, không gửi qua cổng này",
    denunciation:
      "Xin không viết nội dung tố cáo ở đây: cổng này không có cách bảo vệ người tố cáo mà luật quy định.",
    emergencyTitle: "Gọi ngay, đừng viết ở đây",
    police: "Công an:",
    fire: "Cháy, cứu nạn:",
    ambulance: "Cấp cứu:",
    questionTitle: "Câu hỏi về thủ tục có nơi trả lời nhanh hơn",
    question: (hotline: string) => `Hãy gọi ${hotline}, đến Bộ phận Một cửa gần nhất, hoặc`,
    questionAnswers: "tìm trong các trả lời đã công khai",
    mine: "Việc của tôi là phản ánh, kiến nghị",
  },
  en: {
    choice: (what) => `${what} (goes elsewhere)`,
    complaintTitle: "A complaint is made under the Law on Complaints",
    complaint:
      "Complaints have time limits and a procedure of their own. Writing here does not replace a complaint and does not stop the time limit.",
    denunciationTitle: "A denunciation is made under the Law on Denunciations, not through this portal",
    denunciation:
      "Please do not write a denunciation here: this portal cannot protect you in the way the law provides.",
    emergencyTitle: "Call at once, do not write here",
    police: "Police:",
    fire: "Fire and rescue:",
    ambulance: "Ambulance:",
    questionTitle: "Questions about a procedure are answered more quickly elsewhere",
    question: (hotline) => `Call ${hotline}, go to the nearest one-stop desk, or`,
    questionAnswers: "look among the published answers",
    mine: "Mine is feedback or a recommendation",
  },
});
