import type { PrismaClient } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { itemWithinReach } from "../workflow/reach.server";
import { arrivalNote } from "./arrival-note.server";
import type { ArrivalSheet } from "./arrival-sheet-docx.server";
import { arrivalLines } from "./channel-fields";

/** The sheet of an item within the actor's reach, without its sender; throws 404 beyond it. */
export async function arrivalSheet(
  db: PrismaClient,
  actor: Actor,
  code: string | undefined,
): Promise<{ id: number; unitName: string; sheet: ArrivalSheet }> {
  const item = await itemWithinReach(db, actor, "sender:read", code);
  const [note, channel, unit] = await Promise.all([
    arrivalNote(db, item.id),
    db.channel.findUnique({ where: { code: item.channel }, select: { name: true } }),
    db.unit.findUnique({ where: { code: item.receivingUnit }, select: { name: true } }),
  ]);
  const { referenceCode, title, content, proposal, receivedAt, registerNo, registerYear } = item;
  return {
    id: item.id,
    unitName: unit?.name ?? item.receivingUnit,
    sheet: {
      ...{ referenceCode, title, content, proposal, receivedAt, registerNo, registerYear },
      channel: channel?.name ?? item.channel,
      lines: note ? arrivalLines(note.channel, note.details) : [],
      writer: note?.writer ?? null,
    },
  };
}
