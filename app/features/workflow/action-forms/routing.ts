import { z } from "zod";
import { OPINION_STANCE } from "~/shared/glossary";
import { formatDate, searchable } from "~/shared/vi-format";
import { OPINION_STANCES } from "../events";
import { codesOf, date, maybeOneOf, maybeText, NOTE_LIMIT, oneOf, someOf, text } from "./answers";
import type { About, ActionForm, FieldSpec } from "./form-kit";

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
export const otherUnits = ({ units, holder, routing }: About) =>
  units.filter(({ value }) => value !== holder && value !== routing.holderNow);

/** Whose it may be instead: any unit but the one that says so. */
export const suggestedUnit = (about: About) =>
  maybeOneOf(codesOf(otherUnits(about)), "Chọn một đơn vị khác trong danh sách.");

/** Until when the units that help are asked; also part of the form that hands an item out. */
export const opinionsByField = (about: About, required: boolean): FieldSpec => ({
  as: "date",
  name: "opinionsBy",
  label: "Đơn vị phối hợp cho ý kiến trước hết ngày",
  hint: `Để trống: ${formatDate(about.routing.opinionsBy)}. Hạn trả lời người gửi là ${formatDate(about.dueOn)}. Viết ngày/tháng/năm.`,
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

export const decideUnit: ActionForm<"decideUnit"> = {
  hint: "Quyết định của lãnh đạo là cuối cùng: đơn vị được giao không trả lại nữa. Số vào sổ và hạn trả lời không đổi.",
  button: "Giao theo quyết định",
  fields: (about) => [
    {
      as: "select",
      name: "unit",
      label: "Đơn vị chủ trì",
      hint: about.routing.objections.join(" · ") || undefined,
      required: true,
      placeholder: "Chọn đơn vị",
      options: about.units,
    } as FieldSpec,
    { as: "folded-checks", name: "coordinatingUnits", label: "Đơn vị phối hợp", options: about.units },
    {
      as: "text",
      name: "instruction",
      label: "Ý kiến chỉ đạo",
      hint: "Vì sao giao đơn vị này.",
      required: true,
      rows: 4,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z
      .object({
        unit: oneOf(codesOf(about.units), "Chọn đơn vị chủ trì."),
        coordinatingUnits: someOf(codesOf(about.units), "Chọn đơn vị phối hợp trong danh sách."),
        instruction: text("Viết ý kiến chỉ đạo: vì sao giao đơn vị này."),
      })
      .refine(...leadHelpsNobody)
      .transform((answers) => ({
        type: "assigned" as const,
        ...answers,
        ...(answers.coordinatingUnits.length > 0 && { opinionsBy: about.routing.opinionsBy }),
        decided: true as const,
      })),
};

export const dispute: ActionForm<"dispute"> = {
  hint: "Phản ánh đã bị trả lại một lần. Lãnh đạo đọc lý do của cả hai đơn vị rồi quyết định; hạn trả lời giữ nguyên và vẫn chạy.",
  button: "Trình lãnh đạo",
  fields: (about) => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao không thuộc đơn vị",
      hint: about.routing.objections.length > 0 ? `Đã có: ${about.routing.objections.join(" · ")}` : "",
      required: true,
      rows: 4,
      limit: NOTE_LIMIT,
    },
    suggestion(about),
  ],
  schema: (about) =>
    z
      .object({
        reason: text("Viết vì sao phản ánh không thuộc đơn vị."),
        suggestedUnit: suggestedUnit(about),
      })
      .refine(...suggestsOrSaysSo)
      .transform((answers) => ({ type: "disputed" as const, ...answers })),
};

export const askOpinion: ActionForm<"askOpinion"> = {
  hint: "Mỗi đơn vị nhận thư, có hạn riêng và ghi ý kiến ngay trong hồ sơ. Đơn vị chủ trì vẫn chịu trách nhiệm trả lời.",
  button: "Gửi đơn vị phối hợp",
  fields: (about) => [
    {
      as: "checks",
      name: "units",
      label: "Đơn vị phối hợp",
      required: true,
      options: about.units.filter(({ value }) => value !== about.holder),
    },
    {
      as: "text",
      name: "question",
      label: "Cần ý kiến về việc gì",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
    opinionsByField(about, false),
  ],
  schema: (about) =>
    z
      .object({
        units: someOf(codesOf(about.units), "Chọn đơn vị trong danh sách.").refine(
          (chosen) => chosen.some((unit) => unit !== about.holder),
          "Chọn ít nhất một đơn vị khác đơn vị chủ trì.",
        ),
        question: text("Viết cần ý kiến về việc gì."),
        opinionsBy: opinionsByAnswer(about),
      })
      .transform(({ units, question, opinionsBy: dueOn }) => ({
        type: "opinion_asked" as const,
        units: units.filter((unit) => unit !== about.holder),
        question,
        dueOn,
      })),
};

export const giveOpinion: ActionForm<"giveOpinion"> = {
  hint: "Đơn vị chủ trì đọc ý kiến này trong hồ sơ. Người gửi chỉ thấy là đơn vị đã cho ý kiến, không thấy nội dung.",
  button: "Gửi ý kiến",
  fields: () => [
    {
      as: "radios",
      name: "stance",
      label: "Đơn vị",
      required: true,
      options: OPINION_STANCES.map((value) => ({ value, label: OPINION_STANCE[value].vi })),
    },
    {
      as: "text",
      name: "text",
      label: "Nội dung ý kiến",
      hint: "Nêu căn cứ. Chỉ để trống khi thống nhất, không có ý kiến khác.",
      rows: 8,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z
      .object({
        stance: oneOf(OPINION_STANCES, "Chọn một trong ba."),
        text: maybeText(),
      })
      .superRefine(({ stance, text: written }, context) => {
        if (stance !== "NONE" && !written)
          context.addIssue({ code: "custom", path: ["text"], message: "Viết nội dung ý kiến." });
      })
      .transform((answers) => ({
        type: "opinion_given" as const,
        // One who has duties in several of the units asked speaks for the first; decide() refuses anybody else.
        unit: about.routing.coordinatingUnits.find((unit) => about.routing.ownUnits.includes(unit)) ?? "",
        ...answers,
      })),
};

export const linkRepeat: ActionForm<"linkRepeat"> = {
  hint: "Dùng khi cùng người gửi nêu lại việc đã trả lời hoặc đang xử lý. Lần lặp đầu do đầu mối cấp tỉnh giao; từ lần hai, lãnh đạo quyết định (Điều 17.3 NĐ 20/2008).",
  button: "Ghi là lặp lại",
  fields: () => [
    {
      as: "line",
      name: "firstItem",
      label: "Mã của phản ánh trước",
      hint: "Người gửi không thấy mã này. Trùng hoàn toàn thì đề nghị không tiếp nhận với lý do R10.",
      required: true,
    },
    { as: "text", name: "note", label: "Ghi chú", rows: 3, limit: NOTE_LIMIT },
  ],
  schema: ({ firstItem, routing }) =>
    z
      .object({ firstItem: text("Nhập mã của phản ánh trước.", 100), note: maybeText() })
      .superRefine((_answers, context) => {
        if (typeof firstItem === "object" && routing.repeat) return;
        const message =
          firstItem === "ITSELF"
            ? "Đây là mã của chính phản ánh này. Nhập mã của phản ánh trước."
            : "Không có phản ánh nào mang mã này trong phạm vi của bạn. Xem lại mã.";
        context.addIssue({ code: "custom", path: ["firstItem"], message });
      })
      .transform(({ note }) => ({
        type: "repeat_linked" as const,
        firstItem: routing.repeat?.firstItem ?? "",
        nth: routing.repeat?.nth ?? 1,
        ...(note !== undefined && { note }),
      })),
};

export const unlinkRepeat: ActionForm<"unlinkRepeat"> = {
  hint: "Phản ánh được xử lý như một việc mới.",
  button: "Bỏ ghi lặp lại",
  fields: () => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao không phải lặp lại",
      required: true,
      rows: 3,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ reason: text("Viết vì sao không phải lặp lại.") })
      .transform((answers) => ({ type: "repeat_unlinked" as const, ...answers })),
};

export const askReopening: ActionForm<"askReopening"> = {
  hint: "Chỉ ghi khi chính người gửi đề nghị, qua điện thoại hoặc tại quầy. Mỗi phản ánh một lần; đầu mối quyết định.",
  button: "Ghi đề nghị",
  fields: () => [
    {
      as: "text",
      name: "reason",
      label: "Người gửi chưa đồng ý ở chỗ nào",
      hint: "Ghi đúng lời người gửi.",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ reason: text("Ghi người gửi chưa đồng ý ở chỗ nào.") })
      .transform((answers) => ({ type: "reopening_asked" as const, ...answers })),
};

export const declineReopening: ActionForm<"declineReopening"> = {
  hint: "Người gửi nhận nguyên văn lời giải thích. Câu trả lời trước được giữ nguyên.",
  button: "Không mở lại",
  fields: (about) => [
    {
      as: "text",
      name: "note",
      label: "Vì sao giữ câu trả lời trước",
      hint: about.routing.reopeningAsked ? `Người gửi viết: ${about.routing.reopeningAsked}` : "",
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ note: text("Viết vì sao giữ câu trả lời trước.") })
      .transform((answers) => ({ type: "reopening_declined" as const, ...answers })),
};
