import type { Role } from "../access/permissions";
import type { EventType } from "./events";

/** A step that was taken since somebody opened an item. */
export type Since = { type: string; actorId: number | null; actorRole: Role | null };

/** What can be said to somebody whose form is older than the item. */
export type Overtaken =
  | "DONE_BY_YOU"
  | "CHANGED_BY_YOU"
  | "CHANGED_BY_SENDER"
  | "DUE_DATE_MOVED"
  | "CHANGED_MEANWHILE";

/**
 * Who was first, and so what to say: a second post of one's own form is no colleague's doing. `meant` is the event the
 * form would have recorded. Nothing known of what happened counts as a colleague.
 */
export function overtakenBy(
  since: readonly Since[],
  staffId: number | undefined,
  meant: EventType,
): Overtaken {
  const last = since.at(-1);
  if (!last) return "CHANGED_MEANWHILE";
  if (staffId !== undefined && since.every(({ actorId }) => actorId === staffId))
    return since.some(({ type }) => type === meant) ? "DONE_BY_YOU" : "CHANGED_BY_YOU";
  if (since.every(({ type }) => type === "due_recounted")) return "DUE_DATE_MOVED";
  const bySender = since.every(({ actorId, actorRole }) => actorId === null && actorRole === null);
  return bySender && staffId !== undefined ? "CHANGED_BY_SENDER" : "CHANGED_MEANWHILE";
}
