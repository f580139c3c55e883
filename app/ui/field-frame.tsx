import type { ReactNode } from "react";
import { fieldId } from "./form-values";
import { useWords } from "./language";
import { UI } from "./ui-words";

/** What every field takes; spread `field("name")` of fieldsOf() into it. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[];
  defaultValue?: string | string[] | undefined;
  /** Fields that are not required say so in their label. */
  required?: boolean;
  /** Leave out "(không bắt buộc)", for filters and for pages where nothing is required. */
  hideOptional?: boolean;
  /** The label as a heading of the page or hidden for the eye. */
  labelSize?: "page" | "hidden";
  /** Which form it stands in, where several on one page have fields of the same name. */
  of?: string;
};

/** The id of a field's first control. */
export const idOf = ({ of, name }: Pick<FieldProps, "of" | "name">): string =>
  fieldId(of === undefined ? name : `${of}-${name}`);

/** The attributes that tie a control to its hint and its errors. */
export function controlProps({ of, name, hint, errors = [], required }: FieldProps) {
  const id = idOf({ of, name });
  const describedBy = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    name,
    "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
    "aria-invalid": errors.length > 0 ? (true as const) : undefined,
    "aria-required": required ? (true as const) : undefined,
  };
}

function Optional({ show }: { show: boolean }) {
  const words = useWords(UI);
  return show ? <span className="optional"> {words.optional}</span> : null;
}

/** What helps to fill a field in; read out with it by its id. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div id={`${id}-hint`} className="hint">
      {children}
    </div>
  ) : null;
}

/** What has to be mended in a field; read out with it by its id. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  const words = useWords(UI);
  return errors.length > 0 ? (
    <p id={`${id}-error`} className="field-error">
      <span className="sr-only">{words.error}: </span>
      {errors.join(" ")}
    </p>
  ) : null;
}

const labelClass = (size: FieldProps["labelSize"]): string =>
  size === "page" ? "label label-page" : size === "hidden" ? "sr-only" : "label";

/** Label, hint, errors and one control, in the order in which they are read. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { label, hint, errors = [], required = false, hideOptional = false, labelSize } = field;
  const id = idOf(field);
  return (
    <div className={errors.length > 0 ? "field has-error" : "field"}>
      <label htmlFor={id} className={labelClass(labelSize)}>
        {label}
        <Optional show={!required && !hideOptional} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  );
}

/** Several controls that answer one question. The error link leads to the first of them. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { label, hint, errors = [], required = false, hideOptional = false, labelSize } = field;
  const id = idOf(field);
  const { "aria-describedby": describedBy } = controlProps(field);
  return (
    <fieldset className={errors.length > 0 ? "field has-error" : "field"} aria-describedby={describedBy}>
      <legend className={labelClass(labelSize)}>
        {label}
        <Optional show={!required && !hideOptional} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldErrors id={id} errors={errors} />
      {children}
    </fieldset>
  );
}
