import { z } from "zod";
import { formatDate } from "~/shared/vi-format";
import { kindsAllowedBy } from "../kinds-allowed";
import { REFUSALS } from "../refusals";
import { codesOf, date, maybeOneOf, maybeText, NOTE_LIMIT, oneOf, someOf, text } from "./answers";
import {
  countedAs,
  countedSchema,
  fieldField,
  fieldSchema,
  kindFields,
  kindSchema,
  needsCountedKind,
} from "./classification";
import { type ActionForm, note } from "./form-kit";
import {
  askAnewAnswer,
  askAnewField,
  helpersAskedAnew,
  knownHelpers,
  leadHelpsNobody,
  leadInsteadOfHelping,
  opinionsByAnswer,
  opinionsByField,
  slipNoField,
  suggestedUnit,
  suggestion,
  suggestsOrSaysSo,
} from "./routing-fields";

export const assign: ActionForm<"assign"> = {
  hint: "Đơn vị chủ trì nhận phản ánh và thư báo kèm hạn trả lời. Số vào sổ và hạn không đổi.",
  button: "Giao xử lý",
  known: knownHelpers,
  fields: (about) => [
    {
      as: "select",
      name: "unit",
      label: "Đơn vị chủ trì",
      required: true,
      placeholder: "Chọn đơn vị",
      options: about.units
        .filter(({ value }) => about.routing.assignable.includes(value))
        .map(({ label, closesOn, ...unit }) => ({
          ...unit,
          label: closesOn ? `${label} (chấm dứt ${formatDate(closesOn)}, chưa có đơn vị kế thừa)` : label,
        })),
    },
    { as: "folded-checks", name: "coordinatingUnits", label: "Đơn vị phối hợp", options: about.units },
    ...askAnewField(about),
    opinionsByField(about, false),
    {
      as: "text",
      name: "instruction",
      label: about.routing.handled ? "Lý do chuyển, ý kiến chỉ đạo" : "Ý kiến chỉ đạo",
      required: about.routing.handled,
      rows: 4,
      limit: NOTE_LIMIT,
      hint: `Hạn trả lời người gửi: ${formatDate(about.dueOn)}.`,
    },
    slipNoField,
  ],
  schema: (about) =>
    z
      .object({
        unit: oneOf(codesOf(about.units), "Chọn đơn vị chủ trì.").refine(
          (code) => !about.units.some(({ value, closesOn }) => value === code && closesOn),
          REFUSALS.UNIT_CLOSES.message,
        ),
        coordinatingUnits: someOf(codesOf(about.units), "Chọn đơn vị phối hợp trong danh sách."),
        askAnew: askAnewAnswer(about),
        opinionsBy: opinionsByAnswer(about),
        instruction: about.routing.handled ? text(REFUSALS.REROUTE_NEEDS_REASON.message) : maybeText(),
        slipNo: maybeText(50),
      })
      .transform(leadInsteadOfHelping(about))
      .transform(helpersAskedAnew)
      .refine(...leadHelpsNobody)
      .transform(({ opinionsBy, ...answers }) => {
        const asks = answers.coordinatingUnits.length > 0 && { opinionsBy };
        return { type: "assigned" as const, ...answers, ...asks };
      }),
};

export const giveBack: ActionForm<"return"> = {
  hint: "Phản ánh về lại nơi đã giao, hạn trả lời giữ nguyên. Mỗi phản ánh chỉ được trả lại một lần khi chưa có ý kiến lãnh đạo.",
  button: "Trả lại",
  fields: (about) => [
    {
      as: "text",
      name: "reason",
      label: "Vì sao không thuộc đơn vị",
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
      .transform((answers) => ({ type: "returned" as const, ...answers })),
};

export const start: ActionForm<"start"> = {
  hint: "Đơn vị xác nhận đúng thẩm quyền và bắt đầu xử lý.",
  button: "Nhận xử lý",
  fields: () => [],
  schema: () => z.object({}).transform(() => ({ type: "started" as const })),
};

export const requestInformation: ActionForm<"requestInformation"> = {
  hint: "Người gửi đọc nguyên văn câu hỏi này. Thời hạn trả lời theo luật vẫn chạy.",
  button: "Gửi yêu cầu",
  fields: (about) => [
    {
      as: "text",
      name: "text",
      label: "Cần bổ sung gì",
      hint: "Liệt kê từng thông tin, giấy tờ còn thiếu. Không hỏi số căn cước.",
      required: true,
      rows: 6,
      limit: NOTE_LIMIT,
    },
    {
      as: "date",
      name: "answerBy",
      label: "Đề nghị trả lời trước ngày",
      hint: `Muộn nhất ${formatDate(about.latestAnswerBy)}. Viết ngày/tháng/năm.`,
    },
  ],
  schema: (about) =>
    z
      .object({
        text: text("Viết những thông tin người gửi cần bổ sung."),
        answerBy: date("")
          .optional()
          .refine((day) => day === undefined || day > about.today, "Chọn ngày sau hôm nay.")
          .refine(
            (day) => day === undefined || day <= about.latestAnswerBy,
            `Chọn ngày sớm hơn: muộn nhất ${formatDate(about.latestAnswerBy)}, vì thời hạn trả lời vẫn chạy trong lúc chờ.`,
          ),
      })
      .transform((answers) => ({ type: "information_requested" as const, ...answers })),
};

export const receiveInformation: ActionForm<"receiveInformation"> = {
  hint: "Ghi lại điều người gửi đã nói, đã gửi qua điện thoại, quầy hoặc thư. Phản ánh trở về bước trước khi chờ.",
  button: "Lưu thông tin bổ sung",
  fields: () => [
    {
      as: "text",
      name: "text",
      label: "Thông tin người gửi bổ sung",
      hint: "Ghi đúng lời người gửi.",
      required: true,
      rows: 6,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ text: text("Ghi thông tin người gửi bổ sung.") })
      .transform((answers) => ({ type: "information_received" as const, ...answers })),
};

export const resume: ActionForm<"resume"> = {
  hint: "Tiếp tục với những gì đã có, không chờ người gửi nữa.",
  button: "Tiếp tục xử lý",
  fields: () => [],
  schema: () => z.object({}).transform(() => ({ type: "resumed" as const })),
};

export const reclassify: ActionForm<"reclassify"> = {
  hint: "Chỉ đổi lĩnh vực và loại; người giữ, trạng thái và hạn giữ nguyên. Báo cáo đếm theo phân loại mới từ hôm nay.",
  button: "Lưu phân loại mới",
  fields: (about) => [fieldField(about), ...kindFields, note("Vì sao phân loại lại")],
  known: (about) => ({
    field: about.field,
    kind: about.kind,
    countedKind: about.kind === "BOTH" ? about.countedKind : null,
  }),
  schema: (about) =>
    z
      .object({
        field: fieldSchema(about),
        kind: kindSchema.refine(
          (kind) => about.contentTypes.length === 0 || kindsAllowedBy(about.contentTypes).includes(kind),
          "Loại này không khớp với nội dung theo Điều 5 đã chọn khi phân loại.",
        ),
        countedKind: countedSchema,
        note: text("Viết vì sao phân loại lại."),
      })
      .superRefine(needsCountedKind)
      .transform((answers) => ({
        type: "reclassified" as const,
        ...answers,
        countedKind: countedAs(answers),
      })),
};

export const hand: ActionForm<"hand"> = {
  hint: "Người được phân công thấy phản ánh trong “Việc của tôi” và nhận lời nhắc về thời hạn.",
  button: "Phân công",
  fields: (about) => [
    {
      as: "select",
      name: "to",
      label: "Người xử lý",
      placeholder: "Chưa phân công ai",
      options: about.people,
    },
    { as: "text", name: "note", label: "Ghi chú nội bộ", rows: 3, limit: NOTE_LIMIT },
  ],
  known: (about) => ({ to: about.handlerId === null ? null : String(about.handlerId) }),
  schema: (about) =>
    z
      .object({
        to: maybeOneOf(codesOf(about.people), "Chọn người trong danh sách của đơn vị."),
        note: maybeText(),
      })
      .transform(({ to, note }) => ({
        type: "handed" as const,
        to: to === undefined ? null : Number(to),
        name: about.people.find(({ value }) => value === to)?.label ?? "",
        ...(note !== undefined && { note }),
      })),
};

export const noteProgress: ActionForm<"noteProgress"> = {
  hint: "Người gửi nhận nguyên văn qua thư và trên trang tra cứu. Khi quá hạn mà chưa trả lời, cứ 07 ngày phải báo một lần.",
  button: "Gửi người phản ánh",
  fields: ({ under = [] }) => [
    {
      as: "text",
      name: "text",
      label: "Đã làm đến đâu, còn gì phải làm, dự kiến khi nào xong",
      required: true,
      ...(under.length > 0 && {
        hint: `Người gửi ${under.length} phản ánh gộp vào cũng nhận nguyên văn: không nêu tên, địa chỉ, số hồ sơ của riêng một người.`,
      }),
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: () =>
    z
      .object({ text: text("Viết tình hình xử lý để người gửi biết.") })
      .transform((answers) => ({ type: "progress_noted" as const, ...answers })),
};

export const collect: ActionForm<"collect"> = {
  hint: "Dùng khi chưa đủ cơ sở xem xét. Phản ánh vẫn tính là đang xử lý.",
  button: "Tiếp tục tập hợp",
  fields: () => [note("Còn thiếu cơ sở gì, tập hợp thế nào")],
  schema: () =>
    z
      .object({ note: text("Viết còn thiếu cơ sở gì.") })
      .transform((answers) => ({ type: "collecting" as const, ...answers })),
};
