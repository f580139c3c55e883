/**
 * The figure tables of the other sections of the report. The columns of II.06a were read in print templates; those of the
 * others are a working layout until somebody compares them with the circular, hence `confirmed: false` everywhere.
 */
type Column = [key: string, label: string, group: string | null, formula?: string];
type Draft = {
  subject: string;
  letters: string;
  title: string;
  unitOfCount: string;
  columns: Column[];
  rules: string[];
  rows: { key: string; label: string }[] | null;
};

const LEVELS = [
  { key: "province", label: "Cấp tỉnh" },
  { key: "district", label: "Cấp huyện" },
  { key: "commune", label: "Cấp xã" },
];
const TOTALS = [{ key: "total", label: "Tổng số" }];

const FILES: Draft = {
  subject: "files",
  letters: "06",
  title: "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT",
  unitOfCount: "Số hồ sơ TTHC",
  columns: [
    ["received_total", "Tổng số", "Số hồ sơ tiếp nhận", "received_online + received_direct + opening"],
    ["received_online", "Trực tuyến", "Số hồ sơ tiếp nhận"],
    ["received_direct", "Trực tiếp, dịch vụ bưu chính", "Số hồ sơ tiếp nhận"],
    ["opening", "Từ kỳ trước", "Số hồ sơ tiếp nhận"],
    [
      "resolved_total",
      "Tổng số",
      "Số hồ sơ đã giải quyết",
      "resolved_early + resolved_on_time + resolved_late",
    ],
    ["resolved_early", "Trước hạn", "Số hồ sơ đã giải quyết"],
    ["resolved_on_time", "Đúng hạn", "Số hồ sơ đã giải quyết"],
    ["resolved_late", "Quá hạn", "Số hồ sơ đã giải quyết"],
    ["pending_total", "Tổng số", "Số hồ sơ đang giải quyết", "pending_in_time + pending_late"],
    ["pending_in_time", "Trong hạn", "Số hồ sơ đang giải quyết"],
    ["pending_late", "Quá hạn", "Số hồ sơ đang giải quyết"],
  ],
  rules: ["received_total = resolved_total + pending_total"],
  rows: null,
};

const OTHERS: readonly (Draft & { sets: readonly string[] })[] = [
  {
    subject: "impact",
    letters: "01",
    sets: ["kstt-2017", "kstt-2020", "kstt-2026"],
    title: "KẾT QUẢ ĐÁNH GIÁ TÁC ĐỘNG QUY ĐỊNH THỦ TỤC HÀNH CHÍNH",
    unitOfCount: "Số TTHC",
    columns: [
      ["drafts", "Số dự thảo văn bản có quy định TTHC", null],
      [
        "assessed_total",
        "Tổng số",
        "Số TTHC được đánh giá tác động",
        "assessed_new + assessed_changed + assessed_abolished",
      ],
      ["assessed_new", "Quy định mới", "Số TTHC được đánh giá tác động"],
      ["assessed_changed", "Sửa đổi, bổ sung", "Số TTHC được đánh giá tác động"],
      ["assessed_abolished", "Bãi bỏ", "Số TTHC được đánh giá tác động"],
    ],
    rules: [],
    rows: TOTALS,
  },
  {
    subject: "issued",
    letters: "02",
    sets: ["kstt-2017", "kstt-2020", "kstt-2026"],
    title: "SỐ VĂN BẢN, THỦ TỤC HÀNH CHÍNH ĐƯỢC BAN HÀNH TRONG KỲ",
    unitOfCount: "Số văn bản, số TTHC",
    columns: [
      ["documents", "Số văn bản quy định TTHC đã ban hành", null],
      [
        "procedures_total",
        "Tổng số",
        "Số TTHC",
        "procedures_new + procedures_changed + procedures_abolished",
      ],
      ["procedures_new", "Quy định mới", "Số TTHC"],
      ["procedures_changed", "Sửa đổi, bổ sung", "Số TTHC"],
      ["procedures_abolished", "Bãi bỏ", "Số TTHC"],
    ],
    rules: [],
    rows: TOTALS,
  },
  {
    subject: "publication",
    letters: "03",
    sets: ["kstt-2017", "kstt-2020", "kstt-2026"],
    title: "KẾT QUẢ CÔNG BỐ, CÔNG KHAI THỦ TỤC HÀNH CHÍNH",
    unitOfCount: "Số quyết định, số TTHC",
    columns: [
      ["decisions", "Số quyết định công bố", null],
      [
        "published_total",
        "Tổng số",
        "Số TTHC được công bố",
        "published_new + published_changed + published_abolished",
      ],
      ["published_new", "Ban hành mới", "Số TTHC được công bố"],
      ["published_changed", "Sửa đổi, bổ sung", "Số TTHC được công bố"],
      ["published_abolished", "Bãi bỏ", "Số TTHC được công bố"],
      ["made_public", "Số TTHC được công khai trên Cơ sở dữ liệu quốc gia", null],
    ],
    rules: [],
    rows: LEVELS,
  },
  {
    subject: "review",
    letters: "04",
    sets: ["kstt-2017", "kstt-2020", "kstt-2026"],
    title: "KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH",
    unitOfCount: "Số TTHC",
    columns: [
      ["planned", "Số TTHC phải rà soát theo kế hoạch", null],
      ["reviewed", "Số TTHC đã rà soát trong kỳ", null],
      ["simplified", "Số TTHC đề xuất đơn giản hóa", null],
    ],
    rules: ["simplified <= reviewed"],
    rows: TOTALS,
  },
  {
    subject: "overdue-causes",
    letters: "07",
    sets: ["kstt-2020", "kstt-2026"],
    title: "NGUYÊN NHÂN HỒ SƠ QUÁ HẠN",
    unitOfCount: "Số hồ sơ TTHC",
    columns: [
      ["overdue_total", "Tổng số hồ sơ quá hạn", null, "by_rules + by_officials + by_other"],
      ["by_rules", "Do quy định", "Nguyên nhân"],
      ["by_officials", "Do cán bộ, công chức", "Nguyên nhân"],
      ["by_other", "Khác", "Nguyên nhân"],
    ],
    rules: [],
    rows: null,
  },
  {
    subject: "electronic",
    letters: "08",
    sets: ["kstt-2020", "kstt-2026"],
    title: "KẾT QUẢ THỰC HIỆN THỦ TỤC HÀNH CHÍNH TRÊN MÔI TRƯỜNG ĐIỆN TỬ",
    unitOfCount: "Số TTHC, số hồ sơ",
    columns: [
      ["services", "Số dịch vụ công trực tuyến cung cấp", null],
      ["services_used", "Số dịch vụ công có phát sinh hồ sơ", null],
      ["online_files", "Số hồ sơ trực tuyến", null],
    ],
    rules: ["services_used <= services"],
    rows: LEVELS,
  },
];

const SETS = {
  "kstt-2017": {
    prefix: "",
    from: "2017-12-15",
    to: "2020-12-14",
    citation: "Thông tư 02/2017/TT-VPCP (bố cục cột và ngày hiệu lực: cần xác nhận)",
    addressee: "Văn phòng Chính phủ",
  },
  "kstt-2020": {
    prefix: "II.",
    from: "2020-12-15",
    to: "2026-02-14",
    citation: "Thông tư 01/2020/TT-VPCP, Phụ lục II (bố cục cột: cần xác nhận)",
    addressee: "Văn phòng Chính phủ",
  },
  "kstt-2026": {
    prefix: "II.",
    from: "2026-02-15",
    to: null,
    citation:
      "Dự thảo: tạm dùng mẫu của Thông tư 01/2020/TT-VPCP; mẫu thay thế sau Thông tư 5/2025/TT-VPCP và Nghị định 09/2026/NĐ-CP: cần xác nhận",
    addressee: "Bộ Tư pháp",
  },
} as const;

/** The codes that the consolidating units of a province were seen to use; any other form is "a" and "b". */
const CONSOLIDATED_LETTER: Readonly<Record<string, string>> = { "kstt-2017 02": "c", "kstt-2017 06": "d" };

export const FIGURE_FORMS = (Object.keys(SETS) as (keyof typeof SETS)[]).flatMap((formSet) => [
  ...OTHERS.filter(({ sets }) => sets.includes(formSet)).flatMap((draft) => pair(formSet, draft)),
  ...pair(formSet, FILES),
]);

function pair(formSet: keyof typeof SETS, draft: Draft) {
  const { prefix, from, to, citation, addressee } = SETS[formSet];
  const form = {
    subject: draft.subject,
    formSet,
    title: draft.title,
    columns: draft.columns.map(([key, label, group, formula], index) => ({
      key,
      label,
      group,
      number: index + 1,
      ...(formula ? { formula } : {}),
    })),
    rows: draft.rows,
    rules: draft.rules,
    levels: [],
    unitOfCount: draft.unitOfCount,
    position: Number(draft.letters),
    addressee,
    citation,
    confirmed: false,
    validFrom: from,
    validTo: to,
  };
  const letter = CONSOLIDATED_LETTER[`${formSet} ${draft.letters}`] ?? "b";
  return [
    { ...form, use: "LEAF" as const, code: `${prefix}${draft.letters}a/VPCP/KSTT` },
    { ...form, use: "CONSOLIDATED" as const, code: `${prefix}${draft.letters}${letter}/VPCP/KSTT` },
  ];
}
