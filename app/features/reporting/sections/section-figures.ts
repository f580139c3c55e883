import { FIGURE_KEYS } from "../figures";

/** One figure of a report: what it is called in a sentence or a finding, and what is counted. */
export type FigureField = { key: string; label: string; unit: string };

type Listed = readonly (readonly [key: string, label: string])[];
const counted = (unit: string, list: Listed): FigureField[] =>
  list.map(([key, label]) => ({ key, label, unit }));

/** Counted by the portal from the register; never typed (counting.md). */
const PAKN_WORDS: Record<(typeof FIGURE_KEYS)[number], string> = {
  received_total: "PAKN tiếp nhận",
  received_act: "PAKN tiếp nhận về hành vi hành chính",
  received_reg: "PAKN tiếp nhận về quy định hành chính",
  opening: "PAKN kỳ trước chuyển qua",
  new: "PAKN tiếp nhận mới trong kỳ",
  resolved_total: "PAKN đã xử lý",
  resolved_act: "PAKN đã xử lý về hành vi hành chính",
  resolved_reg: "PAKN đã xử lý về quy định hành chính",
  resolved_opening: "PAKN đã xử lý của kỳ trước",
  resolved_new: "PAKN đã xử lý mới trong kỳ",
  pending_total: "PAKN đang xử lý",
  pending_act: "PAKN đang xử lý về hành vi hành chính",
  pending_reg: "PAKN đang xử lý về quy định hành chính",
  published: "PAKN đã công khai kết quả",
};

const PAKN_FIELDS: readonly FigureField[] = [
  ...FIGURE_KEYS.map((key) => ({ key: `pakn.${key}`, label: PAKN_WORDS[key], unit: "PAKN" })),
  { key: "pakn.excluded", label: "PAKN đến trong kỳ không tính vào biểu", unit: "PAKN" },
  { key: "pakn.through_system", label: "PAKN xử lý qua Hệ thống phản ánh, kiến nghị", unit: "PAKN" },
];

const RULES_AND_PUBLICATION: readonly FigureField[] = [
  ...counted("văn bản", [["issue.documents", "văn bản quy phạm pháp luật có quy định TTHC đã ban hành"]]),
  ...counted("quyết định", [["publish.decisions", "quyết định công bố danh mục TTHC"]]),
  ...counted("cơ quan", [["publish.departments", "sở, ngành có TTHC được công bố"]]),
  ...counted("TTHC", [
    ["issue.procedures", "TTHC quy định trong văn bản đã ban hành"],
    ["issue.assessed", "TTHC được đánh giá tác động"],
    ["publish.procedures", "TTHC được công bố"],
    ["publish.new", "TTHC công bố mới"],
    ["publish.amended", "TTHC công bố sửa đổi, bổ sung"],
    ["publish.replaced", "TTHC công bố thay thế"],
    ["publish.abolished", "TTHC công bố bãi bỏ"],
    ["publish.entered", "TTHC nhập vào Cơ sở dữ liệu quốc gia"],
    ["publish.open", "TTHC đang công khai"],
    ["publish.open_province", "TTHC cấp tỉnh đang công khai"],
    ["publish.open_district", "TTHC cấp huyện đang công khai"],
    ["publish.open_commune", "TTHC cấp xã đang công khai"],
    ["publish.local", "TTHC đang tiếp nhận tại địa phương"],
    ["publish.local_province", "TTHC cấp tỉnh đang tiếp nhận"],
    ["publish.local_district", "TTHC cấp huyện đang tiếp nhận"],
    ["publish.local_commune", "TTHC cấp xã đang tiếp nhận"],
    ["shorten.procedures", "TTHC được cắt giảm thời hạn"],
    ["shorten.over_plan", "TTHC cắt giảm vượt kế hoạch"],
    ["review.proposed", "TTHC đưa vào rà soát"],
    ["review.simplified", "TTHC đề xuất cắt giảm, đơn giản hóa"],
  ]),
  ...counted("cơ quan", [
    ["review.units", "cơ quan, đơn vị chủ trì rà soát"],
    ["shorten.departments", "ngành có TTHC được cắt giảm thời hạn"],
  ]),
  ...counted("lĩnh vực", [["review.fields", "lĩnh vực trọng tâm rà soát"]]),
  ...counted("nhóm", [["review.groups", "nhóm quy định, TTHC trọng tâm rà soát"]]),
  ...counted("%", [
    ["review.cost_target", "chi phí tuân thủ phấn đấu cắt giảm"],
    ["review.time_target", "thời gian giải quyết phấn đấu rút ngắn"],
  ]),
  ...counted("ngày", [
    ["shorten.days", "ngày giải quyết đã cắt giảm"],
    ["shorten.days_before", "ngày giải quyết trước khi cắt giảm"],
  ]),
];

const LEVELS = [
  ["province", "cấp tỉnh"],
  ["district", "cấp huyện"],
  ["commune", "cấp xã"],
] as const;

const FILES: readonly FigureField[] = counted("hồ sơ", [
  ["files.received", "hồ sơ tiếp nhận"],
  ["files.opening", "hồ sơ kỳ trước chuyển qua"],
  ["files.new", "hồ sơ mới tiếp nhận"],
  ["files.new_online", "hồ sơ mới tiếp nhận trực tuyến"],
  ["files.new_direct", "hồ sơ mới tiếp nhận trực tiếp, qua bưu chính"],
  ...LEVELS.map(([key, name]) => [`files.received_${key}`, `hồ sơ ${name} tiếp nhận`] as const),
  ["files.resolved", "hồ sơ đã giải quyết"],
  ["files.early", "hồ sơ giải quyết trước hạn"],
  ["files.on_time", "hồ sơ giải quyết đúng hạn"],
  ["files.in_time", "hồ sơ giải quyết trước và đúng hạn"],
  ["files.late", "hồ sơ giải quyết quá hạn"],
  ...LEVELS.flatMap(([key, name]) => [
    [`files.resolved_${key}`, `hồ sơ ${name} đã giải quyết`] as const,
    [`files.in_time_${key}`, `hồ sơ ${name} giải quyết trước và đúng hạn`] as const,
  ]),
  ["files.pending", "hồ sơ đang giải quyết"],
  ["files.pending_in_time", "hồ sơ đang giải quyết trong hạn"],
  ["files.pending_late", "hồ sơ đang giải quyết quá hạn"],
  ["onestop.total", "hồ sơ theo cơ chế một cửa"],
  ["onestop.in_time", "hồ sơ một cửa giải quyết trước và đúng hạn"],
  ["onestop.late", "hồ sơ một cửa giải quyết quá hạn"],
  ["onestop.pending", "hồ sơ một cửa đang giải quyết"],
  ["centre.received", "hồ sơ Trung tâm Phục vụ hành chính công tiếp nhận"],
  ["centre.opening", "hồ sơ kỳ trước chuyển qua tại Trung tâm"],
  ["centre.resolved", "hồ sơ Trung tâm đã giải quyết"],
  ["centre.pending", "hồ sơ Trung tâm đang giải quyết"],
  ["centre.land_received", "hồ sơ đất đai Trung tâm tiếp nhận hộ"],
  ["centre.land_resolved", "hồ sơ đất đai Trung tâm đã giải quyết"],
  ["centre.online", "hồ sơ trực tuyến Trung tâm tiếp nhận"],
  ["centre.on_spot", "hồ sơ giải quyết ngay tại chỗ"],
  ["district.received", "hồ sơ Bộ phận Một cửa cấp huyện tiếp nhận"],
  ["district.resolved", "hồ sơ Bộ phận Một cửa cấp huyện đã giải quyết"],
  ["district.pending", "hồ sơ Bộ phận Một cửa cấp huyện đang giải quyết"],
  ["commune.received", "hồ sơ Bộ phận Một cửa cấp xã tiếp nhận"],
  ["commune.resolved", "hồ sơ Bộ phận Một cửa cấp xã đã giải quyết"],
  ["commune.pending", "hồ sơ Bộ phận Một cửa cấp xã đang giải quyết"],
  ["linked.received", "hồ sơ liên thông tiếp nhận"],
  ["linked.resolved", "hồ sơ liên thông đã giải quyết"],
  ["linked.pending", "hồ sơ liên thông đang giải quyết"],
  ["post.in", "hồ sơ nộp qua bưu chính"],
  ["post.out", "kết quả trả qua bưu chính"],
  ["esystem.received", "hồ sơ tiếp nhận qua một cửa điện tử"],
  ["esystem.resolved", "hồ sơ giải quyết qua một cửa điện tử"],
  ["esystem.level3", "hồ sơ trực tuyến mức độ 3"],
  ["esystem.level4", "hồ sơ trực tuyến mức độ 4"],
  ["esystem.direct", "hồ sơ nộp trực tiếp"],
  ["online.files", "hồ sơ trực tuyến"],
]);

const OTHERS: readonly FigureField[] = [
  ...counted("%", [
    ["centre.on_time_rate", "tỷ lệ trước và đúng hạn tại Trung tâm"],
    ["district.on_time_rate", "tỷ lệ trước và đúng hạn tại cấp huyện"],
    ["commune.on_time_rate", "tỷ lệ trước và đúng hạn tại cấp xã"],
  ]),
  ...counted("đơn vị", [
    ["centre.departments", "sở có hồ sơ tại Trung tâm"],
    ["units.departments", "sở, ban, ngành có số liệu"],
    ["units.departments_all", "sở, ban, ngành phải báo cáo"],
    ["units.districts", "huyện, thị xã, thành phố có số liệu"],
    ["units.districts_all", "huyện, thị xã, thành phố phải báo cáo"],
    ["units.communes", "xã, phường, thị trấn có số liệu"],
    ["units.communes_all", "xã, phường, thị trấn phải báo cáo"],
    ["esystem.units", "đơn vị dùng một cửa điện tử"],
    ["esystem.departments", "sở, ban, ngành dùng một cửa điện tử"],
    ["esystem.districts", "huyện, thị xã, thành phố dùng một cửa điện tử"],
    ["inspect.onestop", "Bộ phận Một cửa cấp huyện được kiểm tra"],
    ["inspect.units", "cơ quan, đơn vị được kiểm tra"],
  ]),
  ...counted("dịch vụ", [
    ["services.total", "dịch vụ công trực tuyến"],
    ["services.level2", "dịch vụ công mức độ 2"],
    ["services.level3", "dịch vụ công mức độ 3"],
    ["services.level4", "dịch vụ công mức độ 4"],
    ["services.level34", "dịch vụ công mức độ 3 và 4"],
    ["services.full", "dịch vụ công toàn trình"],
    ["services.partial", "dịch vụ công một phần"],
  ]),
  ...counted("lượt", [
    ["ballots.total", "lượt đánh giá mức độ hài lòng"],
    ["ballots.content", "lượt đánh giá rất hài lòng và hài lòng"],
    ["ballots.very_satisfied", "lượt đánh giá rất hài lòng"],
    ["ballots.satisfied", "lượt đánh giá hài lòng"],
    ["ballots.normal", "lượt đánh giá bình thường"],
    ["ballots.unsatisfied", "lượt đánh giá không hài lòng"],
  ]),
  ...counted("TTHC", [
    ["onestop.procedures", "TTHC tiếp nhận tại Bộ phận Một cửa"],
    ["portal.integrated", "TTHC tích hợp trên Cổng Dịch vụ công quốc gia"],
    ["nonterritorial.procedures", "TTHC tiếp nhận phi địa giới hành chính"],
  ]),
  ...counted("văn bản", [["electronic.documents", "văn bản đôn đốc, hướng dẫn dịch vụ công"]]),
  ...counted("hồ sơ", [["electronic.files", "hồ sơ dịch vụ công trực tuyến phát sinh"]]),
  ...counted("sáng kiến", [["initiatives.recognised", "sáng kiến cải cách TTHC được công nhận"]]),
  ...counted("hộp thư", [["boxes.suggestion", "hộp thư góp ý"]]),
  ...counted("hòm phiếu", [["boxes.satisfaction", "hòm phiếu lấy ý kiến hài lòng"]]),
];

/** Every figure that a section may hold; an outline says which of them it asks for. */
const SECTION_FIGURES: readonly FigureField[] = [
  ...PAKN_FIELDS,
  ...RULES_AND_PUBLICATION,
  ...FILES,
  ...OTHERS,
];

const BY_KEY = new Map(SECTION_FIGURES.map((field) => [field.key, field]));

/** The field of a key; undefined for a key that no section knows. */
export const figureField = (key: string): FigureField | undefined => BY_KEY.get(key);

/** "hồ sơ tiếp nhận": how a finding names a figure. */
export const figureWords = (key: string): string => BY_KEY.get(key)?.label ?? key;

/** The portal counts these; nobody types them. */
export const isCounted = (key: string): boolean => key.startsWith("pakn.");
