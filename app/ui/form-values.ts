/** What a form needs to come back as it was sent: every answer, and what to mend. */
export type FormReply = {
  values: Record<string, string | string[]>;
  errors: Record<string, string[]>;
  /** Errors that belong to no single field. */
  formErrors: string[];
};

/** The part of conform's submission that is read here; FormReply keeps pages free of its other types. */
type SubmissionLike = {
  payload: Record<string, unknown>;
  reply(options?: { formErrors?: string[]; fieldErrors?: Record<string, string[]> }): {
    error?: Record<string, string[] | null>;
  };
};

type ReplyExtras = {
  formErrors?: string[];
  fieldErrors?: Record<string, string[]>;
  /** Names of fields that are never sent back: passwords, secrets. */
  hide?: readonly string[];
};

/**
 * From `parseWithZod(formData, { schema })`: all answers as typed and all errors by field name. Files cannot be sent
 * back and are left out. `extras` adds refusals that the schema cannot know.
 */
export function replyOf(submission: SubmissionLike, extras: ReplyExtras = {}): FormReply {
  const { hide = [], fieldErrors, formErrors = [] } = extras;
  const values: FormReply["values"] = {};
  collect(submission.payload, "", values);
  for (const name of hide) delete values[name];
  const errors: FormReply["errors"] = {};
  for (const [name, messages] of Object.entries(submission.reply().error ?? {}))
    if (messages && messages.length > 0) errors[name] = [...messages];
  for (const [name, messages] of Object.entries(fieldErrors ?? {}))
    errors[name] = [...(errors[name] ?? []), ...messages];
  const { "": ofForm = [], ...ofFields } = errors;
  return { values, errors: ofFields, formErrors: [...ofForm, ...formErrors] };
}

/** Flattens conform's nested payload back to the names that stand in the form: `a.b`, `a[0].b`. */
function collect(value: unknown, name: string, into: FormReply["values"]): void {
  if (typeof value === "string") into[name] = value;
  else if (Array.isArray(value)) {
    if (value.every((one) => typeof one === "string")) into[name] = value;
    else for (const [i, one] of value.entries()) collect(one, `${name}[${i}]`, into);
  } else if (value && typeof value === "object" && !(value instanceof Blob)) {
    for (const [key, one] of Object.entries(value)) collect(one, name ? `${name}.${key}` : key, into);
  }
}

/** What every field component takes from the form it stands in. */
export type FieldState = { name: string; errors: string[]; defaultValue: string | string[] | undefined };

/**
 * Gives each field its name, its errors and what to show in it: what was just sent, else what was known before.
 * `const field = fieldsOf(reply, { email: staff.email }); <TextField label="…" {...field("email")} />`
 */
export function fieldsOf(
  reply: FormReply | null | undefined,
  known: Readonly<Record<string, string | string[] | null | undefined>> = {},
): (name: string) => FieldState {
  return (name) => ({
    name,
    errors: reply?.errors[name] ?? [],
    // After a failed sending an emptied field stays empty instead of springing back.
    defaultValue: reply ? reply.values[name] : (known[name] ?? undefined),
  });
}

/** The id of a field's first control; error links lead there. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]+/g, "-")}`;

/** The single value of a field that cannot have several. */
export const oneValue = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
