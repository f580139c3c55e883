import type { Prisma, PrismaClient } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { blanksLeft } from "../publication/leftovers";
import { leftoversFor, proposePublication } from "../publication/publication-room.server";
import type { StoredItem } from "../workflow/item.server";
import { withinReach } from "../workflow/reach.server";
import { OPEN_STATUSES } from "../workflow/states";
import { BULK_AT_MOST, type BulkIntent, type BulkKind } from "./bulk";
import { type BulkActor, bulkRefusal } from "./bulk-step.server";
import { openPromisesOf } from "./hand-over-promises.server";

/** The actor as a run keeps it. */
export const bulkActorOf = ({ staffId, name, email, unit, roles }: Actor): BulkActor => ({
  ...{ staffId, name, email, unit },
  roles: [...roles],
});

/**
 * Puts items together for one piece of work, to be looked through before anything happens; answers the run's number,
 * null when none of the codes is within the actor's reach. For publishing the texts are proposed now, without personal
 * data, and what is published later is exactly what was shown.
 */
export async function prepareBulk(
  db: PrismaClient,
  actor: Actor,
  kind: Exclude<BulkKind, "HAND_OVER">,
  codes: readonly string[],
  now: Date,
): Promise<number | null> {
  const wanted = [...new Set(codes)].slice(0, BULK_AT_MOST);
  const found = await db.feedback.findMany({
    where: { referenceCode: { in: wanted }, ...withinReach(actor, "feedback:act") },
    include: { events: { orderBy: { seq: "asc" } } },
  });
  if (found.length === 0) return null;
  const place = new Map(wanted.map((code, i) => [code, i]));
  found.sort((a, b) => (place.get(a.referenceCode) ?? 0) - (place.get(b.referenceCode) ?? 0));
  const rows: Prisma.BulkItemCreateWithoutRunInput[] = [];
  for (const [seq, item] of found.entries()) {
    const row = { seq, feedbackId: item.id, version: item.version };
    rows.push(kind === "PUBLISH" ? { ...row, ...(await proposed(db, actor, item, now)) } : row);
  }
  const run = await db.bulkRun.create({
    data: {
      ...{ staffId: actor.staffId, kind, intent: {}, createdAt: now },
      acting: bulkActorOf(actor) as Prisma.InputJsonObject,
      items: { create: rows },
    },
  });
  return run.id;
}

/** The public texts of an item that can be published; one in which anything was hidden, or is in doubt, is ticked by hand. */
async function proposed(db: PrismaClient, actor: Actor, item: StoredItem, now: Date) {
  const run = { kind: "PUBLISH" as const, intent: {}, actor: bulkActorOf(actor) };
  if (await bulkRefusal(db, run, item, localDateOf(now))) return { chosen: false };
  const { texts, removed, remarks } = await proposePublication(db, actor, item, now);
  const blanks = Object.keys(blanksLeft(texts)).length > 0 ? ["còn chỗ của mẫu chưa điền"] : [];
  const hidden = [...remarks, ...(removed ?? []).map((what) => `đã ẩn ${what}`), ...blanks];
  const { doubts } = await leftoversFor(db, actor, item, texts, now);
  return { chosen: hidden.length + doubts.length === 0, texts: { ...texts, removed: hidden, doubts } };
}

/** All open items that a person handles in one unit and all promises they owe there, for handing over; null without any. */
export async function prepareHandOver(
  db: PrismaClient,
  actor: Actor,
  from: { staffId: number; name: string; unit: string },
  now: Date,
): Promise<number | null> {
  const items = await db.feedback.findMany({
    where: {
      ...{ handlerId: from.staffId, holder: from.unit, confidential: false },
      status: { in: [...OPEN_STATUSES] },
    },
    select: { id: true, version: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  const promises = await openPromisesOf(db, from);
  if (items.length + promises.length === 0) return null;
  const intent: BulkIntent = { from: from.staffId, fromName: from.name, unit: from.unit };
  const run = await db.bulkRun.create({
    data: {
      ...{ staffId: actor.staffId, kind: "HAND_OVER", intent, createdAt: now },
      acting: bulkActorOf(actor) as Prisma.InputJsonObject,
      items: { create: items.map(({ id, version }, seq) => ({ seq, feedbackId: id, version })) },
      promises: { create: promises },
    },
  });
  return run.id;
}
