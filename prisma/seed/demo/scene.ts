import type { Action } from "../../../app/features/workflow/actions";
import { type AdvanceCommand, advanceFeedback } from "../../../app/features/workflow/advance-feedback.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import type { Cast } from "./cast";
import { officeHoursLater } from "./office-hours";

/** What a part of the demo plays on. */
export type Scene = { cast: Cast; calendar: WorkCalendar; now: Date };

/** Takes one step of an item, by the use case that the page of that step calls; throws when it is refused. */
export type Take = <A extends Action>(
  code: string,
  action: A,
  event: AdvanceCommand<A>["event"],
  acting: AdvanceCommand["acting"],
) => Promise<void>;

/** An office hour after an instant; of what came in last, which has had none yet, halfway to now. */
export function soonAfter(at: Date, { calendar, now }: Pick<Scene, "calendar" | "now">): Date {
  const later = officeHoursLater(at, 1, calendar);
  return later <= now ? later : new Date((at.getTime() + now.getTime()) / 2);
}

/** Takes steps, each soon after the last that happened to its item. */
export const takerOf =
  (db: PrismaClient, scene: Scene): Take =>
  async (referenceCode, action, event, acting) => {
    const { lastEventAt } = await db.feedback.findUniqueOrThrow({ where: { referenceCode } });
    const command = { referenceCode, action, event, acting } as AdvanceCommand;
    const taken = await advanceFeedback(db, command, soonAfter(lastEventAt, scene));
    if (!taken.ok) throw new Error(`${referenceCode}: ${action} refused as ${taken.reason}`);
  };
