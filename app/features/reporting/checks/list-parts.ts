import type { FoundNumber } from "./check-text-numbers";

/**
 * Numbers behind "trong đó", "gồm", a bracket or a colon; `comprises`: they claim to be all; `isOfOneNoun`: each says what the
 * total counts; `totalAt`: where a total stands that is not the number before the list.
 */
export type List = {
  opener: string;
  at: number;
  end: number;
  comprises: boolean;
  isOfOneNoun?: boolean;
  totalAt?: number;
};

const PEOPLE = /^(?:người|cán bộ|đại biểu|học viên|công chức|lượt)$/iu;
const KINDS = /^(?:sở|xã|phường|huyện|thị|ban|phòng|đơn|cơ|về|thuộc|liên|đối|lĩnh|kỳ|quý|mới)$/iu;
/** "Số PAKN phải xử lý là 11, gồm 5 kỳ trước và 6 mới". */
const BEFORE_BARE = /(?:PAKN|phản ánh,? kiến nghị|đơn vị)[^.;,\d]{0,30}(?:là|:)\s*$/iu;
const OF_KINDS = /^(?:đơn vị|cơ quan|PAKN|phản ánh|kiến nghị)$/u;

/** "12 đơn vị, gồm 5 sở và 6 xã", "12 đơn vị (7 sở, 6 xã)", "11 PAKN, gồm 5 về đất đai và 4 về hộ tịch": each member of the list has its number. */
function isByKinds(text: string, total: FoundNumber, inside: readonly FoundNumber[], list: List): boolean {
  const isOfKinds =
    OF_KINDS.test(total.unit ?? "") || (total.unit === null && BEFORE_BARE.test(text.slice(0, total.at)));
  if (!/^(?:(?:bao )?gồm|\()$/i.test(list.opener) || !isOfKinds || inside.length < 2) return false;
  const members = membersOf(text, list);
  if (members.length !== inside.length || !members.every((member) => /^[\s:]*\d/.test(member))) return false;
  return inside.every(({ word, unit }) => KINDS.test(word ?? "") || unit === total.unit);
}

/** What stands between the commas of a list. */
const membersOf = (text: string, { at, opener, end }: List): string[] =>
  text
    .slice(at + opener.length, end)
    .replace(/(?:sở|cơ quan|đất đai), (?:ban|đơn vị|môi trường),? ?(?:ngành)?/gi, "sở")
    .replace(/sửa đổi, bổ sung/gi, "sửa đổi")
    .split(/[,;]|(?<!\p{L})và(?!\p{L})/u);

const FIELDS =
  "đất đai|hộ tịch|chứng thực|xây dựng|tư pháp|lý lịch tư pháp|giao thông|đường bộ|môi trường|lao động|y tế|giáo dục|công thương|nông nghiệp|văn hóa|bảo trợ xã hội|người có công|đăng ký kinh doanh|đầu tư|thuế|cư trú";
/** "50 trực tuyến", "60 đúng hạn", "8 về đất đai", "30 sửa đổi": which of the counted these are. */
const SORT = new RegExp(
  String.raw`^\s*(?:(?:nộp|gửi|tiếp nhận|được|bị|qua|bằng|theo|hình thức|dịch vụ) )*(?:trực tuyến|trực tiếp|bưu chính|bưu điện|cấp (?:tỉnh|huyện|xã|mới|lại|đổi)|(?:trước và )?(?:đúng|trước|sớm|quá|trễ|trong|chưa đến|chậm) (?:thời )?(?:hạn|hẹn)|mới|(?:từ )?kỳ (?:báo cáo )?trước|về|thuộc|lĩnh vực|liên quan|đối với|khác|còn lại|toàn trình|một phần|sửa đổi|thay thế|bãi bỏ|ban hành mới|rất hài lòng|hài lòng|bình thường|không hài lòng|${FIELDS})(?!\p{L})`,
  "iu",
);
const OF_SORTS = /^(?:hồ sơ|TTHC|PAKN|phản ánh|kiến nghị|lượt|phiếu|dịch vụ|dịch vụ công|DVCTT|giấy)$/u;
const DOCUMENT =
  /^\s*(?:quyết định|công văn|kế hoạch|tờ trình|thông báo|báo cáo|chỉ thị|nghị quyết)(?!\p{L})/iu;

const PETITION = /^\s*(?:đơn\s+)?(?:khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|cầu cứu)(?!\p{L})/iu;
const SEX = /^\s*(?:nam|nữ)(?!\p{L})/iu;
/** What divides the counted: kinds of papers, of petitions, sorts of files, men and women. */
function sortOf(counted: string): RegExp | null {
  if (counted === "văn bản") return DOCUMENT;
  if (counted === "đơn") return PETITION;
  if (OF_SORTS.test(counted)) return SORT;
  return PEOPLE.test(counted) ? SEX : null;
}

/** Whether every member of the list has its number, and each number's words say which of the total's it counts. */
function isBySorts(text: string, total: FoundNumber, inside: readonly FoundNumber[], list: List): boolean {
  const sort = sortOf(total.unit ?? total.word ?? "");
  if (sort === null || !membersOf(text, list).every((member) => /\d/.test(member))) return false;
  return inside.every(
    (each) =>
      isBare(text, each) ||
      (total.unit !== null && each.unit === total.unit) ||
      sort.test(text.slice(each.end)),
  );
}

/** The numbers of `inside`, those of a list, that divide the total. */
export function partsOf(
  text: string,
  total: FoundNumber,
  inside: readonly FoundNumber[],
  list: List,
): readonly FoundNumber[] {
  const same = inside.filter(({ unit, word }) => (total.unit ? unit === total.unit : word === total.word));
  const bare = inside.filter((each) => isBare(text, each));
  const named = inside.every((each) => same.includes(each) || bare.includes(each)) ? inside : same;
  if (isByKinds(text, total, inside, list) || isBySorts(text, total, inside, list)) return inside;
  // "12 đơn, trong đó 8 đơn đủ điều kiện, 6 đơn về đất đai": one may be both.
  if (total.word === "đơn") return [];
  if (named.length >= 2 || !list.comprises) return named;
  // "250 người, gồm 100 nam và 160 nữ": of people, any word after a number names some of them.
  const isPeople = total.word !== null && PEOPLE.test(total.word);
  return isPeople && inside.every(({ unit }) => unit === null || unit === total.unit) ? inside : named;
}

/** "Lớp 10", "phòng 12": a name. */
const NUMBERED = /(?<!\p{L})(?:lớp|khối|phòng|tổ|mã|điều|khoản|quyết định|công văn|kế hoạch)\s+$/iu;

/** "đất đai 100," or "100 …": nothing after the number says that it counts something else. */
const isBare = (text: string, { unit, at, end }: FoundNumber): boolean =>
  unit === null &&
  !NUMBERED.test(text.slice(0, at)) &&
  /^\s*(?:$|[.,;)\n…]|và(?!\p{L}))/u.test(text.slice(end));
