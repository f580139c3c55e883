import { Checkboxes, RadioGroup, TextArea } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";
import { useVi, Vi } from "~/ui/language";
import type { Question } from "./questions";

/** The questions, Vietnamese whatever the page is, as fields: the same on the citizen's page and where staff enter paper. */
export function QuestionFields({
  questions,
  field,
}: {
  questions: readonly Question[];
  field: (name: string) => FieldState;
}) {
  const vietnamese = useVi();
  return questions.map(({ id, kind, text, options }, i) => {
    const label = (
      <Vi>
        {i + 1}. {text}
      </Vi>
    );
    const shared = { label, hideOptional: true, ...field(id) };
    const choices = options.map((value) => ({ value, label: <Vi>{value}</Vi> }));
    if (kind === "ONE") return <RadioGroup key={id} {...shared} choices={choices} />;
    if (kind === "MANY") return <Checkboxes key={id} {...shared} choices={choices} />;
    return <TextArea key={id} {...vietnamese} {...shared} rows={4} limit={5000} />;
  });
}
