/** Every text of open data, feeds and what other sites show of us, in one language. */
export type OpenDataMessages = typeof vi;

const vi = {
  title: "Dữ liệu mở",
  lead: "Trả lời đã công khai và số liệu của Cổng, để đọc bằng máy và dùng lại. Không cần đăng ký, không cần khóa.",
  description:
    "Giao diện lập trình, tệp CSV và JSON, nguồn tin Atom, đoạn mã nhúng: dữ liệu công khai của Cổng.",

  terms: "Điều kiện dùng lại",
  termsWords: [
    "Được sao chép, chia sẻ, dùng lại, kể cả để kinh doanh, không phải trả tiền và không phải xin phép.",
    "Ghi nguồn là Cổng này và ngày lấy dữ liệu. Không làm sai lệch nội dung trả lời của cơ quan.",
    "Dữ liệu chỉ gồm bản công khai, đã bỏ tên và chi tiết nhận ra người gửi. Khi một trả lời được đính chính hoặc gỡ xuống, hãy sửa hoặc gỡ bản của bạn.",
  ],
  termsBasis:
    "Căn cứ về dữ liệu mở của cơ quan nhà nước: Nghị định 47/2020/NĐ-CP, có hiệu lực từ ngày 25/5/2020",
  toConfirm: "cần xác nhận",

  data: "Các tập dữ liệu",
  dataset: "Tập dữ liệu",
  files: "Tải về",
  datasets: {
    answers: {
      title: "Trả lời phản ánh, kiến nghị đã công khai",
      description:
        "Nội dung phản ánh, kiến nghị và trả lời của cơ quan, bản công khai; cập nhật ngay khi công khai, đính chính, gỡ xuống.",
    },
    statistics: {
      title: "Số liệu tiếp nhận, xử lý phản ánh, kiến nghị",
      description: "Theo lĩnh vực, cơ quan và kỳ báo cáo, cùng cách đếm với biểu báo cáo.",
    },
    units: {
      title: "Cơ quan, đơn vị và nơi tiếp nhận",
      description: "Địa chỉ, điện thoại, thư điện tử, giờ tiếp nhận; cơ quan đã sáp nhập có cơ quan kế tục.",
    },
    fields: { title: "Lĩnh vực", description: "Danh mục lĩnh vực và số trả lời đang công khai." },
    procedures: {
      title: "Thủ tục hành chính",
      description: "Danh mục thủ tục được nhắc đến trong phản ánh, kiến nghị.",
    },
  },
  keywords: ["phản ánh", "kiến nghị", "thủ tục hành chính", "trả lời công dân"],

  tryOut: "Dùng thử",
  tryLead: "Điền rồi bấm nút; kết quả mở ra đúng như chương trình nhận được. Ô để trống nghĩa là không lọc.",
  call: (path: string) => `Gọi ${path}`,
  oneAnswer: "Ví dụ một trả lời:",
  document: "Mô tả đầy đủ theo OpenAPI 3.1",
  catalogue: "Danh mục theo DCAT-AP:",

  feeds: "Nguồn tin",
  feedsLead:
    "Trình đọc tin tự báo khi có trả lời mới. Thêm điều kiện vào địa chỉ để chỉ theo dõi một lĩnh vực, một cơ quan hoặc một lượt tìm.",
  feedAll: "Tất cả trả lời",
  feedOf: { field: "Một lĩnh vực", unit: "Một cơ quan", q: "Một lượt tìm" },
  feedTitle: (about: string | null, portal: string) =>
    about ? `Trả lời mới: ${about} – ${portal}` : `Trả lời mới – ${portal}`,
  question: "Phản ánh, kiến nghị",
  reply: "Trả lời",
  follow: "Nhận thư khi có trả lời mới",
  feed: "Nguồn tin Atom",

  embed: "Đưa lên trang của cơ quan",
  embedLead:
    "Trang của xã, phường, sở có thể hiện trả lời mới nhất của mình. Chọn một trong hai cách; cả hai không dùng cookie.",
  embedFrame: "Khung, không cần chạy mã",
  embedScript: "Đoạn mã, hòa vào kiểu chữ của trang",
  embedNote:
    "Thay mã cơ quan bằng mã của cơ quan bạn (xem danh sách cơ quan). Bỏ phần cơ quan để hiện trả lời của cả tỉnh.",
  latest: (about: string | null) =>
    about ? `Trả lời mới của ${about}` : "Trả lời phản ánh, kiến nghị mới nhất",
  answered: (unit: string, on: string) => `${unit}, ${on}`,
  none: "Chưa có trả lời nào được công khai.",
  seeAll: "Xem tất cả",

  versions: "Phiên bản và giới hạn",
  versionWords: (requests: number, months: number) => [
    "Phiên bản đứng trong địa chỉ (v1). Thêm trường, thêm tham số là bổ sung, phiên bản giữ nguyên: chương trình của bạn nên bỏ qua trường chưa biết.",
    `Thay đổi làm hỏng chương trình đang dùng thì có phiên bản mới. Phiên bản cũ còn chạy ít nhất ${months} tháng từ ngày báo; từ ngày đó mọi câu trả lời mang Deprecation và Sunset.`,
    `Mỗi địa chỉ mạng được gọi ${requests} lượt một phút (tải cả tệp tính 10 lượt); số lượt còn lại ở RateLimit-Remaining. Quá mức thì nhận 429 và thời gian đợi ở Retry-After.`,
    "Gửi lại ETag trong If-None-Match, hoặc Last-Modified trong If-Modified-Since: chưa có gì mới thì nhận 304, không tốn đường truyền.",
  ],
};

/** The texts by language; pages ask for one of them. */
export const OPEN_DATA = { vi } satisfies Record<string, OpenDataMessages>;
