import type { Role } from "../access/permissions";
import type { EventType } from "./events";

/** A step that was taken since somebody opened an item. */
export type Since = { type: string; actorId: number | null; actorRole: Role | null; data?: unknown };

/** The event a form would record. Without `data` nobody can tell whether a recorded step says the same. */
export type Meant = { type: EventType; data?: Readonly<Record<string, unknown>> };

/** What can be said to somebody whose form is older than the item. */
export type Overtaken =
  | "DONE_BY_YOU"
  | "OTHER_BY_YOU"
  | "SAME_STEP_BY_YOU"
  | "CHANGED_BY_YOU"
  | "CHANGED_BY_SENDER"
  | "DUE_DATE_MOVED"
  | "CHANGED_MEANWHILE";

/**
 * Who was first, and so what to say: a second post of one's own form is no colleague's doing. "It is recorded" is only
 * said when what was recorded is what the form says; anything else would lose the later words.
 */
export function overtakenBy(since: readonly Since[], staffId: number | undefined, meant: Meant): Overtaken {
  const last = since.at(-1);
  if (!last) return "CHANGED_MEANWHILE";
  if (staffId !== undefined && since.every(({ actorId }) => actorId === staffId)) {
    if (!since.some(({ type }) => type === meant.type)) return "CHANGED_BY_YOU";
    if (!meant.data) return "SAME_STEP_BY_YOU";
    return since.some((step) => saysTheSame(step, meant)) ? "DONE_BY_YOU" : "OTHER_BY_YOU";
  }
  if (since.every(({ type }) => type === "due_recounted")) return "DUE_DATE_MOVED";
  const bySender = since.every(({ actorId, actorRole }) => actorId === null && actorRole === null);
  return bySender && staffId !== undefined ? "CHANGED_BY_SENDER" : "CHANGED_MEANWHILE";
}

const COUNTED = new Set(["dueOn", "provisional"]);

/** Whether what was recorded is what the form says, neither more nor less. */
function saysTheSame({ type, data }: Since, meant: Meant): boolean {
  if (type !== meant.type) return false;
  const recorded = (data ?? {}) as Record<string, unknown>;
  const answers = plain(meant.data) as Record<string, unknown>;
  return (
    [...new Set([...Object.keys(answers), ...Object.keys(recorded)])]
      // A date that follows from the answers is left out of them once it holds.
      .filter((key) => key !== "type" && !(COUNTED.has(key) && answers[key] === undefined))
      .every((key) => isDeepEqual(answers[key], recorded[key]))
  );
}

/** As the database gives it back: dates as texts, nothing that is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));

function isDeepEqual(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object")
    return (one ?? null) === (other ?? null);
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isDeepEqual(a[key], b[key]));
}
