/** Words of an answer that promise attention and nothing else. */
const EMPTY = [
  ...["ghi nhận", "tiếp thu", "tiếp nhận", "xin cảm ơn", "cảm ơn", "cám ơn", "rút kinh nghiệm", "nghiêm túc"],
  ...["xem xét", "nghiên cứu", "quan tâm", "lưu ý", "chú ý", "cân nhắc", "tham mưu", "đề xuất", "tổng hợp"],
  ...[
    "báo cáo",
    "chỉ đạo",
    "triển khai",
    "thực hiện",
    "phối hợp",
    "giải quyết",
    "xử lý",
    "theo dõi",
    "trao đổi",
  ],
  ...["ý kiến", "góp ý", "đóng góp", "phản ánh", "kiến nghị", "nội dung", "vấn đề", "vướng mắc", "tinh thần"],
  ...[
    "công dân",
    "người dân",
    "người gửi",
    "bà con",
    "tổ chức",
    "doanh nghiệp",
    "đơn vị",
    "cơ quan",
    "chính quyền",
  ],
  ...[
    "cấp trên",
    "có thẩm quyền",
    "liên quan",
    "bộ phận",
    "chuyên môn",
    "lãnh đạo",
    "cấp",
    "cầu thị",
    "chân thành",
    "kịp thời",
  ],
  ...[
    "trong thời gian tới",
    "trong thời gian sớm nhất",
    "sớm nhất",
    "thời gian tới",
    "trong quá trình",
    "quá trình",
    "theo quy định",
    "sớm",
    "tiếp tục",
  ],
  ...[
    "của",
    "ông",
    "bà",
    "anh",
    "chị",
    "quý",
    "sở",
    "ubnd",
    "xã",
    "phường",
    "tỉnh",
    "chúng tôi",
    "này",
    "trên",
  ],
  ...[
    "đã",
    "xin",
    "sẽ",
    "và",
    "để",
    "các",
    "những",
    "rất",
    "chuyển",
    "đến",
    "tới",
    "trân trọng",
    "được",
    "về",
  ],
]
  .map((phrase) => phrase.normalize("NFC"))
  .toSorted((a, b) => b.length - a.length);
const TELLING =
  /ghi nhận|tiếp thu|xem xét|nghiên cứu|rút kinh nghiệm|c[ảá]m ơn|tổng hợp|quan tâm|lưu ý|cân nhắc/u;
/** "ông Trần Văn Thử", "bà Lan": who is spoken to tells nothing. */
const NAMED = /(?<!\p{L})([Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)(?:\s+\p{Lu}\p{Ll}*)+/gu;

/** True for an answer that only takes note: once such phrases and the sender's name are taken out, next to nothing is left. */
export function isEmptyPhrase(text: string): boolean {
  const plain = text
    .normalize("NFC")
    .replace(NAMED, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, " ");
  const taken = /(^| )tiếp nhận(?= |$)/u.test(plain);
  const telling = TELLING.test(plain);
  if (!(telling || taken) || plain.includes("xin lỗi")) return false;
  const rest = EMPTY.reduce(
    (left, phrase) => left.replace(new RegExp(`(^| )${phrase}(?= |$)`, "gu"), " "),
    plain,
  );
  const left = rest.split(" ").filter((word) => word !== "").length;
  // “Hồ sơ đã được tiếp nhận” answers who was sent away with it; “Đã tiếp nhận” answers nobody.
  return telling ? left < 3 : left === 0;
}
