import { z } from "zod";
import { ASSESSMENT_CLASS, CONTENT_TYPE, KIND } from "~/shared/glossary";
import type { CountedKind, Kind } from "../states";
import { codesOf, oneOf, someOf } from "./answers";
import { type About, type FieldSpec, linesOf } from "./form-kit";

const KINDS = ["ACT", "REGULATION", "BOTH"] as const satisfies readonly Kind[];
const COUNTED = ["ACT", "REGULATION"] as const satisfies readonly CountedKind[];
const CONTENTS = Object.keys(CONTENT_TYPE);

/** Class A is not here: what is not accepted has a step of its own. */
const CLASSES = ["B", "C", "D"] as const;

export const classField: FieldSpec = {
  as: "radios",
  name: "assessmentClass",
  label: "Nhóm theo Điều 9.1.d Nghị định 20/2008/NĐ-CP",
  hint: "Nội dung không thuộc phạm vi tiếp nhận thì quay lại, chọn “Đề nghị không tiếp nhận”.",
  required: true,
  options: linesOf(ASSESSMENT_CLASS, CLASSES),
};

export const contentField: FieldSpec = {
  as: "checks",
  name: "contentTypes",
  label: "Nội dung theo Điều 5",
  required: true,
  options: Object.entries(CONTENT_TYPE).map(([value, { vi }]) => ({ value, label: `${value}. ${vi}` })),
};

/** The fields one may choose from today, as a list. */
export const fieldField = (about: About): FieldSpec => ({
  as: "select",
  name: "field",
  label: "Lĩnh vực",
  required: true,
  placeholder: "Chọn lĩnh vực",
  options: about.fields,
});

export const kindFields: readonly FieldSpec[] = [
  {
    as: "radios",
    name: "kind",
    label: "Loại",
    hint: "Nội dung 1 là hành vi; 2 đến 5 là quy định; có cả hai thì chọn cả hai.",
    required: true,
    options: linesOf(KIND, KINDS),
  },
  {
    as: "radios",
    name: "countedKind",
    label: "Nếu là cả hai, tính vào",
    hint: "Biểu báo cáo đếm mỗi phản ánh một lần.",
    options: linesOf(KIND, COUNTED),
  },
];

/** A field of that list; refuses any other code. */
export const fieldSchema = (about: About) => oneOf(codesOf(about.fields), "Chọn lĩnh vực.");
export const classSchema = oneOf(CLASSES, "Chọn nhóm phân loại.");
export const kindSchema = oneOf(KINDS, "Chọn loại: hành vi, quy định hay cả hai.");
export const countedSchema = z.enum(COUNTED, "Chọn hành vi hoặc quy định.").optional();
export const contentSchema = someOf(CONTENTS, "Chọn trong danh sách.").refine(
  (chosen) => chosen.length > 0,
  "Chọn ít nhất một nội dung của Điều 5.",
);

type Classed = { assessmentClass: (typeof CLASSES)[number]; kind: Kind };

/** Refuses a class of acts for a regulation and a class of regulations for an act (art. 9.1.d of Decree 20/2008); an item of both may be either. */
export function needsFittingClass({ assessmentClass, kind }: Classed, context: z.core.$RefinementCtx): void {
  const fitting: Kind = assessmentClass === "B" ? "ACT" : "REGULATION";
  if (kind === "BOTH" || kind === fitting) return;
  const message =
    kind === "ACT"
      ? "Nhóm này dành cho quy định hành chính mà loại đang chọn là hành vi. Phản ánh về hành vi thì chọn nhóm “Về hành vi hành chính”, kể cả khi chuyển cơ quan khác."
      : "Nhóm này dành cho hành vi hành chính mà loại đang chọn là quy định. Chọn nhóm về quy định, thuộc hoặc không thuộc thẩm quyền.";
  context.addIssue({ code: "custom", path: ["assessmentClass"], message });
}

type Kinds = { kind: Kind; countedKind?: CountedKind | undefined };

/** An item of both kinds has to say which one it is counted under (report-forms.md §2). */
export function needsCountedKind({ kind, countedKind }: Kinds, context: z.core.$RefinementCtx): void {
  if (kind === "BOTH" && !countedKind) {
    context.addIssue({
      code: "custom",
      path: ["countedKind"],
      message: "Chọn phản ánh được tính vào hành vi hay quy định.",
    });
  }
}

/** What an item of both kinds is counted as, the act where nobody has said; others are counted as what they are. */
export const countedAs = ({ kind, countedKind }: Kinds): CountedKind =>
  kind === "BOTH" ? (countedKind ?? "ACT") : kind;
