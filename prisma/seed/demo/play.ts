import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import { type Coming, enterAtTheDesk, sendThroughPortal } from "./arrive";
import type { Cast } from "./cast";
import { type DrivenItem, takeStep } from "./drive";
import { officeHoursLater } from "./office-hours";
import type { Meanwhile } from "./reports";
import type { Step } from "./way";

/** A matter: how it comes, and what is done about it afterwards. */
export type Plot = { coming: Coming; steps: readonly Step[] };

/**
 * Lets matters happen, all steps of all of them in the order of their time, through the use cases that the pages call.
 * What would lie after `now` has not happened yet. Answers each matter's reference code, in the order given; "" for one
 * that has not come yet.
 */
export async function playAll(
  db: PrismaClient,
  {
    cast,
    calendar,
    plots,
    meanwhile = [],
    now,
  }: {
    cast: Cast;
    calendar: WorkCalendar;
    plots: readonly Plot[];
    meanwhile?: readonly Meanwhile[];
    now: Date;
  },
): Promise<string[]> {
  const happenings: Happening[] = [];
  const items = plots.map(({ coming, steps }, serial) => {
    const item: DrivenItem = { ...coming, referenceCode: "" };
    const web = coming.channel === "web";
    const enteredAt = web ? coming.receivedAt : officeHoursLater(coming.receivedAt, serial % 3, calendar);
    happenings.push({
      at: enteredAt,
      item,
      turn: web ? null : "register",
      happen: async () => {
        item.referenceCode = web
          ? await sendThroughPortal(db, coming)
          : await enterAtTheDesk(db, cast, coming, serial + 1, enteredAt);
      },
    });
    let at = enteredAt;
    for (const step of steps) {
      at = officeHoursLater(at, step.afterHours, calendar);
      const when = at;
      const turn = turnOf(step.action);
      happenings.push({ at: when, item, turn, happen: () => takeStep(db, cast, item, step, when) });
    }
    return item;
  });
  // One after the other, like the steps of one item.
  const reports = {} as DrivenItem;
  for (const each of meanwhile) happenings.push({ ...each, item: reports, turn: "register" });
  happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const batch of batches(happenings.filter(({ at }) => at <= now)))
    await Promise.all(batch.map(({ happen }) => happen()));
  return items.map(({ referenceCode }) => referenceCode);
}

type Happening = {
  at: Date;
  item: DrivenItem;
  /** Takes the next number of the register, or the next row of the log of publications: then its turn matters. */
  turn: "register" | "log" | null;
  happen: () => Promise<void>;
};

const turnOf = (action: Step["action"]): Happening["turn"] => {
  if (action === "register") return "register";
  return LOGGED.has(action) ? "log" : null;
};
const LOGGED: ReadonlySet<string> = new Set(["publish", "correctPublication", "unpublish"]);

const AT_ONCE = 6;

/** Neighbours in time that may happen side by side: of different items, none taking the turn of another. */
function* batches(happenings: readonly Happening[]): Generator<Happening[]> {
  let batch: Happening[] = [];
  for (const next of happenings) {
    const clash = batch.some(({ item, turn }) => item === next.item || (turn !== null && turn === next.turn));
    if (clash || batch.length === AT_ONCE) {
      yield batch;
      batch = [];
    }
    batch.push(next);
  }
  yield batch;
}
