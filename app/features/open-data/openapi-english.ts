/** What the OpenAPI document says in English, by what it says in Vietnamese; a test fails on a sentence that is missing. */
const ENGLISH: Readonly<Record<string, string>> = {
  "Dữ liệu công khai, chỉ đọc, không cần khóa.": "Public data, read-only, no key needed.",
  "Các tập dữ liệu": "The data sets",
  "Dữ liệu.": "The data.",
  "Mô tả giao diện này theo OpenAPI 3.1": "This API described in OpenAPI 3.1",
  "Ngôn ngữ của phần mô tả.": "The language of the descriptions.",
  "Trả lời đã công khai": "Published answers",
  "Mới nhất trước; khi tìm theo từ, gần nhất trước, trừ khi order=newest. Đi tiếp bằng liên kết next.":
    "Newest first; in a search by words, nearest first unless order=newest. The link next leads on.",
  "Từ cần tìm, có dấu hoặc không dấu.": "Words to look for, with or without Vietnamese marks.",
  "Mã lĩnh vực.": "Code of the field.",
  "Mã cơ quan trả lời.": "Code of the authority that answered.",
  "Mã thủ tục hành chính.": "Code of the administrative procedure.",
  "Cấp của cơ quan trả lời.": "Level of the authority that answered.",
  "Mã kết quả, O1 đến O9.": "Code of the outcome, O1 to O9.",
  "Thời gian công khai: năm, tháng, hoặc quý báo cáo (tính từ ngày 15).":
    "When it was published: a year, a month, or a reporting quarter (which begins on a 15th).",
  "Thứ tự khi tìm theo từ. nearest: gần nhất trước; newest: mới công khai trước, từ gõ có dấu phải đúng dấu. Không tìm thì luôn mới nhất trước.":
    "The order of a search by words. nearest: nearest first; newest: newest publication first, where words typed with marks must stand in these marks. Without words always newest first.",
  "Số trả lời một trang, 1 đến 100; giữ nguyên khi đi theo next.":
    "Answers a page, 1 to 100; stays the same along the link next.",
  "Vị trí bắt đầu, lấy nguyên từ liên kết next.": "Where to begin, copied from the link next.",
  "Dạng dữ liệu trả về.": "The form in which the data comes.",
  "Không có lĩnh vực, cơ quan, thủ tục, cấp hoặc kết quả nào mang mã này.":
    "No field, authority, procedure, level or outcome has this code.",
  "Một trả lời": "One answer",
  "Phần cuối địa chỉ của trả lời.": "The last part of the address of the answer.",
  "Địa chỉ đã đổi.": "The address has changed.",
  "Không có trả lời này.": "There is no such answer.",
  "Trả lời đã được gỡ xuống.": "The answer has been taken down.",
  "Mọi trả lời đã công khai trong một tệp CSV": "All published answers in one CSV file",
  "Mọi trả lời đã công khai trong một tệp JSON Lines": "All published answers in one JSON Lines file",
  "Đang có nhiều người tải; thử lại sau.": "Many are downloading; try again later.",
  "Lĩnh vực": "Fields",
  "Cơ quan, đơn vị và nơi tiếp nhận": "Authorities and where they receive feedback",
  "Thủ tục hành chính": "Administrative procedures",
  "Số liệu tiếp nhận, xử lý theo lĩnh vực": "Figures of receiving and handling, by field",
  "Cùng cách đếm với biểu báo cáo, theo dữ liệu hiện có; biểu đã chốt tính phản ánh nhập muộn là mới của kỳ nhập. Mỗi cột mang mã của cột trong biểu; lĩnh vực không phát sinh không có dòng. Của riêng một cơ quan chỉ có quý, 6 tháng, 9 tháng, năm; cơ quan có số nhỏ không nêu riêng, lĩnh vực có số nhỏ gộp vào dòng others.":
    "Counted as in the official form, from the data as they stand; a closed form counts what was entered late as new in the period of its entry. Each column has the code of its column there; a field without any number has no row. A single authority has quarters, halves, nine months and years only; authorities with small numbers are not shown by themselves, and fields with small numbers stand together in the row others.",
  "Mã cơ quan; bỏ trống là toàn tỉnh.": "Code of the authority; left out, the whole province.",
  "Kỳ báo cáo; bỏ trống là quý này. Kỳ tính từ ngày 15 đến ngày 14.":
    "The reporting period; left out, this quarter. Periods run from a 15th to a 14th.",
  "own: của riêng cơ quan; consolidated: gồm cả cơ quan bên dưới. Bỏ trống: theo biểu của cơ quan.":
    "own: the authority alone; consolidated: with those below it. Left out: as in the form of the authority.",
  "Không có biểu cho kỳ này, hoặc số liệu của cơ quan không nêu riêng.":
    "There is no form for this period, or the authority is not shown by itself.",
  "Không có cơ quan nào mang mã này.": "No authority has this code.",
  "Phần cuối địa chỉ lâu dài của trả lời; đổi khi đề mục được đính chính, địa chỉ cũ vẫn dùng được.":
    "The last part of the permanent address of the answer; it changes when the title is corrected, and the former address still works.",
  "Trang của trả lời trên Cổng.": "The page of the answer on the portal.",
  "Nội dung phản ánh, kiến nghị: bản công khai, đã bỏ tên và chi tiết nhận ra người gửi.":
    "The feedback as published: without names and what would tell who sent it.",
  "Trả lời của cơ quan: bản công khai.": "The answer of the authority as published.",
  "Cam kết trong trả lời, mỗi cam kết một dòng, như trong văn bản có mã kiểm chứng; null khi không có.":
    "What the authority promised, a line each, as in the fingerprinted text; null where nothing was promised.",
  "Mã thủ tục hành chính, khi có.": "Code of the administrative procedure, if there is one.",
  "O1 đến O9.": "O1 to O9.",
  "Lần đính chính gần nhất.": "When it was last corrected.",
  "Vụ việc đang được xem xét lại từ ngày này: trả lời ở đây là trả lời trước; null khi không xem xét lại.":
    "The matter has been under review again since this day: the answer here is the earlier one; null while it is not.",
  "Địa chỉ trang tiếp theo; null ở trang cuối.": "Address of the next page; null on the last one.",
  "Từ đã tìm; khác từ đã gõ khi không có trả lời nào có đủ các từ đã gõ.":
    "The words that were looked for; other than typed when no answer has all the typed ones.",
  "true khi không có trả lời nào có đủ các từ: đây là các trả lời có nhiều từ nhất.":
    "true when no answer has all the words: these are the ones with the most of them.",
  "Số trả lời đang công khai.": "How many answers are public.",
  "Ngày cuối cùng còn hoạt động.": "The last day on which it existed.",
  "Cơ quan kế tục.": "The authority that succeeded it.",
  "Địa chỉ tiếp nhận của cơ quan.": "The address where the authority receives feedback.",
  "own: của riêng cơ quan; consolidated: gồm cả cơ quan bên dưới.":
    "own: the authority alone; consolidated: with those below it.",
  "false khi kỳ chưa hết: số liệu còn thay đổi.": "false while the period is not over: figures still change.",
  "Biểu mẫu mà các cột lấy theo.": "The official form whose columns these are.",
  "Phiên bản; gửi lại trong If-None-Match để nhận 304.":
    "The version; sent back in If-None-Match it brings 304.",
  "Lúc nội dung này được lập, không phải lúc dữ liệu đổi; có khi nội dung đã đứng yên hơn một giây, tệp trọn bộ chỉ có ETag. Gửi lại trong If-Modified-Since để nhận 304.":
    "When this content was made, not when the data changed; there once the content has stood still for more than a second, while whole files have an ETag only. Sent back in If-Modified-Since it brings 304.",
  "Số lượt gọi một địa chỉ mạng được dùng trong một khoảng.":
    "How many calls a network address has in one span of time.",
  "Số lượt còn lại.": "How many calls are left.",
  "Số giây đến khoảng mới.": "Seconds until the next span.",
  "Phiên bản của giao diện.": "The version of the API.",
  "Không thay đổi từ phiên bản đã có.": "Unchanged since the version you have.",
  "Tham số không đọc được.": "A parameter cannot be read.",
  "Quá nhiều lượt gọi từ một địa chỉ mạng; đợi số giây trong Retry-After.":
    "Too many calls from one network address; wait the seconds in Retry-After.",
};

/** A part of the document with its summaries and descriptions in English; what has no English stays as it is. */
export function describedInEnglish<T>(part: T): T {
  if (Array.isArray(part)) return part.map(describedInEnglish) as T;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      typeof value === "string" && (name === "summary" || name === "description")
        ? (ENGLISH[value] ?? value)
        : describedInEnglish(value),
    ]),
  ) as T;
}
