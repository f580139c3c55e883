import { into } from "./drawn/drawn";
import { controlProps, FieldFrame, type FieldProps } from "./field-frame";
import { oneValue } from "./form-values";
import { type Option, optionLines } from "./option-lines";

type Props = FieldProps & {
  options: readonly Option[];
  /** The first, empty line. Leave it out when one of the options always holds. */
  placeholder?: string;
};

/** One of many. Under about seven choices RadioGroup is easier. */
export function Select({ options, placeholder, ...props }: Props) {
  const lines = optionLines(options, oneValue(props.defaultValue) ?? "", placeholder);
  return (
    <FieldFrame {...props}>
      <select {...controlProps(props)} className="input" {...into(lines)} />
    </FieldFrame>
  );
}
