import type { LocalDate } from "~/shared/local-date";
import type { PromiseSaid } from "~/shared/promise-sentence";
import { CORRECTED } from "../workflow/correct.schema";
import type { EventData } from "../workflow/events";

/** What the letter of a reply says of the item. */
export type Subject = { title: string; receivedOn: LocalDate };

/**
 * An item as it stood before `later` happened: what was corrected since then, taken back. A letter that is signed goes on
 * saying what was signed.
 */
export function beforeCorrections(now: Subject, later: readonly EventData[]): Subject {
  return later.toReversed().reduce((subject, event) => {
    if (event.type !== "corrected") return subject;
    const title = event.changes[CORRECTED.title]?.before;
    const received = dayIn(event.changes[CORRECTED.receivedAt]?.before);
    return {
      title: typeof title === "string" ? title : subject.title,
      receivedOn: received ?? subject.receivedOn,
    };
  }, now);
}

/** The day in "16:30 28/02/2026", as corrections keep a time of arrival. */
function dayIn(shown: unknown): LocalDate | null {
  const [, day, month, year] = /(\d{2})\/(\d{2})\/(\d{4})/.exec(typeof shown === "string" ? shown : "") ?? [];
  return year ? (`${year}-${month}-${day}` as LocalDate) : null;
}

type Step = { kind: string; at: Date; day: LocalDate };

/**
 * A promise as the reply made it, by its steps in their order: until when it was promised on that day, or done already.
 * What became of it later is told elsewhere.
 */
export function asPromised(text: string, steps: readonly Step[]): PromiseSaid | null {
  const [made, next] = steps;
  if (!made) return null;
  return { text, day: made.day, kept: next?.kind === "KEPT" && next.at.getTime() === made.at.getTime() };
}
