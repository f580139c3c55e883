import type { EventData, ItemEvent } from "../workflow/events";
import { type CountedKind, type Form, type Kind, UNCLASSIFIED } from "../workflow/states";
import type { FeedbackLine, LineEvent } from "./feedback-line";

/** An item as the database keeps it, with who sent it and everything that happened, in order. */
export type StoredFeedback = {
  sourceId: string;
  receivedAt: Date;
  channel: string;
  receivingUnit: string;
  form: Form;
  arrivalKind: Kind;
  arrivalCountedKind: CountedKind;
  arrivalField: string;
  procedureCode: string | null;
  title: string;
  content: string;
  proposal: string | null;
  events: ItemEvent[];
  sender: Partial<Record<"name" | "address" | "phone" | "email", string | null>> & {
    type: "PERSON" | "ORGANISATION";
  };
};

/**
 * The item in the words of the interchange format: the classification of its arrival at the top, what an officer
 * assessed as `reclassified`, and of the portal's own events only what they left behind. An imported item that nobody
 * touched since comes out as it went in.
 */
export function toLine(item: StoredFeedback): FeedbackLine {
  const { type, name, address, phone, email } = item.sender;
  return {
    sourceId: item.sourceId,
    receivedAt: item.receivedAt,
    channel: item.channel,
    receivingUnit: item.receivingUnit,
    submitter: {
      type,
      name: name ?? undefined,
      address: address ?? undefined,
      phone: phone ?? undefined,
      email: email ?? undefined,
    },
    form: item.form,
    kind: item.arrivalKind,
    countedKind: item.arrivalCountedKind,
    field: item.arrivalField,
    procedureCode: item.procedureCode ?? undefined,
    title: item.title,
    content: item.content,
    proposal: item.proposal ?? undefined,
    history: toHistory(item.arrivalField, item.events),
  };
}

function toHistory(arrivalField: string, events: readonly ItemEvent[]): LineEvent[] {
  const history: LineEvent[] = [];
  let field = arrivalField;
  for (const event of events) {
    // Under a lead item only what nobody has classified takes over its classification.
    if (event.type === "merged" && field !== UNCLASSIFIED) continue;
    if ("field" in event) field = event.field ?? field;
    if (event.type === "publication_corrected") correctPublication(history, event);
    if (event.type === "extension_corrected") correctExtension(history, event);
    if (event.type === "due_recounted" && event.extended)
      correctExtension(history, { dueOn: event.extended.dueOn, takenBack: false });
    if (event.type === "rejection_lifted") liftRejection(history);
    if (event.type === "opinion_asked") askMore(history, event.units);
    if (event.type === "rejection_proposed" && event.reason === "R7" && isPosted(history))
      takeDown(history, { type: "unpublished", at: event.at, reason: "Gỡ để xem lại nội dung" });
    const told = toLineEvent(event);
    if (told?.type === "unpublished") takeDown(history, told);
    else if (told) history.push(told);
  }
  return history;
}

function toLineEvent(event: ItemEvent): LineEvent | null {
  switch (event.type) {
    case "assessed": {
      const { at, field, kind, countedKind } = event;
      return { type: "reclassified", at, field, kind, ...(kind === "BOTH" && { countedKind }) };
    }
    case "merged": {
      const { at, field, kind, countedKind } = event;
      return field && kind
        ? { type: "reclassified", at, field, kind, ...(kind === "BOTH" && { countedKind }) }
        : null;
    }
    case "registered":
    case "rejection_contested":
    case "rejection_confirmed":
    case "rejection_lifted":
    case "officials_named":
    case "unmerged":
    case "rejection_proposed":
    case "rejection_declined":
    case "opinion_asked":
    case "opinion_given":
    case "disputed":
    case "reopening_asked":
    case "reopening_declined":
    case "repeat_linked":
    case "repeat_unlinked":
    case "started":
    case "resumed":
    case "collecting":
    case "reply_drafted":
    case "sent_back":
    case "outside_answered":
    case "points_listed":
    case "corrected":
    case "extension_corrected":
    case "due_recounted":
    case "progress_noted":
    case "handed":
    case "publication_corrected":
    case "secret_renewed":
      return null;
    default:
      return event;
  }
}

/** The format has no correction of a posting: the texts that stand go out, never those that were replaced. */
function correctPublication(
  history: LineEvent[],
  { publicTitle, publicContent, publicReply }: Extract<EventData, { type: "publication_corrected" }>,
): void {
  const at = history.findLastIndex((event) => event.type === "published");
  const posted = history[at];
  if (posted?.type === "published") history[at] = { ...posted, publicTitle, publicContent, publicReply };
}

/**
 * The format takes a copy down only while an answer stands. One that was taken down later, after a reopening, goes out as
 * taken down the moment before it: a register that reads the line posts nothing that was a leak, and all that follows
 * from the line stays as it is here (decision 0039).
 */
function takeDown(history: LineEvent[], event: Extract<LineEvent, { type: "unpublished" }>): void {
  const reopenedAt = history.findLastIndex(({ type }) => type === "reopened");
  const answeredAt = history.findLastIndex(({ type }) => type === "resolved");
  const reopened = history[reopenedAt];
  if (!reopened || answeredAt > reopenedAt) history.push(event);
  else history.splice(reopenedAt, 0, { ...event, at: reopened.at });
}

/** Whether a copy stands; a proposal to reject as a denunciation takes it down, and is no event of the format. */
const isPosted = (history: readonly LineEvent[]): boolean =>
  history.findLast(({ type }) => type === "published" || type === "unpublished")?.type === "published";

/**
 * Nor has it an event for a unit that is asked later: it stands with those that were asked when the item was handed out.
 * An item that was handed back since has none.
 */
function askMore(history: LineEvent[], units: readonly string[]): void {
  const at = history.findLastIndex(({ type }) => type === "assigned" || type === "returned");
  const given = history[at];
  if (given?.type !== "assigned") return;
  const known = given.coordinatingUnits ?? [];
  const more = units.filter((unit) => unit !== given.unit && !known.includes(unit));
  if (more.length > 0) history[at] = { ...given, coordinatingUnits: [...known, ...more] };
}

/** A rejection that was lifted never closed the item (decision 0030), and the format knows no way back from one. */
function liftRejection(history: LineEvent[]): void {
  const at = history.findLastIndex((event) => event.type === "rejected");
  if (at >= 0) history.splice(at, 1);
}

/** Nor has it one of an extension: the date that stands goes out, and one that was taken back was never given. */
function correctExtension(
  history: LineEvent[],
  { dueOn, takenBack }: Pick<Extract<EventData, { type: "extension_corrected" }>, "dueOn" | "takenBack">,
): void {
  const at = history.findLastIndex((event) => event.type === "extended");
  const given = history[at];
  if (given?.type === "extended") history.splice(at, 1, ...(takenBack ? [] : [{ ...given, dueOn }]));
}
