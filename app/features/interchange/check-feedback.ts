import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Outcome, refused } from "~/shared/outcome";
import type { EventData, ItemEvent } from "../workflow/events";
import { applyEvent } from "../workflow/history";
import { type Arrival, begin, type ItemState, type Position } from "../workflow/item-state";
import { type CountedKind, isAnswered, type Status, UNCLASSIFIED } from "../workflow/states";
import type { FeedbackLine, LineEvent } from "./feedback-line";
import { HISTORY_REFUSAL, quoted } from "./refusal-words";

/** The first and the last day of a unit; `to` null: without end. */
export type Validity = { from: LocalDate; to: LocalDate | null };

/** What the register knows besides the items; a snapshot that holds for one run. */
export type Known = {
  units: ReadonlyMap<string, Validity>;
  fields: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  /** When the reply is due for an episode that starts on a local date. */
  responseDue(startedOn: LocalDate, unit: string): { dueOn: LocalDate; provisional: boolean };
};

/** An event with the statuses around it. */
export type Happening = { event: ItemEvent; from: Status; to: Status };

/** The public copy as the last publication left it. */
export type PublicCopy = Position & {
  texts: Extract<EventData, { type: "published" }>;
  outcome: string;
  answeredOn: LocalDate;
  publishedAt: Date;
  withdrawnAt: Date | null;
  version: number;
};

/** An item whose history can have happened, with all that follows from it. */
export type CheckedFeedback = {
  line: FeedbackLine;
  arrival: Arrival;
  happenings: Happening[];
  state: ItemState;
  publicCopy: PublicCopy | null;
};

/**
 * Checks an item against units, fields, channels and the order of its own history, as formats/register.md asks:
 * nothing before its arrival or after `now`, each unit valid on the local date on which it receives or is assigned
 * (coordinating units too), and only events that the state allows. The refusal is a sentence in words.
 */
export function checkFeedback(line: FeedbackLine, known: Known, now: Date): Outcome<CheckedFeedback, string> {
  const receivedOn = localDateOf(line.receivedAt);
  const problem = arrivalProblem(line, receivedOn, known, now);
  if (problem) return refused(problem);

  const due = known.responseDue(receivedOn, line.receivingUnit);
  const { receivedAt, receivingUnit, field, kind } = line;
  const countedKind: CountedKind = kind === "BOTH" ? (line.countedKind ?? "ACT") : kind;
  const arrival: Arrival = {
    receivedAt,
    receivingUnit,
    field,
    kind,
    countedKind,
    registered: true,
    dueOn: due.dueOn,
    provisional: due.provisional,
  };
  const checked: CheckedFeedback = {
    line,
    arrival,
    happenings: [],
    state: begin(arrival),
    publicCopy: null,
  };
  for (const [index, told] of line.history.entries()) {
    const refusal = happen(checked, told, known, now);
    if (refusal) return refused(`sự kiện ${index + 1} (${told.type}): ${refusal}`);
  }
  return { ok: true, value: checked };
}

function arrivalProblem(line: FeedbackLine, receivedOn: LocalDate, known: Known, now: Date): string | null {
  if (line.receivedAt > now) return 'khóa "receivedAt" ở tương lai';
  if (!known.channels.has(line.channel))
    return `không có kênh tiếp nhận ${quoted(line.channel)} (khóa "channel")`;
  return unitProblem(line.receivingUnit, receivedOn, known) ?? fieldProblem(line.field, known);
}

/** Adds one event to the item; the reason in words when it cannot have happened. */
function happen(item: CheckedFeedback, told: LineEvent, known: Known, now: Date): string | null {
  if (told.at < item.arrival.receivedAt) return "xảy ra trước khi tiếp nhận (receivedAt)";
  if (told.at > now) return "ở tương lai";
  const on = localDateOf(told.at);
  const problem = referenceProblem(told, on, known);
  if (problem) return problem;

  const before = item.state;
  // The portal takes a copy down at any time; a line of the format only while the answer stands (decision 0039).
  if (told.type === "unpublished" && !isAnswered(before.status)) return HISTORY_REFUSAL.NOT_RESOLVED;
  const reopened = told.type === "reopened" ? known.responseDue(on, item.arrival.receivingUnit) : null;
  const event: ItemEvent =
    told.type === "reopened" ? { ...told, ...(reopened ?? { dueOn: before.dueOn }) } : told;
  const after = applyEvent(before, event);
  if (!after.ok) return HISTORY_REFUSAL[after.reason];

  item.state = after.value;
  item.happenings.push({ event, from: before.status, to: after.value.status });
  if (told.type === "published") item.publicCopy = published(item, told);
  if (before.published && !after.value.published && item.publicCopy) item.publicCopy.withdrawnAt = told.at;
  return null;
}

function referenceProblem(event: LineEvent, on: LocalDate, known: Known): string | null {
  if (event.type === "reclassified" && event.field !== undefined) return fieldProblem(event.field, known);
  if (event.type !== "assigned") return null;
  for (const unit of [event.unit, ...(event.coordinatingUnits ?? [])]) {
    const problem = unitProblem(unit, on, known);
    if (problem) return problem;
  }
  return null;
}

function unitProblem(code: string, on: LocalDate, known: Known): string | null {
  const valid = known.units.get(code);
  if (!valid) return `không có đơn vị ${quoted(code)}`;
  if (on < valid.from) return `đơn vị ${quoted(code)} chưa thành lập vào ngày ${on} (có từ ${valid.from})`;
  if (valid.to !== null && on > valid.to)
    return `đơn vị ${quoted(code)} đã chấm dứt vào ngày ${on} (đến hết ${valid.to})`;
  return null;
}

const fieldProblem = (code: string, known: Known): string | null =>
  code === UNCLASSIFIED || known.fields.has(code) ? null : `không có lĩnh vực ${quoted(code)}`;

function published(item: CheckedFeedback, texts: PublicCopy["texts"] & { at: Date }): PublicCopy {
  const { holder: unit, field, countedKind, outcome, episodes } = item.state;
  return {
    ...{ unit, field, countedKind, texts },
    outcome: outcome ?? "",
    answeredOn: episodes.at(-1)?.endedOn ?? localDateOf(texts.at),
    publishedAt: texts.at,
    withdrawnAt: null,
    version: (item.publicCopy?.version ?? 0) + 1,
  };
}
