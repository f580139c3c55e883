import { z } from "zod";
import { ContactSchema } from "./contact.schema";
import { matterSchema } from "./matter.schema";
import { isSubject, type Subject } from "./subject";

/** Answers as they were typed, by the name of their field. */
export type Answers = Record<string, string | string[]>;
export type AnswerStep = "start" | "matter" | "contact";
export type Step = AnswerStep | "review";

/** What a draft holds: the answers of each step as typed, right or wrong, so that nothing is ever lost. */
export type DraftAnswers = Record<AnswerStep, Answers>;

export const EMPTY_ANSWERS: DraftAnswers = { start: {}, matter: {}, contact: {} };

const AnswersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});
const DraftSchema = z.object({ start: AnswersSchema, matter: AnswersSchema, contact: AnswersSchema });

/** Reads the JSON of a stored draft; what does not fit counts as not answered. */
export function readAnswers(stored: unknown): DraftAnswers {
  const read = DraftSchema.safeParse(stored);
  return read.success ? read.data : EMPTY_ANSWERS;
}

/** The names of the fields of each step, in the order of the page: nothing else is taken from a posted form. */
export const FIELDS: Record<AnswerStep, readonly string[]> = {
  // Unit and channel come along from the QR code of a notice on the wall.
  start: ["subject", "unit", "channel"],
  matter: ["title", "content", "issues", "form", "proposal", "field", "unit", "procedure"],
  contact: ["senderType", "name", "address", "answerBy", "email", "phone", "consent"],
};
const REPEATED = new Set(["issues"]);
/** Far beyond every limit that a field has: a text that is too long comes back whole, a flood does not. */
const KEPT_LETTERS = 200_000;

/** The answers of a step out of a posted form, as typed. */
export function answersFrom(form: FormData, step: AnswerStep): Answers {
  const answers: Answers = {};
  for (const name of FIELDS[step]) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    if (REPEATED.has(name)) answers[name] = values.slice(0, 20);
    else if (values[0] !== undefined) answers[name] = values[0].slice(0, KEPT_LETTERS);
  }
  return answers;
}

/** What was chosen at the start; null while nothing valid was. */
export function subjectOf(answers: DraftAnswers): Subject | null {
  const { subject } = answers.start;
  return isSubject(subject) ? subject : null;
}

/** The whole message once every step is answered rightly. */
export function completeDraft(answers: DraftAnswers) {
  const subject = subjectOf(answers);
  if (!subject) return null;
  const matter = matterSchema(subject).safeParse(answers.matter);
  const contact = ContactSchema.safeParse(answers.contact);
  return matter.success && contact.success ? { subject, matter: matter.data, contact: contact.data } : null;
}

/** The first step that is not answered rightly yet: nobody gets beyond it. */
export function firstUnfinished(answers: DraftAnswers): Step {
  const subject = subjectOf(answers);
  if (!subject) return "start";
  if (!matterSchema(subject).safeParse(answers.matter).success) return "matter";
  return ContactSchema.safeParse(answers.contact).success ? "review" : "contact";
}

const ORDER: readonly Step[] = ["start", "matter", "contact", "review"];

/** Whether a step may be opened when `reached` is the first unfinished one. */
export const mayOpen = (step: Step, reached: Step): boolean => ORDER.indexOf(step) <= ORDER.indexOf(reached);
