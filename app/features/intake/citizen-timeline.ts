import { EXTENSION, OUTCOME, REJECTION } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { dueThatHolds } from "../workflow/due-changes";
import type { EventData, EventType } from "../workflow/events";
import { TIMELINE } from "./citizen-timeline-words";

/**
 * An event as it was recorded; `unit` is where the member of staff works who acted, null for the sender and in old
 * registers. `bySender` only where that is known for certain.
 */
export type RecordedEvent = { event: EventData; at: Date; bySender: boolean; unit: string | null };

/** One line of what the sender may read: units and never persons, and of texts only those meant for the sender. */
export type CitizenLine = {
  at: Date;
  title: string;
  /** A Vietnamese name that stands behind an English title; a Vietnamese title holds it. */
  named: string | null;
  /** Unit code. */
  unit: string | null;
  /** What an English page says above the text; a Vietnamese text begins with it. */
  words: string | null;
  /** As it was written, in Vietnamese. */
  text: string | null;
  /** Whose words `text` are. */
  from: "SENDER" | "OFFICE";
};

type Shown = {
  title: string;
  /** Stands behind the title. */
  named?: string | undefined;
  /** What the page itself says. */
  words?: string | undefined;
  /** What somebody wrote. */
  text?: string | undefined;
};
type Context = {
  bySender: boolean;
  isDueAsTold: boolean;
  unitName: (code: string) => string;
  language: Language;
  words: (typeof TIMELINE)["vi"];
  day: (date: LocalDate) => string;
};
type Tell<T extends EventType> = (event: Extract<EventData, { type: T }>, context: Context) => Shown | null;

/** A title that ends with a name: in one sentence, or with the name behind it where it is of another language. */
const naming = (say: (name: string) => string, name: string, language: Language): Shown =>
  language === "vi" ? { title: say(name) } : { title: say(""), named: name };

/**
 * The allow-list: what each event tells the sender, and null for what is internal. Instructions, reasons of a return,
 * drafts, remarks on them, notes on classification and the reasons of corrections have no way through here.
 */
const TOLD: { [T in EventType]: Tell<T> | null } = {
  registered: (_, { words }) => ({ title: words.registered }),
  assessed: (_, { words }) => ({ title: words.assessed }),
  assigned: ({ unit }, { unitName, words, language }) => naming(words.assignedTo, unitName(unit), language),
  started: (_, { words }) => ({ title: words.started }),
  returned: (_, { words }) => ({ title: words.returned }),
  information_requested: ({ text, answerBy }, { words, day }) => ({
    title: answerBy ? words.askedBy(day(answerBy)) : words.asked,
    text,
  }),
  // What an officer wrote down of a call may hold more than the sender's own words.
  information_received: ({ text }, { bySender, words }) =>
    bySender ? { title: words.youAnswered, text } : { title: words.answerNoted },
  resumed: (_, { words }) => ({ title: words.resumed }),
  extended: ({ dueOn, reason, note, movedFrom, provisional }, { words, day, language }) => ({
    title:
      words.extended(day(dueOn), EXTENSION[reason][language].toLowerCase()) +
      (provisional ? ` ${words.provisional}` : ""),
    words: movedFrom && words.moved(day(movedFrom)),
    text: note,
  }),
  extension_corrected: ({ dueOn, takenBack, reason, movedFrom }, { words, day }) => ({
    title: (takenBack ? words.extensionTakenBack : words.extensionCorrected)(day(dueOn)),
    words: movedFrom && words.moved(day(movedFrom)),
    text: reason,
  }),
  due_recounted: ({ cause, ...anew }, { words, day, isDueAsTold }) => {
    if (isDueAsTold) return null;
    const { dueOn, provisional } = dueThatHolds(anew);
    return { title: words.recounted(day(dueOn)) + (provisional ? ` ${words.provisional}` : ""), text: cause };
  },
  collecting: (_, { words }) => ({ title: words.collecting }),
  rejected: ({ reason, note }, { words, language }) => ({
    title: words.rejected,
    words: REJECTION[reason].citizen[language],
    // Nothing that repeats a denunciation or a secret (workflow.md §5).
    text: reason === "R7" || reason === "R9" ? undefined : note,
  }),
  rejection_contested: ({ reason }, { bySender, words }) => ({
    title: bySender ? words.youContested : words.contestNoted,
    text: bySender ? reason : undefined,
  }),
  rejection_confirmed: ({ note }, { words }) => ({ title: words.rejectionConfirmed, text: note }),
  rejection_lifted: ({ note }, { words }) => ({ title: words.rejectionLifted, text: note }),
  transferred_out: ({ to, note, answerTo }, { words, language }) => ({
    ...naming(words.passedOnTo, to, language),
    // Old registers do not say who answers.
    words: answerTo && (answerTo === "SENDER" ? words.theyAnswer : words.weAnswer),
    text: note,
  }),
  outside_answered: ({ from, text }, { words, language }) => ({
    ...naming(words.outsideAnswered, from, language),
    text,
  }),
  resolved: ({ outcome, reply }, { words, language }) => ({
    title: words.answered(OUTCOME[outcome][language].toLowerCase()),
    text: reply,
  }),
  published: (_, { words }) => ({ title: words.published }),
  unpublished: (_, { words }) => ({ title: words.unpublished }),
  withdrawn: (_, { bySender, words }) => ({ title: bySender ? words.youWithdrew : words.withdrawnForYou }),
  reopened: (_, { words }) => ({ title: words.reopened }),
  reopening_asked: ({ reason }, { bySender, words }) =>
    bySender ? { title: words.youAskedReopening, text: reason } : { title: words.reopeningNoted },
  reopening_declined: ({ note }, { words }) => ({ title: words.reopeningDeclined, text: note }),
  // That others are asked is said; what is asked and answered is between the units.
  opinion_asked: ({ units }, { unitName, words, language }) =>
    naming(words.opinionAskedOf, units.map(unitName).join("; "), language),
  opinion_given: ({ unit }, { unitName, words, language }) =>
    naming(words.opinionGivenBy, unitName(unit), language),
  disputed: (_, { words }) => ({ title: words.disputed }),
  secret_renewed: (_, { words }) => ({ title: words.secretRenewed }),

  progress_noted: ({ text }, { words }) => ({ title: words.progress, text }),

  merged: (_, { words }) => ({ title: words.merged }),
  unmerged: (_, { words }) => ({ title: words.unmerged }),

  officials_named: null,
  reclassified: null,
  handed: null,
  repeat_linked: null,
  repeat_unlinked: null,
  rejection_proposed: null,
  rejection_declined: null,
  reply_drafted: null,
  sent_back: null,
  points_listed: null,
  // Another day of arrival, by which the answer is due on another day; what else was mistyped is for colleagues.
  corrected: ({ cameBefore, dueOn, ...anew }, { words, day, isDueAsTold }) => {
    const holds = dueOn && !isDueAsTold ? day(dueThatHolds({ dueOn, ...anew }).dueOn) : null;
    return cameBefore ? { title: words.arrivalCorrected(day(cameBefore), holds) } : null;
  },
  publication_corrected: null,
};

/** Of a denunciation only that it came and how it ended: neither who had it nor a word of it. */
const SHOWN_OF_CONFIDENTIAL = new Set<EventType>([
  ...(["registered", "rejected", "withdrawn", "secret_renewed"] as const),
  ...(["rejection_contested", "rejection_confirmed"] as const),
]);

/** What may repeat the words of a denunciation. */
const CONTEST = new Set<EventType>(["rejection_contested", "rejection_confirmed"]);
const BY_SENDER = new Set<EventType>(["information_received", "rejection_contested", "reopening_asked"]);

/** What the sender may read of an item's history, oldest first; it begins with the arrival. */
export function citizenTimeline(
  item: { receivedAt: Date; receivingUnit: string; confidential: boolean },
  events: readonly RecordedEvent[],
  unitName: (code: string) => string,
  language: Language = "vi",
): CitizenLine[] {
  const arrival: CitizenLine = {
    ...{ at: item.receivedAt, title: TIMELINE[language].arrived, named: null },
    unit: item.confidential ? null : item.receivingUnit,
    ...{ words: null, text: null, from: "OFFICE" },
  };
  let told: Due | null = null;
  return [
    arrival,
    ...events.flatMap((recorded) => {
      const due = dueOf(recorded.event);
      const isSame = due?.dueOn === told?.dueOn && due?.provisional === told?.provisional;
      told = due ?? told;
      return line(recorded, due !== null && isSame, item.confidential, unitName, language);
    }),
  ];
}

type Due = { dueOn: LocalDate; provisional: boolean };

/** The due date that an event leaves, where it is about that date. */
function dueOf(event: EventData): Due | null {
  switch (event.type) {
    case "extended":
    case "extension_corrected":
      return { dueOn: event.dueOn, provisional: event.provisional ?? false };
    case "due_recounted":
      return dueThatHolds(event);
    case "corrected":
      return event.dueOn ? dueThatHolds({ ...event, dueOn: event.dueOn }) : null;
    default:
      return null;
  }
}

/** `isDueAsTold`: the event counted a limit below an extension anew, and the date that the sender was told stands. */
function line(
  { event, at, bySender, unit }: RecordedEvent,
  isDueAsTold: boolean,
  confidential: boolean,
  unitName: (code: string) => string,
  language: Language,
): CitizenLine[] {
  if (confidential && !SHOWN_OF_CONFIDENTIAL.has(event.type)) return [];
  // The table pairs each type with its own event.
  const tell = TOLD[event.type] as Tell<EventType> | null | undefined;
  if (!tell) return [];
  const day = (date: LocalDate) => formatDate(date, language);
  const told = tell(event, { bySender, isDueAsTold, unitName, language, words: TIMELINE[language], day });
  if (told === null) return [];
  const [words = "", written = ""] = [told.words, told.text?.trim()];
  const text = confidential && CONTEST.has(event.type) ? "" : written;
  const together = language === "vi";
  return [
    {
      at,
      title: told.title,
      named: told.named ?? null,
      unit: confidential ? null : unit,
      words: (!together && words) || null,
      text: (together ? [words, text].filter(Boolean).join("\n") : text) || null,
      from: BY_SENDER.has(event.type) ? "SENDER" : "OFFICE",
    },
  ];
}
