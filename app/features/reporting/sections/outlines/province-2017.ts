import {
  addition,
  BALLOT_FIGURES,
  BALLOT_SENTENCES,
  type DefinitionInput,
  FILES_FIGURES,
  FILES_SENTENCES,
  FILES_SUMS,
  heading,
  PAKN_FIGURES,
  PAKN_SENTENCES,
  PAKN_TEXTS,
  SERVICES_FIGURES,
  SERVICES_SENTENCES,
  type SectionInput,
  words,
} from "./common";

const level = (key: string, name: string): SectionInput["sentences"] => [
  {
    text: `- Tại Bộ phận Một cửa ${name} tiếp nhận {${key}.received} hồ sơ, đã giải quyết {${key}.resolved} hồ sơ[, hồ sơ trả kết quả đúng hạn và trước hạn đạt tỷ lệ {${key}.on_time_rate} %]; đang giải quyết {${key}.pending} hồ sơ.`,
  },
];

/** A province's report under Circular 02/2017, with the one-stop part of Circular 01/2018 art. 11. */
export const PROVINCE_2017: DefinitionInput = {
  abstract:
    "Tình hình và kết quả thực hiện hoạt động kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông {@period}",
  intro:
    "Thực hiện quy định về báo cáo định kỳ hoạt động kiểm soát thủ tục hành chính (TTHC) và thực hiện cơ chế một cửa, một cửa liên thông, {@unit} báo cáo kết quả {@period} như sau:",
  closing:
    "Trên đây là báo cáo kết quả thực hiện hoạt động kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông {@period} của {@unit}./.",
  sections: [
    heading("I", "I.", "Về tình hình và kết quả thực hiện hoạt động kiểm soát TTHC", 1),
    {
      key: "I.1",
      number: "1.",
      title: "Kiểm soát ban hành quy định TTHC",
      depth: 2,
      figures: ["issue.documents", "issue.procedures", "issue.assessed"],
      required: ["issue.documents"],
      sentences: [
        {
          text: "Trong {@period}, {@unit} ban hành {issue.documents} văn bản quy phạm pháp luật có quy định TTHC[, với {issue.procedures} TTHC].",
          zero: {
            of: ["issue.documents"],
            text: "Trong {@period}, {@unit} không xây dựng và ban hành văn bản quy phạm pháp luật quy định về TTHC.",
          },
        },
        { text: "Đã đánh giá tác động {issue.assessed} TTHC." },
      ],
      texts: [addition],
      forms: ["{form:impact}", "{form:issued}"],
    },
    heading("I.2", "2.", "Công bố, công khai và nhập dữ liệu TTHC vào Cơ sở dữ liệu quốc gia về TTHC", 2),
    {
      key: "I.2a",
      number: "a)",
      title: "Công bố danh mục TTHC",
      depth: 3,
      figures: [
        "publish.decisions",
        "publish.departments",
        "publish.procedures",
        "publish.new",
        "publish.amended",
        "publish.replaced",
        "publish.abolished",
      ],
      required: ["publish.decisions"],
      sentences: [
        {
          text: "Đã ban hành {publish.decisions} quyết định công bố danh mục TTHC[ của {publish.departments} sở, ngành][ với tổng số {publish.procedures} TTHC][, gồm {publish.new} TTHC mới ban hành, {publish.amended} TTHC sửa đổi, bổ sung, {publish.replaced} TTHC thay thế và {publish.abolished} TTHC bị bãi bỏ].",
          zero: {
            of: ["publish.decisions"],
            text: "Trong {@period}, không phát sinh quyết định công bố danh mục TTHC.",
          },
        },
      ],
      texts: [addition],
    },
    {
      key: "I.2b",
      number: "b)",
      title: "Công khai TTHC",
      depth: 3,
      figures: ["publish.open", "publish.open_province", "publish.open_district", "publish.open_commune"],
      sentences: [
        {
          text: "Đang công khai {publish.open} TTHC[; cấp tỉnh {publish.open_province}][; cấp huyện {publish.open_district}][; cấp xã {publish.open_commune}].",
        },
      ],
      texts: [addition],
    },
    {
      key: "I.2c",
      number: "c)",
      title: "Nhập dữ liệu TTHC vào Cơ sở dữ liệu quốc gia",
      depth: 3,
      figures: ["publish.entered"],
      sentences: [
        {
          text: "Đã nhập, sửa đổi, bổ sung thông tin của {publish.entered} TTHC vào Cơ sở dữ liệu quốc gia về TTHC.",
        },
      ],
      texts: [addition],
      forms: ["{form:publication}"],
    },
    {
      key: "I.3",
      number: "3.",
      title: "Tình hình và kết quả giải quyết TTHC",
      depth: 2,
      figures: [
        ...FILES_FIGURES,
        "units.departments",
        "units.departments_all",
        "units.districts",
        "units.districts_all",
      ],
      required: ["files.received", "files.resolved", "files.pending"],
      sentences: [
        ...FILES_SENTENCES.slice(0, 2),
        {
          text: "- Số hồ sơ mới tiếp nhận: {files.new_direct} hồ sơ; số hồ sơ từ kỳ báo cáo trước chuyển qua: {files.opening} hồ sơ; số mới tiếp nhận trực tuyến: {files.new_online} hồ sơ.",
          unless: "files.new",
        },
        ...FILES_SENTENCES.slice(2),
      ],
      sums: FILES_SUMS,
      texts: [addition],
      forms: ["{form:files}", "06g/VPCP/KSTT"],
    },
    {
      key: "I.4",
      number: "4.",
      title: "Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) về TTHC",
      depth: 2,
      figures: PAKN_FIGURES,
      sentences: PAKN_SENTENCES,
      texts: PAKN_TEXTS,
      forms: ["{form:pakn}"],
    },
    {
      key: "I.5",
      number: "5.",
      title: "Tình hình rà soát, đánh giá TTHC",
      depth: 2,
      figures: [
        "review.units",
        "review.fields",
        "review.groups",
        "review.proposed",
        "review.simplified",
        "review.cost_target",
        "review.time_target",
        "shorten.departments",
        "shorten.procedures",
        "shorten.over_plan",
        "shorten.days",
        "shorten.days_before",
      ],
      sentences: [
        {
          text: "Có {review.units} cơ quan, đơn vị được giao chủ trì rà soát[, trọng tâm {review.fields} lĩnh vực].",
        },
        {
          text: "Xác định {review.groups} nhóm quy định, TTHC trọng tâm rà soát[; phấn đấu cắt giảm tối thiểu {review.cost_target} % chi phí tuân thủ, rút ngắn {review.time_target} % thời gian giải quyết].",
        },
        {
          text: "Đã đưa {review.proposed} TTHC vào rà soát[, đề xuất cắt giảm, đơn giản hóa {review.simplified} TTHC].",
        },
        {
          text: "Cắt giảm thời hạn giải quyết {shorten.procedures} TTHC[ của {shorten.departments} ngành][ (vượt kế hoạch {shorten.over_plan} TTHC)][, tổng thời gian cắt giảm {shorten.days} ngày, đạt {share:shorten.days/shorten.days_before}].",
        },
      ],
      texts: [{ ...addition, label: "Kế hoạch rà soát, kết quả bằng lời" }],
      forms: ["{form:review}"],
    },
    words("I.6", "6.", "Công tác truyền thông hỗ trợ hoạt động kiểm soát TTHC", 2),
    {
      ...words("I.7", "7.", "Công tác kiểm tra hoạt động kiểm soát TTHC", 2),
      figures: ["inspect.onestop", "inspect.units"],
      sentences: [
        { text: "Kiểm tra tổ chức, hoạt động của {inspect.onestop} Bộ phận Một cửa cấp huyện." },
        { text: "Đã kiểm tra {inspect.units} cơ quan, đơn vị." },
      ],
    },
    heading("I.8", "8.", "Tình hình, kết quả thực hiện nhiệm vụ khác", 2),
    words("I.8a", "a)", "Ban hành văn bản thực hiện các nhiệm vụ kiểm soát TTHC", 3),
    words("I.8b", "b)", "Triển khai Cổng Dịch vụ công quốc gia", 3),
    words("I.8c", "c)", "Đơn giản hóa chế độ báo cáo, Hệ thống thông tin báo cáo", 3),
    heading("II", "II.", "Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC", 1),
    words("II.1", "1.", "Tình hình triển khai Nghị định số 61/2018/NĐ-CP", 2),
    heading("II.2", "2.", "Tình hình tiếp nhận, giải quyết TTHC theo cơ chế một cửa, một cửa liên thông", 2),
    {
      key: "II.2a",
      number: "a)",
      title: "Tại Trung tâm Phục vụ hành chính công",
      depth: 3,
      figures: [
        "centre.received",
        "centre.opening",
        "centre.resolved",
        "centre.on_time_rate",
        "centre.pending",
        "centre.departments",
        "centre.land_received",
        "centre.land_resolved",
        "centre.online",
        "post.out",
        "post.in",
        "centre.on_spot",
        "linked.received",
        "linked.resolved",
        "linked.pending",
        ...BALLOT_FIGURES,
      ],
      details: ["centre.on_spot"],
      sentences: [
        {
          text: "- Trong {@period}, Trung tâm đã tiếp nhận {centre.received} hồ sơ[ (trong đó kỳ trước chuyển qua {centre.opening} hồ sơ)]; đã giải quyết {centre.resolved} hồ sơ[; hồ sơ trả kết quả đúng hạn và trước hạn đạt tỷ lệ {centre.on_time_rate} %]; đang giải quyết {centre.pending} hồ sơ[ thuộc thẩm quyền của {centre.departments} sở].",
        },
        {
          text: "- Tiếp nhận hộ {centre.land_received} hồ sơ, giải quyết {centre.land_resolved} hồ sơ trong lĩnh vực đất đai, đăng ký biện pháp bảo đảm.",
        },
        {
          text: "- Tiếp nhận {centre.online} hồ sơ nộp trực tuyến[; trả kết quả qua đường bưu điện {post.out} hồ sơ][; tiếp nhận {post.in} hồ sơ nộp qua đường bưu điện].",
        },
        {
          text: "- Tiếp nhận, trả kết quả ngay tại chỗ {centre.on_spot} hồ sơ[, gồm {list:centre.on_spot}].",
        },
        {
          text: "- Hồ sơ TTHC liên thông: tiếp nhận {linked.received} hồ sơ; đã giải quyết {linked.resolved} hồ sơ[; đang giải quyết {linked.pending} hồ sơ].",
        },
        ...BALLOT_SENTENCES.map((sentence) => ({ ...sentence, text: `- ${sentence.text}` })),
      ],
      texts: [addition],
    },
    {
      key: "II.2b",
      number: "b)",
      title: "Bộ phận Một cửa của UBND cấp huyện, cấp xã",
      depth: 3,
      figures: ["district", "commune"].flatMap((key) => [
        `${key}.received`,
        `${key}.resolved`,
        `${key}.on_time_rate`,
        `${key}.pending`,
      ]),
      sentences: [...(level("district", "cấp huyện") ?? []), ...(level("commune", "cấp xã") ?? [])],
      texts: [addition],
    },
    {
      key: "II.2c",
      number: "c)",
      title: "Dịch vụ công trực tuyến và dịch vụ bưu chính công ích",
      depth: 3,
      figures: SERVICES_FIGURES,
      sentences: [
        { text: "Tiếp nhận, giải quyết {files.new_online} hồ sơ trực tuyến." },
        { text: "Qua dịch vụ bưu chính công ích: tiếp nhận {post.in} hồ sơ; trả kết quả {post.out} hồ sơ." },
        ...SERVICES_SENTENCES,
      ],
      texts: [addition],
    },
    heading(
      "II.3",
      "3.",
      "Công bố danh mục TTHC tiếp nhận tại Bộ phận Một cửa; phê duyệt quy trình nội bộ",
      2,
    ),
    {
      key: "II.3a",
      number: "a)",
      title: "Danh mục TTHC tiếp nhận tại Bộ phận Một cửa, tiếp nhận trực tuyến",
      depth: 3,
      figures: ["portal.integrated"],
      sentences: [
        { text: "Đã tích hợp, cung cấp trên Cổng Dịch vụ công quốc gia {portal.integrated} TTHC." },
      ],
      texts: [addition],
    },
    words("II.3b", "b)", "Phê duyệt quy trình nội bộ trong giải quyết TTHC", 3),
    words("III", "III.", "Đánh giá về tình hình, kết quả hoạt động kiểm soát TTHC", 1),
    { ...words("IV", "IV.", "Một số nhiệm vụ trọng tâm trong {@next}", 1), plans: true },
  ],
};
