import { CHANNEL_WORDS } from "./figure-cues";

/**
 * How sentences name the figures that are typed in the sections, files and PAKN apart. `says` is matched against the words
 * of one clause in lower case with single spaces, "#" standing for the number; `about` has to stand in the clause or before
 * it in the line. A number is held against `keys`: where it is one of them, it is right.
 */
export type TypedFigure = {
  keys: readonly string[];
  says: RegExp;
  about?: RegExp;
  not?: RegExp;
  /** Only behind a number that is this figure: "04 quyết định công bố 58 TTHC" are all, "01 quyết định …" are not. */
  behind?: string;
  /** The words are this number's although another one follows in the clause. */
  reaches?: true;
};

const T = "(?:tthc|thủ tục hành chính|thủ tục)";
const IS =
  "(?: (?:trong|của) (?:kỳ|quý|tháng|năm)(?: báo cáo| này)*)?(?:,? (?:là|có|đạt|được|gồm|với|số lượng))*:? ?";
const BALLOT = "(?:phiếu|lượt|ý kiến)";
const SERVICE = "(?:dịch vụ công trực tuyến|dịch vụ công|dvctt|dịch vụ trực tuyến|dịch vụ)";
const POST = "(?:đường |dịch vụ |hệ thống )*(?:bưu chính công ích|bưu chính|bưu điện|bcci)";
/** After a number that has no noun of its own the clause is over. */
const END = "(?=[ .,;)]*$)";

const of = (
  keys: readonly string[],
  says: readonly string[],
  more: Omit<TypedFigure, "keys" | "says"> = {},
): TypedFigure => ({ keys, says: new RegExp(says.join("|"), "u"), ...more });

const opinion = (keys: readonly string[], words: string): TypedFigure =>
  of(keys, [
    `# ${BALLOT} (?:được )?(?:đánh giá )?(?:ở )?(?:mức )?(?:độ )?${words}`,
    `${words}${IS}#(?= ${BALLOT}|[ .,;)]*$)`,
  ]);

const BALLOTS: readonly TypedFigure[] = [
  of(
    ["ballots.total"],
    [
      `(?:thu(?: về| được| thập| nhận)?|có|nhận được|ghi nhận|tổng số)${IS}# ${BALLOT} (?:đánh giá|khảo sát|lấy ý kiến)(?: về)?(?: mức độ| sự)*(?: hài lòng)?`,
      `số ${BALLOT}(?: đánh giá| khảo sát| lấy ý kiến| thu về| thu được)*(?: mức độ| sự)*(?: hài lòng)?${IS}#(?: ${BALLOT}|${END})`,
    ],
    { not: /phát ra|phát hành|trên số/ },
  ),
  opinion(["ballots.content"], "rất hài lòng(?:,| và| hoặc|/)? hài lòng"),
  opinion(["ballots.very_satisfied"], "rất hài lòng(?!,? (?:và|hoặc|hài)|/)"),
  opinion(
    ["ballots.satisfied", "ballots.content"],
    "(?<!(?:rất|không|chưa|chưa được) )(?<!hài lòng(?:,| và| hoặc|/) )hài lòng",
  ),
  opinion(["ballots.normal"], "bình thường"),
  opinion(["ballots.unsatisfied"], "(?:không|chưa) hài lòng"),
];

const ANY_PROCEDURE = new RegExp(`công bố|danh mục|số ${T}`);
const change = (key: string, words: string): TypedFigure =>
  of(
    [key],
    [
      `${words}${IS}#(?: ${T}|${END})`,
      `${T} (?:bị |được )?${words}${IS}#${END}`,
      `# ${T} (?:được )?(?:công bố )?${words}`,
      `^ ?(?:và )?# ${words}${END}`,
    ],
    {
      about: ANY_PROCEDURE,
    },
  );
const ofLevel = (level: string, words: string): TypedFigure =>
  of(
    [`publish.open_${level}`, `publish.local_${level}`],
    [`# ${T} (?:thuộc (?:thẩm quyền )?)?(?:giải quyết )?(?:của )?${words}`, `${words}${IS}# ${T}`],
    { about: /^(?!.*(?:công bố|mới|danh mục)).*(?:công khai|niêm yết|hiện hành|đang áp dụng)/ },
  );

const PUBLICATION: readonly TypedFigure[] = [
  of(["publish.decisions"], [`# quyết định công bố(?: danh mục)?(?: ${T})?`, "công bố # quyết định"], {
    reaches: true,
  }),
  of(["publish.procedures"], [`quyết định(?: công bố)?(?: danh mục)?(?: với| gồm)? # ${T}`], {
    behind: "publish.decisions",
    about: /công bố/,
  }),
  of(
    ["issue.documents"],
    [`# (?:văn bản quy phạm pháp luật|văn bản qppl|vbqppl) (?:có )?quy định (?:về )?${T}`],
  ),
  of(
    ["publish.procedures"],
    [
      `(?<!quyết định )(?:công bố|công bố danh mục)${IS}# ${T}`,
      `# ${T} (?:đã )?được công bố`,
      `số ${T} (?:đã |được )*công bố${IS}#(?: ${T}|${END})`,
    ],
  ),
  change("publish.new", "(?:ban hành mới|mới ban hành|công bố mới)"),
  of(["publish.new"], [`^ ?(?:và )?# (?:${T} )?mới${END}`], { about: /công bố/ }),
  change("publish.amended", "sửa đổi,? bổ sung"),
  change("publish.replaced", "thay thế"),
  change("publish.abolished", "bãi bỏ"),
  // Nothing before it but the time: what is proposed to be abolished says so.
  of(["publish.abolished"], [`^ ?(?:(?:trong|quý|kỳ|này|[ivx]+|năm) |,? ?đã )*bãi bỏ # ${T}`]),
  ofLevel("province", "cấp tỉnh"),
  ofLevel("district", "cấp huyện"),
  ofLevel("commune", "cấp xã"),
  of(
    ["publish.open", "publish.local", "publish.procedures", "publish.entered", "onestop.procedures"],
    [
      `(?:công khai|niêm yết)(?: đầy đủ| kịp thời| công khai)*${IS}# ${T}`,
      `# ${T} (?:đang |được )+(?:công khai|niêm yết)`,
      `số ${T} (?:đang |được )*(?:công khai|niêm yết)${IS}#(?: ${T}|${END})`,
    ],
  ),
  of(["review.proposed", "review.simplified"], [`rà soát(?:,? đánh giá| được)*${IS}# ${T}`]),
  of(["review.simplified"], [`đề xuất (?:cắt giảm,? )?đơn giản hóa${IS}# ${T}`]),
  of(["issue.assessed"], [`đánh giá tác động(?: của| đối với)?${IS}# ${T}`]),
  of(
    ["shorten.procedures", "review.simplified"],
    [
      `(?:cắt giảm|rút ngắn) thời (?:hạn|gian)(?: giải quyết)?(?: của| đối với| cho)?${IS}# ${T}`,
      `# ${T} (?:được |đề xuất )*(?:cắt giảm|rút ngắn) thời (?:hạn|gian)`,
    ],
  ),
];

const ofService = (key: string, words: string): TypedFigure =>
  of(
    [key],
    [
      `# ${SERVICE} ${words}`,
      `${SERVICE} ${words}${IS}#(?: ${SERVICE}|${END})`,
      `^ ?(?:(?:và|trong đó|có) )*(?:(?:mức độ )?${words}${IS}#|# (?:mức độ )?${words})${END}`,
    ],
    { about: /dịch vụ/ },
  );

const WORK: readonly TypedFigure[] = [
  of(
    ["inspect.units"],
    [
      "(?:đã|được|tiến hành|thực hiện|^|,) ?(?:thực hiện )?kiểm tra(?: tại| đối với| được)? # (?:cơ quan,? đơn vị|cơ quan|đơn vị)",
      "# (?:cơ quan,? đơn vị|cơ quan|đơn vị) (?:đã )?được kiểm tra",
      `số (?:cơ quan,? đơn vị|cơ quan|đơn vị) (?:đã )?được kiểm tra${IS}#(?: cơ quan| đơn vị|${END})`,
    ],
  ),
  of(
    ["initiatives.recognised"],
    [
      `(?:có|công nhận)${IS}# sáng kiến(?: cải cách(?: ${T}| hành chính)?)?`,
      `# sáng kiến(?: cải cách(?: ${T}| hành chính)?)?(?: đã)? được công nhận`,
      `(?:số |^ ?)sáng kiến(?: cải cách(?: ${T}| hành chính)?)? được công nhận${IS}#(?: sáng kiến|${END})`,
    ],
  ),
  of(
    ["services.total"],
    [
      `(?:cung cấp|có|tổng số)(?: tổng số)?${IS}# ${SERVICE}`,
      `số ${SERVICE}(?: cung cấp| đang cung cấp)?${IS}#(?: ${SERVICE}|${END})`,
    ],
  ),
  ofService("services.full", "toàn trình"),
  ofService("services.partial", "một phần"),
  of(["boxes.suggestion"], ["# hộp thư góp ý"]),
  of(["boxes.satisfaction"], ["# hòm phiếu"]),
];

/** "Qua dịch vụ bưu chính công ích: tiếp nhận 54 hồ sơ, trả kết quả 120 hồ sơ". */
const BY_POST = new RegExp(`qua ${POST}[^.;\\d]{0,20}:`, "u");

const CHANNELS: readonly TypedFigure[] = [
  of(["post.in"], [`^ ?(?:đã )?(?:tiếp nhận|nhận)${IS}#(?: hồ sơ|${END})`], { about: BY_POST }),
  of(["post.out"], [`^ ?(?:đã )?trả(?: kết quả)?${IS}#(?: hồ sơ| kết quả|${END})`], { about: BY_POST }),
  of(
    ["post.in"],
    [
      `# hồ sơ (?:được )?(?:nộp |gửi |tiếp nhận )?qua ${POST}`,
      `(?:nộp|gửi|tiếp nhận)(?: hồ sơ)? qua ${POST}${IS}#(?: hồ sơ|${END})`,
    ],
    { not: /(?<!\p{L})trả(?!\p{L})|kết quả|trực tiếp|trực tuyến/u },
  ),
  of(
    ["post.out"],
    [
      `(?<!\\p{L})trả(?: được)? # (?:kết quả|hồ sơ)(?: giải quyết)?(?: ${T})? qua ${POST}`,
      `(?<!\\p{L})trả kết quả(?: giải quyết)?(?: ${T})? qua ${POST}${IS}#(?: hồ sơ| kết quả|${END})`,
      `# kết quả (?:được )?trả qua ${POST}`,
    ],
    { not: /tiếp nhận|(?<!\p{L})nộp(?!\p{L})|trực tiếp/u },
  ),
  of(
    ["files.new_online", "centre.online", "online.files", "electronic.files"],
    [
      `(?:nộp|gửi)(?: hồ sơ)? ${CHANNEL_WORDS.online}${IS}#(?: hồ sơ|${END})`,
      `# hồ sơ (?:được )?(?:nộp|gửi) ${CHANNEL_WORDS.online}`,
      `(?:số |^ ?)hồ sơ trực tuyến${IS}#(?: hồ sơ|${END})`,
    ],
    { not: /thanh toán|thuế|mức độ|dịch vụ|toàn trình|một phần|giải quyết|xử lý/ },
  ),
];

export const TYPED_FIGURES: readonly TypedFigure[] = [...BALLOTS, ...PUBLICATION, ...WORK, ...CHANNELS];
