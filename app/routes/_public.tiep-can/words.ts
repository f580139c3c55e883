import { inBoth } from "~/shared/language";

/** Day on which the statement was last gone through, sentence by sentence, against what the tests do. */
const CHECKED_ON = { vi: "22/11/2026", en: "22 November 2026" };

/** The accessibility statement. Only what the tests of this repository really do may stand under `tested`. */
export const STATEMENT = inBoth({
  vi: {
    title: "Cam kết về khả năng tiếp cận",
    description:
      "Cổng theo chuẩn tiếp cận nào, đã kiểm tra những gì, còn thiếu gì và cách phản ánh khi bạn gặp khó.",
    lead: "Mọi người đều phải đọc, nghe, gửi và tra cứu được: người khiếm thị, người lớn tuổi, người chỉ dùng bàn phím, máy cũ, mạng yếu.",
    standardTitle: "Theo chuẩn nào",
    standards: [
      "Điều 18 Thông tư 32/2017/TT-BTTTT: độ tương phản, không chữ chạy hay nhấp nháy, chữ thay cho hình, liên kết và đề mục có nghĩa, bảng có tên và tiêu đề cột; cùng những điều được khuyến khích: chỉnh cỡ chữ, đọc thành tiếng.",
      "Điều 5 Thông tư 26/2020/TT-BTTTT và khoản 3 Điều 10 Nghị định 224/2026/NĐ-CP: cổng của cơ quan nhà nước áp dụng tiêu chuẩn tiếp cận cho người khuyết tật.",
      "Đích của chúng tôi: Hướng dẫn tiếp cận nội dung web WCAG 2.2, mức AA, cho mọi trang công khai và mọi trang cán bộ dùng.",
    ],
    doneTitle: "Bạn có thể làm gì",
    done: [
      "Đổi cỡ chữ, độ tương phản, khoảng cách dòng ở trang Cách hiển thị; phóng to bằng trình duyệt tới gấp bốn mà không phải kéo ngang.",
      "Làm mọi việc chỉ bằng bàn phím, không cần chuột; chỗ đang đứng luôn thấy rõ; phím Tab đầu tiên cho phép bỏ qua phần đầu trang.",
      "Dùng khi tắt chương trình chạy trong trang (JavaScript), trên máy cũ, và trong trình duyệt chỉ có chữ.",
      "Nghe đọc các trả lời và bài dài bằng giọng tiếng Việt của chính máy bạn.",
      "Không dùng được trang này? Gọi điện hoặc đến nơi: cán bộ ghi giúp, bạn vẫn có mã để theo dõi.",
    ],
    testedTitle: "Đã kiểm tra những gì, bằng cách nào",
    testedLead: `Những phép thử sau chạy tự động với mỗi lần sửa phần mềm, không phép nào được bỏ qua. Trang này được soát lại lần cuối ngày ${CHECKED_ON.vi}.`,
    tested: [
      "Quy tắc WCAG mà máy kiểm tra được (bộ axe-core): các trang công khai và trang chính của từng vai trò cán bộ, ở màn hình rộng 360 và 1280 điểm, kể cả trang báo lỗi và biểu mẫu điền sai; có và không có chương trình chạy trong trang; với từng cách hiển thị.",
      "HTML đúng chuẩn, mọi liên kết trong cổng dẫn đến trang có thật, mỗi ô nhập có tên, đề mục đúng thứ bậc: đi khắp các trang công khai từ trang chủ.",
      "Chỉ dùng bàn phím: gửi một phản ánh và tìm một trả lời, thứ tự dừng, dấu chỗ đang đứng, liên kết bỏ qua phần đầu.",
      "Phóng to gấp bốn (rộng 320 điểm) không phải kéo ngang; màu bắt buộc của hệ điều hành; đặt “giảm chuyển động”.",
      "Đọc trang như một trình duyệt chỉ có chữ: tên trang, đề mục, câu, ô nhập, nút theo đúng thứ tự.",
    ],
    limitsTitle: "Còn hạn chế",
    limits: [
      "Chưa có đánh giá của bên ngoài, và chưa thử cùng người dùng trình đọc màn hình hay thiết bị trợ giúp. Máy chỉ tìm được một phần lỗi.",
      "Bảng rộng theo mẫu báo cáo trong phần dành cho cán bộ phải kéo ngang trong khung của bảng.",
      "Bản PDF của báo cáo trong phần dành cho cán bộ chưa gắn thẻ cho trình đọc màn hình; cùng nội dung có ở dạng trang hoặc tệp DOCX. Bảng niêm yết đã gắn thẻ, chưa kiểm tra theo PDF/UA.",
      "Tệp mà người gửi đính kèm được giữ như khi gửi.",
      "Nghe đọc cần giọng tiếng Việt trên máy; có máy chưa cài sẵn.",
      "Trả lời là lời của cơ quan, bằng tiếng Việt; chưa có bản dễ đọc hay ngôn ngữ ký hiệu.",
    ],
    complainTitle: "Gặp khó? Hãy nói với chúng tôi",
    complain:
      "Cho biết trang nào, bạn định làm gì, dùng máy và thiết bị trợ giúp nào (nếu tiện). Nếu cần ngay nội dung của một trang, hãy nói cách bạn muốn nhận.",
    email: "Thư điện tử",
    phone: "Điện thoại",
    address: "Đến nơi hoặc gửi thư",
    notSolved: "Chưa được giải quyết thỏa đáng? Bạn có thể",
    send: "gửi phản ánh, kiến nghị qua cổng này",
    complaint: "Hoặc khiếu nại:",
    display: "Cách hiển thị",
  },
  en: {
    title: "Accessibility statement",
    description:
      "Which standard the portal follows, what was tested, what is still missing, and how to complain.",
    lead: "Everybody must be able to read, listen, send and look up: people with low or no vision, older people, those who use only a keyboard, old devices, weak networks.",
    standardTitle: "Which standard",
    standards: [
      "Article 18 of Circular 32/2017/TT-BTTTT: contrast, no scrolling or blinking text, text for images, meaningful links and headings, tables with captions and headers; and what it encourages: text size, reading aloud.",
      "Article 5 of Circular 26/2020/TT-BTTTT and Article 10(3) of Decree 224/2026/NĐ-CP: portals of state agencies apply accessibility standards for people with disabilities.",
      "Our aim: the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, for every public page and every page for staff.",
    ],
    doneTitle: "What you can do",
    done: [
      "Change text size, contrast and line spacing under Display settings; enlarge pages four times in your browser without scrolling sideways.",
      "Do everything with the keyboard alone; where you are is always visible; the first Tab lets you skip the head of the page.",
      "Use the portal with scripts (JavaScript) switched off, on old devices, and in a text-only browser.",
      "Listen to answers and long texts with your own device's voice.",
      "This site does not work for you? Call or come: an official writes it down for you, and you get a code to follow it all the same.",
    ],
    testedTitle: "What was tested, and how",
    testedLead: `These tests run automatically with every change of the software, and none is skipped. This page was last gone through on ${CHECKED_ON.en}.`,
    tested: [
      "The WCAG rules that a machine can check (axe-core): public pages and the main pages of each staff role, on screens 360 and 1280 pixels wide, error pages and wrongly filled forms included; with and without scripts; in each look.",
      "Valid HTML, every link within the portal leads to a page that exists, every field has a name, headings are in order: on a walk through all public pages from the home page.",
      "Keyboard only: sending an item and finding an answer, the order of stops, the mark of where one is, the skip link.",
      "Enlarged four times (320 pixels wide) without sideways scrolling; forced colours of the operating system; “reduce motion”.",
      "Pages read as by a text-only browser: title, headings, sentences, fields and buttons in the right order.",
    ],
    limitsTitle: "Known limits",
    limits: [
      "Nobody from outside has audited the portal, and it has not been tried with users of screen readers or other assistive devices. Machines find only part of the faults.",
      "Wide tables of the official report forms, on staff pages, scroll sideways within their frame.",
      "PDF files of reports, on staff pages, are not tagged for screen readers; the same content exists as a page or a DOCX file. Wall notices are tagged, but have not been checked against PDF/UA.",
      "Files attached by senders are kept as they were sent.",
      "Listening needs a Vietnamese voice on the device; some devices come without one.",
      "Answers are the agencies' own words, in Vietnamese; there is no easy-to-read or sign-language version yet.",
    ],
    complainTitle: "Something in your way? Tell us",
    complain:
      "Say which page, what you were trying to do, and with which device or assistive technology if you like. If you need the content of a page at once, say how you would like to get it.",
    email: "E-mail",
    phone: "Telephone",
    address: "In person or by post",
    notSolved: "Not solved to your satisfaction? You may",
    send: "send feedback through this portal",
    complaint: "Or make a formal complaint; where it goes, in Vietnamese:",
    display: "Display settings",
  },
});
