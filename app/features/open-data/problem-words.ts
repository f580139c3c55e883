import { inBoth } from "~/shared/language";
import type { Facet } from "../publication/answer-filter";

const unknownVi: Record<Facet, string> = {
  field: "Không có lĩnh vực nào mang mã này",
  unit: "Không có cơ quan nào mang mã này",
  procedure: "Không có thủ tục nào mang mã này",
  level: "Không có cấp nào mang mã này",
  outcome: "Không có kết quả nào mang mã này",
};

const unknownEn: Record<Facet, string> = {
  field: "No field has this code",
  unit: "No authority has this code",
  procedure: "No procedure has this code",
  level: "There is no such level",
  outcome: "There is no such outcome",
};

/** What the API says where it refuses; every refusal carries both languages, since programmes seldom say which is read. */
export const PROBLEMS = inBoth({
  vi: {
    badQuery: "Tham số không đọc được.",
    unknownCode: "Không có mã này: hãy xem danh sách lĩnh vực, cơ quan, thủ tục của giao diện.",
    noAnswer: "Không có trả lời công khai nào ở địa chỉ này.",
    withdrawn: "Trả lời đã được cơ quan gỡ xuống.",
    notBegun: "Kỳ này chưa bắt đầu.",
    noUnit: "Chưa có cơ quan nào.",
    noForm: "Cơ quan này không có biểu cho kỳ này.",
    quartersOnly: "Của riêng một cơ quan chỉ có số liệu theo quý, 6 tháng, 9 tháng hoặc năm.",
    fewItems:
      "Trong kỳ này cơ quan không có việc nào, hoặc có quá ít để nêu riêng: số ít được gộp chung với cơ quan khác.",
    busy: "Đang có nhiều người tải cả tệp. Hãy thử lại sau ít giây.",
    noAddress: "Không có địa chỉ này trong giao diện.",

    once: "Chỉ được ghi một lần",
    noParameter: "Không có tham số này",
    stretch: "Năm (2026), tháng (2026-11) hoặc quý (2026-Q3)",
    cursor: "Vị trí không đọc được; lấy từ liên kết next",
    period: "Kỳ như 2026-Q1, 2026-H1, 2026-9M, 2026-Y, 2026-M01",
    unknown: unknownVi,
  },
  en: {
    badQuery: "A parameter cannot be read.",
    unknownCode: "There is no such code: see the lists of fields, authorities and procedures of this API.",
    noAnswer: "There is no published answer at this address.",
    withdrawn: "The authority has taken this answer down.",
    notBegun: "This period has not begun.",
    noUnit: "There is no authority yet.",
    noForm: "This authority has no form for this period.",
    quartersOnly: "Figures of a single authority come by quarter, half, nine months or year only.",
    fewItems:
      "In this period this authority has no items, or too few to stand by themselves: small figures stand together with others.",
    busy: "Many are downloading the whole file. Try again in a few seconds.",
    noAddress: "There is no such address in this API.",

    once: "May stand there once only",
    noParameter: "There is no such parameter",
    stretch: "A year (2026), a month (2026-11) or a quarter (2026-Q3)",
    cursor: "This position cannot be read; take it from the next link",
    period: "A period like 2026-Q1, 2026-H1, 2026-9M, 2026-Y, 2026-M01",
    unknown: unknownEn,
  },
});

type Words = (typeof PROBLEMS)["vi"];
/** The titles of refusals, by their name. */
export type ProblemName = Exclude<
  { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words],
  WrongName
>;
/** What is wrong with a parameter, by its name. */
export type WrongName = "once" | "noParameter" | "stretch" | "cursor" | "period";

/** What does not fit, by parameter. */
export type Wrong = { parameter: string; message: string; message_en: string };

/** What is wrong with a parameter, in both languages. */
export const wrongWith = (parameter: string, name: WrongName): Wrong => ({
  ...{ parameter, message: PROBLEMS.vi[name], message_en: PROBLEMS.en[name] },
});

/** A code that nobody knows, in both languages. */
export const unknownCode = (facet: Facet): Wrong => ({
  ...{ parameter: facet, message: PROBLEMS.vi.unknown[facet], message_en: PROBLEMS.en.unknown[facet] },
});

const SAID = ["stretch", "cursor", "period"] as const;

/** The English of a message that a schema of the API words itself; `otherwise` where the words are the library's. */
export function inEnglish(message: string, otherwise: string): string {
  const name = SAID.find((one) => PROBLEMS.vi[one] === message);
  return name ? PROBLEMS.en[name] : otherwise;
}
