/**
 * Texts to begin a reply with. The provisions are from memory and shown as "cần xác nhận" until an administrator has
 * held them against the text in force.
 */
export const REPLY_TEMPLATES = [
  {
    name: "Chậm trả kết quả, đã khắc phục",
    field: null,
    outcome: "O5",
    opening:
      "{{đơn vị}} đã kiểm tra hồ sơ liên quan đến phản ánh {{mã}} nhận ngày {{ngày nhận}}.\n\nKết quả kiểm tra: [nêu đã làm việc với ai, hồ sơ chậm ở khâu nào, từ ngày nào].",
    closing: "{{đơn vị}} xin lỗi ông/bà vì sự chậm trễ này và đã [nêu việc đã làm].",
    nextStep: "Ông/bà nhận kết quả tại Bộ phận Một cửa, mang theo giấy hẹn",
    legalBasis: "Điều 20 Nghị định 118/2025/NĐ-CP",
  },
  {
    name: "Giải thích quy định, không thay đổi",
    field: null,
    outcome: "O6",
    opening:
      "{{đơn vị}} đã xem xét kiến nghị “{{tiêu đề}}”.\n\nQuy định hiện hành: [nêu nội dung quy định và lý do].",
    closing: "",
    nextStep: "Ông/bà không phải bổ sung giấy tờ nào thêm",
    legalBasis: "",
  },
  {
    name: "Hồ sơ đất đai: tách thửa, cấp giấy chứng nhận",
    field: "dat-dai",
    outcome: null,
    opening:
      "Về hồ sơ đất đai trong phản ánh {{mã}}: {{đơn vị}} đã đối chiếu sổ tiếp nhận và hồ sơ lưu. [Nêu kết quả].",
    closing: "",
    nextStep: "Ông/bà liên hệ Chi nhánh Văn phòng đăng ký đất đai, mang theo giấy chứng nhận và căn cước",
    legalBasis: "Nghị định 101/2024/NĐ-CP",
  },
  {
    name: "Hộ tịch: yêu cầu giấy tờ ngoài quy định",
    field: "ho-tich",
    outcome: "O5",
    opening:
      "{{đơn vị}} xác nhận việc yêu cầu thêm giấy tờ nêu trong phản ánh {{mã}} là không đúng quy định. [Nêu đã chấn chỉnh thế nào].",
    closing: "",
    nextStep: "Ông/bà đến Bộ phận Một cửa, hồ sơ được tiếp nhận ngay, không cần giấy tờ đã bị yêu cầu thêm",
    legalBasis: "Điều 9 Nghị định 123/2015/NĐ-CP",
  },
] as const;
