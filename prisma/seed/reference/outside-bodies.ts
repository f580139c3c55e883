import { localDate } from "../../../app/shared/local-date";

const MINISTRIES = [
  "Bộ Quốc phòng",
  "Bộ Công an",
  "Bộ Ngoại giao",
  "Bộ Nội vụ",
  "Bộ Tư pháp",
  "Bộ Tài chính",
  "Bộ Công Thương",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Xây dựng",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Bộ Khoa học và Công nghệ",
  "Bộ Giáo dục và Đào tạo",
  "Bộ Y tế",
  "Bộ Dân tộc và Tôn giáo",
  "Ngân hàng Nhà nước Việt Nam",
  "Thanh tra Chính phủ",
  "Văn phòng Chính phủ",
];

const PROVINCES = [
  ...["thành phố Hà Nội", "thành phố Huế", "tỉnh Lai Châu", "tỉnh Điện Biên", "tỉnh Sơn La", "tỉnh Lạng Sơn"],
  ...[
    "tỉnh Quảng Ninh",
    "tỉnh Thanh Hóa",
    "tỉnh Nghệ An",
    "tỉnh Hà Tĩnh",
    "tỉnh Cao Bằng",
    "tỉnh Tuyên Quang",
  ],
  ...["tỉnh Lào Cai", "tỉnh Thái Nguyên", "tỉnh Phú Thọ", "tỉnh Bắc Ninh", "tỉnh Hưng Yên", "tỉnh Ninh Bình"],
  ...["thành phố Hải Phòng", "tỉnh Quảng Trị", "thành phố Đà Nẵng", "tỉnh Quảng Ngãi", "tỉnh Gia Lai"],
  ...[
    "tỉnh Khánh Hòa",
    "tỉnh Lâm Đồng",
    "tỉnh Đắk Lắk",
    "Thành phố Hồ Chí Minh",
    "tỉnh Đồng Nai",
    "tỉnh Tây Ninh",
  ],
  ...["thành phố Cần Thơ", "tỉnh Vĩnh Long", "tỉnh Đồng Tháp", "tỉnh Cà Mau", "tỉnh An Giang"],
];

const OTHERS = ["Bảo hiểm xã hội Việt Nam", "Tập đoàn Điện lực Việt Nam"];

type Body = { code: string; name: string; kind: "MINISTRY" | "PROVINCE" | "OTHER" };

const numbered = (kind: Body["kind"], names: readonly string[]): Body[] =>
  names.map((name, i) => ({ code: `${kind.toLowerCase()}-${String(i + 1).padStart(2, "0")}`, name, kind }));

const SINCE = {
  MINISTRY: {
    validFrom: localDate("2025-03-01"),
    citation: "Cơ cấu tổ chức Chính phủ theo Nghị quyết 176/2025/QH15 (cần xác nhận)",
  },
  PROVINCE: {
    validFrom: localDate("2025-07-01"),
    citation: "Sắp xếp đơn vị hành chính cấp tỉnh theo Nghị quyết 202/2025/QH15 (cần xác nhận)",
  },
  OTHER: { validFrom: localDate("2025-03-01"), citation: "Cần xác nhận" },
} as const;

/**
 * Bodies that an item can be handed over to. None of the names was read in the text of the resolutions themselves, so each is shown as
 * to be confirmed; a province leaves itself out of its list.
 */
export const OUTSIDE_BODIES = [
  ...numbered("MINISTRY", MINISTRIES),
  ...numbered(
    "PROVINCE",
    PROVINCES.map((name) => `UBND ${name}`),
  ),
  ...numbered("OTHER", OTHERS),
].map((body, position) => ({ ...body, position, ...SINCE[body.kind], confirmed: false }));
