import { Checkboxes, DateField, RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import { type FieldState, type FormReply, fieldsOf } from "~/ui/form-values";
import type { FieldSpec } from "./form-kit";

type Props = {
  fields: readonly FieldSpec[];
  known?: Record<string, string | string[] | null> | undefined;
  reply: FormReply | null | undefined;
  /** Texts that were not sent yet are kept on the device under this key. */
  keep: string;
};

/** The fields of a form that is described as data, with what was typed before. */
export function ActionFields({ fields, known, reply, keep }: Props) {
  const stateOf = fieldsOf(reply, known);
  return (
    <>
      {fields.map((field) => (
        <Field key={field.name} field={field} state={stateOf(field.name)} keep={`${keep}-${field.name}`} />
      ))}
    </>
  );
}

function Field({ field, state, keep }: { field: FieldSpec; state: FieldState; keep: string }) {
  const { label, hint, required } = field;
  const shared = { ...state, label, hint, required };
  switch (field.as) {
    case "text":
      return <TextArea {...shared} rows={field.rows} limit={field.limit} keep={keep} />;
    case "line":
      return <TextField {...shared} />;
    case "date":
      return <DateField {...shared} />;
    case "select":
      return <Select {...shared} options={field.options} placeholder={field.placeholder} />;
    case "radios":
      return <RadioGroup {...shared} choices={field.options} />;
    case "checks":
      return <Checkboxes {...shared} choices={field.options} />;
    case "folded-checks":
      return (
        <details className="field" open={state.defaultValue !== undefined}>
          <summary>{label}</summary>
          <Checkboxes {...shared} labelSize="hidden" choices={field.options} />
        </details>
      );
  }
}
