import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import {
  date,
  maybeOneOf,
  maybeText,
  NOTE_LIMIT,
  oneOf,
  REPLY_LIMIT,
} from "../workflow/action-forms/answers";
import { OUTCOMES } from "../workflow/events";
import type { CountedKind, Kind } from "../workflow/states";
import { answerField, criterionField, criterionNoteField, MORE_PROMISES, promiseFields } from "./check";
import { asksCriteria, CRITERIA, type FollowUp, type Pledge, type ReplyParts } from "./sheet";
import { FOLLOW_UPS } from "./what-follows";

/** O9 is what a withdrawal leaves; nobody chooses it for a reply. */
export const CHOSEN_OUTCOMES = OUTCOMES.filter((code) => code !== "O9");

export type FormContext = {
  points: readonly string[];
  kind: Kind | CountedKind;
  today: LocalDate;
  /** Account numbers of those who can own a promise. */
  people: readonly { value: string }[];
};

/** The form of a reply, as typed, made into its parts. A promise needs its words and a day that is not past. */
export function replySchema({ points, kind, today, people }: FormContext) {
  const text = (limit = NOTE_LIMIT) => maybeText(limit).transform((typed) => typed ?? "");
  const numbered = points.map((_, i) => [answerField(i), text(REPLY_LIMIT)] as const);
  const judged = CRITERIA.flatMap((_, i) => [
    [criterionField(i), maybeOneOf(["YES", "NO"], "Chọn đạt hoặc không đạt.")] as const,
    [criterionNoteField(i), text(500)] as const,
  ]);
  const owner = maybeOneOf(
    people.map(({ value }) => value),
    "Chọn người trong đơn vị.",
  );
  const pledged = MORE_PROMISES.flatMap((n): (readonly [string, z.ZodType])[] => {
    const names = promiseFields(n);
    return [[names.text, text(1000)] as const, [names.owner, owner] as const, [names.on, maybeDate] as const];
  });
  return z
    .object({
      outcome: oneOf(CHOSEN_OUTCOMES, "Chọn kết quả xử lý."),
      reply: text(REPLY_LIMIT),
      legalBasis: text(1000),
      nextStep: text(2000),
      followUp: maybeOneOf(FOLLOW_UPS, "Chọn một trong các việc tiếp theo."),
      promise: text(1000),
      owner,
      promiseOn: maybeDate,
      doneOn: maybeDate,
      // Their names depend on the item; what they give is read below.
      ...(Object.fromEntries([...numbered, ...judged, ...pledged]) as Record<never, z.ZodType>),
    })
    .transform((typed, context): ReplyParts => {
      const all = typed as unknown as Record<string, string | undefined>;
      const issue = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const { outcome, promise } = typed;
      let followUp: FollowUp | null = null;
      if (typed.followUp === "PROMISE") {
        if (!promise) issue("promise", "Viết sẽ làm gì.");
        if (!typed.promiseOn) issue("promiseOn", "Nhập ngày hoàn thành.");
        else if (typed.promiseOn <= today) issue("promiseOn", "Ngày hoàn thành phải sau hôm nay.");
        if (!typed.owner) issue("owner", "Chọn người chịu trách nhiệm.");
        const more = MORE_PROMISES.flatMap((n) => pledgeOf(all, n, today, issue));
        followUp = {
          kind: "PROMISE",
          text: promise,
          ownerId: typed.owner ? Number(typed.owner) : null,
          dueOn: typed.promiseOn ?? today,
          ...(more.length > 0 && { more }),
        };
      } else if (typed.followUp === "DONE") {
        if (!promise) issue("promise", "Viết đã làm gì.");
        if (!typed.doneOn) issue("doneOn", "Nhập ngày đã làm xong.");
        else if (typed.doneOn > today) issue("doneOn", "Ngày đã làm xong không ở tương lai.");
        followUp = { kind: "DONE", text: promise, on: typed.doneOn ?? today };
      } else if (typed.followUp === "NONE") followUp = { kind: "NONE" };
      return {
        outcome,
        opening: typed.reply,
        points: [...points],
        answers: points.map((_, i) => all[answerField(i)] ?? ""),
        legalBasis: typed.legalBasis,
        nextStep: typed.nextStep,
        criteria: asksCriteria(kind, outcome)
          ? CRITERIA.map((_, i) => ({
              met: (all[criterionField(i)] as "YES" | "NO" | undefined) ?? null,
              note: all[criterionNoteField(i)] ?? "",
            }))
          : [],
        followUp,
      };
    });
}

/** A second or third promise: nothing where none of its fields was filled in, else all of it is asked. */
function pledgeOf(
  typed: Record<string, string | undefined>,
  n: number,
  today: LocalDate,
  issue: (field: string, message: string) => void,
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
