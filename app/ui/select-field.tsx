import { controlProps, FieldFrame, type FieldProps } from "./field-frame";
import { oneValue } from "./form-values";

/** One choice; `group` gathers neighbours under a heading; `lang` says that the label is Vietnamese on an English page. */
export type Option = { value: string; label: string; lang?: "vi"; group?: string };

type Props = FieldProps & {
  options: readonly Option[];
  /** The first, empty line. Leave it out when one of the options always holds. */
  placeholder?: string;
};

/** One of many. Under about seven choices RadioGroup is easier. */
export function Select({ options, placeholder, ...props }: Props) {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const known = groups.get(option.group ?? "");
    if (known) known.push(option);
    else groups.set(option.group ?? "", [option]);
  }
  return (
    <FieldFrame {...props}>
      <select {...controlProps(props)} className="input" defaultValue={oneValue(props.defaultValue) ?? ""}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {[...groups].map(([group, members]) =>
          group ? (
            <optgroup key={group} label={group}>
              {members.map(line)}
            </optgroup>
          ) : (
            members.map(line)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

const line = ({ value, label, lang }: Option) => (
  <option key={value} value={value} lang={lang}>
    {label}
  </option>
);
