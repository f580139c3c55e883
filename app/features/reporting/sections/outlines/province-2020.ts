import {
  type DefinitionInput,
  heading,
  SERVICES_FIGURES,
  SERVICES_SENTENCES,
  type SectionInput,
} from "./common";
import { AFTER_2020, FRAME_2020, sections2020 } from "./commune-2020";

/** What a province reports before the sections it shares with communes: from memory, to be confirmed. */
const BEFORE: SectionInput[] = [
  {
    key: "I.1",
    number: "1.",
    title: "Đánh giá tác động, thẩm định quy định TTHC",
    depth: 2,
    figures: ["issue.assessed", "issue.documents", "issue.procedures"],
    sentences: [
      {
        text: "Đã đánh giá tác động {issue.assessed} TTHC[; ban hành {issue.documents} văn bản quy phạm pháp luật có quy định {issue.procedures} TTHC].",
        zero: {
          of: ["issue.assessed"],
          text: "Trong {@period}, không phát sinh TTHC phải đánh giá tác động.",
        },
      },
    ],
    texts: [{ key: "text", label: "Bổ sung bằng lời (nếu có)" }],
    forms: ["{form:impact}", "{form:issued}"],
  },
];

/** The services and shortened limits that provinces add to the common sections. */
function withProvincial(section: SectionInput): SectionInput {
  if (section.key === "I.3")
    return {
      ...section,
      figures: [
        ...(section.figures ?? []),
        "shorten.procedures",
        "shorten.departments",
        "shorten.over_plan",
        "shorten.days",
        "shorten.days_before",
      ],
      sentences: [
        ...(section.sentences ?? []),
        {
          text: "Cắt giảm thời hạn giải quyết {shorten.procedures} TTHC[ của {shorten.departments} ngành][ (vượt kế hoạch {shorten.over_plan} TTHC)][, tổng thời gian cắt giảm {shorten.days} ngày, đạt {share:shorten.days/shorten.days_before}].",
        },
      ],
    };
  if (section.key !== "I.7") return section;
  return {
    ...section,
    figures: [
      ...(section.figures ?? []),
      ...SERVICES_FIGURES.filter((key) => !section.figures?.includes(key)),
    ],
    sentences: [
      ...(section.sentences ?? []).slice(0, 2),
      ...SERVICES_SENTENCES,
      ...(section.sentences ?? []).slice(3),
    ],
  };
}

/** A province's report under Circular 01/2020. */
export const PROVINCE_2020: DefinitionInput = {
  ...FRAME_2020,
  sections: [
    heading("I", "I.", "Tình hình, kết quả kiểm soát TTHC", 1),
    ...BEFORE,
    ...sections2020(2).map(withProvincial),
    ...AFTER_2020,
  ],
};
