import { toDbDate } from "~/shared/local-date";
import type { StoredItem } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import type { PublicTexts } from "./public-texts";

const SAID = ["title", "content", "reply", "field", "unit", "procedure", "outcome"] as const;
const DAYS = ["receivedOn", "answeredOn"] as const;
/** What a public copy says, promises aside: its words, what it is filed under, how it ended and when. */
type Said = Record<(typeof SAID)[number], string | null> & Record<(typeof DAYS)[number], Date>;

/**
 * What the public copy of an item says: the checked texts, and what an allow list takes from the item itself (field, unit,
 * procedure, outcome, two dates). Null for an item that has no answer.
 */
export function copyOfItem(item: StoredItem, state: ItemState, texts: PublicTexts) {
  const answered = state.episodes.findLast(({ exit }) => exit === "RESOLVED");
  if (!answered?.endedOn || !answered.end || !answered.outcome) return null;
  return {
    title: texts.publicTitle,
    content: texts.publicContent,
    reply: texts.publicReply,
    field: state.field,
    unit: answered.end.unit,
    // The database keeps it only if the list of procedures knows it.
    procedure: item.procedureCode,
    outcome: answered.outcome,
    receivedOn: item.receivedOn,
    answeredOn: toDbDate(answered.endedOn),
  };
}

/** Whether one copy says anything else than another. */
export const saysElse = (one: Said, other: Said): boolean =>
  SAID.some((key) => one[key] !== other[key]) ||
  DAYS.some((key) => one[key].getTime() !== other[key].getTime());
