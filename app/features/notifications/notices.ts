import { EXTENSION, OUTCOME, REJECTION } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { MessageKind, PayloadOf } from "../../../emails/registry";
import type { DueDateExplanation } from "../workflow/deadline";
import type { EventData } from "../workflow/events";
import { dueDateInWords } from "./due-date-in-words";
import { type Doors, rightDoor } from "./right-door";

/** What can be told: any event of an item, and its arrival, which is none. */
export type Happening =
  | { type: "received"; secret: string | null; due: DueDateExplanation; proof?: string }
  | EventData;

/** What the messages need to know of the item; dates are local, units are codes. */
export type NoticeFacts = {
  code: string;
  title: string;
  confidential: boolean;
  holderBefore: string;
  holder: string;
  dueBefore: LocalDate;
  dueOn: LocalDate;
  /** Local date of the happening. */
  today: LocalDate;
  unitName: (code: string) => string;
  /** A unit had it when it was found to be a repetition: it waits until somebody above hands it out anew. */
  repeatWaits?: boolean;
  /** Units that help and whose opinion, or question of their own, stands: they are not asked for one. */
  standing?: readonly string[];
  /** Address of the public copy, once there is one. */
  slug: string | null;
  doors: Doors;
  /** Where to go instead, each in a line; only asked of a rejection. */
  openDoors?: readonly string[];
  /** What the answer says was done, and what it promises, each in a sentence; only asked of an answer. */
  deeds?: readonly string[];
  promises?: readonly string[];
};

/** A message with its data; `unit` is the recipient's code, or null for the sender of the item. */
export type Notice = {
  [K in MessageKind]: { kind: K; unit: string | null; payload: PayloadOf<K> };
}[MessageKind];

/** The messages a happening asks for: workflow.md §7. Most happenings are only shown on the tracking page. */
export function noticesFor<T extends Happening>(happening: T, facts: NoticeFacts): Notice[] {
  const build = NOTICES[happening.type] as ((happening: T, facts: NoticeFacts) => Notice[]) | null;
  return build ? build(happening, facts) : [];
}

type Builders = {
  [T in Happening["type"]]: ((h: Extract<Happening, { type: T }>, f: NoticeFacts) => Notice[]) | null;
};

/** One row per happening; null: nobody is written to. */
export const NOTICES: Builders = {
  received: (h, f) => [
    toSender("N1", {
      code: f.code,
      secret: h.secret,
      receivedOn: formatDate(h.due.receivedOn),
      unit: f.unitName(f.holder),
      dueOn: formatDate(f.dueOn),
      dueExplained: dueDateInWords(h.due),
      proof: h.proof ?? null,
    }),
  ],
  information_requested: (h, f) => [
    toSender("N2", {
      code: f.code,
      unit: f.unitName(f.holder),
      question: h.text,
      answerBy: h.answerBy ? formatDate(h.answerBy) : null,
    }),
  ],
  rejected: (h, f) => [
    toSender("N3", {
      code: f.code,
      unit: f.unitName(f.holder),
      reason: REJECTION[h.reason].citizen.vi,
      // A mailbox is not a place for the details of a denunciation or a secret (workflow.md §5).
      note: h.reason === "R7" || h.reason === "R9" ? null : orNull(h.note),
      rightDoor: rightDoor(h.reason, f.doors),
      ...(f.openDoors && f.openDoors.length > 0 && { doors: [...f.openDoors] }),
    }),
  ],
  transferred_out: (h, f) => [
    toSender("N4", {
      ...{ where: "OUTSIDE", code: f.code, to: h.to, note: orNull(h.note) },
      ...(h.answerTo && { named: h.answerTo === "SENDER", from: f.unitName(f.holderBefore) }),
      ...(!f.confidential && { slip: true as const }),
    }),
  ],
  outside_answered: (h, f) => [
    toSender("N6", {
      what: "OUTSIDE_ANSWER",
      ...{ code: f.code, unit: f.unitName(f.holder), from: h.from },
      // What may be a denunciation is read on the tracking page alone (workflow.md §5).
      note: f.confidential ? null : h.text,
    }),
  ],
  assigned: (h, f) => [
    ...(h.unit === f.holderBefore
      ? []
      : [
          toSender("N4", {
            where: "INSIDE",
            code: f.code,
            to: f.unitName(h.unit),
            dueOn: formatDate(f.dueOn),
          }),
        ]),
    toUnit(h.unit, "LEAD", f),
    ...[...new Set(h.coordinatingUnits)]
      .filter((unit) => unit !== h.unit && !f.standing?.includes(unit))
      .map((unit) => toUnit(unit, "COORDINATING", { ...f, dueOn: h.opinionsBy ?? f.dueOn })),
  ],
  opinion_asked: (h, f) =>
    [...new Set(h.units)]
      .filter((unit) => unit !== f.holder)
      .map((unit) => toUnit(unit, "COORDINATING", { ...f, dueOn: h.dueOn })),
  opinion_given: (_h, f) => [toUnit(f.holder, "OPINION_GIVEN", f)],
  reopening_asked: (_h, f) => [toUnit(f.holder, "REOPENING_ASKED", f)],
  reopening_declined: (h, f) => [
    toSender("N6", { what: "NOT_REOPENED", code: f.code, unit: f.unitName(f.holder), note: h.note }),
  ],
  reopened: (_h, f) => [
    toSender("N6", {
      what: "REOPENED",
      code: f.code,
      unit: f.unitName(f.holder),
      dueOn: formatDate(f.dueOn),
    }),
  ],
  extended: (h, f) => [
    toSender("N6", {
      what: "EXTENDED",
      code: f.code,
      unit: f.unitName(f.holder),
      reason: EXTENSION[h.reason].vi,
      note: orNull(h.note),
      dueBefore: formatDate(f.dueBefore),
      dueOn: formatDate(f.dueOn),
      dayOff: h.movedFrom ? formatDate(h.movedFrom) : null,
      ...(h.provisional && { provisional: true }),
    }),
  ],
  progress_noted: (h, f) => [
    toSender("N6", {
      what: "PROGRESS",
      code: f.code,
      unit: f.unitName(f.holder),
      note: h.text,
      dueOn: formatDate(f.dueOn),
    }),
  ],
  extension_corrected: (h, f) => [
    toSender("N6", {
      what: "CORRECTED",
      code: f.code,
      unit: f.unitName(f.holder),
      note: h.reason,
      dueBefore: formatDate(f.dueBefore),
      dueOn: formatDate(f.dueOn),
      dayOff: h.movedFrom ? formatDate(h.movedFrom) : null,
    }),
  ],
  due_recounted: (h, f) => dueMoved("RECOUNTED", h.cause, f),
  resolved: (h, f) => [
    toSender("N7", {
      code: f.code,
      unit: f.unitName(f.holder),
      answeredOn: formatDate(f.today),
      outcome: OUTCOME[h.outcome].vi,
      reply: h.reply,
      ...(f.deeds && f.deeds.length > 0 && { deeds: [...f.deeds] }),
      ...(f.promises && f.promises.length > 0 && { promises: [...f.promises] }),
    }),
  ],
  published: (h, f) =>
    f.slug ? [toSender("N8", { code: f.code, publicTitle: h.publicTitle, slug: f.slug })] : [],

  registered: null,
  assessed: null,
  returned: null,
  reclassified: null,
  handed: null,
  information_received: null,
  rejection_contested: null,
  rejection_confirmed: (h, f) => [
    toSender("contest", {
      what: "CONFIRMED",
      code: f.code,
      unit: f.unitName(f.holder),
      note: f.confidential ? null : h.note,
    }),
  ],
  rejection_lifted: (h, f) => [
    toSender("contest", {
      what: "LIFTED",
      code: f.code,
      unit: f.unitName(f.holder),
      note: h.note,
      dueOn: formatDate(f.dueOn),
    }),
  ],
  officials_named: null,
  merged: null,
  unmerged: null,
  rejection_proposed: null,
  rejection_declined: null,
  started: null,
  resumed: null,
  collecting: null,
  reply_drafted: null,
  sent_back: null,
  unpublished: null,
  withdrawn: null,
  disputed: null,
  repeat_linked: (_h, f) => (f.repeatWaits ? [toUnit(f.holder, "REPEAT_HELD", f)] : []),
  repeat_unlinked: null,
  points_listed: null,
  // Another day of arrival may move the date that the sender was told; why is written for colleagues.
  corrected: (_, f) =>
    dueMoved(
      "CORRECTED",
      "Ngày nhận phản ánh, kiến nghị đã được ghi lại cho đúng, nên hạn trả lời được tính lại.",
      f,
    ),
  publication_corrected: null,
  // The new secret is in no event; who draws it also sends it: enqueueNewSecret().
  secret_renewed: null,
};

type SenderKind = Exclude<
  MessageKind,
  "N5" | "digest" | "mention" | "urging" | "new-secret" | "report-due" | "staff-password-reset" | "co-signed"
>;

const toSender = <K extends SenderKind>(kind: K, payload: PayloadOf<K>) =>
  ({ kind, unit: null, payload }) as unknown as Notice;

/** N6 of a date that moved without an extension. What only confirms the date the sender was told is no news. */
const dueMoved = (what: "RECOUNTED" | "CORRECTED", note: string, f: NoticeFacts): Notice[] =>
  f.dueOn === f.dueBefore
    ? []
    : [
        toSender("N6", {
          what,
          code: f.code,
          unit: f.unitName(f.holder),
          note,
          dueBefore: formatDate(f.dueBefore),
          dueOn: formatDate(f.dueOn),
        }),
      ];

const toUnit = (unit: string, part: PayloadOf<"N5">["part"], f: NoticeFacts): Notice => ({
  ...{ kind: "N5", unit, payload: assignedAs(unit, part, f) },
});

/** What N5 tells of an item that a unit has. */
export const assignedAs = (unit: string, part: PayloadOf<"N5">["part"], f: NoticeFacts): PayloadOf<"N5"> => ({
  ...{ code: f.code, unit: f.unitName(unit), title: f.confidential ? null : f.title },
  ...{ dueOn: formatDate(f.dueOn), part },
});

const orNull = (text: string | undefined): string | null => text?.trim() || null;
