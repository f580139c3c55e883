import type { StoredItem } from "../workflow/item.server";
import type { RecordedEvent } from "./citizen-timeline";

/** One turn of the conversation between the office and the sender, with the files that came with it. */
export type Turn = {
  at: Date;
  from: "OFFICE" | "SENDER";
  /** Whose words these are: the sender's, or a question or a notice of an office. */
  said: "ANSWER" | "QUESTION" | "NOTICE";
  /** The unit that speaks; null for the sender and where none is recorded. */
  unitName: string | null;
  text: string;
  files: { id: number; fileName: string; size: number }[];
};

/**
 * Questions to the sender, answers, and how things stand, oldest first: what both sides have said to each other and nothing
 * that is internal. What an officer wrote down of a call is not shown in the sender's place.
 */
export function threadOf(
  item: StoredItem,
  recorded: readonly RecordedEvent[],
  files: readonly (Turn["files"][number] & { eventSeq: number | null })[],
  unitName: (code: string) => string,
): Turn[] {
  return recorded.flatMap(({ event, at, bySender, unit }, i): Turn[] => {
    const seq = item.events[i]?.seq ?? i;
    const own = files.filter(({ eventSeq }) => eventSeq === seq);
    const turn = {
      at,
      unitName: unit && unitName(unit),
      files: own.map(({ id, fileName, size }) => ({ id, fileName, size })),
    };
    switch (event.type) {
      case "information_requested":
        return [{ ...turn, from: "OFFICE", said: "QUESTION", text: event.text }];
      case "progress_noted":
        return [{ ...turn, from: "OFFICE", said: "NOTICE", text: event.text }];
      case "information_received":
        return bySender ? [{ ...turn, from: "SENDER", said: "ANSWER", text: event.text }] : [];
      default:
        return [];
    }
  });
}
