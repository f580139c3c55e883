import { Checkboxes, RadioGroup, TextArea } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";
import type { Question } from "./questions";

/** The questions as fields: the same on the citizen's page and where staff enter paper. */
export function QuestionFields({
  questions,
  field,
}: {
  questions: readonly Question[];
  field: (name: string) => FieldState;
}) {
  return questions.map(({ id, kind, text, options }, i) => {
    const shared = { label: `${i + 1}. ${text}`, hideOptional: true, ...field(id) };
    const choices = options.map((value) => ({ value, label: value }));
    if (kind === "ONE") return <RadioGroup key={id} {...shared} choices={choices} />;
    if (kind === "MANY") return <Checkboxes key={id} {...shared} choices={choices} />;
    return <TextArea key={id} {...shared} rows={4} limit={5000} />;
  });
}
