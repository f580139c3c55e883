import type { DbOrTx } from "~/platform/db.server";
import { dateOf, localDateOf } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { namesAtWork } from "../reference/unit-at-work.server";
import { peopleOf } from "../workflow/choices.queries.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { seesConfidential } from "../workflow/reach.server";
import type { PromiseAct } from "./promise-act";
import { firstDay } from "./promises.server";

/**
 * A promise within the actor's reach with all that happened to it; 404 beyond it. Whom the item names can do nothing
 * (`barred`) and is no choice; who may hand it on is told when its owner is one of them (`ownerNamed`).
 */
export async function promisePage(db: DbOrTx, actor: Actor, id: string | undefined, now: Date) {
  const promise = await promiseWithinReach(db, actor, id);
  const today = localDateOf(now);
  const [item, unitName, people, choices, keptAway] = await Promise.all([
    db.feedback.findUniqueOrThrow({
      where: { id: promise.feedbackId },
      select: { referenceCode: true, title: true },
    }),
    namesAtWork(db, [promise.unit], today),
    db.staff.findMany({
      where: {
        id: {
          in: [promise.ownerId, ...promise.steps.map(({ staffId }) => staffId)].flatMap((one) => one ?? []),
        },
      },
      select: { id: true, name: true },
    }),
    peopleOf(db, promise.unit, today),
    whoIsKeptAway(db, [promise.feedbackId]),
  ]);
  const away = (staffId: number | null) => keptAway(promise.feedbackId, staffId);
  const ended = Boolean(promise.keptOn || promise.droppedOn);
  const moved = firstDay(promise);
  const barred = away(actor.staffId);
  const may = barred ? [] : actsOf(actor, promise.unit, ended);
  const name = (staffId: number | null) => people.find((person) => person.id === staffId)?.name ?? null;
  return {
    ...{
      id: promise.id,
      text: promise.text,
      outcome: promise.outcome,
      code: item.referenceCode,
      title: item.title,
    },
    unitName: unitName(promise.unit),
    ownerName: name(promise.ownerId),
    dueOn: dateOf(promise.dueOn),
    movedFrom: moved && dateOf(moved),
    late: !ended && dateOf(promise.dueOn) < today,
    keptOn: promise.keptOn && dateOf(promise.keptOn),
    droppedOn: promise.droppedOn && dateOf(promise.droppedOn),
    people: choices.filter(({ value }) => !away(Number(value))),
    ...{ may, barred, ownerNamed: may.includes("HANDED") && away(promise.ownerId) },
    steps: promise.steps.map(({ seq, kind, at, day, note, staffId }) => ({
      ...{ seq, kind, at, note, day: dateOf(day), staffName: name(staffId) },
    })),
  };
}

/** A promise within the actor's reach; 404 beyond it. */
export async function promiseWithinReach(db: DbOrTx, actor: Actor, id: string | undefined) {
  const scope = scopeOf(actor, "feedback:read");
  const promise = /^\d{1,9}$/.test(id ?? "")
    ? await db.replyPromise.findUnique({
        where: { id: Number(id) },
        include: { steps: { orderBy: { seq: "asc" } } },
      })
    : null;
  const hidden =
    promise &&
    !seesConfidential(actor) &&
    (await db.feedback.count({ where: { id: promise.feedbackId, confidential: true } })) > 0;
  if (!promise || hidden || (scope !== "ALL" && !scope.includes(promise.unit)))
    throw new Response("Không tìm thấy cam kết này trong phạm vi của bạn.", { status: 404 });
  return promise;
}

/**
 * Who works in the unit says that it is kept; a longer time, another person, giving up, or taking back an end that
 * was recorded by mistake is for the head.
 */
export function actsOf(actor: Actor, unit: string, ended: boolean): PromiseAct["kind"][] {
  const here = actor.roles.filter((grant) => grant.unit === unit).map(({ role }) => role);
  const everywhere = actor.roles.some(({ role }) => role === "PROVINCIAL_FOCAL" || role === "LEADER");
  const head = here.includes("AGENCY_HEAD") || everywhere;
  if (ended) return head ? ["UNDONE"] : [];
  const works = head || here.includes("HANDLER") || here.includes("FOCAL_OFFICER");
  return [...(works ? (["KEPT"] as const) : []), ...(head ? (["MOVED", "HANDED", "DROPPED"] as const) : [])];
}
