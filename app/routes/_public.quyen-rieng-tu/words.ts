import { inBoth } from "~/shared/language";

/** What stands around the privacy notice, and the rights of art. 4 of Law 91/2025/QH15, each with what it means here. */
export const PRIVACY = inBoth({
  vi: {
    title: "Quyền riêng tư",
    description:
      "Cổng này thu thập thông tin gì của người gửi, để làm gì, ai được xem, giữ bao lâu và bạn có những quyền gì.",
    lead: "Chúng tôi chỉ hỏi những gì pháp luật buộc phải có để trả lời bạn, chỉ người được giao việc mới xem được, và không bao giờ công khai.",
    rightsTitle: "Bạn có những quyền gì",
    rights: [
      ["Được biết", "dữ liệu nào của bạn được dùng, để làm gì: chính là trang này."],
      ["Đồng ý, rút lại sự đồng ý", "bất cứ lúc nào; việc đã làm trước khi rút vẫn có giá trị."],
      ["Xem", "dữ liệu của mình mà cổng đang giữ."],
      ["Chỉnh sửa", "khi họ tên, địa chỉ, số điện thoại bị sai."],
      ["Xóa", "khi không còn cần, trừ phần pháp luật buộc phải lưu trong hồ sơ."],
      ["Hạn chế, phản đối", "việc dùng dữ liệu của mình."],
      ["Khiếu nại", "khi thấy dữ liệu của mình bị dùng sai."],
      ["Yêu cầu bồi thường", "khi có thiệt hại do vi phạm."],
    ],
    ground: "Căn cứ: Điều 4 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.",
  },
  en: {
    title: "Privacy",
    description:
      "What this portal collects about those who send feedback, what for, who may see it, how long it is kept and which rights you have.",
    lead: "We only ask for what the law requires in order to answer you. Only those who have the task may see it, and it is never published.",
    rightsTitle: "Which rights you have",
    rights: [
      ["To know", "which of your data are used and what for: that is this page."],
      ["To consent, and to withdraw your consent", "at any time; what was done before stays valid."],
      ["To see", "the data about you that the portal holds."],
      ["To have them corrected", "when name, address or telephone number are wrong."],
      [
        "To have them deleted",
        "when they are no longer needed, except for what the law requires to be kept on file.",
      ],
      ["To restrict or object", "to the use of your data."],
      ["To complain", "when you find that your data were misused."],
      ["To ask for compensation", "when a breach has done you damage."],
    ],
    ground: "By article 4 of the Law on Personal Data Protection, No. 91/2025/QH15.",
  },
});
