import type { ReactNode } from "react";
import { controlProps, FieldErrors, FieldGroup, type FieldProps, Hint, idOf } from "./field-frame";
import { oneValue } from "./form-values";

/** One choice with an explanation of its own. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type GroupProps = FieldProps & {
  choices: readonly Choice[];
  /** Side by side, for two or three short answers. */
  inline?: boolean;
};

function Line({ type, name, choice, id, checked }: LineProps) {
  const hintId = choice.hint ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={hintId}
      />
      <label htmlFor={id}>{choice.label}</label>
      <Hint id={id}>{choice.hint}</Hint>
    </div>
  );
}
type LineProps = {
  type: "radio" | "checkbox";
  name: string;
  choice: Choice;
  id: string;
  checked: boolean;
};

function Group({ type, choices, inline, ...props }: GroupProps & { type: "radio" | "checkbox" }) {
  const id = idOf(props);
  const given = props.defaultValue;
  const chosen = Array.isArray(given) ? given : given === undefined ? [] : [given];
  return (
    <FieldGroup {...props}>
      <div className={inline ? "choices inline-choices" : "choices"}>
        {choices.map((choice, i) => (
          <Line
            key={choice.value}
            type={type}
            name={props.name}
            choice={choice}
            // The first control carries the field's id: error links and labels lead to it.
            id={i === 0 ? id : `${id}-${i + 1}`}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of a few, all in view. */
export function RadioGroup(props: GroupProps) {
  return <Group type="radio" {...props} />;
}

/** Any number of a few. */
export function Checkboxes(props: GroupProps) {
  return <Group type="checkbox" {...props} />;
}

/** One statement to agree to or not; sends `value` ("on") when ticked. Never ticked beforehand for consent. */
export function CheckboxField({ value = "on", ...props }: FieldProps & { value?: string }) {
  const { label, hint, errors = [], defaultValue } = props;
  const id = idOf(props);
  return (
    <div className={errors.length > 0 ? "field has-error" : "field"}>
      <FieldErrors id={id} errors={errors} />
      <div className="choice">
        <input
          type="checkbox"
          {...controlProps(props)}
          value={value}
          defaultChecked={oneValue(defaultValue) === value}
        />
        <label htmlFor={id}>{label}</label>
        <Hint id={id}>{hint}</Hint>
      </div>
    </div>
  );
}
