import { formatInstant } from "~/shared/local-date";
import type { FeedbackLine, LineEvent } from "./feedback-line";
import type { FieldLine, UnitLine } from "./reference-lines";

/** A unit as export writes it: every key, in the order of the format. */
export function unitText(unit: UnitLine): string {
  const { code, name, level, parent = null, validFrom, validTo = null, successor = null } = unit;
  return JSON.stringify({ code, name, level, parent, validFrom, validTo, successor });
}

/** A field as export writes it. */
export const fieldText = ({ code, name }: FieldLine): string => JSON.stringify({ code, name });

/**
 * An item as export writes it: keys in the order of the format, times in +07:00, what is missing left out, and
 * `countedKind` only where it says more than `kind`. Equal items have equal texts.
 */
export const feedbackText = (line: FeedbackLine): string => JSON.stringify(canonicalFeedback(line));

/** The values behind feedbackText(), key by key. */
function canonicalFeedback(line: FeedbackLine): Record<string, unknown> {
  const { type, name, address, phone, email } = line.submitter;
  return {
    sourceId: line.sourceId,
    receivedAt: formatInstant(line.receivedAt),
    channel: line.channel,
    receivingUnit: line.receivingUnit,
    submitter: { type, name, address, phone, email },
    form: line.form,
    kind: line.kind,
    countedKind: line.kind === "BOTH" ? line.countedKind : undefined,
    field: line.field,
    procedureCode: line.procedureCode,
    title: line.title,
    content: line.content,
    proposal: line.proposal,
    history: line.history.map(canonicalEvent),
  };
}

/** The keys of each event beside `type` and `at`, in the order of the format; a portal's own extras are not among them. */
const EVENT_KEYS: Readonly<Record<LineEvent["type"], readonly string[]>> = {
  assigned: ["unit", "coordinatingUnits"],
  returned: ["reason"],
  reclassified: ["field", "kind", "countedKind"],
  information_requested: ["text"],
  information_received: ["text"],
  extended: ["dueOn", "reason"],
  rejected: ["reason", "note"],
  transferred_out: ["to"],
  resolved: ["outcome", "reply"],
  published: ["publicTitle", "publicContent", "publicReply"],
  unpublished: ["reason"],
  withdrawn: [],
  reopened: ["reason"],
};

function canonicalEvent(event: LineEvent): Record<string, unknown> {
  const data: Readonly<Record<string, unknown>> = event;
  const told: Record<string, unknown> = { type: event.type, at: formatInstant(event.at) };
  for (const key of EVENT_KEYS[event.type]) told[key] = data[key];
  return told;
}

/** The top-level keys in which two items differ. */
export function differingKeys(a: FeedbackLine, b: FeedbackLine): string[] {
  const left = canonicalFeedback(a);
  const right = canonicalFeedback(b);
  return Object.keys(left).filter((key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]));
}
