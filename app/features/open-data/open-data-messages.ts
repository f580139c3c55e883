import { inBoth } from "~/shared/language";

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
  ] as const,
  termsBasis:
    "Căn cứ về dữ liệu mở của cơ quan nhà nước: Nghị định 47/2020/NĐ-CP, có hiệu lực từ ngày 25/5/2020",
  toConfirm: "cần xác nhận",

  data: "Các tập dữ liệu",
  dataset: "Tập dữ liệu",
  files: "Tải về trọn tệp",
  byPages: "qua API, từng trang",
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
  keywords: ["phản ánh", "kiến nghị", "thủ tục hành chính", "trả lời công dân"] as const,

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
  promises: "Cam kết",
  follow: "Nhận thư khi có trả lời mới",
  feed: "Nguồn tin Atom",

  embed: "Đưa lên trang của cơ quan",
  embedLead:
    "Trang của xã, phường, sở có thể hiện trả lời mới nhất của mình. Chọn một trong hai cách; cả hai không dùng cookie.",
  embedFrame: "Khung, không cần chạy mã",
  embedScript: "Đoạn mã, hòa vào kiểu chữ của trang",
  embedNote:
    "Thay mã cơ quan bằng mã của cơ quan bạn (xem danh sách cơ quan). Bỏ phần cơ quan để hiện trả lời của cả tỉnh.",
  frameUnknown: "Khung này ghi sai mã",
  frameWrong: "Địa chỉ của khung này ghi sai tham số",
  latest: (about: string | null) =>
    about ? `Trả lời mới của ${about}` : "Trả lời phản ánh, kiến nghị mới nhất",
  none: "Chưa có trả lời nào được công khai.",
  seeAll: "Xem tất cả",

  versions: "Phiên bản và giới hạn",
  versionWords: (requests: number, months: number): readonly string[] => [
    "Phiên bản đứng trong địa chỉ (v1). Thêm trường, thêm tham số là bổ sung, phiên bản giữ nguyên: chương trình của bạn nên bỏ qua trường chưa biết.",
    `Thay đổi làm hỏng chương trình đang dùng thì có phiên bản mới. Phiên bản cũ còn chạy ít nhất ${months} tháng từ ngày báo; từ ngày đó mọi câu trả lời mang Deprecation và Sunset.`,
    `Mỗi địa chỉ mạng được gọi ${requests} lượt một phút (tải cả tệp tính 10 lượt); số lượt còn lại ở RateLimit-Remaining. Quá mức thì nhận 429 và thời gian đợi ở Retry-After.`,
    "Gửi lại ETag trong If-None-Match, hoặc Last-Modified trong If-Modified-Since: chưa có gì mới thì nhận 304, không tốn đường truyền.",
  ],
};

const en = {
  title: "Open data",
  lead: "Published answers and figures of this portal, for programs to read and for anyone to reuse. No registration, no key.",
  description: "API, CSV and JSON files, Atom feeds, code to embed: the public data of this portal.",

  terms: "Terms of reuse",
  termsWords: [
    "You may copy, share and reuse the data, also for business, free of charge and without asking.",
    "Name this portal and the day you took the data. Do not distort what an authority answered.",
    "The data are the public copies only, without names or details that tell who the sender is. When an answer is corrected or taken down, correct or remove your copy.",
  ] as const,
  termsBasis: "Legal basis for open data of state agencies: Decree 47/2020/ND-CP, in force since 25 May 2020",
  toConfirm: "to be confirmed",

  data: "Datasets",
  dataset: "Dataset",
  files: "Download the whole file",
  byPages: "through the API, page by page",
  datasets: {
    answers: {
      title: "Published answers to feedback and recommendations",
      description:
        "What was asked and what the authority answered, as published; updated the moment an answer is published, corrected or taken down.",
    },
    statistics: {
      title: "Figures on receiving and handling feedback",
      description: "By field, authority and reporting period, counted as in the official form.",
    },
    units: {
      title: "Authorities and where they receive feedback",
      description: "Address, phone, e-mail, hours; a merged authority names its successor.",
    },
    fields: { title: "Fields", description: "The list of fields, with the number of public answers." },
    procedures: {
      title: "Administrative procedures",
      description: "The procedures that feedback and recommendations mention.",
    },
  },
  keywords: ["feedback", "recommendations", "administrative procedures", "answers to citizens"] as const,

  tryOut: "Try it",
  tryLead:
    "Fill in and press the button; what opens is what a program receives. An empty box filters nothing. The names and hints are those of the API’s own description, in Vietnamese.",
  call: (path: string) => `Call ${path}`,
  oneAnswer: "One answer as an example:",
  document: "The whole description in OpenAPI 3.1",
  catalogue: "Catalogue in DCAT-AP:",

  feeds: "Feeds",
  feedsLead:
    "A feed reader tells you of new answers. Add conditions to the address to follow one field, one authority or one search.",
  feedAll: "All answers",
  feedOf: { field: "One field", unit: "One authority", q: "One search" },
  feedTitle: (about: string | null, portal: string) =>
    about ? `New answers: ${about} – ${portal}` : `New answers – ${portal}`,
  question: "Feedback or recommendation",
  reply: "Answer",
  promises: "Promises",
  follow: "Get a letter about new answers",
  feed: "Atom feed",

  embed: "Show answers on an authority’s own site",
  embedLead:
    "The site of a commune, ward or department can show its latest answers. Choose one of two ways; neither uses cookies.",
  embedFrame: "A frame, without any script",
  embedScript: "A script, in the lettering of the page",
  embedNote:
    "Put your authority’s code in place of the one above (see the list of authorities). Leave it out to show answers of the whole province.",
  frameUnknown: "This frame names a code that does not exist",
  frameWrong: "The address of this frame has a wrong parameter",
  latest: (about: string | null) => (about ? `New answers of ${about}` : "The newest answers to feedback"),
  none: "No answer has been published yet.",
  seeAll: "See all",

  versions: "Versions and limits",
  versionWords: (requests: number, months: number): readonly string[] => [
    "The version stands in the address (v1). New fields and parameters may be added within a version: programs should ignore fields they do not know.",
    `A change that would break programs gets a new version. The old one keeps running for at least ${months} months from the announcement; from that day each of its replies carries Deprecation and Sunset.`,
    `Each network address may make ${requests} requests a minute (a whole file counts as 10); RateLimit-Remaining tells how many are left. Beyond that the reply is 429, with the time to wait in Retry-After.`,
    "Send ETag back in If-None-Match, or Last-Modified in If-Modified-Since: when there is nothing new, the reply is 304 and costs no traffic.",
  ],
};

/** Every text of open data, feeds and what other sites show of us. */
export const OPEN_DATA = inBoth({ vi, en });
