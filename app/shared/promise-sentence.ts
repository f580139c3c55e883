import type { LocalDate } from "./local-date";
import { formatDate } from "./vi-format";

/** A promise as a sentence of a letter or mail to the sender: what, and `day`: when it was kept, or else until when. */
export const promiseSentence = ({ text, day, kept }: PromiseSaid): string =>
  kept
    ? `${text.replace(/[.\s]+$/, "")} (đã thực hiện ngày ${formatDate(day)}).`
    : `${text.replace(/[.\s]+$/, "")}, thực hiện trước ngày ${formatDate(day)}.`;

export type PromiseSaid = { text: string; day: LocalDate; kept: boolean };
