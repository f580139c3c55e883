import { inBoth } from "~/shared/language";
import { NOTICE } from "./notice-messages";

/** What the page of a unit says, and the page on which its notice can be printed. */
export const UNIT_PAGE = inBoth({
  vi: {
    noticeOf: NOTICE.vi.noticeTitle,
    print: "In bảng này",
    pdf: { a4: "Tải bản in A4 (PDF)", a3: "Tải bản in A3 (PDF)" },
    noticeOver: "Bảng niêm yết này không còn dùng",
    isNow: "nay thuộc",
    successorNotice: "Bảng niêm yết đang dùng",
    onTheWall: "Bảng này treo ở nơi tiếp nhận của cơ quan.",

    whereTo: "Gửi đến cơ quan này",
    sendHere: "Gửi qua cổng này",
    noContact:
      "Cơ quan này chưa khai địa chỉ tiếp nhận riêng: gửi qua cổng, hoặc đến cơ quan đầu mối của tỉnh.",
    reception: NOTICE.vi.reception,
    notice: "Bảng niêm yết để in",
    posted: (on: string) => `Đã niêm yết tại trụ sở ngày ${on}.`,
    closed: (on: string) => `Cơ quan này hoạt động đến hết ngày ${on}.`,
    successor: "Việc của cơ quan này nay thuộc",
    punctual: "Trả lời đúng hạn đến đâu",
    punctualNote: "Đếm như báo cáo theo quy định; đúng hạn là trả lời không muộn hơn hạn đang có hiệu lực.",
    few: "dưới 05 trả lời",
    together: "không nêu riêng",
    togetherNote:
      "Quý nào số việc của cơ quan nhỏ thì số liệu chỉ nằm trong số gộp của trang Số liệu phản ánh, kiến nghị.",
    columns: {
      period: "Kỳ",
      received: "Tiếp nhận mới",
      resolved: "Đã giải quyết",
      onTime: "Đúng hạn",
    },
    runningQuarter: (title: string) => `${title} (đến hôm nay)`,
    answers: "Đã trả lời công khai",
  },
  en: {
    noticeOf: (unit) => `Notice of ${unit}`,
    print: "Print this notice",
    pdf: { a4: "Download for A4 (PDF)", a3: "Download for A3 (PDF)" },
    noticeOver: "This notice is no longer in use",
    isNow: "is now part of",
    successorNotice: "The notice in use",
    onTheWall:
      "This notice hangs where the authority receives people. It is in Vietnamese, as the law has it.",

    whereTo: "How to reach this authority",
    sendHere: "Send feedback here",
    noContact:
      "This authority has given no address of its own for feedback: send it here, or to the focal office of the province.",
    reception: {
      address: "Address",
      phone: "Phone for feedback",
      email: "E-mail",
      website: "Website",
      hours: "Office hours",
    },
    notice: "Notice to print",
    posted: (on) => `Posted at the office on ${on}.`,
    closed: (on) => `This authority existed until ${on}.`,
    successor: "Its work is now done by",
    punctual: "How punctually it answers",
    punctualNote:
      "Counted as in the official report; on time means answered no later than the due date in force.",
    few: "fewer than 5 answers",
    together: "not shown by itself",
    togetherNote:
      "A quarter in which the authority had few items is part of the sums on the page of figures only.",
    columns: {
      period: "Period",
      received: "Newly received",
      resolved: "Resolved",
      onTime: "On time",
    },
    runningQuarter: (title) => `${title} (up to today)`,
    answers: "Published answers",
  },
});
