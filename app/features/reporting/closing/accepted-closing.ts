/** A step of a report's history, as far as it moves what counts above; in the order of the history. */
export type HistoryStep = { action: string; toStatus: string };

/**
 * The number of the closing that the unit above has accepted and adds up: the last accepted one goes on counting while a
 * supplement is drawn up, signed, sent or sent back; only an acceptance that is taken back ends it. Null: none counts.
 */
export function acceptedNumber(steps: readonly HistoryStep[]): number | null {
  let closings = 0;
  let accepted: number | null = null;
  let before: string | null = null;
  for (const { action, toStatus } of steps) {
    if (action === "close" || action === "supplement") closings += 1;
    if (action === "accept") accepted = closings;
    if (action === "return" && before === "ACCEPTED") accepted = null;
    before = toStatus;
  }
  return accepted;
}
