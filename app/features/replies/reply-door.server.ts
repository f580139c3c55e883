import { data, redirect } from "@remix-run/node";
import type { PrismaClient } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { withCover } from "../access/cover.server";
import type { Actor } from "../access/permissions";
import { afterStep } from "../workflow/after-step.server";
import { itemWithinReach } from "../workflow/reach.server";
import { type ReplyStep, replyPage, takeReplyStep } from "./reply-work.server";

/** Who acts: a deputy approves with the part of the head they sign for, and drafts as themselves. */
const actingFor = (db: PrismaClient, actor: Actor, step: ReplyStep, now: Date): Promise<Actor> | Actor =>
  step === "resolve" ? withCover(db, actor, localDateOf(now)) : actor;

/** The page of a reply step, for an item within the actor's reach; `?template=` fills the form from a template. */
export async function showReplyStep(
  db: PrismaClient,
  actor: Actor,
  code: string | undefined,
  step: ReplyStep,
  request: Request,
  now: Date,
) {
  const covered = await actingFor(db, actor, step, now);
  const item = await itemWithinReach(db, covered, "feedback:act", code);
  const template = new URL(request.url).searchParams.get("template");
  const page = await replyPage(db, actor, covered, item, step, template, now);
  return data(page.data, { status: page.status });
}

/** Takes a posted reply step: on to the item, or the form again with what to mend. */
export async function answerReplyStep(
  db: PrismaClient,
  actor: Actor,
  code: string | undefined,
  step: ReplyStep,
  form: FormData,
  now: Date,
) {
  const covered = await actingFor(db, actor, step, now);
  const item = await itemWithinReach(db, covered, "feedback:act", code);
  const answer = await takeReplyStep(db, actor, covered, item, step, form, now);
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, covered, item.referenceCode, step), 303);
}
