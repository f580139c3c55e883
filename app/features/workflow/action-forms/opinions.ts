import { z } from "zod";
import { OPINION_STANCE } from "~/shared/glossary";
import { OPINION_STANCES } from "../events";
import { codesOf, maybeText, NOTE_LIMIT, oneOf, someOf, text } from "./answers";
import type { ActionForm } from "./form-kit";
import { opinionsByAnswer, opinionsByField } from "./routing-fields";

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
