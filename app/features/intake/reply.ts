import type { z } from "zod";
import type { FormReply } from "~/ui/form-values";
import type { Answers } from "./draft";

type More = Partial<FormReply> & {
  /** The names of the fields in the order of the page, for the summary. */
  order?: readonly string[];
};

/** A posted form to be shown again: every answer as typed, and what to mend. */
export function replyTo(answers: Answers, error: z.ZodError | null, more: More = {}): FormReply {
  const errors: FormReply["errors"] = {};
  const formErrors: string[] = [...(more.formErrors ?? [])];
  for (const issue of error?.issues ?? []) {
    const name = issue.path[0];
    if (name === undefined) formErrors.push(issue.message);
    // One sentence a field: the first thing to mend.
    else errors[String(name)] ??= [issue.message];
  }
  const all = Object.entries({ ...errors, ...more.errors });
  const place = (name: string) => (more.order?.includes(name) ? more.order.indexOf(name) : all.length + 99);
  all.sort(([a], [b]) => place(a) - place(b));
  return { values: answers, errors: Object.fromEntries(all), formErrors };
}

/** The texts of some fields out of a posted form, as typed. */
export function postedAnswers<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const answers: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = form.get(name);
    if (typeof value === "string") answers[name] = value;
  }
  return answers;
}
