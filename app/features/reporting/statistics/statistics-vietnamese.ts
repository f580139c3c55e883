import type { LocalDate } from "~/shared/local-date";
import { formatCount, formatDate, formatNumber, formatPercent } from "~/shared/vi-format";

/** A part and its whole, named. */
export type Part = { name: string; n: number; total: number };
/** With what nobody has classified yet, where that is said; then `total` is without it. */
export type FieldPart = Part & { unclassified?: number };

const items = (n: number) => `${formatCount(n)} phản ánh, kiến nghị`;
const share = ({ n, total }: Part) =>
  `${formatCount(n)} trên ${formatCount(total)} việc (${formatPercent(n, total)})`;

/** The Vietnamese words of the statistics; the English ones beside them are in statistics-messages.ts. */
export const VIETNAMESE = {
  title: "Số liệu phản ánh, kiến nghị",
  lead: "Cả tỉnh đã tiếp nhận bao nhiêu, xử lý đến đâu, có đúng hạn không. Cùng cách đếm với báo cáo quý gửi cấp trên.",
  description:
    "Số liệu tiếp nhận, xử lý phản ánh, kiến nghị của tỉnh theo quý, lĩnh vực, cơ quan, kênh tiếp nhận.",
  choose: "Chọn quý",
  running: "đến hôm nay",
  span: (from: LocalDate, to: LocalDate) => `Từ ${formatDate(from)} đến ${formatDate(to)}`,
  notShown: "Không có số liệu của quý này trên trang công khai.",
  none: "Chưa có số liệu: tỉnh chưa được thiết lập trên cổng này.",
  contents: "Trong trang này",
  table: "Xem bảng số liệu",
  file: "Tải tệp CSV",
  onlyInTable: (drawn: number, left: number) =>
    `Hình vẽ ${formatCount(drawn)} dòng của bảng; ${formatCount(left)} dòng còn lại chỉ có trong bảng.`,
  total: "Tổng cộng",
  counting:
    "Quý báo cáo tính từ ngày 15 tháng trước quý đến ngày 14 tháng cuối quý. Việc mở lại sau khi trả lời được tính thêm một lần. Việc không thuộc phạm vi tiếp nhận được loại ra trong quý đến, nêu riêng theo lý do. Số nhỏ của từng cơ quan được gộp chung, không cơ quan nào dưới 05 việc bị so sánh.",
  same: "Số liệu là số tại thời điểm xem; báo cáo đã ký giữ nguyên số lúc ký, và tính phản ánh nhập muộn là mới của kỳ nhập (ở đây tính theo ngày nhận).",

  headline: {
    new: "Mới tiếp nhận",
    newNote: "đến trong quý, kể cả mở lại",
    resolved: "Đã xử lý",
    resolvedNote: "gồm cả việc quý trước chuyển sang",
    onTime: "Trả lời đúng hạn",
    onTimeNote: (onTime: number, answered: number) =>
      answered > 0
        ? `${formatNumber(onTime)} trên ${formatNumber(answered)} trả lời`
        : "chưa có trả lời nào trong quý",
    pending: "Đang xử lý",
    pendingNote: (overdue: number) =>
      overdue > 0 ? `trong đó ${formatCount(overdue)} đã quá hạn` : "không có việc quá hạn",
  },

  columns: {
    quarter: "Quý",
    received: "Phải xử lý",
    new: "Mới tiếp nhận",
    resolved: "Đã xử lý",
    pending: "Đang xử lý",
    answered: "Đã trả lời",
    onTime: "Đúng hạn",
    rate: "Tỷ lệ đúng hạn",
    count: "Số lượng",
    share: "Tỷ lệ",
  },
  few: "dưới 05 trả lời",

  quarters: {
    heading: "Chín quý gần đây: tiếp nhận và xử lý",
    chart: "Số mới tiếp nhận và số đã xử lý trong từng quý",
    says: (title: string, fresh: number, resolved: number, before: { title: string; n: number } | null) =>
      `${title} có ${items(fresh)} mới${
        before
          ? `, ${fresh === before.n ? "bằng" : fresh > before.n ? `nhiều hơn ${formatCount(fresh - before.n)} so với` : `ít hơn ${formatCount(before.n - fresh)} so với`} ${before.title}`
          : ""
      }; đã xử lý ${formatCount(resolved)}.`,
  },
  punctuality: {
    heading: "Chín quý gần đây: trả lời đúng hạn",
    chart: "Tỷ lệ trả lời đúng hạn của từng quý, phần trăm",
    says: (title: string, onTime: number, answered: number) =>
      answered === 0
        ? `${title} chưa có trả lời nào.`
        : `${title} có ${formatCount(onTime)} trên ${formatCount(answered)} trả lời đúng hạn, đạt ${formatPercent(onTime, answered)}.`,
  },
  field: {
    heading: "Theo lĩnh vực",
    unclassified: "Chưa phân loại",
    column: "Lĩnh vực",
    chart: "Số phản ánh, kiến nghị phải xử lý theo lĩnh vực",
    says: (most: FieldPart) =>
      most.unclassified
        ? `Trong các việc đã phân loại, nhiều nhất là lĩnh vực ${most.name}: ${share(most)}. Còn ${formatCount(most.unclassified)} việc chưa phân loại.`
        : `Nhiều nhất là lĩnh vực ${most.name}: ${share(most)}.`,
  },
  unit: {
    heading: "Theo cơ quan",
    column: "Cơ quan",
    chart: "Số phản ánh, kiến nghị phải xử lý theo cơ quan đang giữ hoặc đã xử lý",
    says: (most: Part) =>
      `${most.name} có nhiều việc nhất: ${share(most)}. Nhiều việc không có nghĩa là làm kém.`,
    others: (n: number, allSmall: boolean) =>
      `${formatCount(n)} cơ quan khác, ${allSmall ? "mỗi cơ quan dưới 05 việc" : "có cơ quan dưới 05 việc"}`,
    onlySmall: "Không cơ quan nào có từ 05 việc trở lên.",
    unknown: "Cơ quan khác",
  },
  channel: {
    heading: "Theo kênh tiếp nhận",
    column: "Kênh",
    chart: "Số phản ánh, kiến nghị phải xử lý theo kênh tiếp nhận",
    says: (most: Part) => `Nhiều nhất là kênh ${most.name}: ${share(most)}.`,
  },
  kind: {
    heading: "Theo loại",
    column: "Loại",
    chart: "Số phản ánh, kiến nghị phải xử lý về hành vi và về quy định hành chính",
    says: (most: Part) => `Nhiều nhất là về ${most.name.toLowerCase()}: ${share(most)}.`,
  },
  result: {
    heading: "Theo kết quả xử lý",
    column: "Kết quả",
    chart: "Số đã xử lý theo kết quả",
    says: (most: Part) => `Kết quả thường gặp nhất là “${most.name}”: ${share(most)} đã xử lý.`,
  },
  excluded: {
    heading: "Không tiếp nhận, chuyển nơi khác, trả lời chung",
    column: "Lý do",
    chart: "Số không tiếp nhận hoặc chuyển nơi khác trong quý, theo lý do",
    otherLaws: "Thuộc luật khác (tố cáo, tin báo tội phạm, bí mật nhà nước)",
    rejected: "Không tiếp nhận",
    transferred: "Chuyển cơ quan ngoài hệ thống",
    says: (rejected: number, transferred: number, merged: number) =>
      `Trong số đến trong quý, ${formatCount(rejected)} không được tiếp nhận và ${formatCount(transferred)} được chuyển cơ quan ngoài hệ thống, không nằm trong các số khác của trang; ${formatCount(merged)} được trả lời chung với một việc cùng nội dung.`,
    merged: "Trả lời chung với việc cùng nội dung",
  },
  ratings: {
    heading: "Mức độ hài lòng",
    column: "Đánh giá",
    chart: "Số đánh giá của người gửi về trả lời nhận được trong quý",
    scores: ["Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"] as const,
    says: (content: number, total: number) =>
      `${formatCount(content)} trên ${formatCount(total)} đánh giá là hài lòng hoặc rất hài lòng (${formatPercent(content, total)}). Đánh giá là ẩn danh, chỉ được công bố theo nhóm từ 05 đánh giá trở lên.`,
    none: "Chưa có số liệu: cần ít nhất 05 đánh giá của người gửi trong quý.",
  },
  promises: {
    heading: "Cam kết trong trả lời",
    column: "Tình trạng",
    chart: "Cam kết đến hạn trong quý, theo tình trạng",
    states: {
      keptInTime: "Đã thực hiện đúng hẹn",
      keptLate: "Đã thực hiện sau hẹn",
      broken: "Quá hẹn, chưa thực hiện",
      dropped: "Không thực hiện nữa, có lý do",
      waiting: "Chưa đến hẹn",
    },
    says: (kept: number, due: number, broken: number) =>
      due === 0
        ? "Không có cam kết nào đến hạn trong quý."
        : `${formatCount(kept)} trên ${formatCount(due)} cam kết đến hạn trong quý đã được thực hiện, ${formatCount(broken)} quá hẹn chưa thực hiện.`,
    none: "Chưa có số liệu: chưa trả lời nào có cam kết kèm thời hạn.",
  },
  nothing: "Trong quý không phát sinh.",
};
