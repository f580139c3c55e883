import { inBoth } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { formatCount, formatDate, formatNumber, formatPercent } from "~/shared/vi-format";

/** A part and its whole, named. */
type Part = { name: string; n: number; total: number };

const items = (n: number) => `${formatCount(n)} phản ánh, kiến nghị`;

const vi = {
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
  total: "Tổng cộng",
  counting:
    "Quý báo cáo tính từ ngày 15 tháng trước quý đến ngày 14 tháng cuối quý. Việc mở lại sau khi trả lời được tính thêm một lần. Việc không thuộc phạm vi tiếp nhận được loại ra trong quý đến, nêu riêng theo lý do. Số nhỏ của từng cơ quan được gộp chung, không cơ quan nào dưới 05 việc bị so sánh.",
  same: "Số liệu là số tại thời điểm xem; báo cáo đã ký giữ nguyên số lúc ký.",

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
    says: (most: Part) => `Nhiều nhất là lĩnh vực ${most.name}: ${share(most)}.`,
  },
  unit: {
    heading: "Theo cơ quan",
    column: "Cơ quan",
    chart: "Số phản ánh, kiến nghị phải xử lý theo cơ quan đang giữ hoặc đã xử lý",
    says: (most: Part) =>
      `${most.name} có nhiều việc nhất: ${share(most)}. Nhiều việc không có nghĩa là làm kém.`,
    others: (n: number) => `${formatCount(n)} cơ quan khác, phần lớn có dưới 05 việc`,
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
      `${formatCount(content)} trên ${formatCount(total)} đánh giá là hài lòng hoặc rất hài lòng (${formatPercent(content, total)}). Đánh giá là ẩn danh.`,
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
const share = ({ n, total }: Part) =>
  `${formatCount(n)} trên ${formatCount(total)} việc (${formatPercent(n, total)})`;

/** English has no leading zeros, and one item is not "items". */
const count = (n: number) => formatCount(n, "en");
const many = (n: number, one: string, more = `${one}s`) => `${count(n)} ${n === 1 ? one : more}`;
const shareOf = ({ n, total }: Part) => `${count(n)} of ${count(total)} (${formatPercent(n, total, "en")})`;

/** The names of channels are data, in Vietnamese; English readers get these for the codes that the law’s list has. */
export const ENGLISH_CHANNELS: Readonly<Record<string, string>> = {
  paper_direct: "Paper, handed in",
  post: "Post",
  phone: "Phone",
  email: "E-mail",
  web: "This portal",
  national_portal: "National public service portal",
  survey_form: "Survey form",
  suggestion_box: "Suggestion box",
  counter_oral: "In person at a one-stop desk",
  citizen_reception: "Citizen reception",
  press: "Press",
  inter_agency: "Passed on by another authority",
};

/** Every text of the public statistics. */
export const STATISTICS = inBoth({
  vi,
  en: {
    title: "Feedback in figures",
    lead: "How much feedback the province received, how far it got with it and whether it answered in time. Counted as in the quarterly report to the government.",
    description:
      "Figures on receiving and handling feedback in the province, by quarter, field, authority and channel.",
    choose: "Choose a quarter",
    running: "up to today",
    span: (from, to) => `From ${formatDate(from, "en")} to ${formatDate(to, "en")}`,
    notShown: "This page has no figures for that quarter.",
    none: "There are no figures yet: the province has not been set up on this portal.",
    contents: "On this page",
    table: "See the table",
    file: "Download as CSV (in Vietnamese)",
    total: "Total",
    counting:
      "A reporting quarter runs from the 15th of the month before the quarter to the 14th of its last month. An item that is reopened after an answer counts once more. What is outside the scope of feedback is left out in the quarter it arrived in and listed by reason. Small numbers of single authorities are put together; none with fewer than 5 items is compared.",
    same: "These are the figures at the moment of viewing; a signed report keeps those of the day it was signed.",

    headline: {
      new: "Newly received",
      newNote: "arrived in the quarter, reopened ones included",
      resolved: "Resolved",
      resolvedNote: "including items from earlier quarters",
      onTime: "Answered on time",
      onTimeNote: (onTime, answered) =>
        answered > 0 ? `${count(onTime)} of ${many(answered, "answer")}` : "no answer yet in this quarter",
      pending: "Being handled",
      pendingNote: (overdue) => (overdue > 0 ? `${count(overdue)} of them overdue` : "none overdue"),
    },

    columns: {
      quarter: "Quarter",
      received: "To handle",
      new: "Newly received",
      resolved: "Resolved",
      pending: "Being handled",
      answered: "Answered",
      onTime: "On time",
      rate: "Share on time",
      count: "Number",
      share: "Share",
    },
    few: "fewer than 5 answers",

    quarters: {
      heading: "The last nine quarters: received and resolved",
      chart: "Newly received and resolved items in each quarter",
      says: (title, fresh, resolved, before) =>
        `${title} had ${many(fresh, "new item")}${
          before
            ? `, ${fresh === before.n ? "as many as" : fresh > before.n ? `${count(fresh - before.n)} more than` : `${count(before.n - fresh)} fewer than`} ${before.title}`
            : ""
        }; ${count(resolved)} ${resolved === 1 ? "was" : "were"} resolved.`,
    },
    punctuality: {
      heading: "The last nine quarters: answered on time",
      chart: "Share of answers given on time in each quarter, per cent",
      says: (title, onTime, answered) =>
        answered === 0
          ? `${title} has no answers yet.`
          : `In ${title}, ${count(onTime)} of ${many(answered, "answer")} came on time: ${formatPercent(onTime, answered, "en")}.`,
    },
    field: {
      heading: "By field",
      unclassified: "Not yet classified",
      column: "Field",
      chart: "Items to handle, by field",
      says: (most) => `Of the fields that items were put into, the largest has ${shareOf(most)}.`,
    },
    unit: {
      heading: "By authority",
      column: "Authority",
      chart: "Items to handle, by the authority that holds or handled them",
      says: (most) =>
        `The authority with the most items has ${shareOf(most)}. Having many items does not mean doing badly.`,
      others: (n) => `${many(n, "other authority", "other authorities")}, most with fewer than 5 items`,
      onlySmall: "No authority has 5 items or more.",
      unknown: "Another authority",
    },
    channel: {
      heading: "By channel",
      column: "Channel",
      chart: "Items to handle, by the channel they came through",
      says: (most) => `The channel used most is “${most.name}”: ${shareOf(most)}.`,
    },
    kind: {
      heading: "By kind",
      column: "Kind",
      chart: "Items to handle about acts of officials and about regulations",
      says: (most) => `The commonest kind is “${most.name}”: ${shareOf(most)}.`,
    },
    result: {
      heading: "By outcome",
      column: "Outcome",
      chart: "Resolved items, by outcome",
      says: (most) => `The commonest outcome is “${most.name}”: ${shareOf(most)} resolved.`,
    },
    excluded: {
      heading: "Not accepted, passed on, answered together",
      column: "Reason",
      chart: "Items of the quarter that were not accepted or passed on, by reason",
      otherLaws: "Under other laws (denunciations, reports of crimes, state secrets)",
      rejected: "Not accepted",
      transferred: "Passed on to a body outside the system",
      says: (rejected, transferred, merged) =>
        `Of what arrived in the quarter, ${many(rejected, "item was", "items were")} not accepted and ${many(transferred, "was", "were")} passed on to a body outside the system; the other figures of this page leave them out. ${many(merged, "item was", "items were")} answered together with one about the same matter.`,
      merged: "Answered together with one about the same matter",
    },
    ratings: {
      heading: "Satisfaction",
      column: "Rating",
      chart: "How senders rated answers that they received in the quarter",
      scores: ["Not satisfied", "Neither", "Satisfied", "Very satisfied"] as const,
      says: (content, total) =>
        `${count(content)} of ${many(total, "rating")} ${content === 1 ? "is" : "are"} satisfied or very satisfied (${formatPercent(content, total, "en")}). Ratings are anonymous.`,
      none: "There are no figures yet: at least 5 senders have to rate an answer in the quarter.",
    },
    promises: {
      heading: "Promises in answers",
      column: "State",
      chart: "Promises due in the quarter, by what became of them",
      states: {
        keptInTime: "Kept in time",
        keptLate: "Kept late",
        broken: "Overdue and not kept",
        dropped: "Given up, with a reason",
        waiting: "Not yet due",
      },
      says: (kept, due, broken) =>
        due === 0
          ? "No promise is due in the quarter."
          : `${count(kept)} of ${many(due, "promise")} due in the quarter ${kept === 1 ? "was" : "were"} kept, ${count(broken)} ${broken === 1 ? "is" : "are"} overdue and not kept.`,
      none: "There are no figures yet: no answer has promised anything by a date.",
    },
    nothing: "Nothing arose in this quarter.",
  },
});
/** In one of its languages. */
export type StatisticsMessages = (typeof STATISTICS)["vi"];
