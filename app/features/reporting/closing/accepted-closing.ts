/** A step of a report's history, as far as it moves what counts above; in the order of the history. */
export type HistoryStep = { action: string; toStatus: string };

/**
 * The number of the closing that the unit above has accepted and adds up: the last accepted one goes on counting while a
 * supplement is drawn up, signed, sent or sent back; only an acceptance that is taken back ends it. Null: none counts.
 */
export function acceptedNumber(steps: readonly HistoryStep[]): number | null {
  let closings = 0;
  // A supplement that is dropped gives its place back to what it was to add to.
  let standing: number | null = null;
  let added: number | null = null;
  let accepted: number | null = null;
  let before: string | null = null;
  for (const { action, toStatus } of steps) {
    if (action === "supplement") added = standing;
    if (action === "close" || action === "supplement") {
      closings += 1;
      standing = closings;
    }
    if (action === "drop") standing = added;
    if (action === "accept") accepted = standing;
    if (action === "return" && before === "ACCEPTED") accepted = null;
    before = toStatus;
  }
  return accepted;
}

/** The state in which the supplement was begun that is being drawn up and not signed yet; null: none is. */
export function supplementBegunIn<S extends string>(
  steps: readonly { action: string; toStatus: S }[],
): S | null {
  let begunIn: S | null = null;
  let before: S | null = null;
  for (const { action, toStatus } of steps) {
    if (action === "supplement") begunIn = before;
    else if (action !== "close" && action !== "reopen") begunIn = null;
    before = toStatus;
  }
  return begunIn;
}
