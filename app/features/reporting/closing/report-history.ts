import { isStanding, type ReportStatus } from "../periods/report-flow";

/** A step of a report's history, as far as it moves what counts; in the order of the history. */
export type HistoryStep<S extends string = string> = { action: string; toStatus: S };

/** A supplement that the unit above has not accepted: what stands again when it is dropped. */
type Begun<S> = { status: S; current: number | null; handedIn: number | null; wasSupplemented: boolean };

/** What a report's history comes to. Closings are named by their number: the first is 1. */
export type HistoryEnd<S> = {
  /**
   * What the unit above has accepted and adds up: the last accepted one goes on counting while a supplement is drawn up,
   * signed, sent or sent back; only an acceptance that is taken back ends it.
   */
  accepted: number | null;
  /** What was closed last and not dropped: what a cancelled or returned report is made again from. */
  current: number | null;
  /** The place of the step that handed in the report itself; supplements have days of their own. */
  handedIn: number | null;
  /** The supplement under way, from its beginning until it is accepted or dropped. */
  supplement: Begun<S> | null;
};

/** Follows a report through its steps (report-flow.ts; decision 0019). */
export function endOf<S extends string>(steps: readonly HistoryStep<S>[]): HistoryEnd<S> {
  let closings = 0;
  let accepted: number | null = null;
  let current: number | null = null;
  let handedIn: number | null = null;
  let wasSupplemented = false;
  // A supplement may be begun before the one before it was accepted.
  const begun: Begun<S>[] = [];
  let before: S | null = null;
  for (const [place, { action, toStatus }] of steps.entries()) {
    if (action === "supplement" && before !== null) {
      begun.push({ status: before, current, handedIn, wasSupplemented });
      wasSupplemented = true;
    }
    if (action === "close" || action === "supplement") {
      closings += 1;
      current = closings;
    }
    if (action === "submit" && (handedIn === null || !wasSupplemented)) handedIn = place;
    if (action === "drop") {
      const dropped = begun.pop();
      if (dropped) ({ current, handedIn, wasSupplemented } = dropped);
    }
    if (action === "accept") {
      accepted = current;
      begun.length = 0;
    }
    if (action === "return" && before === "ACCEPTED") accepted = null;
    before = toStatus;
  }
  return { accepted, current, handedIn, supplement: begun.at(-1) ?? null };
}

/** Whether figures of a report stand: it is closed, or what a supplement adds to is, while that is made again. */
export const isHeld = (status: ReportStatus, steps: readonly HistoryStep<ReportStatus>[]): boolean =>
  isStanding(status) || endOf(steps).supplement !== null;
