import { CheckboxField } from "./field";
import { type FormReply, fieldsOf } from "./form-values";

type Props = { name: string; label: string; reply: FormReply | null | undefined };

/** A box to insist on what was doubted: there is none until the doubt came back with the form, as this field's error. */
export function InsistField({ name, label, reply }: Props) {
  const state = fieldsOf(reply)(name);
  if (state.errors.length === 0 && state.defaultValue === undefined) return null;
  return <CheckboxField {...state} label={label} />;
}
