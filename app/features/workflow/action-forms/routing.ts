import { z } from "zod";
import { codesOf, NOTE_LIMIT, oneOf, someOf, text } from "./answers";
import type { ActionForm, FieldSpec } from "./form-kit";
import {
  askAnewAnswer,
  askAnewField,
  helpersAskedAnew,
  knownHelpers,
  leadHelpsNobody,
  leadInsteadOfHelping,
  suggestedUnit,
  suggestion,
  suggestsOrSaysSo,
} from "./routing-fields";

export const decideUnit: ActionForm<"decideUnit"> = {
  hint: "Quyết định của lãnh đạo là cuối cùng: đơn vị được giao không trả lại nữa. Số vào sổ và hạn trả lời không đổi.",
  button: "Giao theo quyết định",
  known: knownHelpers,
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
    ...askAnewField(about),
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
        askAnew: askAnewAnswer(about),
        instruction: text("Viết ý kiến chỉ đạo: vì sao giao đơn vị này."),
      })
      .transform(leadInsteadOfHelping(about))
      .transform(helpersAskedAnew)
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
