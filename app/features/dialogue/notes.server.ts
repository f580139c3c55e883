import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { type Actor, KNOW_DENUNCIATIONS, type Role } from "../access/permissions";
import { enqueue } from "../notifications/outbox.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import type { Choice } from "../workflow/choices.queries.server";
import type { StoredItem } from "../workflow/item.server";
import { stateOf } from "../workflow/item.server";

/** What a colleague wrote about an item, for colleagues only. */
export type NoteLine = {
  id: number;
  at: Date;
  who: string;
  unitName: string;
  mention: string | null;
  text: string;
};

/**
 * The internal notes of an item that the caller has found within reach, oldest first. Whoever may not open the item reads
 * none of them; of a denunciation (R7) that is everybody but the provincial focal officer and the leaders.
 */
export async function notesOf(db: DbOrTx, feedbackId: number): Promise<NoteLine[]> {
  const notes = await db.internalNote.findMany({ where: { feedbackId }, orderBy: { id: "asc" } });
  if (notes.length === 0) return [];
  const ids = notes.flatMap(({ staffId, mentionedId }) => [
    staffId,
    ...(mentionedId === null ? [] : [mentionedId]),
  ]);
  const people = await db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const units = await db.unit.findMany({
    where: { code: { in: notes.map(({ unit }) => unit) } },
    select: { code: true, name: true },
  });
  const name = new Map(people.map((person) => [person.id, person.name]));
  const unitName = new Map(units.map((unit) => [unit.code, unit.name]));
  return notes.map(({ id, at, staffId, unit, mentionedId, text }) => ({
    ...{ id, at, text, who: name.get(staffId) ?? "", unitName: unitName.get(unit) ?? unit },
    mention: mentionedId === null ? null : (name.get(mentionedId) ?? null),
  }));
}

/**
 * Colleagues who can open the item and be asked to look: of the units that hold it, received it or help, and of the
 * province; of a denunciation only those who may know of it. Values are account numbers.
 */
export async function colleaguesOf(db: DbOrTx, item: StoredItem, but: number): Promise<Choice[]> {
  const state = stateOf(item);
  const named = [state.holder, item.receivingUnit, ...state.coordinatingUnits];
  const today = localDateOf(new Date());
  const units = await Promise.all(named.map((unit) => unitAtWork(db, unit, today)));
  const provincial = { roles: { some: { role: { in: [...KNOW_DENUNCIATIONS] } } } };
  const inUnits = {
    roles: {
      some: {
        unit: { in: units },
        role: { in: ["COUNTER", "FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as Role[] },
      },
    },
  };
  const people = await db.staff.findMany({
    where: {
      disabledAt: null,
      id: { not: but },
      ...(item.confidential ? provincial : { OR: [provincial, inUnits] }),
    },
    select: { id: true, name: true, unit: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 300,
  });
  const names = await db.unit.findMany({ select: { code: true, name: true } });
  const unitName = new Map(names.map(({ code, name }) => [code, name]));
  return people.map(({ id, name, unit }) => ({
    value: String(id),
    label: `${name}, ${unitName.get(unit) ?? unit}`,
  }));
}

/**
 * Writes a note. It is never changed or deleted (a trigger sees to it) and moves nothing of the item. The same form posted
 * twice makes one note. A colleague who is named gets a mail with the code and nothing else.
 */
export async function addNote(
  db: PrismaClient,
  actor: Pick<Actor, "staffId" | "unit" | "name">,
  item: Pick<StoredItem, "id" | "referenceCode">,
  note: { text: string; mention?: string | undefined; stamp: string },
  now: Date,
): Promise<void> {
  const mentionedId = note.mention === undefined ? null : Number(note.mention);
  await db.$transaction(async (tx) => {
    const { count } = await tx.internalNote.createMany({
      data: [
        {
          ...{ feedbackId: item.id, staffId: actor.staffId, unit: actor.unit, at: now },
          ...{ text: note.text, mentionedId, stamp: `${actor.staffId}-${note.stamp}` },
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0 || mentionedId === null) return;
    const payload = { code: item.referenceCode, from: actor.name };
    await enqueue(tx, [{ kind: "mention", payload, staffId: mentionedId }], now);
  });
}
