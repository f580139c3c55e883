import { inBoth } from "~/shared/language";
import { formatCount } from "~/shared/vi-format";
import type { Facet } from "./answer-filter";

const vi = {
  title: "Trả lời đã công khai",
  lead: "Câu hỏi của người dân, doanh nghiệp và trả lời của cơ quan có trách nhiệm. Tên người gửi không được công khai.",
  description: "Tìm trong các trả lời phản ánh, kiến nghị đã công khai.",
  send: "Gửi phản ánh, kiến nghị",

  words: "Từ khóa, có dấu hoặc không dấu",
  search: "Tìm",
  moreFilters: "Lọc thêm",
  clear: "Bỏ tìm và lọc",
  facet: {
    field: "Lĩnh vực",
    unit: "Cơ quan trả lời",
    procedure: "Thủ tục hành chính",
    level: "Cấp",
    outcome: "Kết quả",
  } satisfies Record<Facet, string>,
  any: {
    field: "Mọi lĩnh vực",
    unit: "Mọi cơ quan",
    procedure: "Mọi thủ tục",
    level: "Mọi cấp",
    outcome: "Mọi kết quả",
  } satisfies Record<Facet, string>,
  period: "Thời gian công khai",
  anyPeriod: "Mọi lúc",
  badPeriod: "Bộ lọc thời gian không đọc được nên không được dùng. Hãy chọn lại trong “Lọc thêm”.",
  year: (year: string) => `Năm ${year}`,
  month: (month: string, year: string) => `Tháng ${month}/${year}`,

  exact: (n: number) => `Trong đó ${formatCount(n)} có đúng cụm từ đã gõ.`,
  found: (n: number) => `Có ${formatCount(n)} trả lời khớp, gần nhất trước.`,
  foundMany: (n: number) =>
    `Có trên ${n} trả lời khớp. Đây là ${n} trả lời mới nhất, xếp theo độ khớp; trả lời cũ hơn ở các trang sau.`,
  total: (n: number) => `Có ${formatCount(n)} trả lời, mới công khai trước.`,
  totalMany: (n: number) => `Có trên ${formatCount(n)} trả lời, mới công khai trước.`,
  searched: "Đã tìm",
  /** Around what was typed and what is looked for instead. */
  instead: ["Không có trả lời nào có đủ các từ “", "”. Đang tìm “", "”."] as const,
  /** The same, where no answer says it as one phrase. */
  unsaid: ["Không có trả lời nào nói “", "”. Đang tìm “", "”."] as const,
  /** Around what was typed, where the answers shown have only some of the words. */
  fewer: ["Không có trả lời nào có đủ các từ “", "”; đây là các trả lời có nhiều từ nhất."] as const,
  meant: "Có phải bạn muốn tìm",
  or: " hay ",
  also: "Cũng tìm:",
  answersOf: (n: number) => `${formatCount(n)} trả lời`,
  noneFiltered: "Chưa có trả lời nào khớp. Thử ít từ hơn hoặc bỏ bớt điều kiện lọc.",
  none: "Chưa có trả lời nào được công khai. Trả lời sẽ ở đây sau khi cơ quan kiểm tra và đăng.",
  seeAll: "Xem tất cả trả lời",
  pages: "Trang kết quả",
  toStart: "Về đầu danh sách",
  onward: "Xem tiếp",

  reply: "Trả lời:",
  answeredOn: "trả lời ngày",
  publishedOn: "công khai ngày",
  index: "Xem theo lĩnh vực, cơ quan, thủ tục",
  indexTitle: "Trả lời theo lĩnh vực, cơ quan, thủ tục",
  indexLead: "Mỗi mục có trang riêng; con số là số trả lời đang công khai.",
  byFacet: {
    field: "Theo lĩnh vực",
    unit: "Theo cơ quan trả lời",
    procedure: "Theo thủ tục hành chính",
  },
  facetLead: {
    field: (name: string) => `Các phản ánh, kiến nghị về lĩnh vực ${name} đã được trả lời và công khai.`,
    unit: (name: string) => `Các phản ánh, kiến nghị do ${name} trả lời và đã công khai.`,
    procedure: (name: string) => `Các phản ánh, kiến nghị về thủ tục “${name}” đã được trả lời và công khai.`,
  },
  noneOfFacet: "Ở mục này chưa có trả lời nào được công khai.",
  searchHere: "Tìm trong mục này",

  matter: "Nội dung phản ánh, kiến nghị",
  replyOf: "Trả lời của",
  handling: "Thông tin xử lý",
  answeredBy: "Cơ quan trả lời",
  receivedDay: "Ngày tiếp nhận",
  answeredDay: "Ngày trả lời",
  publishedDay: "Ngày công khai",
  revisedDay: "Đính chính gần nhất",
  reopened: (day: string) => `Việc này được xem xét lại từ ngày ${day}`,
  reopenedWhat: "Dưới đây là câu trả lời trước. Trang này được cập nhật khi công khai câu trả lời mới.",
  related: "Trả lời về việc tương tự",
  alike: "Gửi phản ánh riêng",
  meToo: "Tôi cũng gặp việc này",
  address: "Địa chỉ lâu dài của trả lời này:",
  notHere: "Không có trả lời công khai nào ở địa chỉ này.",
  gone: "Trả lời từng công khai ở địa chỉ này đã được cơ quan gỡ xuống.",
  cardAlt: "Trả lời phản ánh, kiến nghị đã công khai",
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const en = {
  title: "Published answers",
  lead: "Questions from citizens and businesses, and what the responsible authority answered. Senders are never named. The texts are in Vietnamese.",
  description: "Search the published answers to feedback and recommendations.",
  send: "Send feedback",

  words: "Words in Vietnamese, with or without diacritics",
  search: "Search",
  moreFilters: "More filters",
  clear: "Clear search and filters",
  facet: {
    field: "Field",
    unit: "Answering authority",
    procedure: "Administrative procedure",
    level: "Level",
    outcome: "Outcome",
  } satisfies Record<Facet, string>,
  any: {
    field: "Any field",
    unit: "Any authority",
    procedure: "Any procedure",
    level: "Any level",
    outcome: "Any outcome",
  } satisfies Record<Facet, string>,
  period: "Published",
  anyPeriod: "At any time",
  badPeriod: "The filter for the time cannot be read, so it is not used. Choose again under the filters.",
  year: (year: string) => `In ${year}`,
  month: (month: string, year: string) => `${MONTHS[Number(month) - 1]} ${year}`,

  exact: (n: number) => (n === 1 ? "One has exactly the words typed." : `${n} have exactly the words typed.`),
  found: (n: number) =>
    `${formatCount(n, "en")} ${n === 1 ? "answer matches" : "answers match"}, the nearest first.`,
  foundMany: (n: number) =>
    `More than ${n} answers match. These are the newest ${n}, the nearest first; older ones follow on the next pages.`,
  total: (n: number) =>
    `${formatCount(n, "en")} ${n === 1 ? "answer" : "answers"}, the newest publication first.`,
  totalMany: (n: number) => `More than ${formatCount(n, "en")} answers, the newest publication first.`,
  searched: "Searched",
  instead: ["No answer has all the words “", "”. Showing “", "” instead."] as const,
  unsaid: ["No answer says “", "”. Showing “", "” instead."] as const,
  fewer: ["No answer has all the words “", "”; these are the answers with the most of them."] as const,
  meant: "Did you mean",
  or: " or ",
  also: "Also search:",
  answersOf: (n: number) => `${formatCount(n, "en")} ${n === 1 ? "answer" : "answers"}`,
  noneFiltered: "No answer matches. Try fewer words or fewer filters.",
  none: "No answer has been published yet. Answers appear here once the authority has checked and published them.",
  seeAll: "See all answers",
  pages: "Pages of results",
  toStart: "Back to the beginning",
  onward: "More answers",

  reply: "Answer:",
  answeredOn: "answered on",
  publishedOn: "published on",
  index: "Browse by field, authority or procedure",
  indexTitle: "Answers by field, authority and procedure",
  indexLead: "Each entry has a page of its own; the number tells how many answers are public now.",
  byFacet: {
    field: "By field",
    unit: "By answering authority",
    procedure: "By administrative procedure",
  },
  facetLead: {
    field: () => "Feedback and recommendations in this field that were answered and published.",
    unit: () => "Feedback and recommendations that this authority answered, as published.",
    procedure: () => "Feedback and recommendations about this procedure that were answered and published.",
  },
  noneOfFacet: "No answer has been published here yet.",
  searchHere: "Search here",

  matter: "Feedback or recommendation",
  replyOf: "Answer by",
  handling: "How it was handled",
  answeredBy: "Answering authority",
  receivedDay: "Received",
  answeredDay: "Answered",
  publishedDay: "Published",
  revisedDay: "Last corrected",
  reopened: (day: string) => `This matter has been under review again since ${day}`,
  reopenedWhat: "Below is the earlier answer. This page is brought up to date when the new one is published.",
  related: "Answers about similar matters",
  alike: "Send feedback of your own",
  meToo: "I have this problem too",
  address: "Permanent address of this answer:",
  notHere: "There is no published answer at this address.",
  gone: "The answer that was published at this address has been taken down by the authority.",
  cardAlt: "A published answer to feedback",
};

/** Every text of the pages of published answers. */
export const LIBRARY = inBoth({ vi, en });
