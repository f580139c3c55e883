/** counting.md §6 between the columns of one row. */
const RULES = [
  "received_total = opening + new",
  "resolved_total = resolved_opening + resolved_new",
  "received_total = resolved_total + pending_total",
  "received_act = resolved_act + pending_act",
  "received_reg = resolved_reg + pending_reg",
  "resolved_opening <= opening",
  "resolved_new <= new",
];

const FORMULAE: Readonly<Record<string, string>> = {
  received_total: "received_act + received_reg",
  resolved_total: "resolved_act + resolved_reg",
  pending_total: "pending_act + pending_reg",
};

/**
 * The PAKN form through the years. The codes 05b and II.05 are known from reports and templates; the letters a/b and
 * the columns could not be sourced word for word, so every row says `confirmed: false` and is shown as "cần xác nhận"
 * until somebody compares it with the circular. Rows are data: a correction needs no code.
 */
export const FORM_VERSIONS: readonly {
  subject: string;
  formSet: string;
  rows: { key: string; label: string }[] | null;
  rules: string[];
  levels: ("PROVINCE" | "OFFICE" | "DEPARTMENT" | "VERTICAL_AGENCY" | "DISTRICT" | "COMMUNE")[];
  unitOfCount: string;
  position: number;
  code: string;
  use: "LEAF" | "CONSOLIDATED";
  title: string;
  columns: readonly { key: string; label: string; group: string | null; number: number; formula?: string }[];
  addressee: string;
  citation: string;
  confirmed: boolean;
  validFrom: string;
  validTo: string | null;
}[] = [
  ...both(
    "kstt-2017",
    "05",
    "Thông tư 02/2017/TT-VPCP (bố cục cột và ngày hiệu lực: cần xác nhận)",
    "Văn phòng Chính phủ",
    "2017-12-15",
    "2020-12-14",
  ),
  ...both(
    "kstt-2020",
    "II.05",
    "Thông tư 01/2020/TT-VPCP, Phụ lục II (bố cục cột: cần xác nhận)",
    "Văn phòng Chính phủ",
    "2020-12-15",
    "2026-02-14",
  ),
  // Circular 5/2025 took effect, but whether it still carries this form, and to whom it goes, is not known: the old
  // code stands in for it, and says so.
  ...both(
    "kstt-2026",
    "II.05",
    "Dự thảo: tạm dùng mẫu của Thông tư 01/2020/TT-VPCP; mẫu thay thế sau Thông tư 5/2025/TT-VPCP và Nghị định 09/2026/NĐ-CP: cần xác nhận",
    "Bộ Tư pháp",
    "2026-02-15",
    null,
  ),
];

function both(
  formSet: string,
  number: string,
  citation: string,
  addressee: string,
  validFrom: string,
  validTo: string | null,
) {
  const form = {
    subject: "pakn",
    formSet,
    rows: null,
    rules: [...RULES],
    levels: [],
    unitOfCount: "Số PAKN",
    position: 5,
    title: "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH",
    columns: columns(),
    addressee,
    citation,
    confirmed: false,
    validFrom,
    validTo,
  };
  return [
    { ...form, code: `${number}a/VPCP/KSTT`, use: "LEAF" as const },
    { ...form, code: `${number}b/VPCP/KSTT`, use: "CONSOLIDATED" as const },
  ];
}

function columns() {
  const received = "Số PAKN tiếp nhận";
  const resolved = "Số PAKN đã xử lý";
  const pending = "Số PAKN đang xử lý";
  const list: readonly [key: string, label: string, group: string | null][] = [
    ["received_total", "Tổng số", received],
    ["received_act", "Hành vi hành chính", received],
    ["received_reg", "Quy định hành chính", received],
    ["opening", "Kỳ trước chuyển qua", received],
    ["new", "Tiếp nhận mới trong kỳ", received],
    ["resolved_total", "Tổng số", resolved],
    ["resolved_act", "Hành vi hành chính", resolved],
    ["resolved_reg", "Quy định hành chính", resolved],
    ["resolved_opening", "Kỳ trước chuyển qua", resolved],
    ["resolved_new", "Tiếp nhận mới trong kỳ", resolved],
    ["pending_total", "Tổng số", pending],
    ["pending_act", "Hành vi hành chính", pending],
    ["pending_reg", "Quy định hành chính", pending],
    ["published", "Kết quả đã công khai", null],
  ];
  return list.map(([key, label, group], index) => {
    const formula = FORMULAE[key];
    return { key, label, group, number: index + 1, ...(formula ? { formula } : {}) };
  });
}
