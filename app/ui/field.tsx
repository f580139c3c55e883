import type { HTMLInputAutoCompleteAttribute } from "react";
import { parseLocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { controlProps, FieldFrame, type FieldProps } from "./field-frame";
import { oneValue } from "./form-values";
import { useFormats, useWords } from "./language";
import { UI } from "./ui-words";

export { Checkboxes, CheckboxField, RadioGroup } from "./choice-field";
export { FileField } from "./file-field";
export { Select } from "./select-field";

type TextProps = FieldProps & {
  type?: "text" | "email" | "tel" | "search" | "password";
  /** How wide the answer is expected to be, in characters; the field is as wide as its frame otherwise. */
  width?: 4 | 10 | 20 | 30;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "numeric" | "tel" | "email" | "text" | "search";
  maxLength?: number;
  spellCheck?: boolean;
  /** What is written here is Vietnamese, whatever the page is. */
  lang?: "vi";
  /** Where typing begins on a page that is opened all day. */
  startHere?: boolean;
};

/** One line of text. */
export function TextField({ type = "text", width, ...props }: TextProps) {
  const { autoComplete, inputMode, maxLength, spellCheck, lang } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...controlProps(props)}
        type={type}
        className={width ? `input w-chars-${width}` : "input"}
        // A password is never sent back to the page.
        defaultValue={type === "password" ? undefined : oneValue(props.defaultValue)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        spellCheck={spellCheck}
        lang={lang}
        data-focus={props.startHere ? "" : undefined}
      />
    </FieldFrame>
  );
}

type AreaProps = FieldProps & {
  rows?: number;
  /** Longest text that is taken; shown, and counted down by enhance.js. Never cut by the browser. */
  limit?: number;
  /** Unsent text is kept on this device under this key and comes back after a lost session. */
  keep?: string;
  /** What is written here is Vietnamese, whatever the page is. */
  lang?: "vi";
};

/** Several lines of text, with the limit in words. */
export function TextArea({ rows = 8, limit, keep, lang, ...props }: AreaProps) {
  const words = useWords(UI);
  const formats = useFormats();
  const control = controlProps(props);
  const countId = `${control.id}-count`;
  const describedBy = [control["aria-describedby"], limit ? countId : undefined].filter(Boolean).join(" ");
  return (
    <FieldFrame {...props}>
      <textarea
        {...control}
        aria-describedby={describedBy || undefined}
        className="input"
        rows={rows}
        lang={lang}
        defaultValue={oneValue(props.defaultValue)}
        data-limit={limit}
        data-keep={keep}
      />
      {limit ? (
        <div id={countId} className="hint" data-count-for={control.id}>
          {words.upTo(formats.number(limit))}
        </div>
      ) : null}
    </FieldFrame>
  );
}

/**
 * A date as people write it, dd/mm/yyyy, in one field: the browser's own date picker shows the order of its own
 * language, and three fields are slow for a clerk. Read it with readDate() of ~/shared/read-date. Takes YYYY-MM-DD
 * or the text that was typed.
 */
export function DateField(props: FieldProps) {
  const words = useWords(UI);
  const typed = oneValue(props.defaultValue);
  const date = typed ? parseLocalDate(typed) : null;
  return (
    <TextField
      {...props}
      hint={props.hint ?? words.dateHint}
      defaultValue={date ? formatDate(date) : typed}
      width={10}
      autoComplete="off"
    />
  );
}

/** Hours and minutes, 24-hour clock. Read it with readTime() of ~/shared/read-date. */
export function TimeField(props: FieldProps) {
  const words = useWords(UI);
  return <TextField {...props} hint={props.hint ?? words.timeHint} width={10} autoComplete="off" />;
}
