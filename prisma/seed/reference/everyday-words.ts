import { type LocalDate, localDate } from "../../../app/shared/local-date";

type Row = { said: string; official: string; citation: string; validFrom: LocalDate };

/** Rows of one law: what people say → what it calls the thing. */
const by = (citation: string, from: string, words: Readonly<Record<string, string>>): Row[] =>
  Object.entries(words).map(([said, official]) => ({ said, official, citation, validFrom: localDate(from) }));

/**
 * What people call things, and what authorities write for them. A word that stays in use after the thing has another
 * name ("hộ khẩu") leads to what takes its place. Written from memory of the laws: none is confirmed.
 */
export const EVERYDAY_WORDS: readonly Row[] = [
  ...by("Luật Đất đai 2024", "2024-08-01", {
    "sổ đỏ": "giấy chứng nhận quyền sử dụng đất",
    GCN: "giấy chứng nhận quyền sử dụng đất",
    GCNQSDĐ: "giấy chứng nhận quyền sử dụng đất",
    QSDĐ: "quyền sử dụng đất",
    "sổ hồng": "giấy chứng nhận quyền sử dụng đất",
    "bìa đỏ": "giấy chứng nhận quyền sử dụng đất",
    "sang tên sổ": "đăng ký biến động đất đai",
    "sang tên đất": "đăng ký biến động đất đai",
    "tách sổ": "tách thửa",
  }),
  ...by("Luật Nhà ở 2023", "2024-08-01", { "giấy tờ nhà": "quyền sở hữu nhà ở" }),
  ...by("Luật Xây dựng 2014", "2015-01-01", {
    GPXD: "giấy phép xây dựng",
    "giấy phép xây nhà": "giấy phép xây dựng",
    "xin phép xây nhà": "giấy phép xây dựng",
  }),
  ...by("Luật Căn cước 2023", "2024-07-01", {
    "chứng minh thư": "căn cước",
    "chứng minh nhân dân": "căn cước",
    CCCD: "căn cước",
    CMND: "căn cước",
  }),
  ...by("Luật Cư trú 2020", "2021-07-01", {
    "hộ khẩu": "đăng ký thường trú",
    "nhập khẩu về": "đăng ký thường trú",
    KT3: "đăng ký tạm trú",
  }),
  ...by("Luật Hộ tịch 2014", "2016-01-01", {
    GKS: "khai sinh",
    "khai sanh": "khai sinh",
    "giấy kết hôn": "đăng ký kết hôn",
    "giấy độc thân": "tình trạng hôn nhân",
  }),
  ...by("Nghị định 23/2015/NĐ-CP", "2015-04-10", {
    "sao y": "chứng thực bản sao",
    "công chứng giấy tờ": "chứng thực bản sao",
  }),
  ...by("Luật Doanh nghiệp 2020", "2021-01-01", {
    GPKD: "đăng ký kinh doanh",
    HKD: "hộ kinh doanh",
    "giấy phép kinh doanh": "đăng ký kinh doanh",
    "mở công ty": "đăng ký doanh nghiệp",
  }),
  ...by("Luật Trật tự, an toàn giao thông đường bộ 2024", "2025-01-01", {
    GPLX: "giấy phép lái xe",
    "bằng lái": "giấy phép lái xe",
    "cà vẹt": "chứng nhận đăng ký xe",
  }),
  ...by("Luật Bảo hiểm xã hội 2024", "2025-07-01", {
    BHXH: "bảo hiểm xã hội",
    "tiền người già": "trợ cấp hưu trí xã hội",
    "trợ cấp người cao tuổi": "trợ cấp hưu trí xã hội",
  }),
  ...by("Luật Bảo hiểm y tế 2008", "2009-07-01", { BHYT: "bảo hiểm y tế" }),
  ...by("Luật Việc làm 2025", "2026-01-01", { BHTN: "bảo hiểm thất nghiệp" }),
  ...by("Luật Lý lịch tư pháp 2009", "2010-07-01", { LLTP: "lý lịch tư pháp" }),
  ...by("Nghị định 63/2010/NĐ-CP", "2010-10-14", { TTHC: "thủ tục hành chính" }),
  ...by("Nghị định 45/2020/NĐ-CP", "2020-05-22", { DVC: "dịch vụ công", DVCTT: "dịch vụ công trực tuyến" }),
  ...by("Nghị định 118/2025/NĐ-CP", "2025-07-01", { "một cửa": "trung tâm phục vụ hành chính công" }),
];
