import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import type { SharedReply } from "../publication/shared-reply.server";
import {
  date,
  maybeOneOf,
  maybeText,
  NOTE_LIMIT,
  oneOf,
  REPLY_LIMIT,
} from "../workflow/action-forms/answers";
import type { OutcomeCode } from "../workflow/events";
import type { CountedKind, Kind } from "../workflow/states";
import { type AwaitedOpinion, checkReply, type Finding, type UnfitOwner, unfitInWords } from "./check";
import {
  answerField,
  CHOSEN_OUTCOMES,
  criterionField,
  criterionNoteField,
  MORE_PROMISES,
  promiseFields,
} from "./reply-fields";
import { asksCriteria, CRITERIA, type FollowUp, type Pledge, type ReplyParts } from "./sheet";
import { FOLLOW_UPS } from "./what-follows";

export type FormContext = {
  points: readonly string[];
  kind: Kind | CountedKind;
  today: LocalDate;
  /** Account numbers of those who can own a promise. */
  people: readonly { value: string }[];
  /** Opinions that were asked for and have not come. */
  awaited?: readonly AwaitedOpinion[];
  /** Owners in the draft who cannot keep a promise any more. */
  unfit?: readonly UnfitOwner[];
  /** That more than one sender gets the reply; null: one alone does. */
  shared?: SharedReply | null;
};

/** Longest position under a signature, in characters: it stands on a line of the letter. */
const POSITION_LIMIT = 120;

/** A form of a reply as it was read. The position and the reason to pass over advice stand beside its parts. */
export type ReplyForm = { parts: ReplyParts; overrideReason: string; position: string };

type Issue = (field: string, message: string) => void;
type Typed = Readonly<Record<string, unknown>>;

/** The form of a reply, as typed, made into its parts. A promise needs its words and a day that is not past. */
export const replySchema = (form: FormContext) =>
  z.object(fieldsOfReply(form)).transform((typed, context): ReplyForm => {
    const issue: Issue = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    // The schema asks for an outcome; only a form with mistakes comes without.
    const parts = partsTyped(typed, form, issue) as ReplyParts;
    const [overrideReason = "", position = ""] = [textOf(typed.overrideReason), textOf(typed.position)];
    return { parts, overrideReason, position };
  });

/**
 * What else there is to mend in a form that the schema did not take, so that it comes back once and not in rounds: what
 * a promise lacks, and what the check finds in the rest. Each field has at most one kind of mistake: what stands in `known`
 * already is not said again. `payload` holds what was typed, by field.
 */
export function furtherMistakes(
  payload: Typed,
  form: FormContext,
  known: Readonly<Record<string, unknown>>,
): { errors: Record<string, string[]>; findings: Finding[] } {
  const errors: Record<string, string[]> = {};
  const typed = Object.fromEntries(
    Object.entries(fieldsOfReply(form)).map(([name, field]) => {
      const read = field.safeParse(payload[name]);
      // A text too long still says what it says: the check looks for its words, not for its length.
      return [name, read.success ? read.data : LONG_TEXTS.has(name) ? textOf(payload[name]) : undefined];
    }),
  );
  const parts = partsTyped(typed, form, (field, message) => {
    if (!known[field]) errors[field] = [message];
  });
  const findings = checkReply(parts, form).filter(({ field }) => !known[field] && !errors[field]);
  return { errors, findings };
}

const LONG_TEXTS: ReadonlySet<string> = new Set(["reply", "legalBasis", "nextStep", "promise"]);
const textOf = (typed: unknown): string => (typeof typed === "string" ? typed : "");

/** Every field of the form by its name; those of points, criteria and further promises depend on the item. */
function fieldsOfReply({ points, people, unfit = [] }: FormContext): Record<string, z.ZodType> {
  const text = (limit = NOTE_LIMIT) => maybeText(limit).transform((typed) => typed ?? "");
  const owner = maybeOneOf(
    people.map(({ value }) => value),
    (chosen) => {
      const gone = unfit.find(({ id }) => String(id) === chosen);
      return gone ? unfitInWords(gone) : "Chọn người trong đơn vị.";
    },
  );
  const fields: Record<string, z.ZodType> = {
    outcome: oneOf(CHOSEN_OUTCOMES, "Chọn kết quả xử lý."),
    reply: text(REPLY_LIMIT),
    legalBasis: text(1000),
    nextStep: text(2000),
    followUp: maybeOneOf(FOLLOW_UPS, "Chọn một trong các việc tiếp theo."),
    promise: text(1000),
    owner,
    promiseOn: maybeDate,
    doneOn: maybeDate,
    overrideReason: text(),
    position: text(POSITION_LIMIT),
  };
  for (const i of points.keys()) fields[answerField(i)] = text(REPLY_LIMIT);
  for (const i of CRITERIA.keys()) {
    fields[criterionField(i)] = maybeOneOf(["YES", "NO"], "Chọn đạt hoặc không đạt.");
    fields[criterionNoteField(i)] = text(500);
  }
  for (const n of MORE_PROMISES) {
    const names = promiseFields(n);
    Object.assign(fields, { [names.text]: text(1000), [names.owner]: owner, [names.on]: maybeDate });
  }
  return fields;
}

/** The parts of what was typed, and what is missing in them; without an outcome where none of the choices was taken. */
function partsTyped(
  typed: Typed,
  { points, kind, today }: FormContext,
  issue: Issue,
): Omit<ReplyParts, "outcome"> & { outcome: OutcomeCode | null } {
  const all = typed as Readonly<Record<string, string | undefined>>;
  const { outcome = null, promise = "" } = all as { outcome?: OutcomeCode; promise?: string };
  const [promiseOn, doneOn] = [all.promiseOn, all.doneOn] as (LocalDate | undefined)[];
  let followUp: FollowUp | null = null;
  if (all.followUp === "PROMISE") {
    if (!promise) issue("promise", "Viết sẽ làm gì.");
    if (!promiseOn) issue("promiseOn", "Nhập ngày hoàn thành.");
    else if (promiseOn <= today) issue("promiseOn", "Ngày hoàn thành phải sau hôm nay.");
    if (!all.owner) issue("owner", "Chọn người chịu trách nhiệm.");
    const more = MORE_PROMISES.flatMap((n) => pledgeOf(all, n, today, issue));
    followUp = {
      kind: "PROMISE",
      text: promise,
      ownerId: all.owner ? Number(all.owner) : null,
      dueOn: promiseOn ?? today,
      ...(more.length > 0 && { more }),
    };
  } else if (all.followUp === "DONE") {
    if (!promise) issue("promise", "Viết đã làm gì.");
    if (!doneOn) issue("doneOn", "Nhập ngày đã làm xong.");
    else if (doneOn > today) issue("doneOn", "Ngày đã làm xong không ở tương lai.");
    followUp = { kind: "DONE", text: promise, on: doneOn ?? today };
  } else if (all.followUp === "NONE") followUp = { kind: "NONE" };
  return {
    outcome,
    opening: all.reply ?? "",
    points: [...points],
    answers: points.map((_, i) => all[answerField(i)] ?? ""),
    legalBasis: all.legalBasis ?? "",
    nextStep: all.nextStep ?? "",
    criteria: asksCriteria(kind, outcome)
      ? CRITERIA.map((_, i) => ({
          met: (all[criterionField(i)] as "YES" | "NO" | undefined) ?? null,
          note: all[criterionNoteField(i)] ?? "",
        }))
      : [],
    followUp,
  };
}

/** A second or third promise: nothing where none of its fields was filled in, else all of it is asked. */
function pledgeOf(
  typed: Readonly<Record<string, string | undefined>>,
  n: number,
  today: LocalDate,
  issue: Issue,
): Pledge[] {
  const names = promiseFields(n);
  const [text, owner] = [typed[names.text], typed[names.owner]];
  const on = typed[names.on] as LocalDate | undefined;
  if (!text && !owner && !on) return [];
  if (!text) issue(names.text, "Viết sẽ làm gì.");
  if (!on) issue(names.on, "Nhập ngày hoàn thành.");
  else if (on <= today) issue(names.on, "Ngày hoàn thành phải sau hôm nay.");
  if (!owner) issue(names.owner, "Chọn người chịu trách nhiệm.");
  return [{ text: text ?? "", ownerId: owner ? Number(owner) : null, dueOn: on ?? today }];
}

const maybeDate = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return undefined;
    const read = date("").safeParse(typed);
    if (read.success) return read.data;
    for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** What stands in the fields for parts written before; answers follow the points as they are numbered now. */
export function knownOf(parts: ReplyParts, points: readonly string[]): Record<string, string | null> {
  const { followUp } = parts;
  const answers = points.map((point, i) => {
    const before = parts.points.indexOf(point);
    return [answerField(i), before < 0 ? "" : (parts.answers[before] ?? "")] as const;
  });
  const judged = parts.criteria.flatMap(({ met, note }, i) => [
    [criterionField(i), met] as const,
    [criterionNoteField(i), note] as const,
  ]);
  return {
    ...{
      outcome: parts.outcome,
      reply: parts.opening,
      legalBasis: parts.legalBasis,
      nextStep: parts.nextStep,
    },
    followUp: followUp?.kind ?? null,
    promise: followUp && followUp.kind !== "NONE" ? followUp.text : "",
    owner: followUp?.kind === "PROMISE" && followUp.ownerId !== null ? String(followUp.ownerId) : null,
    promiseOn: followUp?.kind === "PROMISE" ? followUp.dueOn : "",
    doneOn: followUp?.kind === "DONE" ? followUp.on : "",
    ...Object.fromEntries(
      MORE_PROMISES.flatMap((n, i) => {
        const names = promiseFields(n);
        const pledge = followUp?.kind === "PROMISE" ? followUp.more?.[i] : undefined;
        return [
          [names.text, pledge?.text ?? ""],
          [names.owner, pledge && pledge.ownerId !== null ? String(pledge.ownerId) : null],
          [names.on, pledge?.dueOn ?? ""],
        ];
      }),
    ),
    ...Object.fromEntries([...answers, ...judged]),
  };
}
