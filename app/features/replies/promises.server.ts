import { type DbOrTx, Prisma, type Tx } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { staysIn } from "../access/works-in.server";
import { NOBODY } from "../publication/personal-data";
import { redact } from "../publication/redact";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { ANSWERED_WITH } from "./answered-with.server";
import type { PromiseAct } from "./promise-act";
import type { ReplyParts } from "./sheet";
import { tellPromise } from "./tell-promise.server";

type Made = { feedbackId: number; eventSeq: number; unit: string; staffId: number };

/**
 * Keeps what an approved reply promises, or says is done already, until it is kept; in the transaction of the approval.
 * Nothing to follow up leaves nothing.
 */
export async function makePromise(
  tx: Tx,
  { feedbackId, eventSeq, unit, staffId }: Made,
  { outcome, followUp }: Pick<ReplyParts, "outcome" | "followUp">,
  now: Date,
): Promise<void> {
  if (!followUp || followUp.kind === "NONE") return;
  if (followUp.kind === "PROMISE" && followUp.more) {
    const [first, ...others] = [followUp, ...followUp.more];
    const made = { feedbackId, eventSeq, unit, staffId };
    for (const { text, ownerId, dueOn } of [first, ...others])
      await makePromise(tx, made, { outcome, followUp: { kind: "PROMISE", text, ownerId, dueOn } }, now);
    return;
  }
  const kept = followUp.kind === "DONE";
  const day = kept ? followUp.on : followUp.dueOn;
  const { id } = await tx.replyPromise.create({
    data: {
      ...{ feedbackId, eventSeq, outcome, text: followUp.text, unit, madeAt: now, dueOn: toDbDate(day) },
      ownerId: followUp.kind === "PROMISE" ? followUp.ownerId : null,
      keptOn: kept ? toDbDate(day) : null,
      steps: {
        create: [
          { seq: 1, kind: "MADE", at: now, staffId, day: toDbDate(day), note: "" },
          ...(kept
            ? [{ seq: 2, kind: "KEPT", at: now, staffId, day: toDbDate(day), note: "Đã xong khi trả lời." }]
            : []),
        ],
      },
    },
  });
  await showPromise(tx, id);
}

type PromiseRefusal =
  | "NOT_FOUND"
  | "ENDED"
  | "NOT_ENDED"
  | "TOO_EARLY"
  | "SAME_DAY"
  | "NAMED_IN_IT"
  | "NAMED_CANNOT_HANDLE"
  | "OTHER_UNIT"
  | "CHANGED";

/**
 * Writes a step of a promise, what everyone reads of it and what its sender is told, in one transaction; one handed on says
 * from whom to whom. The same step posted twice is one. Refused:
 * - ENDED, NOT_ENDED: it was kept or dropped already, or there is no end to take back;
 * - TOO_EARLY, SAME_DAY: kept before it was made, put off to the day it has;
 * - NAMED_IN_IT, NAMED_CANNOT_HANDLE, OTHER_UNIT: by or to an official whom the item names (decision 0059), or to who does not
 *   work in its unit;
 * - CHANGED: it has taken another step since the form was drawn (`seen`: how many it had then).
 */
export async function actOnPromise(
  tx: Tx,
  id: number,
  act: PromiseAct,
  { staffId, seen }: { staffId: number; seen?: number | undefined },
  now: Date,
): Promise<Outcome<true, PromiseRefusal>> {
  await tx.$executeRaw`SELECT FROM promise WHERE id = ${id} FOR UPDATE`;
  const promise = await tx.replyPromise.findUnique({
    where: { id },
    include: { steps: { orderBy: { seq: "desc" }, take: 1 } },
  });
  if (!promise) return refused("NOT_FOUND");
  const [last] = promise.steps;
  const taken = last?.seq ?? 0;
  const keptAway = await whoIsKeptAway(tx, [promise.feedbackId]);
  if (keptAway(promise.feedbackId, staffId)) return refused("NAMED_IN_IT");
  if (act.kind === "HANDED" && keptAway(promise.feedbackId, act.ownerId))
    return refused("NAMED_CANNOT_HANDLE");
  if (act.kind === "HANDED" && act.ownerId !== null)
    if (!(await staysIn(tx, act.ownerId, promise.unit, localDateOf(now)))) return refused("OTHER_UNIT");
  const today = toDbDate(localDateOf(now));
  const day = act.kind === "KEPT" || act.kind === "MOVED" ? toDbDate(act.day) : today;
  const note = act.kind === "HANDED" ? await handedLine(tx, promise.ownerId, act) : act.note;
  if (seen !== undefined && seen !== taken) {
    const isSame =
      seen === taken - 1 &&
      last?.kind === act.kind &&
      last.staffId === staffId &&
      last.day.getTime() === day.getTime() &&
      (act.kind === "HANDED" ? promise.ownerId === act.ownerId : last.note === note);
    return isSame ? done(true) : refused("CHANGED");
  }
  const ended = Boolean(promise.keptOn || promise.droppedOn);
  if (ended !== (act.kind === "UNDONE")) return refused(ended ? "ENDED" : "NOT_ENDED");
  if (act.kind === "MOVED" && day.getTime() === promise.dueOn.getTime()) return refused("SAME_DAY");
  if (act.kind === "KEPT" && act.day < localDateOf(promise.madeAt)) return refused("TOO_EARLY");
  await tx.promiseStep.create({
    data: { promiseId: id, seq: taken + 1, kind: act.kind, at: now, staffId, day, note },
  });
  await tx.replyPromise.update({
    where: { id },
    data: {
      ...(act.kind === "KEPT" && { keptOn: day }),
      ...(act.kind === "MOVED" && { dueOn: day }),
      ...(act.kind === "DROPPED" && { droppedOn: today }),
      ...(act.kind === "HANDED" && { ownerId: act.ownerId }),
      ...(act.kind === "UNDONE" && { keptOn: null, droppedOn: null }),
    },
  });
  await showPromise(tx, id, act.kind === "MOVED" ? act.note : undefined);
  await tellPromise(tx, promise, act, now);
  return done(true);
}

/** From whom to whom a promise went, and why; nobody in particular is the head of the unit. */
async function handedLine(
  tx: Tx,
  from: number | null,
  { ownerId, note }: { ownerId: number | null; note: string },
): Promise<string> {
  const ids = [from, ownerId].flatMap((id) => id ?? []);
  const people = await tx.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const name = (id: number | null) => people.find((each) => each.id === id)?.name ?? "thủ trưởng đơn vị";
  return [`Bàn giao việc của ${name(from)} cho ${name(ownerId)}.`, note].filter(Boolean).join(" ");
}

/** The day that was promised first, where another holds now: it is named wherever the promise stands (decision 0034). */
export function firstDay({ steps: [made], dueOn }: { steps: { day: Date }[]; dueOn: Date }): Date | null {
  return made && made.day.getTime() !== dueOn.getTime() ? made.day : null;
}

/**
 * Writes the public row of a promise: words with what looks personal taken out, who keeps it, until when, kept when. It
 * is read beside a published answer only, once an officer has checked the words with it; checked words stay. The note of
 * its end was looked at when it was written (decision 0053), and so was `moveReason`, why it has another day now; left
 * out, the reason that stands there stays.
 */
export async function showPromise(tx: Tx, promiseId: number, moveReason?: string): Promise<void> {
  const promise = await tx.replyPromise.findUniqueOrThrow({
    where: { id: promiseId },
    include: { steps: { orderBy: { seq: "asc" } } },
  });
  const note = (kind: string) => promise.steps.findLast((step) => step.kind === kind)?.note || null;
  const row = {
    feedbackId: promise.feedbackId,
    text: redact(promise.text, NOBODY).text,
    unit: promise.unit,
    dueOn: promise.dueOn,
    keptOn: promise.keptOn,
    keptNote: promise.keptOn ? note("KEPT") : null,
    droppedOn: promise.droppedOn,
    dropReason: promise.droppedOn ? note("DROPPED") : null,
    movedFrom: firstDay(promise),
    ...(moveReason !== undefined && { moveReason }),
  };
  const { checked = false } =
    (await tx.publicPromise.findUnique({ where: { promiseId }, select: { checked: true } })) ?? {};
  const { text: _kept, ...fate } = row;
  await tx.publicPromise.upsert({
    where: { promiseId },
    create: { promiseId, ...row },
    update: checked ? fate : row,
  });
}

export type PublicPromiseLine = {
  text: string;
  unitName: string;
  dueOn: LocalDate;
  /** Past its day, neither kept nor given up. */
  late: boolean;
  keptOn: LocalDate | null;
  keptNote: string | null;
  droppedOn: LocalDate | null;
  dropReason: string | null;
  /** Until when it was promised at first, where that is another day now, and why as far as everyone may read it. */
  movedFrom: LocalDate | null;
  moveReason: string | null;
};

const isLate = (promise: { dueOn: Date; keptOn: Date | null; droppedOn: Date | null }, today: LocalDate) =>
  !promise.keptOn && !promise.droppedOn && dateOf(promise.dueOn) < today;

type StoredLine = Pick<PublicPromiseLine, "text" | "unitName" | "keptNote" | "dropReason" | "moveReason"> & {
  due: Date;
  kept: Date | null;
  dropped: Date | null;
  moved: Date | null;
};

const LINE = Prisma.sql`
  p.text, u.name AS "unitName", p.due_on AS due, p.kept_on AS kept, p.kept_note AS "keptNote", p.dropped_on AS dropped,
  p.drop_reason AS "dropReason", p.moved_from AS moved, p.move_reason AS "moveReason"`;

/** The promises that stand beside a published answer, the first one first, as they are `today`. */
export async function promisesOfAnswer(
  db: DbOrTx,
  slug: string,
  today: LocalDate,
): Promise<PublicPromiseLine[]> {
  const rows = await db.$queryRaw<StoredLine[]>`
    SELECT ${LINE}
      FROM public_promise p JOIN published_feedback f ON f.feedback_id = p.feedback_id JOIN unit u ON u.code = p.unit
     WHERE f.slug = ${slug} AND f.withdrawn_at IS NULL AND p.checked ORDER BY p.promise_id`;
  return rows.map((row) => lineOf(row, today));
}

/**
 * The same for the sender of an item, who reads them before the answer is published: those of its own answers, and of the
 * answer of its lead that it got too, which is an event of both at the same instant (decision 0031).
 */
export async function promisesForSender(
  db: DbOrTx,
  { id, mergedInto }: { id: number; mergedInto: number | null },
  today: LocalDate,
): Promise<PublicPromiseLine[]> {
  return senderLines(db, Prisma.sql`p.feedback_id = ${id} OR ${OF_LEAD(id, mergedInto)}`, today);
}

/** Those of them that its lead's answer gives, in the words that the sender reads: they are kept and followed up there. */
export async function promisesOfLead(
  db: DbOrTx,
  { id, mergedInto }: { id: number; mergedInto: number | null },
  today: LocalDate,
): Promise<PublicPromiseLine[]> {
  if (mergedInto === null) return [];
  return senderLines(db, OF_LEAD(id, mergedInto), today);
}

async function senderLines(db: DbOrTx, which: Prisma.Sql, today: LocalDate): Promise<PublicPromiseLine[]> {
  const rows = await db.$queryRaw<StoredLine[]>`
    SELECT ${LINE} FROM public_promise p JOIN unit u ON u.code = p.unit JOIN promise made ON made.id = p.promise_id
     WHERE ${which} ORDER BY p.promise_id`;
  return rows.map((row) => lineOf(row, today));
}

const OF_LEAD = (id: number, lead: number | null): Prisma.Sql =>
  Prisma.sql`(p.feedback_id = ${lead}::int AND EXISTS (${ANSWERED_WITH(Prisma.sql`${id}`)}))`;

const lineOf = ({ due, kept, dropped, moved, ...row }: StoredLine, today: LocalDate): PublicPromiseLine => ({
  ...row,
  dueOn: dateOf(due),
  late: isLate({ dueOn: due, keptOn: kept, droppedOn: dropped }, today),
  keptOn: kept && dateOf(kept),
  droppedOn: dropped && dateOf(dropped),
  movedFrom: moved && dateOf(moved),
});
