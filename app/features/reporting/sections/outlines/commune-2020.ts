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
  type SectionInput,
  sumsOf,
  words,
} from "./common";

/** Sections I.1 to I.9 of Circular 01/2020 as a commune fills them in; `from` is the number of the first. */
export function sections2020(from: number): SectionInput[] {
  const at = (offset: number) => ({ key: `I.${from + offset}`, number: `${from + offset}.`, depth: 2 });
  return [
    {
      ...at(0),
      title: "Công bố, công khai TTHC, danh mục TTHC",
      figures: [
        "publish.decisions",
        "publish.procedures",
        "publish.open",
        "publish.open_province",
        "publish.open_district",
        "publish.open_commune",
      ],
      sentences: [
        {
          text: "Đã ban hành {publish.decisions} quyết định công bố danh mục[ {publish.procedures}] TTHC.",
          zero: {
            of: ["publish.decisions"],
            text: "Trong {@period}, không phát sinh quyết định công bố danh mục TTHC.",
          },
        },
        {
          text: "Đang công khai {publish.open} TTHC[; cấp tỉnh {publish.open_province}][; cấp huyện {publish.open_district}][; cấp xã {publish.open_commune}].",
        },
        {
          text: "Số TTHC thuộc thẩm quyền giải quyết của cấp xã: {publish.open_commune} TTHC.",
          unless: "publish.open",
        },
      ],
      texts: [addition],
      forms: ["{form:publication}"],
    },
    {
      ...at(1),
      title: "Rà soát, đơn giản hóa TTHC",
      figures: ["review.proposed", "review.simplified"],
      sentences: [
        {
          text: "Có {review.proposed} TTHC được đề xuất đưa vào rà soát[; {review.simplified} TTHC được đề xuất cắt giảm, đơn giản hóa].",
          zero: { of: ["review.proposed"], text: "Trong {@period}, không phát sinh TTHC được rà soát." },
        },
      ],
      texts: [addition],
      forms: ["{form:review}"],
    },
    {
      ...at(2),
      title: "Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) về quy định, TTHC",
      figures: [...PAKN_FIGURES, "boxes.suggestion", "boxes.satisfaction"],
      sentences: [
        {
          text: "Tại Bộ phận Một cửa có {boxes.suggestion} hộp thư góp ý, {boxes.satisfaction} hòm phiếu lấy ý kiến hài lòng.",
        },
        ...PAKN_SENTENCES,
      ],
      sums: sumsOf("boxes.suggestion", "boxes.satisfaction"),
      texts: PAKN_TEXTS,
      forms: ["{form:pakn}"],
    },
    {
      ...at(3),
      title: "Tình hình, kết quả giải quyết TTHC",
      figures: FILES_FIGURES,
      required: ["files.received", "files.resolved", "files.pending"],
      sentences: FILES_SENTENCES,
      sums: FILES_SUMS,
      texts: [addition],
      forms: ["{form:files}", "{form:overdue-causes}"],
    },
    {
      ...at(4),
      title: "Triển khai cơ chế một cửa, một cửa liên thông trong giải quyết TTHC",
      figures: ["onestop.procedures", ...BALLOT_FIGURES, "post.in", "post.out"],
      sentences: [
        { text: "Tại Bộ phận Một cửa tiếp nhận, giải quyết {onestop.procedures} TTHC." },
        ...BALLOT_SENTENCES,
        { text: "Qua dịch vụ bưu chính công ích: tiếp nhận {post.in} hồ sơ; trả kết quả {post.out} hồ sơ." },
      ],
      sums: sumsOf(...BALLOT_FIGURES, "post.in", "post.out"),
      texts: [addition],
    },
    {
      ...at(5),
      title: "Thực hiện TTHC trên môi trường điện tử",
      figures: [
        "electronic.documents",
        "services.total",
        "services.level34",
        "services.full",
        "services.partial",
        "electronic.files",
      ],
      sentences: [
        {
          text: "Đã ban hành {electronic.documents} văn bản đôn đốc, giao nhiệm vụ, hướng dẫn dịch vụ công.",
        },
        { text: "Thực hiện {services.level34} dịch vụ công trực tuyến mức độ 3, mức độ 4." },
        {
          text: "Cung cấp {services.total} dịch vụ công trực tuyến[ (toàn trình: {services.full}; một phần: {services.partial})].",
        },
        {
          text: "Trong {@period}, phát sinh {electronic.files} hồ sơ dịch vụ công trực tuyến[, chiếm {share:electronic.files/files.new}].",
          zero: {
            of: ["electronic.files"],
            text: "Trong {@period}, không phát sinh hồ sơ dịch vụ công trực tuyến.",
          },
        },
      ],
      sums: sumsOf("electronic.files"),
      texts: [addition],
      forms: ["{form:electronic}"],
    },
    words(`I.${from + 6}`, `${from + 6}.`, "Truyền thông hỗ trợ hoạt động kiểm soát TTHC", 2),
    {
      ...at(7),
      title: "Nghiên cứu, đề xuất sáng kiến cải cách TTHC",
      figures: ["initiatives.recognised"],
      sentences: [
        {
          text: "Có {initiatives.recognised} sáng kiến cải cách TTHC được cấp có thẩm quyền công nhận.",
          zero: {
            of: ["initiatives.recognised"],
            text: "Trong {@period}, không phát sinh sáng kiến cải cách TTHC.",
          },
        },
      ],
      sums: sumsOf("initiatives.recognised"),
      texts: [addition],
    },
    {
      ...words(`I.${from + 8}`, `${from + 8}.`, "Kiểm tra thực hiện kiểm soát TTHC", 2),
      figures: ["inspect.units"],
      sentences: [{ text: "Đã kiểm tra {inspect.units} cơ quan, đơn vị." }],
    },
  ];
}

/** II to IV: the assessment is verified from a real report, III and IV stand to reason (cần xác nhận). */
export const AFTER_2020: SectionInput[] = [
  {
    key: "II",
    number: "II.",
    title: "Đánh giá chung",
    depth: 1,
    texts: [
      { key: "text", label: "Nhận xét chung", required: true },
      { key: "difficulties", label: "Khó khăn, vướng mắc và nguyên nhân", required: true },
    ],
  },
  { ...words("III", "III.", "Phương hướng, nhiệm vụ {@next}", 1), plans: true },
  words("IV", "IV.", "Kiến nghị, đề xuất", 1),
];

export const FRAME_2020 = {
  abstract:
    "Công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {@period}",
  intro:
    "Thực hiện chế độ báo cáo định kỳ về kiểm soát thủ tục hành chính (TTHC), {@unit} báo cáo tình hình, kết quả {@period} như sau:",
  closing: "Trên đây là báo cáo công tác kiểm soát TTHC {@period} của {@unit}./.",
};

/** A commune's report under Circular 01/2020. */
export const COMMUNE_2020: DefinitionInput = {
  ...FRAME_2020,
  sections: [heading("I", "I.", "Tình hình, kết quả kiểm soát TTHC", 1), ...sections2020(1), ...AFTER_2020],
};
