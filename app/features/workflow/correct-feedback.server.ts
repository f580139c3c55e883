import type { PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { type Outcome, refused } from "~/shared/outcome";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import type { Role } from "../access/permissions";
import { loadClock, responseDue } from "../reference/clock.server";
import { type Acting, advanceFeedback } from "./advance-feedback.server";
import { CORRECTED, type Corrected } from "./correct.schema";
import { urgency } from "./deadline";
import { dueThatHolds } from "./due-changes";
import type { EventData } from "./events";
import { replay } from "./history";
import { arrivalOf, derivedColumns, eventsOf, loadItem, type StoredItem, stateOf } from "./item.server";
import { type Arrival, arrivalCounts } from "./item-state";
import { writeProjection } from "./projection.server";
import type { ActionRefusal } from "./refusals";
import type { Status } from "./states";

type Command = {
  referenceCode: string;
  version?: number;
  acting: Acting;
  reason: string;
  corrected: Corrected;
};

type CorrectionRefusal =
  | ActionRefusal
  | "NOTHING_CORRECTED"
  | "RECEIVER_NOT_YET_THERE"
  | "SENT_BY_ITSELF"
  | "LATER_NEEDS_PROVINCE";

/**
 * Corrects what was mistyped when an item was entered; what stood there before stays in the history. Another time of
 * arrival moves the day of receipt and the due date counted from it, says so in the history, and rewrites what counting
 * reads from the true arrival on: a register must count an item in the period in which it came (counting.md §2). The
 * register number stays, it is irreversible. Nothing to change is refused as NOTHING_CORRECTED; a time of arrival in the
 * future or after the first event is refused as BEFORE_PREVIOUS_EVENT, one before the receiving unit was there as
 * RECEIVER_NOT_YET_THERE: no register would take such an item in (formats/register.md). When and how an item came through
 * the portal was typed by nobody, stands on the sender's receipt and is refused as SENT_BY_ITSELF. A later day that takes
 * lateness away is the provincial focal's to write: LATER_NEEDS_PROVINCE (decision 0020).
 */
export async function correctFeedback(
  db: PrismaClient,
  { corrected: typed, reason, ...which }: Command,
  now: Date,
): Promise<Outcome<{ status: Status; version: number }, CorrectionRefusal>> {
  const item = await loadItem(db, which.referenceCode);
  if (!item) return refused("NOT_FOUND");
  if (which.version !== undefined && which.version !== item.version) return refused("CHANGED_MEANWHILE");
  // A form knows minutes: the seconds of the arrival are no correction.
  const same = shown(typed.receivedAt) === shown(item.receivedAt);
  const corrected = same ? { ...typed, receivedAt: item.receivedAt } : typed;
  if (cameByItself(item) && !(same && corrected.channel === item.channel)) return refused("SENT_BY_ITSELF");
  const arrival = await arrivalAt(db, item, corrected.receivedAt);
  const first = item.events[0];
  if (corrected.receivedAt > now || (first && corrected.receivedAt > first.at))
    return refused("BEFORE_PREVIOUS_EVENT");
  const receiver = await db.unit.findUnique({
    where: { code: item.receivingUnit },
    select: { validFrom: true },
  });
  if (receiver && localDateOf(corrected.receivedAt) < dateOf(receiver.validFrom))
    return refused("RECEIVER_NOT_YET_THERE");
  const changes = changesOf(item, corrected, arrival);
  if (Object.keys(changes).length === 0) return refused("NOTHING_CORRECTED");
  const event = {
    type: "corrected" as const,
    reason,
    changes,
    ...(await limitAnew(db, item, corrected.receivedAt)),
  };
  const byProvince = !which.acting.submitter && which.acting.roles.some(isProvincialFocal);
  if (!byProvince && takesLatenessAway(item, corrected.receivedAt, event, localDateOf(now)))
    return refused("LATER_NEEDS_PROVINCE");
  return advanceFeedback(
    db,
    // The version read here is the lock: what was compared above is what is changed.
    { ...which, version: item.version, action: "correct", event },
    now,
    async (tx, _item, after) => {
      const { receivedAt, ...texts } = corrected;
      await tx.feedback.update({ where: { id: item.id }, data: texts });
      if (receivedAt.getTime() === item.receivedAt.getTime()) return;
      const state = replay(arrival, [...eventsOf(item), { ...event, at: now }]);
      if (!state.ok) throw new Error(`A correction broke the history of item ${item.id}: ${state.reason}`);
      await tx.feedback.update({
        where: { id: item.id },
        data: {
          ...derivedColumns({ ...state.value, lastAt: after.lastAt }),
          receivedAt,
          receivedOn: toDbDate(localDateOf(receivedAt)),
          arrivalDueOn: toDbDate(arrival.dueOn),
          arrivalDueProvisional: arrival.provisional ?? false,
        },
      });
      await writeProjection(tx, item.id, state.value);
    },
  );
}

/** Whether the sender sent the item through the portal, so that the machine wrote down when and how. */
export const cameByItself = ({
  channel,
  importDigest,
}: Pick<StoredItem, "channel" | "importDigest">): boolean => channel === "web" && importDigest === null;

async function arrivalAt(db: PrismaClient, item: StoredItem, receivedAt: Date): Promise<Arrival> {
  const before = arrivalOf(item);
  if (localDateOf(receivedAt) === dateOf(item.receivedOn)) return { ...before, receivedAt };
  return {
    ...before,
    receivedAt,
    ...responseDue(await loadClock(db), localDateOf(receivedAt), item.receivingUnit),
  };
}

/**
 * The limit that another day of arrival gives, by the class the item has now: an assessment or a changed calendar may have
 * set another one than the arrival did. An extension stands beside it. Nothing when the day stays, and no date where
 * nobody waits for an answer by it.
 */
async function limitAnew(
  db: PrismaClient,
  item: StoredItem,
  receivedAt: Date,
): Promise<
  Pick<Extract<EventData, { type: "corrected" }>, "cameBefore" | "dueOn" | "provisional" | "extended">
> {
  const [cameBefore, day] = [dateOf(item.receivedOn), localDateOf(receivedAt)];
  if (day === cameBefore) return {};
  const state = stateOf(item);
  if (!arrivalCounts(state)) return { cameBefore };
  const due = responseDue(await loadClock(db), day, item.receivingUnit, item.assessmentClass);
  const { dueOn, dueProvisional: provisional, extensions } = state;
  return { cameBefore, ...due, ...(extensions.length > 0 && { extended: { dueOn, provisional } }) };
}

const isProvincialFocal = ({ role }: { role: Role }): boolean => role === "PROVINCIAL_FOCAL";

/**
 * Whether a later day of arrival puts off a date that has passed or is near (from 75 % of the time on), or judges anew what
 * has an answer already.
 */
function takesLatenessAway(
  item: StoredItem,
  receivedAt: Date,
  { dueOn, ...anew }: Pick<Extract<EventData, { type: "corrected" }>, "dueOn" | "provisional" | "extended">,
  today: LocalDate,
): boolean {
  const before = dateOf(item.receivedOn);
  if (localDateOf(receivedAt) <= before) return false;
  const state = stateOf(item);
  if (!dueOn) return true;
  const isLater = dueThatHolds({ dueOn, ...anew }).dueOn > state.dueOn;
  return isLater && urgency(before, state.dueOn, today) !== "CALM";
}

/** Whether an item already stands as a correction would have it. */
export const isAsCorrected = (item: StoredItem, corrected: Corrected): boolean =>
  (Object.keys(CORRECTED) as (keyof Corrected)[]).every((key) => shown(item[key]) === shown(corrected[key]));

type Changes = Record<string, { before: unknown; after: unknown }>;

function changesOf(item: StoredItem, corrected: Corrected, arrival: Arrival): Changes {
  const changes: Changes = {};
  for (const key of Object.keys(CORRECTED) as (keyof Corrected)[]) {
    const [before, after] = [shown(item[key]), shown(corrected[key])];
    if (before !== after) changes[CORRECTED[key]] = { before, after };
  }
  const dueOn = dateOf(item.arrivalDueOn);
  if (dueOn !== arrival.dueOn)
    changes["Hạn trả lời tính từ ngày nhận"] = {
      before: formatDate(dueOn),
      after: formatDate(arrival.dueOn),
    };
  return changes;
}

const shown = (value: string | Date | null): string | null =>
  value instanceof Date ? formatDateTime(value) : value;
