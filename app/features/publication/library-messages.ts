import { formatCount } from "~/shared/vi-format";
import type { Facet } from "./answer-filter";

/** Every text of the pages of published answers, in one language. */
export type LibraryMessages = typeof vi;

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
  year: (year: string) => `Năm ${year}`,
  month: (month: string, year: string) => `Tháng ${month}/${year}`,

  found: (n: number) => `Có ${formatCount(n)} trả lời khớp, gần nhất trước.`,
  foundMany: (n: number) =>
    `Có trên ${n} trả lời khớp. Đây là ${n} trả lời mới nhất, xếp theo độ khớp; trả lời cũ hơn ở các trang sau.`,
  total: (n: number) => `Có ${formatCount(n)} trả lời, mới nhất trước.`,
  instead: (typed: string, shown: string) =>
    `Không có trả lời nào có đủ các từ “${typed}”. Đang tìm “${shown}”.`,
  meant: "Có phải bạn muốn tìm",
  noneFiltered: "Chưa có trả lời nào khớp. Thử ít từ hơn hoặc bỏ bớt điều kiện lọc.",
  none: "Chưa có trả lời nào được công khai. Trả lời sẽ ở đây sau khi cơ quan kiểm tra và đăng.",
  seeAll: "Xem tất cả trả lời",
  pages: "Trang kết quả",
  toStart: "Về đầu danh sách",
  onward: "Xem tiếp",

  reply: "Trả lời:",
  answeredOn: "trả lời ngày",
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
  replyOf: (unit: string) => `Trả lời của ${unit}`,
  handling: "Thông tin xử lý",
  answeredBy: "Cơ quan trả lời",
  receivedDay: "Ngày tiếp nhận",
  answeredDay: "Ngày trả lời",
  publishedDay: "Ngày công khai",
  revisedDay: "Đính chính gần nhất",
  related: "Trả lời về việc tương tự",
  alike: "Gửi phản ánh riêng",
  meToo: "Tôi cũng gặp việc này",
  address: "Địa chỉ lâu dài của trả lời này:",
  notHere: "Không có trả lời công khai nào ở địa chỉ này.",
  gone: "Trả lời từng công khai ở địa chỉ này đã được cơ quan gỡ xuống.",
  cardAlt: "Trả lời phản ánh, kiến nghị đã công khai",
};

/** The texts by language; pages ask for one of them. */
export const LIBRARY = { vi } satisfies Record<string, LibraryMessages>;
