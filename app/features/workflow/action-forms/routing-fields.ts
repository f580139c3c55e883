import { formatDate, searchable } from "~/shared/vi-format";
import { codesOf, DAY_OFF, date, maybeOneOf, someOf } from "./answers";
import type { About, FieldSpec } from "./form-kit";

/** Whose it may be instead; also part of the form that gives an item back. */
export const suggestion = (about: About): FieldSpec => ({
  as: "select",
  name: "suggestedUnit",
  label: "Đề xuất đơn vị xử lý",
  hint: "Thật sự không biết thì để trống và ghi “không rõ đơn vị nào” trong lý do.",
  placeholder: "Chọn đơn vị",
  options: otherUnits(about),
});

/** Refuses an objection that names no other unit and does not say that none is known: somebody has to look for it then. */
export const suggestsOrSaysSo: [
  check: (answers: { reason?: unknown; suggestedUnit?: unknown }) => boolean,
  said: { path: string[]; error: string; when: () => true },
] = [
  ({ reason, suggestedUnit }) =>
    Boolean(suggestedUnit) || /(khong|chua) (ro|biet|xac dinh duoc)/.test(searchable(String(reason ?? ""))),
  {
    path: ["suggestedUnit"],
    error:
      "Chọn đơn vị có thể xử lý. Thật sự không biết thì ghi “không rõ đơn vị nào” trong lý do để đầu mối tìm tiếp.",
    when: () => true,
  },
];

/** Units other than the one that says that the item is not its own. */
const otherUnits = ({ units, holder, routing }: About) =>
  units.filter(({ value }) => value !== holder && value !== routing.holderNow);

/** Whose it may be instead: any unit but the one that says so. */
export const suggestedUnit = (about: About) =>
  maybeOneOf(codesOf(otherUnits(about)), "Chọn một đơn vị khác trong danh sách.");

/** Until when the units that help are asked; also part of the form that hands an item out. */
export const opinionsByField = (about: About, required: boolean): FieldSpec => ({
  as: "date",
  name: "opinionsBy",
  label: "Đơn vị phối hợp cho ý kiến trước hết ngày",
  hint: `Để trống: ${formatDate(about.routing.opinionsBy)}. Hạn trả lời người gửi là ${formatDate(about.dueOn)}. Viết ngày/tháng/năm. ${DAY_OFF}`,
  required,
});

/** Not after the answer itself is due: an opinion that comes later helps nobody; when that is over, what the rule gives. */
export const opinionsByAnswer = (about: About) => {
  const suggested = about.routing.opinionsBy;
  const isOver = about.dueOn < suggested;
  const latest = isOver ? suggested : about.dueOn;
  return date("")
    .optional()
    .refine((day) => day === undefined || day >= about.today, "Chọn từ hôm nay trở đi.")
    .refine(
      (day) => day === undefined || day <= latest,
      `Chọn ngày không sau ${formatDate(latest)}: ý kiến phải có trước khi trả lời người gửi. Có thể để trống để lấy ngày ${formatDate(suggested)}.`,
    )
    .transform((day) => day ?? suggested);
};

/** Who helps already stands ticked, so that nobody drops out because the lead changes. */
export const knownHelpers = ({ routing, units }: About) => ({
  coordinatingUnits: routing.coordinatingUnits.filter((code) => units.some(({ value }) => value === code)),
});

/** Units that have given an opinion, or have a question of their own: it stands unless who hands the item out asks again. */
export const askAnewField = (about: About): FieldSpec[] => {
  const options = toAskAnew(about);
  return options.length === 0
    ? []
    : [
        {
          as: "checks",
          name: "askAnew",
          label: "Hỏi lại đơn vị đã cho ý kiến hoặc đang được hỏi riêng",
          hint: "Không đánh dấu thì ý kiến đã cho, câu đã hỏi riêng và hạn của câu ấy giữ nguyên.",
          options,
        },
      ];
};
export const askAnewAnswer = (about: About) =>
  someOf(codesOf(toAskAnew(about)), "Chọn trong các đơn vị đã cho ý kiến hoặc đang được hỏi riêng.");

const toAskAnew = ({ units, routing }: About) =>
  units.filter(({ value }) => routing.standing.includes(value));

/** Who is asked again helps, ticked above or not; nobody is asked anew where nobody is named. */
export const helpersAskedAnew = <Answers extends Led & { askAnew: string[] }>({
  askAnew,
  ...answers
}: Answers) => ({
  ...answers,
  coordinatingUnits: [...new Set([...answers.coordinatingUnits, ...askAnew])],
  ...(askAnew.length > 0 && { askAnew }),
});

/** A unit that helped so far and now leads helps no more: its tick stood there before anybody chose. */
export const leadInsteadOfHelping =
  ({ routing }: About) =>
  <Answers extends Led>(answers: Answers): Answers => ({
    ...answers,
    coordinatingUnits: answers.coordinatingUnits.filter(
      (code) => code !== answers.unit || !routing.coordinatingUnits.includes(code),
    ),
  });

type Led = { unit: string; coordinatingUnits: readonly string[] };

/** Refuses a lead unit that is ticked as one that helps: it would be asked for an opinion on its own answer. */
export const leadHelpsNobody: [check: (answers: Led) => boolean, said: { path: string[]; error: string }] = [
  ({ unit, coordinatingUnits }) => !coordinatingUnits.includes(unit),
  {
    path: ["coordinatingUnits"],
    error:
      "Đơn vị chủ trì không đồng thời là đơn vị phối hợp: bỏ dấu ở đơn vị đó, hoặc chọn đơn vị chủ trì khác.",
  },
];

/** Number of the transfer slip, which the registry of documents gives; also part of the form that hands out. */
export const slipNoField: FieldSpec = {
  as: "line",
  name: "slipNo",
  label: "Số, ký hiệu phiếu chuyển",
  hint: "Văn thư cấp, ví dụ 12/PC-VP. Chưa có thì để trống; phiếu in ra để chỗ ghi tay.",
};
