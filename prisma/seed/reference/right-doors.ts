/**
 * Doors that are the same in every province. What a province has to fill in itself (its reception committee, its
 * police) is empty until an administrator does.
 */
export const RIGHT_DOORS = [
  { reason: "R4", name: "Trang Liên hệ của cổng", link: "/lien-he", confirmed: true },
  { reason: "R5", name: "Tìm trong các câu trả lời đã công khai", link: "/cong-khai", confirmed: true },
  { reason: "R8", name: "Công an, trường hợp khẩn cấp", phone: "113", confirmed: true },
  {
    reason: "R11",
    name: "Hệ thống thông tin tiếp nhận, xử lý phản ánh, kiến nghị về văn bản quy phạm pháp luật",
    citation: "Công điện 89/CĐ-TTg năm 2025",
    citationEn: "Official Dispatch 89/CĐ-TTg of 2025",
    confirmed: false,
  },
] as const;
