/**
 * The invented province of Thượng Đức. Three tiers until 30/06/2025, two after; the departments were merged on
 * 01/03/2025. No unit, street or number exists.
 */
export type DemoUnit = {
  code: string;
  name: string;
  level: "PROVINCE" | "OFFICE" | "DEPARTMENT" | "VERTICAL_AGENCY" | "DISTRICT" | "COMMUNE";
  parent: string | null;
  validFrom: string;
  validTo?: string;
  successor?: string;
};

export const PROVINCE = "td";
export const FOCAL_OFFICE = "vp-ubnd";

const OLD = "2004-01-01";
const MERGER = { validTo: "2025-02-28" } as const;
const TWO_TIERS = { validFrom: "2025-07-01", parent: PROVINCE, level: "COMMUNE" } as const;
const LAST_DAY_OF_THREE_TIERS = "2025-06-30";

const department = (code: string, name: string, validFrom = OLD): DemoUnit => ({
  code,
  name,
  level: "DEPARTMENT",
  parent: PROVINCE,
  validFrom,
});
const merged = (code: string, name: string, successor: string): DemoUnit => ({
  ...department(code, name),
  ...MERGER,
  successor,
});
const district = (code: string, name: string): DemoUnit => ({
  code,
  name,
  level: "DISTRICT",
  parent: PROVINCE,
  validFrom: OLD,
  validTo: LAST_DAY_OF_THREE_TIERS,
  successor: PROVINCE,
});
const formerCommune = (code: string, name: string, parent: string, successor: string): DemoUnit => ({
  code,
  name,
  level: "COMMUNE",
  parent,
  validFrom: OLD,
  validTo: LAST_DAY_OF_THREE_TIERS,
  successor,
});
const commune = (code: string, name: string): DemoUnit => ({ code, name, ...TWO_TIERS });

export const DEMO_UNITS: readonly DemoUnit[] = [
  { code: PROVINCE, name: "UBND tỉnh Thượng Đức", level: "PROVINCE", parent: null, validFrom: OLD },
  { code: FOCAL_OFFICE, name: "Văn phòng UBND tỉnh", level: "OFFICE", parent: PROVINCE, validFrom: OLD },
  {
    code: "tt-pvhcc",
    name: "Trung tâm Phục vụ hành chính công tỉnh",
    level: "OFFICE",
    parent: PROVINCE,
    validFrom: "2016-09-01",
  },
  department("so-nnmt", "Sở Nông nghiệp và Môi trường", "2025-03-01"),
  department("so-xd", "Sở Xây dựng"),
  department("so-tp", "Sở Tư pháp"),
  department("so-nv", "Sở Nội vụ"),
  department("so-yt", "Sở Y tế"),
  department("so-gddt", "Sở Giáo dục và Đào tạo"),
  department("so-tc", "Sở Tài chính"),
  department("so-ct", "Sở Công Thương"),
  department("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
  department("so-khcn", "Sở Khoa học và Công nghệ"),
  merged("so-tnmt", "Sở Tài nguyên và Môi trường", "so-nnmt"),
  merged("so-nnptnt", "Sở Nông nghiệp và Phát triển nông thôn", "so-nnmt"),
  merged("so-gtvt", "Sở Giao thông vận tải", "so-xd"),
  merged("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", "so-nv"),
  {
    code: "ca-tinh",
    name: "Công an tỉnh",
    level: "VERTICAL_AGENCY",
    parent: PROVINCE,
    validFrom: OLD,
  },
  {
    code: "bhxh",
    name: "Bảo hiểm xã hội tỉnh",
    level: "VERTICAL_AGENCY",
    parent: PROVINCE,
    validFrom: OLD,
  },
  { code: "thue", name: "Thuế tỉnh", level: "VERTICAL_AGENCY", parent: PROVINCE, validFrom: OLD },
  district("tp-td", "UBND thành phố Thượng Đức"),
  district("h-khe-lang", "UBND huyện Khe Lang"),
  district("h-song-trau", "UBND huyện Sông Trầu"),
  formerCommune("x-ben-do", "UBND phường Bến Đò", "tp-td", "p-thuong-duc"),
  formerCommune("x-cho-moi", "UBND phường Chợ Mới", "tp-td", "p-thuong-duc"),
  formerCommune("x-dong-van", "UBND phường Đông Vân", "tp-td", "p-dong-van"),
  formerCommune("x-khe-lang", "UBND thị trấn Khe Lang", "h-khe-lang", "x-khe-lang-moi"),
  formerCommune("x-na-lau", "UBND xã Nà Lâu", "h-khe-lang", "x-khe-lang-moi"),
  formerCommune("x-ban-coc", "UBND xã Bản Cốc", "h-khe-lang", "x-ban-coc-moi"),
  formerCommune("x-phu-hoa", "UBND xã Phú Hòa", "h-song-trau", "x-phu-hoa-moi"),
  formerCommune("x-tan-an", "UBND xã Tân An", "h-song-trau", "x-phu-hoa-moi"),
  formerCommune("x-vinh-tuy", "UBND xã Vĩnh Tuy", "h-song-trau", "x-vinh-tuy-moi"),
  commune("p-thuong-duc", "UBND phường Thượng Đức"),
  commune("p-dong-van", "UBND phường Đông Vân"),
  commune("x-khe-lang-moi", "UBND xã Khe Lang"),
  commune("x-ban-coc-moi", "UBND xã Bản Cốc"),
  commune("x-phu-hoa-moi", "UBND xã Phú Hòa"),
  commune("x-vinh-tuy-moi", "UBND xã Vĩnh Tuy"),
  commune("x-muong-then", "UBND xã Mường Then"),
  commune("x-suoi-trai", "UBND xã Suối Trai"),
  commune("p-cau-treo", "UBND phường Cầu Treo"),
  commune("x-lang-vang", "UBND xã Láng Vang"),
];

/** The contact block that the law wants published (Decree 20/2008 art. 10, 13); numbers and addresses lead nowhere. */
export function contactOf({ code, name }: Pick<DemoUnit, "code" | "name">) {
  const serial = DEMO_UNITS.findIndex((unit) => unit.code === code) + 1;
  const place = /^UBND (?!tỉnh)(.*)/.exec(name)?.[1] ?? "phường Thượng Đức";
  return {
    address: `Số ${serial * 3 + 8} đường Trung tâm, ${place}`,
    phone: `0200 000 ${String(serial).padStart(3, "0")}`,
    email: `${code}@thuongduc.example`,
    website: `${code}.thuongduc.example`,
    hours: "Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ 30",
  };
}
