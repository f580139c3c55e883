import type { LocalDate } from "~/shared/local-date";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { formatDate } from "~/shared/vi-format";
import { text } from "../workflow/action-forms/answers";
import type { FieldSpec } from "../workflow/action-forms/form-kit";
import type { PromiseText } from "./public-texts";

/** The name of the field that holds the public words of a promise. */
export const promiseField = (id: number): string => `promise-${id}`;

/** A field for each promise of an item. */
export const promiseFields = (promises: readonly { id: number; dueOn: LocalDate }[]): FieldSpec[] =>
  promises.map(({ id, dueOn }) => ({
    as: "text",
    name: promiseField(id),
    label: `Cam kết, hạn ${formatDate(dueOn)}`,
    required: true,
    rows: 3,
    limit: TEXT_LIMITS.publicText,
  }));

const promiseSchema = text("Viết nội dung cam kết công khai.", TEXT_LIMITS.publicText);

/**
 * The words of the promises in a posted form, as typed where they are refused, and the errors by field. A promise that
 * the form does not speak of stays as it is written.
 */
export function readPromises(form: FormData, promises: readonly { id: number; written: string }[]) {
  const errors: Record<string, string[]> = {};
  const texts = promises.map(({ id, written }): PromiseText => {
    const typed = form.get(promiseField(id)) ?? written;
    const read = promiseSchema.safeParse(typed);
    if (read.success) return { id, text: read.data };
    errors[promiseField(id)] = read.error.issues.map(({ message }) => message);
    return { id, text: typeof typed === "string" ? typed : "" };
  });
  return { texts, errors };
}
