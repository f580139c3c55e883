import type { LocalDate } from "./local-date";
import { formatDate } from "./vi-format";

/** A promise as a sentence of a letter or mail to the sender: what, and until when or since when. */
export const promiseSentence = ({
  text,
  dueOn,
  kept,
}: {
  text: string;
  dueOn: LocalDate;
  kept: boolean;
}): string =>
  kept
    ? `${text.replace(/[.\s]+$/, "")} (đã thực hiện ngày ${formatDate(dueOn)}).`
    : `${text.replace(/[.\s]+$/, "")}, thực hiện trước ngày ${formatDate(dueOn)}.`;
