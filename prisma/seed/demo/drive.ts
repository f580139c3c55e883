import {
  publishFeedback,
  unpublishFeedback,
} from "../../../app/features/publication/publish-feedback.server";
import { redact } from "../../../app/features/publication/redact";
import { loadClock, responseDue } from "../../../app/features/reference/clock.server";
import { type Acting, advanceFeedback } from "../../../app/features/workflow/advance-feedback.server";
import type { EventData } from "../../../app/features/workflow/events";
import type { ActionRefusal } from "../../../app/features/workflow/refusals";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addWorkingDays } from "../../../app/shared/calendar";
import { dateOf, localDateOf } from "../../../app/shared/local-date";
import type { Outcome } from "../../../app/shared/outcome";
import type { Cast } from "./cast";
import { FOCAL_OFFICE } from "./units";
import type { Step } from "./way";

/** An item of the demo while it is driven through its steps. */
export type DrivenItem = {
  referenceCode: string;
  receivingUnit: string;
  sender: { name: string; address: string; phone: string | null; email: string | null };
  story: { title: string; content: string; proposal?: string; reply: string };
};

/** Takes one step at its time, by the use case that the page of that step calls. Throws when the step is refused. */
export async function takeStep(
  db: PrismaClient,
  cast: Cast,
  item: DrivenItem,
  step: Step,
  at: Date,
): Promise<void> {
  const { referenceCode } = item;
  const now = await db.feedback.findUniqueOrThrow({
    where: { referenceCode },
    select: { holder: true, dueOn: true, receivingUnit: true },
  });
  const acting = actor(cast, step.by, now.holder, now.receivingUnit);
  const done = (outcome: Outcome<unknown, ActionRefusal>) => {
    if (!outcome.ok)
      throw new Error(`${referenceCode}: ${step.action} by ${step.by} refused as ${outcome.reason}`);
  };
  if (step.event === "PUBLICATION") {
    const texts = {
      publicTitle: redact(item.story.title, item.sender).text,
      publicContent: redact(matterOf(item), item.sender).text,
      publicReply: redact(item.story.reply, item.sender).text,
    };
    return done(await publishFeedback(db, { referenceCode, acting, texts }, at));
  }
  if (step.event.type === "unpublished")
    return done(await unpublishFeedback(db, { referenceCode, acting, reason: step.event.reason }, at));
  const event = await dated(db, step.event, dateOf(now.dueOn), now.receivingUnit, at);
  // The action and its event were written down together in way.ts.
  done(await advanceFeedback(db, { referenceCode, action: step.action, event: event as never, acting }, at));
}

const matterOf = ({ story }: DrivenItem): string =>
  story.proposal ? `${story.content}\n\nĐề xuất: ${story.proposal}` : story.content;

/** Dates that way.ts cannot know: an extension by nine working days, which even Tết leaves within the rule, the due date of a new episode. */
async function dated(
  db: PrismaClient,
  event: EventData,
  dueOn: ReturnType<typeof dateOf>,
  unit: string,
  at: Date,
): Promise<EventData> {
  if (event.type !== "extended" && event.type !== "reopened") return event;
  const clock = await loadClock(db);
  if (event.type === "extended") return { ...event, dueOn: addWorkingDays(dueOn, 9, clock.calendar) };
  return { ...event, dueOn: responseDue(clock, localDateOf(at), unit).dueOn };
}

function actor(cast: Cast, by: Step["by"], holder: string, receiver: string): Acting {
  switch (by) {
    case "sender":
      return { submitter: true };
    case "provincialFocal":
      return cast.officerOf(FOCAL_OFFICE);
    case "leader":
      return cast.leader();
    case "receiver":
      return cast.officerOf(receiver);
    case "receiverHead":
      return cast.headOf(receiver);
    case "holder":
      return cast.workerOf(holder);
    case "holderHead":
      return cast.headOf(holder);
  }
}
