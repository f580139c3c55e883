import { data, redirect } from "@remix-run/node";
import type { PrismaClient } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { stepHead } from "../workflow/action-page.server";
import { afterStep } from "../workflow/after-step.server";
import type { StoredItem } from "../workflow/item.server";
import { type Proposal, proposeCorrection, proposePublication } from "./publication-room.server";
import { type PublicationStep, takePublicationStep } from "./publish-step.server";

/** What the page of a publication step shows of an item within the actor's reach, with its HTTP status. */
export async function publicationPage(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  step: PublicationStep,
  now: Date,
) {
  const { status, ...head } = stepHead(item, step, actor, now);
  // Without a right to publish nothing is read of the sender.
  const proposal = status === 200 ? await PROPOSALS[step](db, actor, item, now) : null;
  return data({ head, proposal, step }, { status });
}

/** Takes a posted publication step: on to the item, or the form again with what to mend. */
export async function answerPublication(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  step: PublicationStep,
  form: FormData,
  now: Date,
) {
  const answer = await takePublicationStep(db, actor, item, step, form, now);
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, step), 303);
}

const PROPOSALS: Record<
  PublicationStep,
  (db: PrismaClient, actor: Actor, item: StoredItem, now: Date) => Promise<Proposal | null>
> = {
  publish: proposePublication,
  correctPublication: proposeCorrection,
  unpublish: async () => null,
};
