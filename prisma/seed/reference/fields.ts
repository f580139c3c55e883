/**
 * Fields a province starts with; its own list replaces names and order (formats/register.md). The codes are the unaccented
 * names. `chua-phan-loai` is always known and always last.
 */
export const FIELDS: readonly { code: string; name: string }[] = [
  { code: "dat-dai", name: "Đất đai" },
  { code: "moi-truong", name: "Tài nguyên và môi trường" },
  { code: "xay-dung", name: "Xây dựng, quy hoạch" },
  { code: "duong-bo", name: "Đường bộ" },
  { code: "ho-tich", name: "Hộ tịch, chứng thực" },
  { code: "ly-lich-tu-phap", name: "Lý lịch tư pháp" },
  { code: "cu-tru", name: "Cư trú, căn cước" },
  { code: "bao-tro-xa-hoi", name: "Bảo trợ xã hội, người có công" },
  { code: "bao-hiem", name: "Bảo hiểm xã hội, bảo hiểm y tế" },
  { code: "y-te", name: "Y tế" },
  { code: "giao-duc", name: "Giáo dục và đào tạo" },
  { code: "nong-nghiep", name: "Nông nghiệp, lâm nghiệp, thủy sản" },
  { code: "doanh-nghiep", name: "Đăng ký kinh doanh, đầu tư" },
  { code: "thue", name: "Thuế, phí, lệ phí" },
  { code: "lao-dong", name: "Lao động, việc làm" },
  { code: "van-hoa", name: "Văn hóa, thể thao, du lịch" },
  { code: "thi-dua", name: "Thi đua, khen thưởng" },
  { code: "dich-vu-cong", name: "Dịch vụ công trực tuyến, một cửa" },
];

export const UNCLASSIFIED_FIELD = {
  code: "chua-phan-loai",
  name: "Chưa phân loại",
  position: 1_000_000,
} as const;
