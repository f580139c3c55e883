import {
  publishFeedback,
  unpublishFeedback,
} from "../../../app/features/publication/publish-feedback.server";
import { redact } from "../../../app/features/publication/redact";
import { loadClock, responseDue } from "../../../app/features/reference/clock.server";
import { makePromise } from "../../../app/features/replies/promises.server";
import {
  type Acting,
  type Also,
  advanceFeedback,
} from "../../../app/features/workflow/advance-feedback.server";
import type { EventData } from "../../../app/features/workflow/events";
import type { ActionRefusal } from "../../../app/features/workflow/refusals";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addWorkingDays } from "../../../app/shared/calendar";
import { addDays, dateOf, localDateOf } from "../../../app/shared/local-date";
import type { Outcome } from "../../../app/shared/outcome";
import type { Cast } from "./cast";
import type { Story } from "./story";
import { FOCAL_OFFICE } from "./units";
import type { Step } from "./way";

/** An item of the demo while it is driven through its steps. */
export type DrivenItem = {
  referenceCode: string;
  receivingUnit: string;
  sender: { name: string; address: string; phone: string | null; email: string | null };
  story: Pick<Story, "title" | "content" | "proposal" | "reply" | "promise">;
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
  const command = { referenceCode, action: step.action, event: event as never, acting };
  done(await advanceFeedback(db, command, at, promised(cast, item, event, at)));
}

/** What a first answer of the story promises, made as it is approved. A second one, after reopening, promises nothing. */
function promised(cast: Cast, { story }: DrivenItem, event: EventData, at: Date): Also | undefined {
  const { promise, reply } = story;
  if (!promise || event.type !== "resolved" || event.reply !== reply) return undefined;
  return async (tx, { id: feedbackId, version: eventSeq, holder: unit }) => {
    const { staffId } = cast.workerOf(unit);
    const dueOn = addDays(localDateOf(at), promise.days);
    const followUp = { kind: "PROMISE", text: promise.text, ownerId: staffId, dueOn } as const;
    await makePromise(tx, { feedbackId, eventSeq, unit, staffId }, { outcome: event.outcome, followUp }, at);
  };
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
