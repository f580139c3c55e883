import { letterDefaults } from "../../../app/features/reporting/documents/letter-defaults";
import type { SectionData } from "../../../app/features/reporting/sections/section-data";
import { DEMO_UNITS, PROVINCE } from "./units";

/** What units type of the sections of their reports, so that what they sign is a whole report. */
const of = (figures: Record<string, number>, texts: Record<string, string> = {}): SectionData => ({
  figures,
  texts,
  details: {},
});
const nameOf = (code: string): string => DEMO_UNITS.find((unit) => unit.code === code)?.name ?? code;
const serialOf = (code: string): number => DEMO_UNITS.findIndex((unit) => unit.code === code) + 1;

/** How many files a unit takes in during a quarter: departments more than communes, none alike. */
export function sizeOf(code: string): number {
  const serial = serialOf(code);
  const isDepartment = DEMO_UNITS.find((unit) => unit.code === code)?.level === "DEPARTMENT";
  return isDepartment ? 900 + ((serial * 397) % 2_100) : 240 + ((serial * 173) % 700);
}

/** Figures of files that add up: `size` new ones, and what was pending before. */
export function filesOf(size: number, opening: number): Record<string, number> {
  const [online, late, pending] = [0.6, 0.01, 0.05].map((part) => Math.round(size * part));
  const received = size + opening;
  const resolved = received - (pending ?? 0);
  const early = Math.round(resolved * 0.3);
  const overdue = Math.round((pending ?? 0) * 0.1);
  return {
    "files.received": received,
    "files.opening": opening,
    "files.new": size,
    "files.new_online": online ?? 0,
    "files.new_direct": size - (online ?? 0),
    "files.resolved": resolved,
    "files.early": early,
    "files.on_time": resolved - (late ?? 0) - early,
    "files.in_time": resolved - (late ?? 0),
    "files.late": late ?? 0,
    "files.pending": pending ?? 0,
    "files.pending_in_time": (pending ?? 0) - overdue,
    "files.pending_late": overdue,
  };
}

/** The number that the unit's registry gives to its report; no two of one unit are alike. */
export const letterNumber = (code: string, quarter: number, supplement = 0): string =>
  String(24 + ((serialOf(code) * 11) % 60) + quarter * 47 + supplement * 9);

const PLANS =
  "Công khai kịp thời thủ tục hành chính sau khi công bố; tiếp nhận, xử lý phản ánh, kiến nghị đúng hạn; tăng số hồ sơ nộp trực tuyến; rà soát thủ tục còn vướng để đề xuất đơn giản hóa.";
const AREAS = [
  "đất đai, xây dựng",
  "hộ tịch, chứng thực",
  "bảo trợ xã hội",
  "kinh doanh, đầu tư",
  "môi trường đô thị",
];

/** The sections of a unit's own report, those of files aside. */
export function unitSections(
  code: string,
  files: Readonly<Record<string, number>>,
): Record<string, SectionData> {
  const serial = serialOf(code);
  const isCommittee = nameOf(code).startsWith("UBND");
  const area = AREAS[serial % AREAS.length] ?? "";
  const voted = 20 + ((serial * 7) % 60);
  const [normal, bad] = [serial % 4, serial % 2];
  const services = 18 + (serial % 30);
  const where = isCommittee
    ? "trụ sở và nhà văn hóa các thôn, tổ dân phố"
    : "trụ sở và trang thông tin điện tử";
  return {
    "I.1": of(
      isCommittee
        ? { "publish.decisions": 0, "publish.open_commune": 180 + serial }
        : { "publish.decisions": 1, "publish.procedures": 2 + (serial % 5) },
      { text: `Thủ tục hành chính được niêm yết, công khai tại ${where}.` },
    ),
    "I.2": of({ "review.proposed": serial % 3, "review.simplified": serial % 3 === 2 ? 1 : 0 }),
    "I.3": of(
      { "boxes.suggestion": 1, "boxes.satisfaction": 1 },
      {
        posting: `Địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị được niêm yết công khai tại ${where} và đăng trên Cổng phản ánh, kiến nghị của tỉnh.`,
      },
    ),
    "I.4": of({ ...files }),
    "I.5": of({
      "onestop.procedures": 60 + serial * 2,
      "ballots.total": voted,
      "ballots.content": voted - normal - bad,
      "ballots.normal": normal,
      "ballots.unsatisfied": bad,
      "post.in": serial % 9,
      "post.out": 4 + (serial % 17),
    }),
    "I.6": of({
      "electronic.documents": 1,
      "services.total": services,
      "services.full": services - 6,
      "services.partial": 6,
      "electronic.files": files["files.new_online"] ?? 0,
    }),
    "I.7": of(
      {},
      { text: "Tuyên truyền qua trang thông tin điện tử, hệ thống truyền thanh và tại bộ phận một cửa." },
    ),
    "I.8": of({ "initiatives.recognised": 0 }),
    "I.9": of(
      {},
      { text: "Tự kiểm tra việc tiếp nhận, giải quyết hồ sơ; chấn chỉnh ngay những sai sót nhỏ." },
    ),
    II: of(
      {},
      {
        text: "Hoạt động kiểm soát thủ tục hành chính đi vào nền nếp, hồ sơ được giải quyết đúng quy định.",
        difficulties: `Một số người dân chưa quen nộp hồ sơ trực tuyến; hồ sơ lĩnh vực ${area} còn phải bổ sung nhiều lần.`,
      },
    ),
    III: of({}, { text: PLANS }),
    IV: of({}, { text: `Đề nghị cấp trên tập huấn nghiệp vụ về ${area} cho công chức bộ phận một cửa.` }),
    letter: of({}, unitLetter(code)),
  };
}

/** How a unit's letter looks; what is usual for its level is left to the portal. */
const unitLetter = (code: string): Record<string, string> => ({
  recipients: `UBND tỉnh (qua Văn phòng UBND tỉnh)\nLưu: VT, ${nameOf(code).startsWith("UBND") ? "VHXH" : "VP"}`,
});

/** The province's own words; its figures of files, ballots and post are those of its units. */
export const PROVINCE_SECTIONS: Readonly<Record<string, SectionData>> = {
  "I.1": of({ "issue.assessed": 0 }),
  "I.2": of({
    "publish.decisions": 5,
    "publish.procedures": 37,
    "publish.open": 1_718,
    "publish.open_province": 1_349,
    "publish.open_commune": 369,
  }),
  "I.3": of({ "review.proposed": 12, "review.simplified": 9 }),
  "I.4": of(
    {},
    {
      posting:
        "Địa chỉ tiếp nhận phản ánh, kiến nghị được niêm yết tại trụ sở các cơ quan và đăng trên Cổng phản ánh, kiến nghị của tỉnh; tiếp nhận qua cổng, điện thoại, thư và trực tiếp.",
    },
  ),
  "I.6": of({ "onestop.procedures": 1_718 }),
  "I.7": of({
    "electronic.documents": 3,
    "services.total": 1_204,
    "services.full": 871,
    "services.partial": 333,
  }),
  "I.8": of(
    {},
    { text: "Tuyên truyền qua báo, đài, cổng thông tin điện tử của tỉnh và hệ thống truyền thanh cơ sở." },
  ),
  "I.10": of(
    { "inspect.units": 4 },
    { text: "Qua kiểm tra, các đơn vị niêm yết đầy đủ thủ tục; một số nơi cập nhật chậm, đã chấn chỉnh." },
  ),
  II: of(
    {},
    {
      text: "Công tác kiểm soát thủ tục hành chính được triển khai đồng bộ từ tỉnh đến xã; phần lớn hồ sơ giải quyết trước và đúng hạn.",
      difficulties:
        "Hệ thống thông tin của các ngành chưa liên thông, công chức cấp xã phải nhập dữ liệu nhiều nơi; một số quy định chuyên ngành còn chồng chéo.",
    },
  ),
  III: of({}, { text: PLANS }),
  IV: of(
    {},
    {
      text: "Đề nghị các bộ, ngành trung ương sớm liên thông hệ thống và hướng dẫn thống nhất mẫu biểu báo cáo.",
    },
  ),
};

/** How the head of a unit signs: as is usual at its level. */
export function headSigns(code: string) {
  const unit = DEMO_UNITS.find((each) => each.code === code);
  const of_ = { name: nameOf(code), level: unit?.level ?? "", receiver: nameOf(PROVINCE) };
  const { mode, onBehalfOf, position } = letterDefaults(of_);
  return { action: "sign" as const, mode, onBehalfOf, position };
}
